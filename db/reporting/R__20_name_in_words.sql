-- name_in_words: a row is a text of an editor that says the name of a restricted person, and an incident that shows it.
-- run again with all files of this folder: ${reporting_hash}

create view internal.name_in_words as
select text.incident_id,
       incident.code as incident_code,
       named.relation,
       named.row_id,
       named.field,
       text.record,
       coalesce(text.address, '/incidents/' || incident.code || coalesce('#' || text.record, '')) as address,
       named.person_id,
       person.number as person_number,
       kept.words_sha256,
       coalesce(incident.status = 'published', true) as published,
       exists (select from registry.name_confirmation confirmed
                where confirmed.person_id = named.person_id and confirmed.words_sha256 = kept.words_sha256) as confirmed
  from internal.shown_text text
  left join registry.incident on incident.id = text.incident_id
  join internal.named_text named on named.relation = text.relation and named.row_id = text.row_id
  join internal.folded_text kept on kept.relation = named.relation and kept.row_id = named.row_id and kept.field = named.field
  join registry.person on person.id = named.person_id;

comment on view internal.name_in_words is 'Texts of editors that say the name of a restricted person, for each incident that shows them, whatever its status.';
comment on column internal.name_in_words.incident_id is 'The incident; NULL: background, which readers always see.';
comment on column internal.name_in_words.incident_code is 'Its code.';
comment on column internal.name_in_words.relation is 'The table of registry.';
comment on column internal.name_in_words.row_id is 'Key of the row; of a fact where the row belongs to one.';
comment on column internal.name_in_words.field is 'The column.';
comment on column internal.name_in_words.record is 'Code of the fact or document, or name of the organisation or public person; NULL: the incident itself.';
comment on column internal.name_in_words.address is 'The page where it is changed.';
comment on column internal.name_in_words.person_id is 'The restricted person.';
comment on column internal.name_in_words.person_number is 'The number that stands for the person.';
comment on column internal.name_in_words.words_sha256 is 'SHA-256 of the text.';
comment on column internal.name_in_words.published is 'Whether readers see the text.';
comment on column internal.name_in_words.confirmed is 'Whether a reviewer confirmed that another person is meant.';
grant select on internal.name_in_words to aigaq_app;
