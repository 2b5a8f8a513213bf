-- Orders and filters of the lists over all incidents: each has an index, so that a page takes as long among a million incidents.

create index incident_oldest on registry.incident (date_earliest, code);
create index incident_changed on registry.incident (updated_at desc, code);
create index tally_greatest on internal.tally (measure, coalesce(reported_high, reported_low) desc, incident_id) where population is null;
create index tally_disagreement on internal.tally (incident_id) where disagreement;
create index assertion_still_held on registry.assertion (fact_id) where outcome = 'held';
create index fact_type_incident on registry.fact (type, incident_id);
