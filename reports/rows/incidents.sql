-- The incidents of the scope, then those whose date is not certain: a row is an incident or a wave.
with tally as (
    select * from reporting.incident_tally where incident_code = any (:all_codes) and population is null
)
select incident.code as incident,
       incident.title,
       incident.event_type as "kind:term=event_type",
       incident.date_earliest,
       incident.date_latest,
       incident.date_edtf as "date:date",
       incident.cities as "cities:cities",
       incident.parent_code as parent,
       detained.reported_low as detained_low,
       detained.reported_high as detained_high,
       detained.open_ended as "detained_open:flag",
       detained.disagreement as "detained_differs:flag",
       penalised.reported_low as penalised_low,
       penalised.reported_high as penalised_high,
       penalised.open_ended as "penalised_open:flag",
       penalised.disagreement as "penalised_differs:flag",
       arrested.reported_low as arrested_low,
       arrested.reported_high as arrested_high,
       arrested.open_ended as "arrested_open:flag",
       arrested.disagreement as "arrested_differs:flag",
       array_to_string(incident.documents, ', ') as documents,
       incident.code = any (:uncertain_codes) as "uncertain:flag"
  from reporting.incident
  left join tally detained on detained.incident_code = incident.code and detained.measure = 'detained'
  left join tally penalised on penalised.incident_code = incident.code and penalised.measure = 'penalised'
  left join tally arrested on arrested.incident_code = incident.code and arrested.measure = 'arrested'
 where incident.code = any (:all_codes)
 order by incident.code = any (:uncertain_codes), coalesce(incident.date_earliest, incident.date_latest) nulls last, incident.code
