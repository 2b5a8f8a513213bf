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
       case when detained.measure is not null then json_build_object('reported_low', detained.reported_low, 'reported_high', detained.reported_high, 'open_ended', detained.open_ended, 'about', detained.about, 'low_wording', detained.low_wording, 'high_wording', detained.high_wording) end as "detained_figure:figure",
       detained.disagreement as "detained_differs:flag",
       penalised.reported_low as penalised_low,
       penalised.reported_high as penalised_high,
       penalised.open_ended as "penalised_open:flag",
       case when penalised.measure is not null then json_build_object('reported_low', penalised.reported_low, 'reported_high', penalised.reported_high, 'open_ended', penalised.open_ended, 'about', penalised.about, 'low_wording', penalised.low_wording, 'high_wording', penalised.high_wording) end as "penalised_figure:figure",
       penalised.disagreement as "penalised_differs:flag",
       arrested.reported_low as arrested_low,
       arrested.reported_high as arrested_high,
       arrested.open_ended as "arrested_open:flag",
       case when arrested.measure is not null then json_build_object('reported_low', arrested.reported_low, 'reported_high', arrested.reported_high, 'open_ended', arrested.open_ended, 'about', arrested.about, 'low_wording', arrested.low_wording, 'high_wording', arrested.high_wording) end as "arrested_figure:figure",
       arrested.disagreement as "arrested_differs:flag",
       array_to_string(incident.documents, ', ') as documents,
       incident.code = any (:uncertain_codes) as "uncertain:flag"
  from reporting.incident
  left join tally detained on detained.incident_code = incident.code and detained.measure = 'detained'
  left join tally penalised on penalised.incident_code = incident.code and penalised.measure = 'penalised'
  left join tally arrested on arrested.incident_code = incident.code and arrested.measure = 'arrested'
 where incident.code = any (:all_codes)
 order by incident.code = any (:uncertain_codes), coalesce(incident.date_earliest, incident.date_latest) nulls last, incident.code
