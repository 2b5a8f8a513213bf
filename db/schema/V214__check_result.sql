-- Results of the rules of db/checks, kept between runs, so that a page shows them at once and only what changed is looked at again.

create table app.check_result (
    rule         text primary key,
    query_sha256 text not null,
    data_state   bigint not null,
    change_id    bigint not null,
    finished     boolean not null,
    reached      bigint,
    looked_at    bigint,
    records      bigint,
    found        integer not null,
    checked_at   timestamptz not null,
    took_millis  bigint not null,
    constraint check_result_rule_form check (rule ~ '^[a-z0-9_]{1,80}$'),
    constraint check_result_unfinished_reached check (reached is null or records is not null)
);
comment on table app.check_result is 'The latest result of each rule of db/checks.';
comment on column app.check_result.rule is 'The rule: the name of its file.';
comment on column app.check_result.query_sha256 is 'SHA-256 of its query; a rule that has changed begins anew.';
comment on column app.check_result.data_state is 'The data version that it looked at.';
comment on column app.check_result.change_id is 'The last change (audit.change) that it has seen.';
comment on column app.check_result.finished is 'Whether the whole register has been looked at once; false: nothing is known of what was not reached.';
comment on column app.check_result.reached is 'The record after which a run goes on that ran out of time; NULL: it came to the end.';
comment on column app.check_result.looked_at is 'How many records it has looked at; NULL: it does not go by records.';
comment on column app.check_result.records is 'How many records there are; NULL: it does not go by records.';
comment on column app.check_result.found is 'How many violations are kept, at most 10,001: then there are more than 10,000.';
comment on column app.check_result.checked_at is 'When it was last run to an end or to its limit of time.';
comment on column app.check_result.took_millis is 'How long that took, in milliseconds.';

create table app.check_finding (
    rule      text not null references app.check_result on delete cascade,
    record_id bigint,
    place     text not null,
    what      text not null
);
comment on table app.check_finding is 'A violation of a rule, as the page lists it.';
comment on column app.check_finding.rule is 'The rule.';
comment on column app.check_finding.record_id is 'The incident or document that it is of, for rules that go by records; NULL: for others.';
comment on column app.check_finding.place is 'Address in the program where it can be corrected.';
comment on column app.check_finding.what is 'A sentence that describes it, without restricted names.';
create index check_finding_record on app.check_finding (rule, record_id);

grant select, insert, update, delete on app.check_result, app.check_finding to aigaq_app;
