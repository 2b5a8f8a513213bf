-- title: Stored figure that differs from the rule
-- why: Pages, reports and views read stored figures; one that differs from the rule is wrong everywhere.
-- severity: problem
-- checks: each incident
-- reads: assertion, casualty, document_edition, fact, incident, measure, passage, penalty, wording
-- Compares internal.tally with internal.tally_of_incident, internal.fact_range with internal.range_of and internal.listed_in.

select distinct '/incidents/' || incident.code as place,
       'The kept ' || differing.measure || ' of ' || incident.code || ' is not what the rule gives.' as what,
       incident.id as record_id
  from registry.incident
 cross join lateral (
    (select * from internal.tally_of_incident(incident.id) except select * from internal.tally where tally.incident_id = incident.id)
    union all
    (select * from internal.tally where tally.incident_id = incident.id except select * from internal.tally_of_incident(incident.id))
 ) differing
union
select '/incidents/' || incident.code, 'The kept range of ' || fact.code || ' is not what the rule gives.', incident.id
  from registry.incident
 cross join lateral (
    with given as (
        select listed.fact_id, internal.above_of(listed.fact_id) as above, range.low, range.high, range.open_ended, range.about, range.low_wording, range.high_wording,
               range.has_number, range.denied_only, range.disputed, range.sources, range.assertions,
               internal.figure_in_words(range.low, range.high, range.open_ended, range.about, range.low_wording, range.high_wording) as in_words,
               listed.inside, listed.rest, (listed.figure).low as figure_low, (listed.figure).high as figure_high, (listed.figure).open_ended as figure_open,
               (listed.figure).about as figure_about, (listed.figure).low_wording as figure_low_wording, (listed.figure).high_wording as figure_high_wording,
               listed.disputed as figure_disputed,
               internal.figure_in_words((listed.figure).low, (listed.figure).high, (listed.figure).open_ended, (listed.figure).about,
                                        (listed.figure).low_wording, (listed.figure).high_wording) as figure_in_words
          from internal.listed_in(incident.id) listed
         cross join lateral internal.range_of(listed.fact_id) range
    ), stored as (
        select fact_range.* from internal.fact_range join registry.fact on fact.id = fact_range.fact_id where fact.incident_id = incident.id
    )
    (select * from given except select * from stored)
    union all
    (select * from stored except select * from given)
 ) differing
  join registry.fact on fact.id = differing.fact_id;
