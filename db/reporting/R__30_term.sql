-- term: a row is a code of a vocabulary.
-- run again with all files of this folder: ${reporting_hash}

create view internal.term as
select 'event_type' as vocabulary, code, label_en, label_ru, label_kk, coalesce(definition, label_en) as definition, standard, position from registry.event_type
union all
select 'protest_form' as vocabulary, code, label_en, label_ru, label_kk, coalesce(definition, label_en) as definition, standard, position from registry.protest_form
union all
select 'topic' as vocabulary, code, label_en, label_ru, label_kk, coalesce(definition, label_en) as definition, standard, position from registry.topic
union all
select 'statement_topic' as vocabulary, code, label_en, label_ru, label_kk, coalesce(definition, label_en) as definition, standard, position from registry.statement_topic
union all
select 'date_precision' as vocabulary, code, label_en, label_ru, label_kk, coalesce(definition, label_en) as definition, standard, position from registry.date_precision
union all
select 'geo_precision' as vocabulary, code, label_en, label_ru, label_kk, coalesce(definition, label_en) as definition, standard, position from registry.geo_precision
union all
select 'place_kind' as vocabulary, code, label_en, label_ru, label_kk, coalesce(definition, label_en) as definition, standard, position from registry.place_kind
union all
select 'wording' as vocabulary, code, label_en, label_ru, label_kk, coalesce(definition, label_en) as definition, standard, position from registry.wording
union all
select 'measure' as vocabulary, code, label_en, label_ru, label_kk, coalesce(definition, label_en) as definition, standard, position from registry.measure
union all
select 'detention_kind' as vocabulary, code, label_en, label_ru, label_kk, coalesce(definition, label_en) as definition, standard, position from registry.detention_kind
union all
select 'detention_outcome' as vocabulary, code, label_en, label_ru, label_kk, coalesce(definition, label_en) as definition, standard, position from registry.detention_outcome
union all
select 'penalty_kind' as vocabulary, code, label_en, label_ru, label_kk, coalesce(definition, label_en) as definition, standard, position from registry.penalty_kind
union all
select 'term_unit' as vocabulary, code, label_en, label_ru, label_kk, coalesce(definition, label_en) as definition, standard, position from registry.term_unit
union all
select 'population' as vocabulary, code, label_en, label_ru, label_kk, coalesce(definition, label_en) as definition, standard, position from registry.population
union all
select 'act_type' as vocabulary, code, label_en, label_ru, label_kk, coalesce(definition, label_en) as definition, standard, position from registry.act_type
union all
select 'damage_kind' as vocabulary, code, label_en, label_ru, label_kk, coalesce(definition, label_en) as definition, standard, position from registry.damage_kind
union all
select 'amount_basis' as vocabulary, code, label_en, label_ru, label_kk, coalesce(definition, label_en) as definition, standard, position from registry.amount_basis
union all
select 'affected_group' as vocabulary, code, label_en, label_ru, label_kk, coalesce(definition, label_en) as definition, standard, position from registry.affected_group
union all
select 'stance' as vocabulary, code, label_en, label_ru, label_kk, coalesce(definition, label_en) as definition, standard, position from registry.stance
union all
select 'actor_kind' as vocabulary, code, label_en, label_ru, label_kk, coalesce(definition, label_en) as definition, standard, position from registry.actor_kind
union all
select 'participant_role' as vocabulary, code, label_en, label_ru, label_kk, coalesce(definition, label_en) as definition, standard, position from registry.participant_role
union all
select 'document_kind' as vocabulary, code, label_en, label_ru, label_kk, coalesce(definition, label_en) as definition, standard, position from registry.document_kind
union all
select 'document_scale' as vocabulary, code, label_en, label_ru, label_kk, coalesce(definition, label_en) as definition, standard, position from registry.document_scale
union all
select 'status' as vocabulary, code, label_en, label_ru, label_kk, coalesce(definition, label_en) as definition, standard, position from registry.status
union all
select 'visibility' as vocabulary, code, label_en, label_ru, label_kk, coalesce(definition, label_en) as definition, standard, position from registry.visibility;

comment on view internal.term is 'A code of a vocabulary and its words.';
comment on column internal.term.vocabulary is 'The vocabulary.';
comment on column internal.term.code is 'The code that data columns hold.';
comment on column internal.term.label_en is 'English label.';
comment on column internal.term.label_ru is 'Russian label.';
comment on column internal.term.label_kk is 'Kazakh label.';
comment on column internal.term.definition is 'What it means.';
comment on column internal.term.standard is 'The standard it comes from.';
comment on column internal.term.position is 'Its place in lists.';
comment on column internal.term.position is 'Its place in lists.';
grant select on internal.term to aigaq_app;

create view reporting.term with (security_barrier) as
select vocabulary,
       code,
       label_en,
       label_ru,
       label_kk,
       definition,
       standard,
       position
  from internal.term;

comment on view reporting.term is 'A code of a vocabulary and its words.';
comment on column reporting.term.vocabulary is 'The vocabulary.';
comment on column reporting.term.code is 'The code that data columns hold.';
comment on column reporting.term.label_en is 'English label.';
comment on column reporting.term.label_ru is 'Russian label.';
comment on column reporting.term.label_kk is 'Kazakh label.';
comment on column reporting.term.definition is 'What it means.';
comment on column reporting.term.standard is 'The standard it comes from.';
comment on column reporting.term.position is 'Its place in lists.';
grant select on reporting.term to aigaq_reader, aigaq_app;
