-- A made-up register for measuring, the same each time. Its size is the setting generate.incidents.
-- Each line "-- step: …" begins a transaction.

-- step: no triggers, foreign keys and indexes while it is loaded

do $$
declare
    relation record;
begin
    for relation in select oid::regclass as name from pg_class where relkind = 'r' and relnamespace in ('registry'::regnamespace) loop
        execute format('alter table %s disable trigger user', relation.name);
    end loop;
end
$$;

create temp table taken_off as
select conrelid::regclass::text as relation, conname::text as name, 'alter table ' || conrelid::regclass || ' add constraint ' || quote_ident(conname) || ' ' || pg_get_constraintdef(oid) as again, 2 as nth
  from pg_constraint
 where contype = 'f' and connamespace in ('registry'::regnamespace, 'internal'::regnamespace)
union all
select indrelid::regclass::text, indexrelid::regclass::text, pg_get_indexdef(indexrelid), 1
  from pg_index
  join pg_class on pg_class.oid = indrelid
 where relnamespace in ('registry'::regnamespace, 'internal'::regnamespace)
   and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x'));

do $$
declare
    part record;
begin
    for part in select * from taken_off where nth = 2 loop
        execute format('alter table %s drop constraint %I', part.relation, part.name);
    end loop;
    for part in select * from taken_off where nth = 1 loop
        execute format('drop index %s', part.name);
    end loop;
end
$$;

-- A number from 0 to 1 that follows from a number and a purpose.
create function pg_temp.draw(n bigint, purpose integer) returns double precision language sql immutable parallel safe
return (hashint8extended(n, purpose) & 9007199254740991) / 9007199254740992::double precision;

-- step: words, phrases and names in three languages

create temp table word as
with common (language, words) as (
    values ('en', 'people square police court arrest fine ministry detained workers prices election rally akimat released lawyers journalists'),
           ('ru', 'люди площадь полиция суд арест штраф министерство задержаны рабочие цены выборы митинг акимат освобождены адвокаты журналисты'),
           ('kk', 'адамдар алаң полиция сот қамау айыппұл министрлік ұсталды жұмысшылар баға сайлау митинг әкімдік босатылды адвокаттар журналистер')
), syllable (language, parts) as (
    values ('en', string_to_array('ba ren do mil ta ver sin lor pa ked no shu gra tem vi lo ster han qui del mor', ' ')),
           ('ru', string_to_array('ба рен до миль та вер син лор па кед но шу гра тем ви ло стер хан жи дел мор', ' ')),
           ('kk', string_to_array('ба рен до міл та уер сің лөр па кет нұ шү ғра тем үй ло стар хан қа дел мор', ' '))
)
select language, nth, case when nth <= 16 then split_part(words, ' ', nth)
                           else (select string_agg(parts[1 + (nth::bigint * prime % 21)::integer], '' order by place)
                                   from unnest(array[7919, 104729, 611953]) with ordinality as each (prime, place) where place <= 2 + nth % 2) end as word
  from common join syllable using (language)
 cross join generate_series(1, 6000) nth;
create index on word (language, nth);
analyze word;

create temp table phrase as -- the word of rank r is said about 1/r as often as the first
select language, drawn.nth, string_agg(word.word, ' ' order by place) as words
  from (select language, nth, place, floor(exp(pg_temp.draw(nth * 16 + place, ascii(substr(language, 2)))  * ln(6000)))::integer as rank
          from (values ('en'), ('ru'), ('kk')) each (language)
         cross join generate_series(0, 9999) nth
         cross join lateral generate_series(1, 4 + nth % 6) place) drawn
  join word using (language)
 where word.nth = drawn.rank
 group by language, drawn.nth;
alter table phrase add column folded text;
update phrase set folded = internal.name_words(words);
create index on phrase (language, nth);
analyze phrase;

insert into registry.organisation (name, kind)
select case nth % 3 when 0 then 'Organisation ' || nth when 1 then 'Организация ' || nth else 'Ұйым ' || nth end,
       (array['ministry', 'ngo', 'police', 'media', 'party', 'court'])[1 + nth % 6]
  from generate_series(1, greatest(6, least(2000, current_setting('generate.incidents')::integer / 200))) nth;

insert into registry.person (name, role, visibility, visibility_reason)
select (select initcap(word) from word where language = 'ru' and word.nth = 17 + each.nth * 31 % 5900) || ' '
           || (select initcap(word) || 'ов' from word where language = 'ru' and word.nth = 17 + each.nth * 17 % 5900),
       'protester', case when each.nth % 5 = 0 then 'public' else 'restricted' end, case when each.nth % 5 = 0 then 'holds an office' end
  from generate_series(1, greatest(10, current_setting('generate.incidents')::integer / 20)) each (nth);

insert into registry.city (name, name_ru, name_kk, latitude, longitude, time_zone)
select 'Town ' || nth, 'Город ' || nth, 'Қала ' || nth, 43 + pg_temp.draw(nth, 31)::numeric(8, 5) * 10, 52 + pg_temp.draw(nth, 32)::numeric(8, 5) * 30, 'Asia/Almaty'
  from generate_series(1, 200) nth;
insert into registry.city_region (city_id, region_id)
select city.id, region.id
  from registry.city
 cross join lateral (select id from registry.region where valid_to is null order by md5(city.name || id) limit 1) region
 where city.name like 'Town %';

create temp table city_by_size as -- the largest first: the cities that come with the program
select id, name, row_number() over (order by id) as nth from registry.city;
create temp table organisation_by_number as select id, name, row_number() over (order by id) as nth from registry.organisation where name ~ '^(Organisation|Организация|Ұйым) ';
create temp table person_by_number as select id, visibility, row_number() over (order by id) as nth from registry.person where role = 'protester';
analyze city_by_size, organisation_by_number, person_by_number;

-- step: incidents

create temp table made as
with size as (
    select current_setting('generate.incidents')::integer as incidents, greatest(1, current_setting('generate.incidents')::integer / 50) as waves
), numbered as (
    select n, n < waves as is_wave,
           case when n >= waves and pg_temp.draw(n, 1) < 0.6 then floor(waves * power(pg_temp.draw(n, 2), 1.5))::integer end as wave,
           case when pg_temp.draw(n, 3) < 0.45 then 'ru' when pg_temp.draw(n, 3) < 0.75 then 'en' else 'kk' end as language,
           1 + floor((select count(*) from city_by_size) * power(pg_temp.draw(n, 4), 4))::integer as city
      from size cross join generate_series(0, incidents - 1) n
), begun as ( -- a wave lasts 2 to 300 days and is densest when it begins
    select *, date '2006-01-01' + floor(6900 * pg_temp.draw(coalesce(wave, n), 5))::integer as wave_first,
           2 + floor(299 * power(pg_temp.draw(coalesce(wave, n), 6), 3))::integer as wave_days
      from numbered
)
select n, is_wave, wave, language, city,
       case when is_wave then wave_first
            when wave is not null then wave_first + floor(wave_days * power(pg_temp.draw(n, 7), 2))::integer
            when pg_temp.draw(n, 8) < 0.5 -- every hundredth day has many
                 then date '2006-01-01' + 100 * floor(73 * power(pg_temp.draw(n, 9), 2))::integer + floor(3 * power(pg_temp.draw(n, 10), 3))::integer
            else date '2006-01-01' + floor(7200 * pg_temp.draw(n, 9))::integer end as day,
       wave_days,
       case when pg_temp.draw(n, 11) < 0.97 or is_wave then 'published' when pg_temp.draw(n, 11) < 0.985 then 'draft' when pg_temp.draw(n, 11) < 0.995 then 'in_review' else 'withdrawn' end as status,
       1000000000 + n::bigint as seed
  from begun;
alter table made add column code text, add column incident bigint;
update made set code = 'KZ-' || to_char(day, 'YYYY') || '-' || (1001 + n), incident = (select coalesce(max(id), 0) + 1 from registry.incident) + n;
create unique index on made (n);
analyze made;

insert into registry.incident (id, code, title, summary, event_type, date_edtf, parent_id, status, withdrawn_reason, created_by)
overriding system value
select made.incident, made.code,
       case made.language when 'en' then 'In ' || city.name || ': ' when 'ru' then city.name || ': ' else city.name || ', ' end || title.words,
       first.words || '. ' || second.words || case when made.n % 3 = 0 then ' ' || (select string_agg((array['ka', 'lu', 'бе', 'ро', 'ті', 'mo', 'ze', 'жа', 'ny', 'су'])[1 + digit::integer], '') from string_to_table((made.n * 7919)::text, null) digit) else '' end || '.',
       case when made.is_wave then 'wave' else (array['protest_with_intervention', 'peaceful_protest', 'single_picket', 'strike', 'mass_arrests'])[1 + floor(5 * power(pg_temp.draw(made.n, 12), 2))::integer] end,
       case when made.is_wave then made.day || '/' || (made.day + made.wave_days) else made.day::text end,
       wave.incident, made.status, case when made.status = 'withdrawn' then 'entered twice' end,
       case when pg_temp.draw(made.n, 13) < 0.1 then 'admin' else 'editor' end
  from made
  join city_by_size city on city.nth = made.city
  join phrase title on title.language = made.language and title.nth = floor(10000 * pg_temp.draw(made.n, 14))::integer
  join phrase first on first.language = made.language and first.nth = floor(10000 * pg_temp.draw(made.n, 15))::integer
  join phrase second on second.language = made.language and second.nth = floor(10000 * pg_temp.draw(made.n, 16))::integer
  left join made wave on wave.n = made.wave;
insert into registry.incident_topic (incident_id, topic)
select distinct incident, (array['fair_elections', 'prices', 'labour', 'civil_liberties', 'political_prisoners', 'corruption', 'other'])[1 + floor(7 * power(pg_temp.draw(n, 17 + nth), 2))::integer]
  from made cross join generate_series(0, 1) nth;
insert into registry.incident_form (incident_id, form)
select incident, (array['rally', 'picket', 'march', 'meeting', 'strike', 'other'])[1 + floor(6 * power(pg_temp.draw(n, 19), 2))::integer] from made where not is_wave;

-- step: facts, and who says what of them

create temp table told as
select made.n, made.incident, made.code, made.language, made.status, made.wave, kind.nth, kind.type, kind.measure,
       1 + floor(power(pg_temp.draw(made.n, 40 + kind.nth), 6) * kind.most)::integer as number,
       1 + (pg_temp.draw(made.n, 50 + kind.nth) < 0.35)::integer + (pg_temp.draw(made.n, 50 + kind.nth) < 0.05)::integer * 3 as sources,
       pg_temp.draw(made.n, 60 + kind.nth) < 0.15 as differs
  from made
 cross join (values (1, 'detention', 'detained', 0.85, 900), (2, 'penalty', 'arrested', 0.55, 300), (3, 'penalty', 'fined', 0.5, 400), (4, 'crowd', 'crowd', 0.6, 40000),
                    (5, 'act', null, 0.4, 1), (6, 'statement', null, 0.16, 1)) kind (nth, type, measure, share, most)
 where not made.is_wave and (pg_temp.draw(made.n, 20 + kind.nth) < kind.share or kind.nth = 1 and made.n % 97 = 0);
alter table told add column fact bigint, add column fact_code text;
with numbered as (
    select n, nth, row_number() over (order by n, nth) as id, row_number() over (partition by n order by nth) as place from told
)
update told set fact = (select coalesce(max(id), 0) from registry.fact) + numbered.id, fact_code = told.code || '-F0' || place
  from numbered where (numbered.n, numbered.nth) = (told.n, told.nth);
analyze told;

insert into registry.fact (id, incident_id, code, type, description, measure, covers)
overriding system value
select fact, incident, fact_code, type,
       case language when 'en' then (array['People detained', 'People arrested by courts', 'People fined', 'People who came', 'The square cleared by force', 'Why they came'])[nth]
            when 'ru' then (array['Задержанные', 'Арестованные судом', 'Оштрафованные', 'Участники', 'Разгон площади', 'Почему вышли'])[nth]
            else (array['Ұсталғандар', 'Сот қамағандар', 'Айыппұл төлегендер', 'Қатысқандар', 'Алаңды босату', 'Неге шықты'])[nth] end,
       measure, case when measure is not null then 'whole' end
  from told order by fact;
insert into registry.detention (fact_id, kind) select fact, 'administrative_detention' from told where nth = 1;
insert into registry.penalty (fact_id, kind) select fact, case nth when 2 then 'administrative_arrest' else 'fine' end from told where nth in (2, 3);
insert into registry.fact_group (fact_id, affected_group)
select fact, (array['women', 'minors', 'journalists', 'activists'])[1 + floor(4 * power(pg_temp.draw(n, 72), 2))::integer] from told where nth in (1, 2, 3, 5) and pg_temp.draw(n, 73) < 0.08;
insert into registry.crowd (fact_id) select fact from told where nth = 4;
insert into registry.act (fact_id, act, perpetrator_organisation_id)
select fact, (array['dispersal', 'excessive_force', 'beating'])[1 + n % 3], organisation.id
  from told join organisation_by_number organisation on organisation.nth = 1 + floor((select count(*) from organisation_by_number) * power(pg_temp.draw(n, 70), 4))::integer
 where told.nth = 5;
insert into registry.statement (fact_id, topic, position)
select fact, 'demand', (select words from phrase where phrase.language = told.language and phrase.nth = told.n % 10000) from told where nth = 6;

create temp table said as -- source 0: the sentence that witnesses the incident itself
select n, incident, language, status, 0 as nth, 0 as source, null::bigint as fact, null::text as type, null::integer as number, null::bigint as organisation from (select n, incident, language, status from made) made
union all
select told.n, told.incident, language, status, told.nth, source, fact, type,
       case when measure is not null then number + case when differs and source > 1 then source * (1 + number / 10) else 0 end end,
       case when told.n % 11 <> 0 or source > 1 then organisation.id end
  from told
 cross join lateral generate_series(1, sources) source
 cross join lateral (select 1 + (floor((select count(*) from organisation_by_number) * power(pg_temp.draw(told.n * 8 + told.nth, 71), 3))::integer + source * 7) % (select count(*) from organisation_by_number) as nth) drawn
  join organisation_by_number organisation on organisation.nth = drawn.nth;

-- step: documents from 1 to 500 quotes

create temp table line as
with document as (
    select nth, 1 + floor(499 * power(pg_temp.draw(nth, 80), 6))::integer as quotes from generate_series(1, (select count(*) / 40 + 10 from said)) nth
), ranked as (
    select *, sum(quotes) over (order by nth) - quotes as before from document
), spread as (
    select said.*, row_number() over (order by said.n, said.nth, said.source) - 1 as place from said
), placed as (
    select spread.*, ranked.nth as document, (place - before + 1)::integer as paragraph
      from ranked
     cross join lateral generate_series(before, before + quotes - 1) at (place)
      join spread using (place)
)
select placed.*,
       case placed.language when 'en' then 'They said: ' when 'ru' then 'Сообщают: ' else 'Хабарлады: ' end || phrase.words
           || coalesce(' (' || number || ')', '') || '.' as words,
       phrase.folded
  from placed
  join phrase on phrase.language = placed.language and phrase.nth = floor(10000 * pg_temp.draw(placed.place::bigint, 81))::integer;
alter table line add column char_start integer, add column passage bigint;
with placed as (
    select place, (sum(char_length(words) + 1) over (partition by document order by paragraph) - char_length(words) - 1)::integer as char_start from line
)
update line set char_start = placed.char_start, passage = (select coalesce(max(id), 0) + 1 from registry.passage) + line.place from placed where placed.place = line.place;
analyze line;

create temp table article as
select document, (select coalesce(max(id), 0) from registry.document) + document as id, (select coalesce(max(id), 0) from registry.document_edition) + document as edition,
       string_agg(words, E'\n' order by paragraph) as text, min(language) as language, count(*) as quotes
  from line group by document;
insert into registry.document (id, code, title, publisher, published, kind, scale, quote_limit, language, visibility)
overriding system value
select id, 'D-' || (1000 + (select count(*) from registry.document) + document), 'Report ' || document, case document % 4 when 0 then 'Газета ' else 'Daily ' end || document % 300,
       (2006 + document % 19)::text, case when quotes > 100 then 'ngo_report' else 'news_article' end, 'national', 200, language,
       case when document % 50 = 0 then 'restricted' else 'public' end
  from article order by id;
insert into registry.document_edition (id, document_id, text_sha256, text_length)
overriding system value
select edition, id, encode(sha256(convert_to(text, 'UTF8')), 'hex'), char_length(text) from article order by id;
insert into registry.document_text (edition_id, text) select edition, text from article order by edition;
insert into registry.passage (id, edition_id, paragraph, char_start, char_end, text_sha256)
overriding system value
select passage, article.edition, paragraph, char_start, char_start + char_length(words), encode(sha256(convert_to(words, 'UTF8')), 'hex')
  from line join article using (document) order by passage;
insert into internal.passage_names (passage_id, words)
select passage, opening.folded || ' ' || line.folded
  from line join (values ('en', internal.name_words('They said:')), ('ru', internal.name_words('Сообщают:')), ('kk', internal.name_words('Хабарлады:'))) opening (language, folded) using (language);

insert into registry.incident_passage (incident_id, passage_id) select incident, passage from line where nth = 0;
insert into registry.incident_city (incident_id, city_id, precision, passage_id)
select incident, city.id, 'city', passage from line join made using (n, incident) join city_by_size city on city.nth = made.city where line.nth = 0 and not made.is_wave;
insert into registry.incident_participant (incident_id, person_id, role, passage_id)
select line.incident, person.id, 'participant', passage
  from line join person_by_number person on person.nth = 1 + floor((select count(*) from person_by_number) * power(pg_temp.draw(line.n, 90), 2))::integer
 where line.nth = 0 and pg_temp.draw(line.n, 91) < 0.12;
insert into registry.assertion (fact_id, fact_type, about_person, passage_id, source_organisation_id, stance, count_low, count_high, wording, term_days_low, term_days_high, outcome)
select fact, type, false, passage, organisation, 'asserted', number, number, case when number is not null then 'exact' end,
       case when nth = 2 then 5 + n % 10 + case when source = 2 and n % 9 = 0 then 20 else 0 end end, case when nth = 2 then 5 + n % 10 + case when source = 2 and n % 9 = 0 then 20 else 0 end end,
       case when nth = 1 and n % 50 = 1 then 'held' end
  from line where nth > 0 order by passage;

-- step: indexes and foreign keys

do $$
declare
    part record;
begin
    for part in select * from taken_off order by nth, relation, name loop
        execute part.again;
    end loop;
    for part in select attrelid::regclass as relation, attname as name, pg_get_serial_sequence(attrelid::regclass::text, attname) as numbers
                  from pg_attribute where attidentity <> '' and attname = 'id' and attrelid::regclass::text ~ '^registry[.]' loop
        execute format('select setval(%L, greatest(1, (select max(id) from %s)))', part.numbers, part.relation);
    end loop;
end
$$;

-- step: statistics

analyze;

-- step: tallies

insert into internal.fact_range (fact_id, low, high, open_ended, about, low_wording, high_wording, has_number, denied_only, disputed, sources, assertions, in_words,
                                 inside, rest, figure_low, figure_high, figure_open, figure_about, figure_low_wording, figure_high_wording, figure_disputed, figure_in_words)
select fact, low, high, false, false, 'exact', 'exact', true, false, high > low, sources, assertions, words, 0, low, low, high, false, false, 'exact', 'exact', high > low, words
  from (select told.fact, min(count_low) as low, max(count_high) as high, count(*)::integer as assertions,
               array_agg(distinct internal.source_key(source_organisation_id, source_person_id, source_words, edition.document_id)) as sources
          from told
          join registry.assertion on assertion.fact_id = told.fact
          join registry.passage on passage.id = assertion.passage_id
          join registry.document_edition edition on edition.id = passage.edition_id
         where told.measure is not null
         group by told.fact) ranged
 cross join lateral internal.figure_in_words(low, high, false, false, 'exact', 'exact') words;
analyze internal.fact_range;

create temp table told_of as -- what counts for which incident and measure
select told.incident as of_incident, told.measure as of_measure, told.fact, true as is_whole from told where measure is not null
union all
select told.incident, measure.broader, told.fact, false from told join registry.measure on measure.code = told.measure where measure.broader is not null
union all
select wave.incident, told.measure, told.fact, false from told join made wave on wave.n = told.wave where measure is not null and told.status = 'published'
union all
select wave.incident, measure.broader, told.fact, false
  from told join made wave on wave.n = told.wave join registry.measure on measure.code = told.measure where measure.broader is not null and told.status = 'published';

insert into internal.tally (incident_id, measure, reported_low, reported_high, open_ended, about, low_wording, high_wording, in_words, basis, figures, itemised, sources, assertions, disagreement, facts)
select of_incident, of_measure, low, high, false, false, wording, wording, internal.figure_in_words(low, high, false, false, wording, wording),
       case when is_whole then 'stated' else 'summed' end, figures, case when not is_whole then low end, heard.sources, assertions, disputed, facts
  from (select of_incident, of_measure, bool_and(is_whole) as is_whole, sum(low)::bigint as low, sum(high)::bigint as high, count(*)::integer as figures,
               case when count(*) = 1 then 'exact' end as wording, sum(assertions)::integer as assertions, bool_or(disputed) as disputed, array_agg(fact order by fact) as facts
          from told_of join internal.fact_range range on range.fact_id = told_of.fact
         group by of_incident, of_measure) counted
  join (select of_incident, of_measure, array_agg(distinct source) as sources
          from told_of join internal.fact_range range on range.fact_id = told_of.fact cross join unnest(range.sources) source
         group by of_incident, of_measure) heard using (of_incident, of_measure);

-- step: words to search for

insert into internal.incident_search (incident_id, words)
with of_city as (
    select city.id, string_agg(distinct concat_ws(' ', city.name, city.name_ru, city.name_kk, city_name.name, city_name.name_ru, city_name.name_kk), ' ') as words
      from registry.city left join registry.city_name on city_name.city_id = city.id group by city.id
), of_organisation as (
    select named.incident_id, string_agg(distinct concat_ws(' ', organisation.name, spelling.name), ' ') as words
      from (select distinct told.incident as incident_id, assertion.source_organisation_id as id from told join registry.assertion on assertion.fact_id = told.fact
            union
            select told.incident, act.perpetrator_organisation_id from told join registry.act on act.fact_id = told.fact) named
      join registry.organisation using (id)
      left join registry.organisation_name spelling on spelling.organisation_id = organisation.id
     group by named.incident_id
), of_person as (
    select participant.incident_id, string_agg(distinct person.name, ' ') as words
      from registry.incident_participant participant
      join registry.person on person.id = participant.person_id and person.visibility = 'public' group by participant.incident_id
)
select incident.id, concat_ws(' ', incident.code, incident.title, incident.summary, of_city.words, of_organisation.words, of_person.words)
  from made
  join registry.incident on incident.id = made.incident
  left join city_by_size city on city.nth = made.city and not made.is_wave
  left join of_city on of_city.id = city.id
  left join of_organisation on of_organisation.incident_id = incident.id
  left join of_person on of_person.incident_id = incident.id;

-- step: restricted persons

do $$
declare
    persons bigint[] := array(select id from person_by_number where visibility = 'restricted');
begin
    perform internal.withhold(persons);
    insert into internal.withheld_passage (passage_id, person_id, reason)
    select distinct participant.passage_id, participant.person_id, 'about' from registry.incident_participant participant where participant.person_id = any (persons)
    on conflict do nothing;
end
$$;

-- step: triggers again

do $$
declare
    relation record;
begin
    for relation in select oid::regclass as name from pg_class where relkind = 'r' and relnamespace in ('registry'::regnamespace) loop
        execute format('alter table %s enable trigger user', relation.name);
    end loop;
end
$$;
select audit.raise_data_state();

-- step: a sample is computed by the rules

do $$
declare
    sample bigint[] := array(select incident from made where n % greatest(1, current_setting('generate.incidents')::integer / 300) = 3 union select incident from made where wave in (90, 1700));
    before text;
begin
    create temp table kept on commit drop as select to_jsonb(tally) as kept from internal.tally where incident_id = any (sample);
    create temp table ranges on commit drop as select to_jsonb(range) as kept from internal.fact_range range join registry.fact on fact.id = range.fact_id where fact.incident_id = any (sample);
    create temp table words on commit drop as select to_jsonb(search) as kept from internal.incident_search search where search.incident_id = any (sample);
    perform internal.refresh_tally(sample, false);
    perform internal.refresh_search(sample);
    if exists (select to_jsonb(tally) from internal.tally where incident_id = any (sample) except select kept from kept) then
        raise exception 'Made-up tallies differ from the rules: %', (select string_agg(each::text, E'\n') from (select to_jsonb(tally) from internal.tally where incident_id = any (sample) except select kept from kept limit 3) each);
    end if;
    if exists (select to_jsonb(range) from internal.fact_range range join registry.fact on fact.id = range.fact_id where fact.incident_id = any (sample) except select kept from ranges) then
        raise exception 'Made-up ranges differ from the rules: %', (select string_agg(each::text, E'\n') from (select to_jsonb(range) from internal.fact_range range join registry.fact on fact.id = range.fact_id where fact.incident_id = any (sample) except select kept from ranges limit 3) each);
    end if;
    if exists (select to_jsonb(search) from internal.incident_search search where incident_id = any (sample) except select kept from words) then
        raise exception 'Made-up words differ from the rules: %', (select string_agg(each::text, E'\n') from (select to_jsonb(search) from internal.incident_search search where incident_id = any (sample) except select kept from words limit 2) each);
    end if;
end
$$;

-- step: statistics once more

analyze;
