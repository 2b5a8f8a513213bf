-- milestone: a row is a background event at one passage.
-- run again with all files of this folder: ${reporting_hash}

create view internal.milestone as
select milestone.id as milestone_id,
       milestone.date_edtf,
       milestone.date_earliest,
       milestone.date_latest,
       milestone.start_latest,
       milestone.end_earliest,
       milestone.title,
       passage.document_code,
       passage.locator,
       passage.paragraph,
       passage.passage_id
  from registry.milestone
  join registry.milestone_passage on milestone_passage.milestone_id = milestone.id
  join internal.passage_shown passage on passage.passage_id = milestone_passage.passage_id;

comment on view internal.milestone is 'A background event and the words that witness it.';
comment on column internal.milestone.date_edtf is 'When, as EDTF; NULL where no document says.';
comment on column internal.milestone.date_earliest is 'First possible day; NULL: open or not known.';
comment on column internal.milestone.date_latest is 'Last possible day; NULL: open or not known.';
comment on column internal.milestone.start_latest is 'Latest possible day of the start; infinity: it has no date.';
comment on column internal.milestone.end_earliest is 'Earliest possible day of the end; -infinity: it has no date.';
comment on column internal.milestone.title is 'What happened.';
comment on column internal.milestone.document_code is 'The document, or Document 7.';
comment on column internal.milestone.locator is 'The place in words.';
comment on column internal.milestone.paragraph is 'Number of the non-blank line, from 1.';
comment on column internal.milestone.milestone_id is 'The milestone.';
comment on column internal.milestone.passage_id is 'The passage.';
grant select on internal.milestone to aigaq_app;

create view reporting.milestone with (security_barrier) as
select date_edtf,
       date_earliest,
       date_latest,
       start_latest,
       end_earliest,
       title,
       document_code,
       locator,
       paragraph
  from internal.milestone;

comment on view reporting.milestone is 'A background event and the words that witness it.';
comment on column reporting.milestone.date_edtf is 'When, as EDTF; NULL where no document says.';
comment on column reporting.milestone.date_earliest is 'First possible day; NULL: open or not known.';
comment on column reporting.milestone.date_latest is 'Last possible day; NULL: open or not known.';
comment on column reporting.milestone.start_latest is 'Latest possible day of the start; infinity: it has no date.';
comment on column reporting.milestone.end_earliest is 'Earliest possible day of the end; -infinity: it has no date.';
comment on column reporting.milestone.title is 'What happened.';
comment on column reporting.milestone.document_code is 'The document, or Document 7.';
comment on column reporting.milestone.locator is 'The place in words.';
comment on column reporting.milestone.paragraph is 'Number of the non-blank line, from 1.';
grant select on reporting.milestone to aigaq_reader, aigaq_app;
