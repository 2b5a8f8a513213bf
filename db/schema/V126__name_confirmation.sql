-- Texts of editors that say the name of a restricted person, of which a reviewer confirmed that another person is meant.

create table registry.name_confirmation (
    id           bigint generated always as identity primary key,
    person_id    bigint not null references registry.person on delete cascade,
    words_sha256 text not null,
    reason       text not null,
    account      text default nullif(current_setting('aigaq.account', true), ''),
    confirmed_at timestamptz not null default clock_timestamp(),
    constraint name_confirmation_once unique (person_id, words_sha256),
    constraint name_confirmation_reason_not_blank check (reason ~ '\S'),
    constraint name_confirmation_sha256_form check (words_sha256 ~ '^[0-9a-f]{64}$')
);
comment on table registry.name_confirmation is 'A reviewer confirmed that words of a text mean another person than the restricted one whose name they say. It holds for exactly these words, and ends when the names of the person change.';
comment on column registry.name_confirmation.id is 'Key.';
comment on column registry.name_confirmation.person_id is 'The restricted person who is not meant.';
comment on column registry.name_confirmation.words_sha256 is 'SHA-256 of the text, in UTF-8.';
comment on column registry.name_confirmation.reason is 'Who is meant.';
comment on column registry.name_confirmation.account is 'The reviewer.';
comment on column registry.name_confirmation.confirmed_at is 'When it was confirmed.';
select audit.track('registry.name_confirmation');
grant select, insert, delete on registry.name_confirmation to aigaq_app;
grant select on registry.name_confirmation to aigaq_views;
