-- D-0002: What Do Protesting Moods in Kazakhstan Tell About?. What this document supports; its words stay with their author, the places lead to them.

insert into registry.document (code, title, author, publisher, published, language, kind, scale, note) values
    ('D-0002', 'What Do Protesting Moods in Kazakhstan Tell About?', null, 'CABAR - Central Asian Bureau for Analytical Reporting', null, 'en', 'news_article', 'regional',
     'No author and no day in the text; written before the election (''forthcoming''), after late May.');

insert into registry.document_edition (document_id, text_sha256, text_length)
select id, '60b93456222893420a20cfe96a09645ee1601b7f1bec3542a8ba53c1c1c3d5bd', 7622 from registry.document where code = 'D-0002';

insert into registry.person (number, name, role, note, visibility, visibility_reason) overriding system value values
    (7, 'Daniyar Khasenov', null, 'student, Almaty; co-author of the open letter', 'public', 'Named in full in a published document (D-0002) as acting or speaking in public.'),
    (8, 'Donald Tusk', 'president of the European Council', null, 'public', 'Named in full in a published document (D-0002) as acting or speaking in public.'),
    (9, 'Asiya Tulesova', null, 'activist', 'public', 'Named in full in a published document (D-0002) as acting or speaking in public.'),
    (10, 'Beibarys Tolymbekov', null, 'activist', 'public', 'Named in full in a published document (D-0002) as acting or speaking in public.'),
    (11, 'Alimzhan Izbasarov', null, 'civil activist, Nur-Sultan', 'public', 'Named in full in a published document (D-0002) as acting or speaking in public.'),
    (12, 'Nur-Aslan Sagutdinov', null, 'activist', 'public', 'Named in full in a published document (D-0002) as acting or speaking in public.'),
    (13, 'Berikbol Sadybai', null, 'activist', 'public', 'Named in full in a published document (D-0002) as acting or speaking in public.'),
    (14, 'Asem Zhapisheva', null, 'courtesy of a photograph only', 'public', 'Named in full as the owner of a published photograph (D-0002).'),
    (15, 'Andrei Chebotarev', null, 'political analyst', 'public', 'Named in full in a published document (D-0002) as acting or speaking in public.'),
    (16, 'Irina Kim', null, 'mother of many children, activist, Almaty; took part in the February protests', 'public', 'Named in full in a published document (D-0002) as acting or speaking in public.');

insert into registry.person_name (person_id, name)
select person.id, spelling.name
  from (values
    ('Asiya Tulesova', 'Tulesova'),
    ('Beibarys Tolymbekov', 'Tolymbekov'),
    ('Alimzhan Izbasarov', 'Izbasarov'),
    ('Andrei Chebotarev', 'Chebotarev'),
    ('Irina Kim', 'Kim')
) as spelling (person, name)
  join registry.person on person.name = spelling.person;

insert into registry.organisation (name, kind) values
    ('European Council', 'igo'),
    ('sputniknews.kz', 'media');

insert into registry.passage (edition_id, paragraph, char_start, char_end, text_sha256)
select edition.id, place.*
  from (values
    (4, 288, 404, '72ac5f52e60dbf86247051d3ff0b9f24f887d3aeb1a378108955634554a6754b'),
    (6, 484, 535, '530a3d5f6d4e136dfe82f8ad72c856d1e7f41dd4d82eec941a51dd7d88c23bb5'),
    (6, 520, 634, '502249fbdfe6828bbdd46045eb7f3185aec2cb1414a438c2269ed31d10505da9'),
    (6, 577, 634, '4643fd927d3d6f98a40488bf9ab8454dd9c84bfddeb43cdf6d274815a1de98c6'),
    (6, 650, 757, 'e1b21e037f18e0c1ae4d70f7d8ade1162c7eef1910f7b8505ee593d15da42ace'),
    (6, 769, 875, '5ebbd137e661732acc72b535872c45262740bdbf3da38f2a5291fef6e19d4b75'),
    (6, 808, 875, '09c6f8961cf5634147266340ab1fb8c3c7a7abe4d9766d09c6052c6c3445bf10'),
    (7, 879, 963, 'f9728e0b085f4d1c517c1cdce81ba9f61e78655f0b806d6321dadd88a1fa61c0'),
    (7, 1210, 1296, '1ac4a96456b54aaa2347713278da7d6f8d5a26b4e17b4eeb01caafe70a66bbae'),
    (8, 1299, 1351, '17d1af9cdfcef35f0097dd255e8cd63054d1c386c9a53c5623e21e5ae34b65f1'),
    (8, 1362, 1469, 'b482bc0cebf16d85967ad317a2ecb2c99391cbe69ff67cfbb478f071b0acc5dc'),
    (8, 1471, 1545, 'a8a5704256a12fff208b76186dfecacdcd4552c8c0105eaf60579e254d3bd932'),
    (9, 1698, 1742, 'c697dce23e7d4ffff39aacf22872526dfef1dbb748b8cf1431f820e1b2bfd164'),
    (9, 1698, 1835, 'dd836f98e8ac35e0edef213ff53a013d12d56819ec67498fe2a8f86fbb6e3c51'),
    (9, 1760, 1835, '227e7f33470ef2e97f9e1b453cf4b6136eb171eceb1c0610be9c8c09a4884ac4'),
    (9, 1779, 1835, 'c00ed6de78c6b69f0a55f1f4122644961f13a8f1ef18e27c56fa6c8afb4f2fe2'),
    (9, 1933, 1978, 'e4fb72df3f307b1f50c6bd32261a0ca042573d5098db122c83dcea0800f8835c'),
    (9, 1933, 2020, 'c7bf31c2db24e10dcd65bc2e8cf2cbdf7bbcdbe7fe63fd970b8e0d8cce2b181c'),
    (10, 2022, 2102, '5c90dacf25efb6fb3a69b8c8fc0226a902b5682f7ef758c2e73d2b7727680354'),
    (12, 2418, 2546, 'b8ed0bc24ef2972bf690b9678592b4aa89bfc74816e6cefbc6d85e87c417061e'),
    (12, 2548, 2641, '837ac26ccf0769e4b0fa36e81cee302052d6f4f7ffaf2e213f44529d16f06dc4'),
    (12, 2689, 2736, '967907cb220e04fe556543ca59cf3153c8d48355f14bd7723a00b468a4d177a7'),
    (14, 2809, 2928, '95a92661283f878131ee943e93ddf0681877ea79f367a3bb3bd4685f44a98dd0'),
    (14, 2845, 2928, '9d672c19346432fc2b252df7e2e1c8d8e8b894959f3ad42054da62e377a3b992'),
    (14, 2930, 2970, 'bad61689fe26cf788616e2aa0f7cc5d5f5bdc1883ac23a5e5ebb8fb24a33ea1e'),
    (14, 2972, 3007, 'e5b2741fc4f118db04b52b566c737ad657b85a9c990ebc9217ccbe27379bf058'),
    (15, 3010, 3067, '48ba383f3fc4c61ded17c86b451725e77d21657bfda6998d2e1d4bc58aa47e60'),
    (15, 3073, 3116, '06ef44538f957d340582789e1a0ba1efeabe2d3c80f27b739c46e673e77376bb'),
    (15, 3215, 3246, 'a5258c2b6551d94aebfd31a7c048a056226ca9d153d22a7265376422bd8a8228'),
    (25, 4818, 4903, 'eea4e1bd2c17957584053c0c5e5ca0751d3162116e49379315ccf4a6db3704a8'),
    (26, 5064, 5131, 'e21b77d4d9c6f6b124d56e089486f5ed451ee28ed54a842ff7528bff9a294ef4')
) as place (paragraph, char_start, char_end, text_sha256)
  join registry.document on document.code = 'D-0002'
  join registry.document_edition edition on edition.document_id = document.id;

insert into registry.incident (code, title, summary, event_type, date_edtf, parent_id, status)
select new.code, new.title, new.summary, new.event_type, new.date_edtf, parent.id, 'published'
  from (values
    ('KZ-2019-0001', 'Rallies of mothers of many children',
     'After children died in a fire in their temporary dwelling in the capital, mothers with many children held rallies in many parts of the country.',
     'peaceful_protest', '2019-02', null::text),
    ('KZ-2019-0002', 'Banner at the Almaty marathon',
     'During the city''s yearly race two young activists held up a banner in the street. A court gave each of them fifteen days.',
     'banner_action', '2019-04', null::text),
    ('KZ-2019-0003', 'One-person pickets in support of the two activists',
     'Young people stood alone in the street with lines of the constitution or with empty sheets to show support. Police took activists away.',
     'single_picket', '2019-04/2019-06', null::text),
    ('KZ-2019-0006', 'Call-up of young activists',
     'Several young activists were called up for military service, which the article describes as a way of taking them out of public life.',
     'reprisal', '2019-04/2019-06', null::text),
    ('KZ-2019-0007', 'Open letter to Donald Tusk',
     'Activists wrote to a visiting European leader, asking for political prisoners to be freed and for attention to the pressure on civil society.',
     'other', '2019-05~', null::text),
    ('KZ-2019-0008', 'Threats reported by an author of the open letter',
     'A student who helped to write the letter told on a social network of threats against his parents'' work and against his own studies and freedom.',
     'reprisal', '2019-05~/2019-06', null::text)
) as new (code, title, summary, event_type, date_edtf, parent)
  left join registry.incident parent on parent.code = new.parent;

insert into registry.incident (code, title, summary, event_type, date_edtf, parent_id, status)
select new.code, new.title, new.summary, new.event_type, new.date_edtf, parent.id, 'published'
  from (values
    ('KZ-2019-0005', 'Assembly of 1 May for fair elections',
     'A peaceful protest on 1 May asked for fair elections and freedom for political prisoners. Many were detained; a few were put before a court.',
     'protest_with_intervention', '2019-05-01', 'KZ-2019-0004')
) as new (code, title, summary, event_type, date_edtf, parent)
  left join registry.incident parent on parent.code = new.parent;

insert into registry.incident_form (incident_id, form)
select incident.id, new.form
  from (values
    ('KZ-2019-0001', 'rally'),
    ('KZ-2019-0002', 'banner'),
    ('KZ-2019-0003', 'picket'),
    ('KZ-2019-0007', 'open_letter')
) as new (incident, form)
  join registry.incident on incident.code = new.incident;

insert into registry.incident_topic (incident_id, topic)
select incident.id, new.topic
  from (values
    ('KZ-2019-0001', 'social_support'),
    ('KZ-2019-0002', 'fair_elections'),
    ('KZ-2019-0003', 'solidarity'),
    ('KZ-2019-0003', 'fair_elections'),
    ('KZ-2019-0005', 'fair_elections'),
    ('KZ-2019-0005', 'political_prisoners'),
    ('KZ-2019-0007', 'political_prisoners'),
    ('KZ-2019-0007', 'civil_liberties'),
    ('KZ-2019-0008', 'civil_liberties')
) as new (incident, topic)
  join registry.incident on incident.code = new.incident;

insert into registry.incident_passage (incident_id, passage_id)
select incident.id, passage.id
  from (values
    ('KZ-2019-0001', 1299, 1351),
    ('KZ-2019-0001', 5064, 5131),
    ('KZ-2019-0002', 1698, 1835),
    ('KZ-2019-0003', 2418, 2546),
    ('KZ-2019-0005', 2845, 2928),
    ('KZ-2019-0006', 2689, 2736),
    ('KZ-2019-0006', 3073, 3116),
    ('KZ-2019-0006', 3215, 3246),
    ('KZ-2019-0007', 520, 634),
    ('KZ-2019-0008', 769, 875),
    ('KZ-2019-0008', 1210, 1296)
) as said (incident, char_start, char_end)
  join registry.document on document.code = 'D-0002'
  join registry.document_edition edition on edition.document_id = document.id
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.incident on incident.code = said.incident;

insert into registry.incident_city (incident_id, city_id, venue, precision, passage_id)
select incident.id, city.id, said.venue, said.precision, passage.id
  from (values
    ('KZ-2019-0001', null::text, null::text, 'country', 1471, 1545),
    ('KZ-2019-0002', 'Almaty', null::text, 'city', 1698, 1742),
    ('KZ-2019-0003', 'Almaty', null::text, 'city', 2548, 2641),
    ('KZ-2019-0003', 'Astana', null::text, 'city', 2548, 2641)
) as said (incident, city, venue, precision, char_start, char_end)
  join registry.document on document.code = 'D-0002'
  join registry.document_edition edition on edition.document_id = document.id
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.incident on incident.code = said.incident
  left join registry.city on city.name = said.city;

insert into registry.incident_participant (incident_id, person_id, organisation_id, role, passage_id)
select incident.id, person.id, organisation.id, said.role, passage.id
  from (values
    ('KZ-2019-0001', 'Irina Kim', null::text, 'participant', 4818, 4903),
    ('KZ-2019-0002', 'Asiya Tulesova', null::text, 'participant', 1760, 1835),
    ('KZ-2019-0002', 'Beibarys Tolymbekov', null::text, 'participant', 1779, 1835),
    ('KZ-2019-0002', null::text, 'Courts of Kazakhstan', 'judge', 1933, 1978),
    ('KZ-2019-0003', null::text, 'Police of Kazakhstan', 'authority', 2548, 2641),
    ('KZ-2019-0005', 'Alimzhan Izbasarov', null::text, 'participant', 2809, 2928),
    ('KZ-2019-0007', 'Daniyar Khasenov', null::text, 'participant', 484, 535)
) as said (incident, person, organisation, role, char_start, char_end)
  join registry.document on document.code = 'D-0002'
  join registry.document_edition edition on edition.document_id = document.id
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.incident on incident.code = said.incident
  left join registry.person on coalesce(person.name, 'Person ' || person.number) = said.person
  left join registry.organisation on organisation.name = said.organisation;

insert into registry.fact (code, incident_id, type, description, measure, population, covers, may_overlap, person_id, date_edtf)
select new.code, incident.id, new.type, new.description, new.measure, new.population, new.covers, new.may_overlap, person.id, new.date_edtf
  from (values
    ('KZ-2019-0002-F01', 'penalty', 'Asiya Tulesova: fifteen days by a court for the banner',
     'arrested', null::text, 'part', false, 'Asiya Tulesova', null::text),
    ('KZ-2019-0002-F02', 'penalty', 'Beibarys Tolymbekov: fifteen days by a court for the banner',
     'arrested', null::text, 'part', false, 'Beibarys Tolymbekov', null::text),
    ('KZ-2019-0002-F03', 'detention', 'Protesters and reporters at such actions had been taken in before',
     'detained', null::text, 'general', false, null::text, null::text),
    ('KZ-2019-0003-F01', 'detention', 'Activists of the single pickets taken in by police',
     'detained', null::text, 'part', false, null::text, null::text),
    ('KZ-2019-0005-F01', 'detention', 'People taken in over the protest of 1 May',
     'detained', null::text, 'whole', false, null::text, null::text),
    ('KZ-2019-0005-F02', 'detention', 'Those of the detained who came before a court',
     'detained', null::text, 'part', false, null::text, null::text),
    ('KZ-2019-0005-F03', 'detention', 'Alimzhan Izbasarov taken in',
     'detained', null::text, 'part', true, 'Alimzhan Izbasarov', null::text),
    ('KZ-2019-0005-F04', 'penalty', 'Alimzhan Izbasarov: fifteen days',
     'arrested', null::text, 'part', false, 'Alimzhan Izbasarov', null::text),
    ('KZ-2019-0006-F01', 'act', 'Enlistment paper for an activist after his fifteen days',
     null::text, null::text, null::text, false, 'Alimzhan Izbasarov', null::text),
    ('KZ-2019-0007-F01', 'statement', 'What the letter asks',
     null::text, null::text, null::text, false, null::text, null::text),
    ('KZ-2019-0008-F01', 'act', 'Parents of an activist told that they would lose their work',
     null::text, null::text, null::text, false, null::text, null::text)
) as new (code, type, description, measure, population, covers, may_overlap, person, date_edtf)
  join registry.incident on new.code like incident.code || '-F%'
  left join registry.person on coalesce(person.name, 'Person ' || person.number) = new.person;

update registry.fact
   set part_of = whole.id
  from (values
    ('KZ-2019-0005-F02', 'KZ-2019-0005-F01'),
    ('KZ-2019-0005-F03', 'KZ-2019-0005-F01')
) as lies (fact, whole)
  join registry.fact whole on whole.code = lies.whole
 where fact.code = lies.fact;

insert into registry.fact_group (fact_id, affected_group)
select fact.id, new.affected_group
  from (values
    ('KZ-2019-0002-F03', 'journalists'),
    ('KZ-2019-0003-F01', 'activists'),
    ('KZ-2019-0006-F01', 'activists')
) as new (fact, affected_group)
  join registry.fact on fact.code = new.fact;

insert into registry.detention (fact_id, kind, place_held, authority)
select fact.id, new.kind, new.place_held, new.authority
  from (values
    ('KZ-2019-0002-F03', 'unknown', null::text, null::text),
    ('KZ-2019-0003-F01', 'unknown', null::text, 'police'),
    ('KZ-2019-0005-F01', 'unknown', null::text, null::text),
    ('KZ-2019-0005-F02', 'unknown', null::text, null::text),
    ('KZ-2019-0005-F03', 'unknown', null::text, null::text)
) as new (fact, kind, place_held, authority)
  join registry.fact on fact.code = new.fact;

insert into registry.penalty (fact_id, kind, legal_basis, deciding_body, detention_id)
select fact.id, new.kind, new.legal_basis, new.deciding_body, followed.id
  from (values
    ('KZ-2019-0002-F01', 'administrative_arrest', null::text, 'court', null::text),
    ('KZ-2019-0002-F02', 'administrative_arrest', null::text, 'court', null::text),
    ('KZ-2019-0005-F04', 'administrative_arrest', null::text, null::text, 'KZ-2019-0005-F03')
) as new (fact, kind, legal_basis, deciding_body, after_detention)
  join registry.fact on fact.code = new.fact
  left join registry.fact followed on followed.code = new.after_detention;

insert into registry.act (fact_id, act, perpetrator_person_id, perpetrator_organisation_id)
select fact.id, new.act, person.id, organisation.id
  from (values
    ('KZ-2019-0006-F01', 'forced_conscription', null::text, null::text),
    ('KZ-2019-0008-F01', 'threat_of_dismissal', null::text, null::text)
) as new (fact, act, person, organisation)
  join registry.fact on fact.code = new.fact
  left join registry.person on coalesce(person.name, 'Person ' || person.number) = new.person
  left join registry.organisation on organisation.name = new.organisation;

insert into registry.act_victim (fact_id, person_id, organisation_id)
select fact.id, person.id, organisation.id
  from (values
    ('KZ-2019-0006-F01', 'Alimzhan Izbasarov')
) as new (fact, victim)
  join registry.fact on fact.code = new.fact
  left join registry.person on coalesce(person.name, 'Person ' || person.number) = new.victim
  left join registry.organisation on organisation.name = new.victim;

insert into registry.statement (fact_id, topic, position)
select fact.id, new.topic, new.position
  from (values
    ('KZ-2019-0007-F01', 'demand', 'Political prisoners should go free; the pressure on civil society should be noticed.')
) as new (fact, topic, position)
  join registry.fact on fact.code = new.fact;

insert into registry.assertion (fact_id, passage_id, source_person_id, source_organisation_id, source_words, relayed_person_id, relayed_organisation_id,
    hearsay, stance, count_low, count_high, wording, complete, term_days_low, term_days_high, outcome, held_from, held_until, scope_note)
select fact.id, passage.id, source_person.id, source_organisation.id, said.source_words, relay_person.id, relay_organisation.id,
       said.hearsay, said.stance, said.count_low, said.count_high, said.wording, said.complete, said.term_low, said.term_high, said.outcome,
       said.held_from, said.held_until, said.scope_note
  from (values
    ('KZ-2019-0002-F01', 1933, 2020, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', 1, 1, 'exact', false, 15, 15, null::text, null::text, null::text, '''them'': the two named in the sentence before'),
    ('KZ-2019-0002-F02', 1933, 2020, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', 1, 1, 'exact', false, 15, 15, null::text, null::text, null::text, '''them'': the two named in the sentence before'),
    ('KZ-2019-0002-F03', 2022, 2102, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', null::integer, null::integer, 'unknown', false, null::integer, null::integer, null::text, null::text, null::text, 'at other times, before April 2019'),
    ('KZ-2019-0003-F01', 2548, 2641, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', null::integer, null::integer, 'unknown', false, null::integer, null::integer, null::text, null::text, null::text, 'the activists, no number; Almaty and Nur-Sultan as examples of large cities'),
    ('KZ-2019-0005-F01', 2930, 2970, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', 80, 80, 'nearly', false, null::integer, null::integer, null::text, null::text, null::text, '1 May; no city'),
    ('KZ-2019-0005-F02', 2972, 3007, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', 3, 3, 'exact', false, null::integer, null::integer, 'tried', null::text, null::text, 'of the nearly 80'),
    ('KZ-2019-0005-F03', 3010, 3067, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', 1, 1, 'exact', false, null::integer, null::integer, 'administrative_arrest', null::text, null::text, null::text),
    ('KZ-2019-0005-F04', 3010, 3067, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', 1, 1, 'exact', false, 15, 15, null::text, null::text, null::text, null::text),
    ('KZ-2019-0006-F01', 3073, 3116, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', null::integer, null::integer, null::text, false, null::integer, null::integer, null::text, null::text, null::text, null::text),
    ('KZ-2019-0008-F01', 879, 963, 'Daniyar Khasenov', null::text, null::text, null::text, null::text,
     false, 'asserted', null::integer, null::integer, null::text, false, null::integer, null::integer, null::text, null::text, null::text, null::text),
    ('KZ-2019-0008-F01', 808, 875, 'Daniyar Khasenov', null::text, null::text, null::text, null::text,
     false, 'asserted', null::integer, null::integer, null::text, false, null::integer, null::integer, null::text, null::text, null::text, null::text),
    ('KZ-2019-0007-F01', 650, 757, null::text, null::text, 'activists', null::text, null::text,
     false, 'asserted', null::integer, null::integer, null::text, false, null::integer, null::integer, null::text, null::text, null::text, null::text)
) as said (fact, char_start, char_end, source_person, source_organisation, source_words, relay_person, relay_organisation,
             hearsay, stance, count_low, count_high, wording, complete, term_low, term_high, outcome, held_from, held_until, scope_note)
  join registry.document on document.code = 'D-0002'
  join registry.document_edition edition on edition.document_id = document.id
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.fact on fact.code = said.fact
  left join registry.person source_person on coalesce(source_person.name, 'Person ' || source_person.number) = said.source_person
  left join registry.organisation source_organisation on source_organisation.name = said.source_organisation
  left join registry.person relay_person on coalesce(relay_person.name, 'Person ' || relay_person.number) = said.relay_person
  left join registry.organisation relay_organisation on relay_organisation.name = said.relay_organisation;

insert into registry.milestone (title, date_edtf) values
    ('Five children die in a fire in Astana', '../2019-02'),
    ('Nursultan Nazarbayev resigns as president', null),
    ('Donald Tusk visits Kazakhstan', '2019-05~')
on conflict (title) do nothing;

insert into registry.milestone_passage (milestone_id, passage_id)
select milestone.id, passage.id
  from (values
    ('Five children die in a fire in Astana', 1362, 1469),
    ('Nursultan Nazarbayev resigns as president', 288, 404),
    ('Donald Tusk visits Kazakhstan', 577, 634)
) as said (milestone, char_start, char_end)
  join registry.document on document.code = 'D-0002'
  join registry.document_edition edition on edition.document_id = document.id
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.milestone on milestone.title = said.milestone;
