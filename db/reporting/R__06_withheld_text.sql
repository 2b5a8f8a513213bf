-- withheld_text: a row is a text that says the name of a restricted person and is not confirmed to mean another.
-- run again with all files of this folder: ${reporting_hash}

create view internal.withheld_text as
select distinct named.relation, named.row_id, named.field
  from internal.named_text named
  join internal.folded_text kept on kept.relation = named.relation and kept.row_id = named.row_id and kept.field = named.field
 where not exists (select from registry.name_confirmation confirmed
                    where confirmed.person_id = named.person_id and confirmed.words_sha256 = kept.words_sha256);

comment on view internal.withheld_text is 'Texts that say the name of a restricted person, where nobody confirmed that another person is meant. Names of documents and of sources among them are shown nowhere.';
comment on column internal.withheld_text.relation is 'The table of registry.';
comment on column internal.withheld_text.row_id is 'Key of the row; of a fact where the row belongs to one.';
comment on column internal.withheld_text.field is 'The column.';
grant select on internal.withheld_text to aigaq_app;
