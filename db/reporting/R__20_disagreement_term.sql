-- disagreement_term: a row is two terms, fines or times of one fact that exclude each other.
-- run again with all files of this folder: ${reporting_hash}

create view internal.disagreement_term as
with one as not materialized ( -- assertions with a term, a fine or a time
    select assertion.*, count_low = 1 and count_high = 1 as is_one, hours_low, hours_high, months_low, months_high, days_least, days_most
      from registry.assertion
      left join internal.term_span term on term.assertion_id = assertion.id
     where stance <> 'denied' and num_nonnulls(term_low, term_high, amount, amount_mci, held_from, held_until) > 0
)
select incident.id as incident_id,
       incident.code as incident_code,
       incident.code as right_incident_code,
       false as across,
       incident.status = 'published' as published,
       differs.rule as rule,
       one.id as left_id,
       other.id as right_id,
       one.id::text as left_key,
       other.id::text as right_key,
       null::bigint[] as left_parts,
       one.count_low as left_low,
       one.count_high as left_high,
       one.wording as left_wording,
       null::text as reason
  from one
  join one other on other.fact_id = one.fact_id and other.id > one.id
  join registry.fact on fact.id = one.fact_id
  join registry.incident on incident.id = fact.incident_id
 cross join lateral ( -- a day is compared with a minute as days
    select left(one.held_from, length(other.held_from)) <> left(other.held_from, length(one.held_from)) as starts,
           left(one.held_until, length(other.held_until)) <> left(other.held_until, length(one.held_until)) as ends,
           left(one.held_from, length(other.held_until)) > left(other.held_until, length(one.held_from)) as later,
           left(other.held_from, length(one.held_until)) > left(one.held_until, length(other.held_from)) as earlier
 ) held
 cross join lateral (
    select 'term_range' as rule -- 30 days may be a month; months and years are compared as months
     where one.hours_high < other.hours_low or other.hours_high < one.hours_low
        or one.months_high < other.months_low or other.months_high < one.months_low
        or one.days_most < other.days_least or other.days_most < one.days_least
    union all
    select 'amount_range' -- in the same unit; per person and in all are compared only where they are the same, for one person
     where ((one.currency = other.currency and one.amount <> other.amount) or one.amount_mci <> other.amount_mci)
       and (one.amount_basis is not distinct from other.amount_basis or (one.is_one and other.is_one))
    union all -- members of a group may have been detained at different times
    select 'held_range' where later or earlier or (one.is_one and other.is_one and (starts or ends))
 ) differs;

comment on view internal.disagreement_term is 'Rules term_range, amount_range and held_range: two claims of one fact whose terms, fines in one unit and on one basis, or times of holding do not meet.';
grant select on internal.disagreement_term to aigaq_app;
