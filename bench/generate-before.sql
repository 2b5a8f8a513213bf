-- What every batch of made-up incidents needs. Nothing is random: all follows from the number of the incident.

do $$
declare
    trigger record;
begin
    for trigger in select tgrelid::regclass as relation, tgname as name from pg_trigger
                    where not tgisinternal and (tgname in ('audit', 'refresh_search', 'fold_texts', 'withhold_passage', 'withhold_passages') -- the texts name nobody
                      or tgname like 'refresh\_tally%') and tgrelid::regclass::text like 'registry.%' loop
        execute format('alter table %s disable trigger %I', trigger.relation, trigger.name);
    end loop;
end
$$;

insert into registry.organisation (name, kind) values
    ('Ministry of the example', 'ministry'), ('Monitors of the example', 'ngo'), ('Police of the example', 'police'), ('Example daily', 'media');

create procedure pg_temp.generate(first integer, last integer) language plpgsql as $$
begin
    create temp table made on commit drop as
    select n,
           n % 10 = 0 as wave,
           case when n % 10 = 0 then null else n - n % 10 end as parent,
           date '2012-01-01' + (n / 10 * 37 % 4500) + case when n % 10 = 0 then 0 else n % 5 end as day,
           10 + (n::bigint * 7919 % 490)::integer as detained,
           (n::bigint * 104729 % 60)::integer as arrested,
           (n::bigint * 1299709 % 40)::integer as fined,
           'KZ-' || to_char(date '2012-01-01' + (n / 10 * 37 % 4500), 'YYYY') || '-' || (1001 + n) as code,
           (select id from registry.city order by id offset n % (select count(*) from registry.city) limit 1) as city
      from generate_series(first, last) n;

    -- a document for fifty incidents: five paragraphs an incident
    create temp table line on commit drop as
    select made.n, 1001 + made.n / 50 as document, part, words,
           row_number() over (partition by made.n / 50 order by made.n, part)::integer as paragraph
      from made
     cross join lateral (values
        (1, format('On %s people came to the square; the ministry spoke of %s who were detained (%s).', day, detained, n)),
        (2, format('The monitors counted %s detained on that day (%s).', detained + case when n % 3 = 0 then 20 else 0 end, n)),
        (3, format('Courts ordered arrest of %s days for %s people, the ministry said (%s).', 5 + n % 10, arrested, n)),
        (4, format('%s had to pay a fine, according to the monitors (%s).', fined, n)),
        (5, format('The square was cleared by force, the monitors say; the ministry denies it (%s).', n))) said (part, words);
    create temp table article on commit drop as
    select document, string_agg(words, E'\n' order by paragraph) as text from line group by document;
    create temp table place on commit drop as
    select line.*, (sum(char_length(words) + 1) over (partition by document order by paragraph) - char_length(words) - 1)::integer as char_start
      from line;

    insert into registry.document (code, title, publisher, published, kind, scale, quote_limit)
    select 'D-' || document, 'Report ' || document || ' of the example daily', 'Example daily', '2020', 'news_article', 'national', 200 from article;
    insert into registry.document_edition (document_id, text_sha256, text_length)
    select document.id, encode(sha256(convert_to(text, 'UTF8')), 'hex'), char_length(text)
      from article join registry.document on document.code = 'D-' || article.document;
    insert into registry.passage (edition_id, paragraph, char_start, char_end, text_sha256)
    select edition.id, paragraph, char_start, char_start + char_length(words), encode(sha256(convert_to(words, 'UTF8')), 'hex')
      from place
      join registry.document on document.code = 'D-' || place.document
      join registry.document_edition edition on edition.document_id = document.id;
    insert into registry.document_text (edition_id, text)
    select edition.id, text
      from article
      join registry.document on document.code = 'D-' || article.document
      join registry.document_edition edition on edition.document_id = document.id;
    create temp table words_at on commit drop as
    select place.n, place.part, passage.id as passage
      from place
      join registry.document on document.code = 'D-' || place.document
      join registry.document_edition edition on edition.document_id = document.id
      join registry.passage on passage.edition_id = edition.id and passage.char_start = place.char_start;

    insert into registry.incident (code, title, summary, event_type, date_edtf, status)
    select code, case when wave then 'Wave ' else 'Protest ' end || n, 'Made up for measuring.',
           case when wave then 'wave' when n % 4 = 0 then 'peaceful_protest' else 'protest_with_intervention' end,
           case when wave then day || '/' || (day + 4) else day::text end, 'published'
      from made order by n;
    update registry.incident set parent_id = parent.id
      from made join made upper_made on upper_made.n = made.parent join registry.incident parent on parent.code = upper_made.code
     where incident.code = made.code;
    create temp table incident_of on commit drop as
    select made.*, incident.id as incident from made join registry.incident using (code);

    insert into registry.incident_passage (incident_id, passage_id)
    select incident, passage from incident_of join words_at using (n) where part = 1;
    insert into registry.incident_city (incident_id, city_id, precision, passage_id)
    select incident, city, 'city', passage from incident_of join words_at using (n) where part = 1 and not wave;
    insert into registry.incident_topic (incident_id, topic)
    select incident, (array['fair_elections', 'prices', 'labour', 'civil_liberties'])[1 + n % 4] from incident_of;

    create temp table told on commit drop as
    select incident_of.*, nth, type, measure, covers, description
      from incident_of
     cross join (values (1, 'detention', 'detained', 'whole', 'People detained on the square'),
                        (2, 'penalty', 'arrested', 'whole', 'People arrested by courts'),
                        (3, 'penalty', 'fined', 'whole', 'People fined'),
                        (4, 'act', null, null, 'The square cleared by force')) fact (nth, type, measure, covers, description)
     where not wave;
    insert into registry.fact (incident_id, code, type, description, measure, covers)
    select incident, code || '-F0' || nth, type, description, measure, covers from told order by n, nth;
    create temp table fact_of on commit drop as
    select told.n, told.nth, told.type, told.detained, told.arrested, told.fined, fact.id as fact
      from told join registry.fact on fact.code = told.code || '-F0' || told.nth;
    insert into registry.detention (fact_id, kind) select fact, 'administrative_detention' from fact_of where nth = 1;
    insert into registry.penalty (fact_id, kind)
    select fact, case nth when 2 then 'administrative_arrest' else 'fine' end from fact_of where nth in (2, 3);
    insert into registry.act (fact_id, act, perpetrator_organisation_id)
    select fact, 'dispersal', (select id from registry.organisation where name = 'Police of the example') from fact_of where nth = 4;

    insert into registry.assertion (fact_id, passage_id, source_organisation_id, stance, count_low, count_high, wording, term_days_low, term_days_high)
    select fact, passage, organisation.id, stance, number, number, case when number is not null then 'exact' end, term, term
      from fact_of
     cross join lateral (values
        (1, 1, 'Ministry of the example', 'asserted', detained, null::integer),
        (1, 2, 'Monitors of the example', 'asserted', detained + case when n % 3 = 0 then 20 else 0 end, null),
        (2, 3, 'Ministry of the example', 'asserted', arrested, 5 + n % 10),
        (3, 4, 'Monitors of the example', 'asserted', fined, null),
        (4, 5, 'Monitors of the example', 'asserted', null, null),
        (4, 5, 'Ministry of the example', 'denied', null, null)) said (of_nth, part, source, stance, number, term)
      join words_at using (n, part)
      join registry.organisation on organisation.name = said.source
     where of_nth = nth;
end
$$;

create procedure pg_temp.keep(first integer, last integer) language plpgsql as $$
declare
    incidents bigint[] := array(select id from registry.incident where split_part(code, '-', 3)::int between 1001 + first and 1001 + last);
begin
    perform internal.refresh_tally(incidents, false);
    perform internal.refresh_search(incidents);
end
$$;
