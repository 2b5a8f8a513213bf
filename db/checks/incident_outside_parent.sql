-- title: Incident outside the dates of its wave
-- why: An incident of a wave lies within its dates; one of the two dates is wrong, or the incident belongs to another wave.
-- severity: problem
-- checks: each incident
-- reads: incident

select '/incidents/' || incident.code as place,
       incident.code || ' (' || incident.date_edtf || ') lies outside ' || parent.code || ' (' || parent.date_edtf || ').' as what,
       incident.id as record_id
  from registry.incident
  join registry.incident parent on parent.id = incident.parent_id
 where incident.date_latest < parent.date_earliest
    or incident.date_earliest > parent.date_latest;
