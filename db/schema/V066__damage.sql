-- Damage: things that were destroyed or damaged. How many and at what cost are its assertions; they are things, never people.

create table registry.damage_kind (like internal.vocabulary_shape including all);
comment on table registry.damage_kind is 'Vocabulary: what was damaged.';
select audit.track('registry.damage_kind');

insert into registry.damage_kind (code, definition, label_en, label_ru, label_kk, standard) values
    ('building', 'public or private', 'Building', 'Здание', 'Ғимарат', 'own'),
    ('vehicle', 'cars, buses, police vehicles', 'Vehicle', 'Транспортное средство', 'Көлік', 'own'),
    ('shop', 'shops, markets, banks, cash machines', 'Shop', 'Магазин', 'Дүкен', 'own'),
    ('equipment', 'cameras, phones, printing and sound equipment', 'Equipment', 'Оборудование', 'Жабдық', 'own'),
    ('monument', 'monuments, statues, memorials', 'Monument', 'Памятник', 'Ескерткіш', 'own'),
    ('other', null, 'Other', 'Другое', 'Басқа', 'own'),
    ('unknown', null, 'Unknown', 'Неизвестно', 'Белгісіз', 'own');

alter table registry.measure drop constraint measure_fact_type_known;
alter table registry.measure add constraint measure_fact_type_known check (fact_type in ('detention', 'penalty', 'casualty', 'crowd', 'damage'));
insert into registry.measure (code, fact_type, broader, definition, label_en, label_ru, label_kk, standard) values
    ('damaged', 'damage', null, 'things, not people: destroyed or damaged', 'Objects damaged', 'Повреждено объектов', 'Бүлінген нысандар', 'own');

alter table registry.fact drop constraint fact_type_known;
alter table registry.fact add constraint fact_type_known check (type in ('detention', 'penalty', 'casualty', 'crowd', 'damage', 'act', 'statement'));
comment on column registry.fact.type is 'Which table holds the rest of it: detention, penalty, casualty, crowd, damage, act or statement.';
alter table registry.fact add constraint fact_damage_counts_no_person check (type <> 'damage' or person_id is null);

alter table registry.assertion drop constraint assertion_term_of_penalty;
alter table registry.assertion add constraint assertion_term_of_penalty check (fact_type = 'penalty' or num_nonnulls(term_days_low, term_days_high) = 0);
alter table registry.assertion add constraint assertion_amount_of_kind check (fact_type in ('penalty', 'damage') or num_nonnulls(amount, currency) = 0);
comment on column registry.assertion.amount is 'A fine, or the cost of damage, in currency.';

create table registry.damage (
    fact_id                     bigint primary key,
    type                        text not null default 'damage',
    kind                        text not null references registry.damage_kind,
    owner                       text,
    perpetrator_person_id       bigint references registry.person,
    perpetrator_organisation_id bigint references registry.organisation,
    constraint damage_is_one check (type = 'damage'),
    constraint damage_fact foreign key (fact_id, type) references registry.fact (id, type) on delete cascade,
    constraint damage_owner_not_blank check (owner ~ '\S'),
    constraint damage_one_perpetrator check (num_nonnulls(perpetrator_person_id, perpetrator_organisation_id) < 2)
);
comment on table registry.damage is 'Things were destroyed or damaged: the fact says what is counted, its assertions how many and at what cost.';
comment on column registry.damage.fact_id is 'The fact.';
comment on column registry.damage.type is 'Always damage.';
comment on column registry.damage.kind is 'What was damaged (vocabulary damage_kind).';
comment on column registry.damage.owner is 'Whose it was, as named.';
comment on column registry.damage.perpetrator_person_id is 'The person said to have done it, or NULL.';
comment on column registry.damage.perpetrator_organisation_id is 'The organisation said to have done it, or NULL.';
create index damage_kind_of on registry.damage (kind);
create index damage_perpetrator_person on registry.damage (perpetrator_person_id);
create index damage_perpetrator_organisation on registry.damage (perpetrator_organisation_id);
select audit.track('registry.damage');
create constraint trigger check_whole after delete or update of fact_id on registry.damage deferrable initially deferred
    for each row execute function registry.check_fact_whole();
