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
comment on table internal.vocabulary_shape is 'The shape of every vocabulary; holds no row.';
comment on column internal.vocabulary_shape.code is 'The code that data columns hold.';
comment on column internal.vocabulary_shape.definition is 'What the code means; NULL where the English label says it.';
comment on column internal.vocabulary_shape.label_en is 'What English pages and reports print.';
comment on column internal.vocabulary_shape.label_ru is 'What Russian pages and reports print.';
comment on column internal.vocabulary_shape.label_kk is 'What Kazakh pages and reports print.';
comment on column internal.vocabulary_shape.standard is 'The standard the code comes from; own where there is none.';
comment on column internal.vocabulary_shape.position is 'The order in lists.';
