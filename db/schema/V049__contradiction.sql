-- Contradictions flagged by editors.

create table registry.contradiction (
    id                 bigint generated always as identity primary key,
    left_assertion_id  bigint not null references registry.assertion on delete cascade,
    right_assertion_id bigint not null references registry.assertion on delete cascade,
    reason             text not null,
    constraint contradiction_of_two check (left_assertion_id < right_assertion_id),
    constraint contradiction_once unique (left_assertion_id, right_assertion_id),
    constraint contradiction_reason_not_blank check (reason ~ '\S')
);
comment on table registry.contradiction is 'Two assertions that an editor flagged as contradicting each other, where no rule finds it.';
comment on column registry.contradiction.id is 'Key.';
comment on column registry.contradiction.left_assertion_id is 'The assertion that was entered first.';
comment on column registry.contradiction.right_assertion_id is 'The other assertion.';
comment on column registry.contradiction.reason is 'Why they cannot both be true, in own words.';
create index contradiction_right on registry.contradiction (right_assertion_id);
select audit.track('registry.contradiction');
