-- incident_tally: a row is an incident and a measure; for casualties also one for each population.
-- run again with all files of this folder: ${reporting_hash}

create view internal.incident_tally as
select tally.incident_id,
       incident.code as incident_code,
       parent.code as parent_code,
       tally.measure,
       tally.population,
       tally.reported_low,
       tally.reported_high,
       tally.open_ended,
       tally.about,
       tally.low_wording,
       tally.high_wording,
       tally.in_words,
       tally.basis,
       tally.figures,
       tally.itemised,
       cardinality(tally.sources) as sources,
       tally.assertions,
       tally.disagreement,
       array(select fact.code from registry.fact where fact.id = any (tally.facts) order by fact.code) as facts,
       incident.status,
       incident.status = 'published' as published,
       parent.status = 'published' as parent_published
  from internal.tally
  join registry.incident on incident.id = tally.incident_id
  left join registry.incident parent on parent.id = incident.parent_id;

comment on view internal.incident_tally is 'The range that is reported for an incident and a measure: never an average, nothing counted twice. Whatever its status.';
comment on column internal.incident_tally.incident_code is 'The incident.';
comment on column internal.incident_tally.parent_code is 'The published wave it belongs to.';
comment on column internal.incident_tally.measure is 'What is counted (vocabulary measure).';
comment on column internal.incident_tally.population is 'For casualties: who was harmed; NULL: all together.';
comment on column internal.incident_tally.reported_low is 'Low end of the figure; NULL: none is reported.';
comment on column internal.incident_tally.reported_high is 'High end of the figure; NULL: nothing above the low is named.';
comment on column internal.incident_tally.open_ended is 'There may be more than the highest named.';
comment on column internal.incident_tally.about is 'A figure in it is worded about or nearly.';
comment on column internal.incident_tally.low_wording is 'How a source words the low end (vocabulary wording): over, at_least, hundreds; NULL: computed, or no low end.';
comment on column internal.incident_tally.high_wording is 'How a source words the high end (vocabulary wording); NULL: computed, or no high end.';
comment on column internal.incident_tally.in_words is 'The figure in English words, such as more than 500 or 700 to 1,000; NULL: no number is reported.';
comment on column internal.incident_tally.basis is 'stated: a source gives the total; summed: added up from parts.';
comment on column internal.incident_tally.figures is 'How many figures are added; 1: none is added to another.';
comment on column internal.incident_tally.itemised is 'How many at least are listed separately; NULL: none.';
comment on column internal.incident_tally.sources is 'How many sources give a number, bound or word.';
comment on column internal.incident_tally.assertions is 'How many assertions make the range.';
comment on column internal.incident_tally.disagreement is 'Sources disagree on a figure of this measure, here or below.';
comment on column internal.incident_tally.facts is 'Codes of the facts whose ranges make the figure: one, or those that are added up.';
comment on column internal.incident_tally.incident_id is 'The incident.';
comment on column internal.incident_tally.status is 'Status of the incident.';
comment on column internal.incident_tally.published is 'Whether readers see it.';
comment on column internal.incident_tally.parent_published is 'Whether the wave it belongs to is published.';
grant select on internal.incident_tally to aigaq_app;

create view reporting.incident_tally with (security_barrier) as
select incident_code,
       case when parent_published then parent_code end as parent_code,
       measure,
       population,
       reported_low,
       reported_high,
       open_ended,
       about,
       low_wording,
       high_wording,
       in_words,
       basis,
       figures,
       itemised,
       sources,
       assertions,
       disagreement,
       facts
  from internal.incident_tally
 where published;

comment on view reporting.incident_tally is 'The range that is reported for an incident and a measure: never an average, nothing counted twice.';
call internal.describe('reporting.incident_tally', 'internal.incident_tally');
grant select on reporting.incident_tally to aigaq_reader, aigaq_app;
