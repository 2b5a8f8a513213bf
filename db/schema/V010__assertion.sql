-- Assertions: what one source says of one fact at one place.

create table registry.assertion (
    id                       bigint generated always as identity primary key,
    fact_id                  bigint not null,
    fact_type                text not null,
    about_person             boolean not null,
    passage_id               bigint not null references registry.passage,
    source_person_id          bigint references registry.person,
    source_organisation_id    bigint references registry.organisation,
    source_words              text,
    relayed_person_id        bigint references registry.person,
    relayed_organisation_id  bigint references registry.organisation,
    hearsay                  boolean not null default false,
    stance                   text not null default 'asserted' references registry.stance,
    count_low                integer,
    count_high               integer,
    wording                  text references registry.wording,
    complete                 boolean not null default false,
    term_days_low            integer,
    term_days_high           integer,
    amount                   numeric(18, 2),
    currency                 text,
    outcome                  text references registry.detention_outcome,
    held_from                text,
    held_until               text,
    scope_note               text,
    constraint assertion_fact foreign key (fact_id, fact_type, about_person) references registry.fact (id, type, about_person)
        on update cascade on delete cascade,
    constraint assertion_unnamed_source check (source_words is null or (source_words ~ '\S' and num_nonnulls(source_person_id, source_organisation_id) = 0)),
    constraint assertion_counts_not_negative check (count_low >= 0 and count_high >= 0),
    constraint assertion_counts_of_people check (count_low <= 100000000 and count_high <= 100000000),
    constraint assertion_count_in_order check (count_low <= count_high),
    constraint assertion_count_of_counted check (fact_type not in ('act', 'statement') or (num_nonnulls(count_low, count_high, wording) = 0 and not complete)),
    constraint assertion_count_worded check (fact_type in ('act', 'statement') or wording is not null or (stance = 'denied' and num_nonnulls(count_low, count_high) = 0)),
    constraint assertion_count_fits_wording check (case
        when wording in ('exact', 'about', 'nearly') then count_low is not null and count_high is not null and count_low = count_high
        when wording = 'between' then count_low is not null and count_high is not null
        when wording in ('over', 'at_least', 'several', 'tens', 'dozens', 'hundreds', 'thousands') then count_low is not null and count_high is null
        when wording in ('up_to', 'under') then count_low is null and count_high is not null
        else num_nonnulls(count_low, count_high) = 0 end),
    constraint assertion_one_person_is_one check (not about_person or fact_type in ('act', 'statement') or stance = 'denied'
        or (count_low is not null and count_low = 1 and wording is not null and wording = 'exact')),
    constraint assertion_term_of_penalty check (fact_type = 'penalty' or num_nonnulls(term_days_low, term_days_high, amount, currency) = 0),
    constraint assertion_terms_not_negative check (term_days_low >= 0 and term_days_high >= 0),
    constraint assertion_term_in_order check (term_days_low <= term_days_high),
    constraint assertion_amount_not_negative check (amount >= 0),
    constraint assertion_amount_in_currency check ((amount is null) = (currency is null) and currency ~ '^[A-Z]{3}$'),
    constraint assertion_holding_of_detention check (fact_type = 'detention' or num_nonnulls(outcome, held_from, held_until) = 0),
    constraint assertion_held_form check (held_from ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2})?$' and held_until ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2})?$'),
    constraint assertion_held_in_order check (length(held_from) <> length(held_until) or held_from <= held_until),
    constraint assertion_scope_not_blank check (scope_note ~ '\S')
);
comment on table registry.assertion is 'What one source says of one fact at one place; where it names no number, the wording is unknown.';
comment on column registry.assertion.id is 'Key; never shown.';
comment on column registry.assertion.fact_id is 'The fact.';
comment on column registry.assertion.fact_type is 'The type of the fact, kept equal by the foreign key.';
comment on column registry.assertion.about_person is 'Whether the fact is about one known person, kept equal by the foreign key.';
comment on column registry.assertion.passage_id is 'The words.';
comment on column registry.assertion.source_person_id is 'The person who says it.';
comment on column registry.assertion.source_organisation_id is 'The organisation that says it, alone or through the person.';
comment on column registry.assertion.source_words is 'A source without a name, in the document''s own few words; with no source at all it is the document itself.';
comment on column registry.assertion.relayed_person_id is 'The person who passes it on, where another said it.';
comment on column registry.assertion.relayed_organisation_id is 'The organisation that passes it on, where another said it.';
comment on column registry.assertion.hearsay is 'The source itself has it from hearsay.';
comment on column registry.assertion.stance is 'asserted, denied or acknowledged (vocabulary stance).';
comment on column registry.assertion.count_low is 'The lowest number that the words allow; NULL: no floor.';
comment on column registry.assertion.count_high is 'The highest number that the words allow; NULL: open.';
comment on column registry.assertion.wording is 'How the number is worded (vocabulary wording), from which low and high follow.';
comment on column registry.assertion.complete is 'The source says that the parts it names are all.';
comment on column registry.assertion.term_days_low is 'Shortest term in days.';
comment on column registry.assertion.term_days_high is 'Longest term in days.';
comment on column registry.assertion.amount is 'A fine, in currency.';
comment on column registry.assertion.currency is 'ISO 4217.';
comment on column registry.assertion.outcome is 'How a detention ended, as this source says (vocabulary detention_outcome).';
comment on column registry.assertion.held_from is 'Local date or minute, such as 2019-06-10 or 2019-06-10T18:30.';
comment on column registry.assertion.held_until is 'Local date or minute.';
comment on column registry.assertion.scope_note is 'What the figure covers as this source gives it, in words.';
create index assertion_fact_of on registry.assertion (fact_id);
create index assertion_passage on registry.assertion (passage_id);
create index assertion_source_person on registry.assertion (source_person_id);
create index assertion_source_organisation on registry.assertion (source_organisation_id);
create index assertion_relayed_person on registry.assertion (relayed_person_id);
create index assertion_relayed_organisation on registry.assertion (relayed_organisation_id);
create index assertion_stance on registry.assertion (stance);
create index assertion_wording on registry.assertion (wording);
create index assertion_outcome on registry.assertion (outcome);
select audit.track('registry.assertion');

create function registry.fill_assertion() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
begin
    select fact.type, fact.about_person into new.fact_type, new.about_person from registry.fact where fact.id = new.fact_id;
    return new;
end
$$;
comment on function registry.fill_assertion() is 'Trigger: copies from the fact what the constraints of an assertion depend on.';
create trigger fill_assertion before insert or update of fact_id on registry.assertion for each row execute function registry.fill_assertion();

create function registry.check_fact_whole() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    fact bigint;
    code text;
begin
    if tg_table_name = 'fact' then
        fact := new.id;
    else
        fact := old.fact_id;
    end if;
    code := (select f.code from registry.fact f where f.id = fact);
    if code is null then
        return null; -- the fact itself is gone
    end if;
    if not exists (select from registry.assertion where fact_id = fact) then
        raise exception 'Nobody says %: a fact needs at least one assertion.', code
            using errcode = 'check_violation', constraint = 'fact_has_assertion', table = 'fact', schema = 'registry';
    end if;
    if not exists (select from registry.detention where fact_id = fact union all select from registry.penalty where fact_id = fact
                   union all select from registry.casualty where fact_id = fact union all select from registry.crowd where fact_id = fact
                   union all select from registry.act where fact_id = fact union all select from registry.statement where fact_id = fact) then
        raise exception '% lacks the row of its type.', code
            using errcode = 'check_violation', constraint = 'fact_has_subtype', table = 'fact', schema = 'registry';
    end if;
    return null;
end
$$;
comment on function registry.check_fact_whole() is 'Trigger at the end of a transaction: a fact has an assertion and the row of its type.';
create constraint trigger check_whole after insert on registry.fact deferrable initially deferred
    for each row execute function registry.check_fact_whole();
create constraint trigger check_whole after delete or update of fact_id on registry.assertion deferrable initially deferred
    for each row execute function registry.check_fact_whole();

do $$
declare
    subtype text;
begin
    foreach subtype in array array['detention', 'penalty', 'casualty', 'crowd', 'act', 'statement'] loop
        execute format('create constraint trigger check_whole after delete or update of fact_id on registry.%I deferrable initially deferred
            for each row execute function registry.check_fact_whole()', subtype);
    end loop;
end
$$;

create function registry.check_part_of() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    wrong text;
begin
    with recursive above (fact, id) as (
        select fact.id, fact.part_of from registry.fact where fact.id = new.id
        union
        select above.fact, fact.part_of from above join registry.fact on fact.id = above.id
    )
    select fact.code into wrong from above join registry.fact on fact.id = above.fact where above.id = above.fact limit 1;
    if wrong is not null then
        raise exception '% would lie in itself.', wrong
            using errcode = 'check_violation', constraint = 'fact_part_of_no_circle', table = 'fact', schema = 'registry';
    end if;

    with recursive touched as (
        select part.* from registry.fact part where new.id in (part.id, part.part_of) and part.part_of is not null
    ), above (part, incident) as (
        select touched.id, touched.incident_id from touched
        union
        select above.part, incident.parent_id from above join registry.incident on incident.id = above.incident where incident.parent_id is not null
    )
    select touched.code into wrong
      from touched
      join registry.fact whole on whole.id = touched.part_of
     where not exists (select from above where above.part = touched.id and above.incident = whole.incident_id)
     limit 1;
    if wrong is not null then
        raise exception '% lies in a fact of an incident that is not its own nor above it.', wrong
            using errcode = 'check_violation', constraint = 'fact_part_of_same_or_above', table = 'fact', schema = 'registry';
    end if;

    select part.code into wrong
      from registry.fact part
      join registry.fact whole on whole.id = part.part_of
      left join registry.measure on measure.code = part.measure
     where new.id in (part.id, part.part_of)
       and (whole.measure is null or whole.covers = 'general' or whole.measure not in (part.measure, coalesce(measure.broader, part.measure))
            or (part.covers = 'whole' and part.incident_id = whole.incident_id and (part.measure, part.population) is not distinct from (whole.measure, whole.population))
            or (part.population is distinct from whole.population and whole.population <> 'unknown')) -- the police among all who were killed
     limit 1;
    if wrong is not null then
        raise exception '% counts something that what it lies in does not count.', wrong
            using errcode = 'check_violation', constraint = 'fact_part_of_measure', table = 'fact', schema = 'registry';
    end if;
    return null;
end
$$;
comment on function registry.check_part_of() is 'Trigger: what a fact lies in makes no circle, belongs to the same incident or one above it, and counts the same or more.';
create constraint trigger check_part_of after insert or update of part_of, incident_id, measure, population, covers on registry.fact
    deferrable initially deferred for each row execute function registry.check_part_of();

create function registry.check_parent() returns trigger
    language plpgsql
    set search_path = pg_catalog
as $$
declare
    wrong text;
begin
    with recursive above (id) as (
        select new.parent_id
        union
        select incident.parent_id from above join registry.incident on incident.id = above.id
    )
    select new.code into wrong from above where above.id = new.id;
    if wrong is not null then
        raise exception '% would lie in itself.', wrong
            using errcode = 'check_violation', constraint = 'incident_parent_no_circle', table = 'incident', schema = 'registry';
    end if;

    with recursive below (id) as (
        select new.id
        union
        select incident.id from below join registry.incident on incident.parent_id = below.id
    ), above (start, id) as (
        select below.id, below.id from below
        union
        select above.start, incident.parent_id from above join registry.incident on incident.id = above.id where incident.parent_id is not null
    )
    select part.code into wrong
      from below
      join registry.fact part on part.incident_id = below.id
      join registry.fact whole on whole.id = part.part_of
     where not exists (select from above where above.start = below.id and above.id = whole.incident_id)
     limit 1;
    if wrong is not null then
        raise exception '% lies in a fact of an incident that is not its own nor above it.', wrong
            using errcode = 'check_violation', constraint = 'fact_part_of_same_or_above', table = 'fact', schema = 'registry';
    end if;
    return null;
end
$$;
comment on function registry.check_parent() is 'Trigger: incidents make no circle, and their facts still lie in facts of the same incident or one above it.';
create constraint trigger check_parent after insert or update of parent_id on registry.incident
    deferrable initially deferred for each row when (new.parent_id is not null) execute function registry.check_parent();
create constraint trigger check_parent_gone after update of parent_id on registry.incident
    deferrable initially deferred for each row when (old.parent_id is not null and new.parent_id is null) execute function registry.check_parent();

create table registry.contradiction (
    id                 bigint generated always as identity primary key,
    left_assertion_id  bigint not null references registry.assertion on delete cascade,
    right_assertion_id bigint not null references registry.assertion on delete cascade,
    reason             text not null,
    constraint contradiction_of_two check (left_assertion_id < right_assertion_id),
    constraint contradiction_once unique (left_assertion_id, right_assertion_id),
    constraint contradiction_reason_not_blank check (reason ~ '\S')
);
comment on table registry.contradiction is 'An editor''s link between two assertions that speak against each other although no rule sees it.';
comment on column registry.contradiction.id is 'Key.';
comment on column registry.contradiction.left_assertion_id is 'The one entered first.';
comment on column registry.contradiction.right_assertion_id is 'The other.';
comment on column registry.contradiction.reason is 'Why they cannot both be so, in own words.';
create index contradiction_right on registry.contradiction (right_assertion_id);
select audit.track('registry.contradiction');

create table registry.explanation (
    id        bigint generated always as identity primary key,
    rule      text not null,
    left_key  text not null,
    right_key text not null,
    reason    text not null,
    constraint explanation_once unique (rule, left_key, right_key),
    constraint explanation_reason_not_blank check (reason ~ '\S')
);
comment on table registry.explanation is 'An editor''s reason for a disagreement; it explains, nothing is deleted.';
comment on column registry.explanation.id is 'Key.';
comment on column registry.explanation.rule is 'The rule that found the disagreement.';
comment on column registry.explanation.left_key is 'What stands on its left, as view internal.disagreement gives it.';
comment on column registry.explanation.right_key is 'What stands on its right.';
comment on column registry.explanation.reason is 'The reason, in own words.';
select audit.track('registry.explanation');
