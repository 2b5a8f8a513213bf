-- Fines in monthly calculation indices (MCI), per person or in all. The law of Kazakhstan sets fines as a number of MCI, and each year what one is worth.

create table registry.amount_basis (like internal.vocabulary_shape including all);
comment on table registry.amount_basis is 'Vocabulary (closed): whether an amount is what each person pays, or all together.';
revoke insert, update, delete on registry.amount_basis from aigaq_app;
select audit.track('registry.amount_basis');

insert into registry.amount_basis (code, definition, label_en, label_ru, label_kk, standard) values
    ('each', 'each person has to pay it', 'Per person', 'С каждого', 'Әр адамнан', 'own'),
    ('total', 'all persons of the fact together have to pay it', 'In all', 'Со всех вместе', 'Барлығынан бірге', 'own');

create table registry.calculation_index (
    country    text not null default 'KZ',
    valid_from date not null,
    valid_to   date not null,
    value      numeric(12, 2) not null,
    currency   text not null default 'KZT',
    law        text,
    constraint calculation_index_key primary key (country, valid_from),
    constraint calculation_index_country check (country ~ '^[A-Z]{2}$'),
    constraint calculation_index_in_order check (valid_from <= valid_to),
    constraint calculation_index_on_calendar check (valid_from >= '0001-01-01' and valid_to <= '9999-12-31'),
    constraint calculation_index_value_positive check (value > 0 and value <= 1000000),
    constraint calculation_index_currency check (currency ~ '^[A-Z]{3}$'),
    constraint calculation_index_law_words check (law ~ '\S' and char_length(law) <= 500)
);
comment on table registry.calculation_index is 'What one monthly calculation index (MCI) was worth, by period. An administrator adds the value of a new year with SQL.';
comment on column registry.calculation_index.country is 'Country whose law sets it (ISO 3166-1, two letters).';
comment on column registry.calculation_index.valid_from is 'First day.';
comment on column registry.calculation_index.valid_to is 'Last day. Days of no row have no known value; days of two rows have a range of values.';
comment on column registry.calculation_index.value is 'Value of one index, in currency.';
comment on column registry.calculation_index.currency is 'Currency of the value (ISO 4217).';
comment on column registry.calculation_index.law is 'Law or decree that set it; NULL: not recorded.';
revoke insert, update, delete on registry.calculation_index from aigaq_app;
select audit.track('registry.calculation_index');

insert into registry.calculation_index (valid_from, valid_to, value, law) values
    ('2015-01-01', '2015-12-31', 1982, 'Law on the republican budget for 2015–2017, 28 November 2014, No. 259-V'),
    ('2016-01-01', '2016-12-31', 2121, 'Law on the republican budget for 2016–2018, 30 November 2015, No. 426-V'),
    ('2017-01-01', '2017-12-31', 2269, 'Law on the republican budget for 2017–2019, 29 November 2016, No. 25-VI'),
    ('2018-01-01', '2018-12-31', 2405, 'Law on the republican budget for 2018–2020, 30 November 2017, No. 113-VI'),
    ('2019-01-01', '2019-12-31', 2525, 'Law on the republican budget for 2019–2021, 30 November 2018, No. 197-VI'),
    ('2020-01-01', '2020-03-31', 2651, 'Law on the republican budget for 2020–2022, 4 December 2019, No. 276-VI'),
    ('2020-04-01', '2020-12-31', 2778, 'Decree of the President on the revised republican budget for 2020, 8 April 2020, No. 299'),
    ('2021-01-01', '2021-12-31', 2917, 'Law on the republican budget for 2021–2023, 2 December 2020, No. 379-VI'),
    ('2022-01-01', '2022-12-31', 3063, 'Law on the republican budget for 2022–2024, 2 December 2021, No. 77-VII'),
    ('2023-01-01', '2023-12-31', 3450, 'Law on the republican budget for 2023–2025, 1 December 2022, No. 163-VII'),
    ('2024-01-01', '2024-12-31', 3692, 'Law on the republican budget for 2024–2026, 5 December 2023, No. 43-VIII'),
    ('2025-01-01', '2025-12-31', 3932, null),
    ('2026-01-01', '2026-12-31', 4325, null);

alter table registry.assertion add column amount_mci numeric;
alter table registry.assertion add column amount_basis text references registry.amount_basis;
alter table registry.assertion add constraint assertion_mci_of_penalty check (fact_type = 'penalty' or num_nonnulls(amount_mci, amount_basis) = 0);
alter table registry.assertion add constraint assertion_mci_limits check (amount_mci >= 0 and amount_mci <= 1000000 and scale(amount_mci) <= 2);
alter table registry.assertion add constraint assertion_basis_of_amount check (amount_basis is null or num_nonnulls(amount, amount_mci) > 0);
comment on column registry.assertion.amount_mci is 'A fine in monthly calculation indices (MCI), as the source gives it; it may give money beside it.';
comment on column registry.assertion.amount_basis is 'Whether the amount is per person or in all (vocabulary amount_basis); NULL: the source does not say.';
create index assertion_amount_basis on registry.assertion (amount_basis);
create index assertion_mci on registry.assertion (fact_id) where amount_mci is not null;
