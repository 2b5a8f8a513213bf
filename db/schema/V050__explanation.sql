-- Explanations of disagreements by editors.

create table registry.explanation (
    id        bigint generated always as identity primary key,
    rule      text not null,
    left_key  text not null,
    right_key text not null,
    reason    text not null,
    constraint explanation_once unique (rule, left_key, right_key),
    constraint explanation_reason_not_blank check (reason ~ '\S')
);
comment on table registry.explanation is 'An editor''s explanation of a disagreement; the disagreement stays.';
comment on column registry.explanation.id is 'Key.';
comment on column registry.explanation.rule is 'The rule that found the disagreement.';
comment on column registry.explanation.left_key is 'Key of the left side, as in view internal.disagreement.';
comment on column registry.explanation.right_key is 'Key of the right side.';
comment on column registry.explanation.reason is 'The explanation, in own words.';
select audit.track('registry.explanation');
