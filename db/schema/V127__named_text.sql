-- Which texts of editors say the name of a restricted person: decided when something is written.

create table internal.folded_text (
    relation     text not null,
    row_id       bigint not null,
    field        text not null,
    words        text not null,
    words_sha256 text not null,
    primary key (relation, row_id, field)
);
comment on table internal.folded_text is 'The texts that editors write and readers see, folded for comparing names; kept by triggers.';
comment on column internal.folded_text.relation is 'The table of registry.';
comment on column internal.folded_text.row_id is 'Key of the row; of a fact where the row belongs to one.';
comment on column internal.folded_text.field is 'The column.';
comment on column internal.folded_text.words is 'The text as internal.name_words folds it.';
comment on column internal.folded_text.words_sha256 is 'SHA-256 of the text, in UTF-8.';
create index folded_text_near on internal.folded_text using gin (translate(words, ' ^#|', '') internal.gin_trgm_ops);
create index folded_text_same on internal.folded_text (words_sha256);

create table internal.named_text (
    relation  text not null,
    row_id    bigint not null,
    field     text not null,
    person_id bigint not null references registry.person on delete cascade,
    primary key (relation, row_id, field, person_id),
    constraint named_text_folded foreign key (relation, row_id, field) references internal.folded_text on delete cascade
);
comment on table internal.named_text is 'Which texts say the name of which restricted person; kept by triggers.';
comment on column internal.named_text.relation is 'The table of registry.';
comment on column internal.named_text.row_id is 'Key of the row; of a fact where the row belongs to one.';
comment on column internal.named_text.field is 'The column.';
comment on column internal.named_text.person_id is 'The restricted person whose name it says.';
create index named_text_person on internal.named_text (person_id);
grant select on internal.folded_text, internal.named_text to aigaq_views;
