-- passage: a row is a passage of a document.
-- run again with all files of this folder: ${reporting_hash}

create view internal.passage as
select passage.passage_id,
       passage.document_id,
       passage.edition_id,
       passage.document_code,
       passage.edition,
       passage.locator,
       passage.paragraph,
       passage.char_start,
       passage.char_end,
       passage.text_sha256,
       passage.bound,
       passage.mark,
       passage.quotation,
       array(select fact.code
               from registry.fact
               join registry.incident on incident.id = fact.incident_id
              where fact.id in (select fact_id from registry.assertion where assertion.passage_id = passage.passage_id)
              order by incident.code, length(fact.code), fact.code) as used_by,
       array(select fact.code
               from registry.fact
               join registry.incident on incident.id = fact.incident_id and incident.status = 'published'
              where fact.id in (select fact_id from registry.assertion where assertion.passage_id = passage.passage_id)
              order by incident.code, length(fact.code), fact.code) as used_by_published,
       exists (select from registry.milestone_passage where milestone_passage.passage_id = passage.passage_id)
           or exists (select from internal.incident_rests_on rests
                       join registry.incident on incident.id = rests.incident_id
                      where rests.passage_id = passage.passage_id and incident.status = 'published') as published
  from internal.passage_shown passage;

comment on view internal.passage is 'A place in a document that something published or a milestone rests on. Whatever its status.';
comment on column internal.passage.document_code is 'The document, or Document 7.';
comment on column internal.passage.edition is 'Which state of its text.';
comment on column internal.passage.locator is 'The place in words.';
comment on column internal.passage.paragraph is 'Number of the non-blank line, from 1.';
comment on column internal.passage.char_start is 'First character, in code points from 0.';
comment on column internal.passage.char_end is 'The character after the last.';
comment on column internal.passage.text_sha256 is 'SHA-256 of the words.';
comment on column internal.passage.bound is 'Whether it leads to characters of a text.';
comment on column internal.passage.mark is 'NULL, unbound, mismatch or lost.';
comment on column internal.passage.quotation is 'The words, where readers may see them: the text is loaded, nothing is against the passage, it lies within the limit of its document and names no restricted person and is about none, unless an editor released it.';
comment on column internal.passage.used_by is 'Codes of the facts that rest on it, by incident and number.';
comment on column internal.passage.passage_id is 'The passage.';
comment on column internal.passage.document_id is 'The document.';
comment on column internal.passage.edition_id is 'The state of the document.';
comment on column internal.passage.used_by_published is 'Codes of the published facts that rest on it, by incident and number.';
comment on column internal.passage.published is 'Whether readers see it.';
grant select on internal.passage to aigaq_app;

create view reporting.passage with (security_barrier) as
select document_code,
       edition,
       locator,
       paragraph,
       char_start,
       char_end,
       text_sha256,
       bound,
       mark,
       used_by_published as used_by,
       quotation
  from internal.passage
 where published;

comment on view reporting.passage is 'A place in a document that something published or a milestone rests on.';
comment on column reporting.passage.document_code is 'The document, or Document 7.';
comment on column reporting.passage.edition is 'Which state of its text.';
comment on column reporting.passage.locator is 'The place in words.';
comment on column reporting.passage.paragraph is 'Number of the non-blank line, from 1.';
comment on column reporting.passage.char_start is 'First character, in code points from 0.';
comment on column reporting.passage.char_end is 'The character after the last.';
comment on column reporting.passage.text_sha256 is 'SHA-256 of the words.';
comment on column reporting.passage.bound is 'Whether it leads to characters of a text.';
comment on column reporting.passage.mark is 'NULL, unbound, mismatch or lost.';
comment on column reporting.passage.quotation is 'The words, where readers may see them: the text is loaded, nothing is against the passage, it lies within the limit of its document and names no restricted person and is about none, unless an editor released it.';
comment on column reporting.passage.used_by is 'Codes of the facts that rest on it, by incident and number.';
grant select on reporting.passage to aigaq_reader, aigaq_app;
