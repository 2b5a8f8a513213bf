-- The vocabularies are a table each: a code as key, labels in three languages, and the standard a code comes from. Folder vocabulary has a
-- file for each. A new code of an open vocabulary is a row; one of a closed vocabulary comes with a migration, for code and SQL depend on it.
-- MT4 to MT28: HURIDOCS Micro-thesauri; CAO: Code on Administrative Offences; AL: Law on Peaceful Assemblies; DoCA: Dynamics of
-- Collective Action; CCC: Crowd Counting Consortium.

create table internal.vocabulary_shape (
    code       text primary key,
    definition text,
    label_en   text not null,
    label_ru   text not null,
    label_kk   text not null,
    standard   text not null default 'own',
    position   integer generated always as identity,
    constraint code_form check (code ~ '^[a-z][a-z0-9_]*$'),
    constraint labels_not_blank check (label_en <> '' and label_ru <> '' and label_kk <> '')
);
comment on table internal.vocabulary_shape is 'Pattern for the tables of vocabularies; has no rows.';
comment on column internal.vocabulary_shape.code is 'The code, as columns of data hold it.';
comment on column internal.vocabulary_shape.definition is 'What the code means; NULL where the English label is enough.';
comment on column internal.vocabulary_shape.label_en is 'Label on English pages and reports.';
comment on column internal.vocabulary_shape.label_ru is 'Label on Russian pages and reports.';
comment on column internal.vocabulary_shape.label_kk is 'Label on Kazakh pages and reports.';
comment on column internal.vocabulary_shape.standard is 'The standard that the code is taken from; own where it is of no standard.';
comment on column internal.vocabulary_shape.position is 'Order of the codes in lists.';
