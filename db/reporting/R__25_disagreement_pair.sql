-- disagreement_pair: a row is a pair of claims that disagree by a rule. The views disagreement_* have the pairs of each rule.
-- run again with all files of this folder: ${reporting_hash}

create view internal.disagreement_pair as
select * from internal.disagreement_count_range
union all
select * from internal.disagreement_asserted_denied
union all
select * from internal.disagreement_term
union all
select * from internal.disagreement_part_above_whole
union all
select * from internal.disagreement_parts_of_source
union all
select * from internal.disagreement_person
union all
select * from internal.disagreement_zero_harm
union all
select * from internal.disagreement_contradiction;

comment on view internal.disagreement_pair is 'Two claims, or one source''s sum of claims and another claim, that a rule finds to disagree; by the keys of the assertions.';
comment on column internal.disagreement_pair.incident_id is 'The incident of the left claim.';
comment on column internal.disagreement_pair.incident_code is 'Its code.';
comment on column internal.disagreement_pair.right_incident_code is 'The incident of the right claim.';
comment on column internal.disagreement_pair.across is 'Whether the two claims are of different incidents.';
comment on column internal.disagreement_pair.published is 'Whether readers see both incidents.';
comment on column internal.disagreement_pair.rule is 'The rule.';
comment on column internal.disagreement_pair.left_id is 'The left assertion; of a sum its first.';
comment on column internal.disagreement_pair.right_id is 'The right assertion.';
comment on column internal.disagreement_pair.left_key is 'Key of the left side: the assertion, or those of a sum joined by +; kept when the form is saved again.';
comment on column internal.disagreement_pair.right_key is 'Key of the right side.';
comment on column internal.disagreement_pair.left_parts is 'The assertions that a sum on the left adds up; NULL: one claim.';
comment on column internal.disagreement_pair.left_low is 'The lowest number on the left.';
comment on column internal.disagreement_pair.left_high is 'The highest number on the left.';
comment on column internal.disagreement_pair.left_wording is 'How it is worded (vocabulary wording).';
comment on column internal.disagreement_pair.reason is 'What an editor says of it; NULL: a rule found it.';
grant select on internal.disagreement_pair to aigaq_app;

do $$
declare
    rule regclass;
begin
    for rule in select oid from pg_class where relnamespace = 'internal'::regnamespace and relkind = 'v' and relname like 'disagreement\_%' loop
        call internal.describe(rule, 'internal.disagreement_pair');
    end loop;
end
$$;
