-- Quotes that readers do not see, because they name a restricted person or are about one: decided when something is written.

drop trigger keep_withheld_words on registry.person;
drop trigger keep_withheld_words on registry.person_name;
drop function internal.keep_withheld_words();
drop function internal.withhold(bigint[]);
truncate internal.withheld_word; -- db/reporting fills it, and makes functions and triggers
alter table internal.withheld_word
    drop constraint withheld_word_pkey,
    add column full_word text not null,
    add column key text not null generated always as (left(stem, 3)) stored,
    add primary key (key, stem, full_word, person_id);
comment on table internal.withheld_word is 'Words of the names of restricted persons, kept by triggers: a quote that says one of them is not shown to readers.';
comment on column internal.withheld_word.stem is 'A word of the name or of a spelling, as internal.name_words folds it, without the last letters that inflection changes.';
comment on column internal.withheld_word.full_word is 'The whole word, folded.';
comment on column internal.withheld_word.key is 'The first three letters of the stem, by which it is looked up.';

create table internal.passage_names (
    passage_id bigint primary key references registry.passage on delete cascade,
    words      text not null
);
comment on table internal.passage_names is 'The words of each bound passage with a loaded text, folded for comparing names; kept by triggers. A passage without a row is quoted to nobody.';
comment on column internal.passage_names.passage_id is 'The passage.';
comment on column internal.passage_names.words is 'Its words as internal.name_words folds them; a word that the passage cuts is whole.';
create index passage_names_near on internal.passage_names using gin (translate(words, ' ^#|', '') internal.gin_trgm_ops);

create table internal.withheld_passage (
    passage_id bigint not null references registry.passage on delete cascade,
    person_id  bigint not null references registry.person on delete cascade,
    reason     text not null,
    primary key (passage_id, person_id, reason),
    constraint withheld_passage_reason_known check (reason in ('name', 'said', 'about', 'overlap'))
);
comment on table internal.withheld_passage is 'Which passages are not quoted to readers because of which restricted person; kept by triggers.';
comment on column internal.withheld_passage.passage_id is 'The passage.';
comment on column internal.withheld_passage.person_id is 'The restricted person.';
comment on column internal.withheld_passage.reason is 'name: its words name the person; said: the person says or passes on what it supports; about: it supports something about the person; overlap: it shares characters with a passage of reason said or about.';
create index withheld_passage_person on internal.withheld_passage (person_id);
grant select on internal.withheld_passage to aigaq_app, aigaq_views;
grant select on internal.passage_names to aigaq_views;

create table registry.quote_release (
    id          bigint generated always as identity primary key,
    passage_id  bigint not null references registry.passage on delete cascade,
    person_id   bigint not null references registry.person on delete cascade,
    edition_id  bigint not null references registry.document_edition on delete cascade,
    text_sha256 text not null,
    reason      text not null,
    account     text default nullif(current_setting('aigaq.account', true), ''),
    released_at timestamptz not null default clock_timestamp(),
    constraint quote_release_once unique (passage_id, person_id),
    constraint quote_release_reason_not_blank check (reason ~ '\S')
);
comment on table registry.quote_release is 'An editor decided that readers may see a quote although it is about, by, or names a restricted person. It ends when the words or the names of the person change; the history keeps it.';
comment on column registry.quote_release.id is 'Key.';
comment on column registry.quote_release.passage_id is 'The passage.';
comment on column registry.quote_release.person_id is 'The restricted person because of whom it was withheld.';
comment on column registry.quote_release.edition_id is 'The state of the document in which the words stood.';
comment on column registry.quote_release.text_sha256 is 'SHA-256 of the words that were released.';
comment on column registry.quote_release.reason is 'Why the words identify nobody who is to be protected.';
comment on column registry.quote_release.account is 'The editor.';
comment on column registry.quote_release.released_at is 'When it was released.';
create index quote_release_person on registry.quote_release (person_id);
create index quote_release_edition on registry.quote_release (edition_id);
select audit.track('registry.quote_release');
grant select, insert, delete on registry.quote_release to aigaq_app;
grant select on registry.quote_release to aigaq_views;

create table internal.name_rules (
    only_one boolean primary key default true check (only_one),
    sha256   text not null
);
comment on table internal.name_rules is 'By which rules the folded words are kept; one row.';
comment on column internal.name_rules.only_one is 'Always true.';
comment on column internal.name_rules.sha256 is 'SHA-256 of the functions that fold and compare; others: everything is folded again at the next start.';
