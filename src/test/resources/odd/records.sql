-- Published rows in every table of registry, :rows of each kind, which a test then fills with odd values.
-- numbered_passage (n, passage) stands for the first passage of the n-th document.

insert into registry.region (iso_code, name, name_ru, name_kk, time_zone)
select 'QQ-' || n, 'Odd region ' || n, 'Область ' || n, 'Облыс ' || n, 'Asia/Almaty' from generate_series(1, :rows) n;

insert into registry.city (name, name_ru, name_kk, latitude, longitude, time_zone)
select 'Odd city ' || n, 'Город ' || n, 'Қала ' || n, 40, 70, 'Asia/Almaty' from generate_series(1, :rows) n;

insert into registry.city_region (city_id, region_id)
select city.id, region.id from generate_series(1, :rows) n
  join registry.city on city.name = 'Odd city ' || n join registry.region on region.name = 'Odd region ' || n;

insert into registry.city_name (city_id, name, name_ru, name_kk, valid_edtf)
select city.id, 'Former ' || n, 'Бывший ' || n, 'Бұрынғы ' || n, '1990/2000' from generate_series(1, :rows) n
  join registry.city on city.name = 'Odd city ' || n;

insert into registry.organisation (name, kind) select 'Odd organisation ' || n, 'ngo' from generate_series(1, :rows) n;

insert into registry.organisation_name (organisation_id, name)
select id, 'Spelling of ' || name from registry.organisation where name like 'Odd %';

insert into registry.person (name, role, visibility, visibility_reason)
select 'Odd person ' || n, 'lawyer', case n % 3 when 0 then 'restricted' else 'public' end, 'speaks in public' from generate_series(1, :rows) n;

insert into registry.person_name (person_id, name)
select id, 'Spelling of ' || name from registry.person where name like 'Odd %';

insert into registry.document (code, title, kind, visibility, quote_limit)
select 'D-77' || to_char(n, 'FM000'), 'Odd document ' || n, 'news_article', case n % 5 when 0 then 'restricted' else 'public' end, 300 from generate_series(1, :rows) n;

insert into registry.document_edition (document_id, edition, text_sha256, text_length)
select id, edition, repeat('a', 64), 24 from registry.document cross join generate_series(1, 2) edition where code like 'D-77%';

insert into registry.document_text (edition_id, text)
select edition.id, 'They came to the square.'
  from registry.document_edition edition join registry.document on document.id = document_id where code like 'D-77%';

insert into registry.document_file (edition_id, name, media_type, content)
select edition.id, 'text.txt', 'text/plain', 'They came to the square.'
  from registry.document_edition edition join registry.document on document.id = document_id where code like 'D-77%';

insert into registry.passage (edition_id, paragraph, char_start, char_end, text_sha256)
select edition.id, 1, 0, 4, encode(sha256('They'), 'hex')
  from registry.document_edition edition join registry.document on document.id = document_id where code like 'D-77%';

insert into registry.passage (edition_id, locator)
select edition.id, 'call log, entry 3'
  from registry.document_edition edition join registry.document on document.id = document_id where code like 'D-77%' and edition = 2;

insert into registry.rebinding (passage_id, from_edition_id, to_edition_id, from_start, from_end, outcome)
select passage.id, passage.edition_id, later.id, 0, 4, 'proposed'
  from registry.passage join registry.document_edition edition on edition.id = edition_id and edition.edition = 1
  join registry.document on document.id = edition.document_id and code like 'D-77%'
  join registry.document_edition later on later.document_id = document.id and later.edition = 2;

insert into registry.milestone (title, date_edtf) select 'Odd milestone ' || n, '2019' from generate_series(1, :rows) n;

insert into registry.milestone_passage (milestone_id, passage_id)
select milestone.id, numbered_passage.passage from generate_series(1, :rows) n
  join numbered_passage using (n) join registry.milestone on title = 'Odd milestone ' || n;

insert into registry.incident (code, title, summary, event_type, date_edtf, status)
select 'KZ-1931-' || 7000 + n, 'Odd incident ' || n, 'What happened', 'peaceful_protest', '2019-06-09', 'published' from generate_series(1, :rows) n;

insert into registry.incident_form (incident_id, form)
select id, (select min(code) from registry.protest_form) from registry.incident where title like 'Odd %';

insert into registry.incident_topic (incident_id, topic)
select id, (select min(code) from registry.topic) from registry.incident where title like 'Odd %';

insert into registry.incident_passage (incident_id, passage_id)
select incident.id, numbered_passage.passage from generate_series(1, :rows) n
  join numbered_passage using (n) join registry.incident on title = 'Odd incident ' || n;

insert into registry.incident_city (incident_id, city_id, venue, precision, passage_id)
select incident.id, city.id, 'Square', 'venue', numbered_passage.passage
  from generate_series(1, :rows) n
  join numbered_passage using (n) join registry.incident on title = 'Odd incident ' || n join registry.city on city.name = 'Odd city ' || n;

insert into registry.incident_participant (incident_id, person_id, role, passage_id)
select incident.id, person.id, 'participant', numbered_passage.passage
  from generate_series(1, :rows) n
  join numbered_passage using (n) join registry.incident on title = 'Odd incident ' || n join registry.person on person.name = 'Odd person ' || n;

insert into registry.fact (incident_id, type, description, measure, population, covers, date_edtf)
select incident.id, type, 'Odd ' || type, measure, population, covers, '2019-06-10'
  from generate_series(1, :rows) n join registry.incident on title = 'Odd incident ' || n
 cross join (values ('detention', 'detained', null, 'whole'), ('penalty', 'fined', null, 'whole'), ('casualty', 'injured', 'police', 'whole'),
                    ('crowd', 'crowd', null, 'part'), ('damage', 'damaged', null, 'part'), ('act', null, null, null), ('statement', null, null, null))
            as kind (type, measure, population, covers);

insert into registry.fact_group (fact_id, affected_group)
select fact.id, (select min(code) from registry.affected_group) from registry.fact where description like 'Odd %';

insert into registry.fact_city (fact_id, city_id)
select fact.id, city.id from generate_series(1, :rows) n join registry.city on city.name = 'Odd city ' || n
  join registry.incident on title = 'Odd incident ' || n join registry.fact on fact.incident_id = incident.id;

insert into registry.detention (fact_id, kind) select id, 'unknown' from registry.fact where description = 'Odd detention';

insert into registry.penalty (fact_id, kind, detention_id)
select fact.id, 'fine', other.id from registry.fact
  join registry.fact other on other.incident_id = fact.incident_id and other.description = 'Odd detention'
 where fact.description = 'Odd penalty';

insert into registry.casualty (fact_id, population) select id, 'police' from registry.fact where description = 'Odd casualty';

insert into registry.crowd (fact_id) select id from registry.fact where description = 'Odd crowd';

insert into registry.damage (fact_id, kind) select id, 'building' from registry.fact where description = 'Odd damage';

insert into registry.act (fact_id, act, perpetrator_organisation_id)
select fact.id, 'beating', organisation.id from generate_series(1, :rows) n join registry.organisation on organisation.name = 'Odd organisation ' || n
  join registry.incident on title = 'Odd incident ' || n join registry.fact on fact.incident_id = incident.id and description = 'Odd act';

insert into registry.act_victim (fact_id, person_id)
select fact.id, person.id from generate_series(1, :rows) n join registry.person on person.name = 'Odd person ' || n
  join registry.incident on title = 'Odd incident ' || n join registry.fact on fact.incident_id = incident.id and description = 'Odd act';

insert into registry.statement (fact_id, topic, position)
select id, (select min(code) from registry.statement_topic), 'A position' from registry.fact where description = 'Odd statement';

insert into registry.statement_subject (fact_id, organisation_id)
select fact.id, organisation.id from generate_series(1, :rows) n join registry.organisation on organisation.name = 'Odd organisation ' || n
  join registry.incident on title = 'Odd incident ' || n join registry.fact on fact.incident_id = incident.id and description = 'Odd statement';

insert into registry.assertion (fact_id, passage_id, source_organisation_id, source_words, stance, count_low, count_high, wording)
select fact.id, numbered_passage.passage, case source when 2 then organisation.id end, case source when 1 then 'official information' end,
       'asserted', number, number, wording
  from generate_series(1, :rows) n
  join numbered_passage using (n) join registry.organisation on organisation.name = 'Odd organisation ' || n
  join registry.incident on title = 'Odd incident ' || n join registry.fact on fact.incident_id = incident.id
 cross join generate_series(1, case when fact.type in ('detention', 'act') then 2 else 1 end) source
 cross join lateral (select case when fact.measure is not null then 4 + source end as number,
                            case when fact.measure is not null then 'exact' end as wording) said
 order by fact.type, n;

insert into registry.contradiction (left_assertion_id, right_assertion_id, reason)
select min(id), max(id), 'They differ' from registry.assertion
 where fact_id in (select id from registry.fact where description = 'Odd act') group by fact_id;

insert into registry.explanation (rule, left_key, right_key, reason)
select 'contradiction', left_assertion_id::text, right_assertion_id::text, 'Another day'
  from registry.contradiction where reason = 'They differ';
