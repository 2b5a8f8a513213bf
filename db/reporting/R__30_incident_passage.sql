-- incident_passage: a row is a passage that supports an incident.
-- run again with all files of this folder: ${reporting_hash}

create view internal.incident_passage as
select witness.incident_id,
       incident.code as incident_code,
       passage.document_code,
       passage.edition,
       passage.locator,
       passage.paragraph,
       passage.char_start,
       passage.char_end,
       passage.bound,
       passage.mark,
       passage.quotation,
       passage.passage_id,
       incident.status,
       incident.status = 'published' as published
  from registry.incident_passage witness
  join registry.incident on incident.id = witness.incident_id
  join internal.passage_shown passage on passage.passage_id = witness.passage_id;

comment on view internal.incident_passage is 'The words that witness that an incident happened, and when. Whatever its status.';
comment on column internal.incident_passage.incident_code is 'The incident.';
comment on column internal.incident_passage.document_code is 'The document, or Document 7.';
comment on column internal.incident_passage.edition is 'Which state of its text.';
comment on column internal.incident_passage.locator is 'The place in words.';
comment on column internal.incident_passage.paragraph is 'Number of the non-blank line, from 1.';
comment on column internal.incident_passage.char_start is 'First character, in code points from 0.';
comment on column internal.incident_passage.char_end is 'The character after the last.';
comment on column internal.incident_passage.bound is 'Whether it leads to characters of a text.';
comment on column internal.incident_passage.mark is 'NULL, unbound, mismatch or lost.';
comment on column internal.incident_passage.quotation is 'The words, where readers may see them: the text is loaded, nothing is against the passage, it lies within the limit of its document and names no restricted person and is about none, unless an editor released it.';
comment on column internal.incident_passage.incident_id is 'The incident.';
comment on column internal.incident_passage.passage_id is 'The passage.';
comment on column internal.incident_passage.status is 'Status of the incident.';
comment on column internal.incident_passage.published is 'Whether readers see it.';
grant select on internal.incident_passage to aigaq_app;

create view reporting.incident_passage with (security_barrier) as
select incident_code,
       document_code,
       edition,
       locator,
       paragraph,
       char_start,
       char_end,
       bound,
       mark,
       quotation
  from internal.incident_passage
 where published;

comment on view reporting.incident_passage is 'The words that witness that an incident happened, and when.';
comment on column reporting.incident_passage.incident_code is 'The incident.';
comment on column reporting.incident_passage.document_code is 'The document, or Document 7.';
comment on column reporting.incident_passage.edition is 'Which state of its text.';
comment on column reporting.incident_passage.locator is 'The place in words.';
comment on column reporting.incident_passage.paragraph is 'Number of the non-blank line, from 1.';
comment on column reporting.incident_passage.char_start is 'First character, in code points from 0.';
comment on column reporting.incident_passage.char_end is 'The character after the last.';
comment on column reporting.incident_passage.bound is 'Whether it leads to characters of a text.';
comment on column reporting.incident_passage.mark is 'NULL, unbound, mismatch or lost.';
comment on column reporting.incident_passage.quotation is 'The words, where readers may see them: the text is loaded, nothing is against the passage, it lies within the limit of its document and names no restricted person and is about none, unless an editor released it.';
grant select on reporting.incident_passage to aigaq_reader, aigaq_app;
