-- Assertions: what one source says of one fact in one passage.

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
comment on table registry.assertion is 'What one source says of one fact in one passage; wording is unknown where it gives no number.';
comment on column registry.assertion.id is 'Key; never shown.';
comment on column registry.assertion.fact_id is 'The fact.';
comment on column registry.assertion.fact_type is 'The type of the fact, kept equal by the foreign key.';
comment on column registry.assertion.about_person is 'Whether the fact is about one known person, kept equal by the foreign key.';
comment on column registry.assertion.passage_id is 'The passage.';
comment on column registry.assertion.source_person_id is 'The person who says it.';
comment on column registry.assertion.source_organisation_id is 'The organisation that says it, itself or through the person.';
comment on column registry.assertion.source_words is 'An unnamed source, in a few words of the document; with no source at all, the author is the source.';
comment on column registry.assertion.relayed_person_id is 'The person who quotes the source.';
comment on column registry.assertion.relayed_organisation_id is 'The organisation that quotes the source.';
comment on column registry.assertion.hearsay is 'Whether the source reports it from hearsay.';
comment on column registry.assertion.stance is 'asserted, denied or acknowledged (vocabulary stance).';
comment on column registry.assertion.count_low is 'Lowest number that the words allow; NULL: none.';
comment on column registry.assertion.count_high is 'Highest number that the words allow; NULL: none.';
comment on column registry.assertion.wording is 'How the number is worded (vocabulary wording); low and high follow from it.';
comment on column registry.assertion.complete is 'The source says that the list of parts is complete.';
comment on column registry.assertion.term_days_low is 'Shortest term in days.';
comment on column registry.assertion.term_days_high is 'Longest term in days.';
comment on column registry.assertion.amount is 'Amount of a fine, in the currency.';
comment on column registry.assertion.currency is 'Currency of the amount (ISO 4217).';
comment on column registry.assertion.outcome is 'How the detention ended (vocabulary detention_outcome).';
comment on column registry.assertion.held_from is 'Start of the detention: local date or minute, such as 2019-06-10 or 2019-06-10T18:30.';
comment on column registry.assertion.held_until is 'End of the detention: local date or minute.';
comment on column registry.assertion.scope_note is 'Scope of the figure as this source gives it, in words.';
create index assertion_fact_of on registry.assertion (fact_id);
create index assertion_passage on registry.assertion (passage_id);
create index assertion_source_person on registry.assertion (source_person_id);
create index assertion_source_organisation on registry.assertion (source_organisation_id);
create index assertion_relayed_person on registry.assertion (relayed_person_id);
create index assertion_relayed_organisation on registry.assertion (relayed_organisation_id);
create index assertion_stance on registry.assertion (stance);
create index assertion_wording on registry.assertion (wording);
create index assertion_outcome on registry.assertion (outcome);
create index assertion_denied on registry.assertion (fact_id) where stance = 'denied';
create index assertion_zero on registry.assertion (fact_id) where count_high = 0;
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
comment on function registry.fill_assertion() is 'Trigger: copies type and about_person of the fact, which constraints of the assertion read.';
create trigger fill_assertion before insert or update of fact_id on registry.assertion for each row execute function registry.fill_assertion();

create constraint trigger check_whole after delete or update of fact_id on registry.assertion deferrable initially deferred
    for each row execute function registry.check_fact_whole();
