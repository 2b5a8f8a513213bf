-- D-0901: an invented article (water-tariff.txt) and the facts it supports, for tests alone. Each kind of fact, each wording of a number, each
-- stance, a relayed and a hearsay assertion, a restricted person, a term and an amount stand in it. Places are written out: characters and their SHA-256.

insert into registry.document (code, title, author, publisher, published, language, kind, scale, quote_limit) values
    ('D-0901', 'The water tariff days: three cities, three accounts', 'Saule Jazushy', 'Aq Bet Herald', '20 May 2023', 'en', 'news_article', 'regional', 200);

insert into registry.document_edition (document_id, text_sha256, text_length)
select id, '2f906ef19baa4de6e0b2a0bca468ed03067dc90e0757d497e5a30229b2aa072e', 3597 from registry.document where code = 'D-0901';

insert into registry.person (number, name, role, visibility, visibility_reason) overriding system value values
    (901, 'Altyn Qiyalova', 'speaker of the Tamshy Committee', 'public', 'Speaks or acts in public in D-0901.'),
    (902, 'Ertegi Anyzbaev', null, 'public', 'Speaks or acts in public in D-0901.'),
    (903, 'Ainur Botaqyzy', null, 'restricted', null),
    (904, 'Murat Oydanbek', 'district head', 'public', 'Speaks or acts in public in D-0901.');

insert into registry.organisation (name, kind) values
    ('Tamshy Committee', 'movement'),
    ('Qiyal District Police', 'police'),
    ('Qiyal District Court', 'court'),
    ('Qiyal Legal Aid', 'ngo'),
    ('Aq Bet Herald', 'media'),
    ('Bulaq Su', 'other');

insert into registry.passage (edition_id, paragraph, char_start, char_end, text_sha256)
select edition.id, place.*
  from (values
    (4, 252, 333, '1516c4b5bdf37f726778250fa252b600ed69cfab0940d08ca34fb19183c7a3d6'),
    (4, 274, 283, '2987087b6c2d37d44c7bf54d2f0fda8cfd630228171e98b6715cb65d2605f661'),
    (4, 334, 370, 'a4ab08a316fef550dbd36b63cf87c853622dbd993d52f3f2d40f07ea1a39155c'),
    (4, 372, 390, '148c2878d5f123786ab261aebc1c5f67af99de0c7f6f6765cce3e355b931789b'),
    (5, 393, 443, '0a6e070da778f1eaa465a04480b47cfa75d752f5e1fc53865fa0ea759c0583a2'),
    (5, 445, 483, '27d235041d868ac40292fa6a01cfd65262eb7dd0310722b7ec0985e324bb5a66'),
    (6, 542, 611, '34668911941b825cb85e560f72fe5ffa2337bdb3c93d0501f5a60c1a925613db'),
    (7, 657, 694, 'b5bfec7150ccb2b505bb2990582e2a7c0f1432b2b9592b70722e9b5c1eb50b31'),
    (8, 776, 826, '36457a242e4038fec3c48a63cc05811a1c13703e6d9fccf2198ce35d0bfe7897'),
    (8, 828, 873, 'e693d0267462e525864eaadfb02b2873f4b83405332a716fbf3c8d159da3cd05'),
    (9, 875, 922, 'fc789c6801f63815c33465d5cc43632734d5c3cecd35036a259539055eb56f64'),
    (9, 923, 1054, '1877eeb1813f4f6b18dcbeedfd1e2a4c0c97bb87f30013f7208d7daeabb44b91'),
    (10, 1057, 1131, '6552ef9c11aaf140000fba02eab17386ab17c9754aa0e9f6f6a592f15ec5bcfb'),
    (10, 1132, 1174, 'ae11ec3064dd6257b116fb7bd5fe09e79f734608a5783866d2a00cb488b8d3fd'),
    (11, 1215, 1264, '23b350ac444dcc78cdc2cb3008c6ac8f457e2fd85fb94f47b2f686705d7212e4'),
    (13, 1317, 1369, '77aade3723dda1b61a210b619aa813900b92977a433f397b47a41e9d58cfd4e7'),
    (13, 1370, 1413, '3f8ee1130a58159041c2d740cea3141e65ab088058e378f9151b37d02a3cb1c5'),
    (13, 1414, 1438, '9c920fee7e9536e876b789add5267f01dfe4fa69f53feed3b240d87767134f8f'),
    (14, 1510, 1536, '07b62dd38c21f46b2a6d8cf784ba3df007238b4a39188457810a5805e4a8a4dd'),
    (14, 1563, 1612, '49966fa75fc16a75594f716d08f4afaa557fca22585b98f63fdc9d3d7e254c91'),
    (15, 1615, 1684, '98ededd4c83eeec7893ed052dc4ab87299e255fad8ca7dbcba5265ed3c3fbf28'),
    (15, 1615, 1721, 'c426106b9e672a817fed39d0c5f4336ff1655ae1550e60bafabaf1a5e03d72a0'),
    (16, 1724, 1770, 'bc9cb7cef1a4dd59483105d9ab56145ce13f2e6691b2830f722507c840090517'),
    (16, 1808, 1865, 'e0e5934cf3645a3d443b7424e5a4f3cbadd361ca2daa0381f456f77fca4e7ef7'),
    (17, 1940, 2026, '5e4186843a9b280d52dc376adb7d708a79e30aee79d8b4f1c340fc60e8c5aeef'),
    (17, 2052, 2072, '64e3ea8394db5ec6a34f4d811232deef7c0d20914870028726954a3ac0b1f7f9'),
    (18, 2093, 2132, '015a6152c51dba382b7242dceb3fdfa791fdeff74cf77d564829f2f2a7f30644'),
    (18, 2134, 2185, 'ae86762e1da46216f86885c50f0ffa2291bbd5c230839723dc8053cdc335b543'),
    (19, 2223, 2255, 'f2dc144ce78177839353cb44411d0e49ea29d13722749a9d9756af8c843013ac'),
    (20, 2295, 2377, 'd63cd5e2d7e59d9abdb9f80b352f385b518dc67171269cda95b089aaef61bade'),
    (23, 2540, 2596, 'a750af5e51e24e4b7fc9cf6bab0ffbff1c7128e06576aff9b457547d36f7b139'),
    (24, 2598, 2665, '7dcb29b1ffd927abe08ea0ce0627a9991259154cf2340853c669fa53336e76bd'),
    (24, 2666, 2699, '16bae518c92d4d25ac2c1df8bcc3873bedcd3574681393f0e5ac15a0dc5364bc'),
    (25, 2701, 2742, '2398c2c4dc9009983dc0cd39b99ab78d5c3ac84f9107d87232ff6f31fc039c06'),
    (25, 2747, 2808, 'cd9d8f75117465756616d427dd1c632bee200443c26db4fbf3179c6a1409596e'),
    (26, 2811, 2897, '1e5489cf2f88b42f4355f3bfbf4f9fa45d16636165f028c8e1c50bf70b3152ea'),
    (27, 2916, 2965, 'bc8fc0dd954df624e128a5b5316fcd685f381241795b9bcd92b52742ce049f5e'),
    (29, 2986, 3027, '9f763a4d2ecb9a24b2b34d3224d15f43610c1de5fb1d4039ef8e8fe42de4dae7'),
    (29, 3028, 3087, '8e23b3d8e36beff2bff1961c4d1366104fd4ac57232a9bf2ff7fb834a4432f17'),
    (30, 3109, 3181, 'dccbb75ffc71a0cf3c02485d683b2a66cf29f49136990faa522b6da8f192d6ee'),
    (31, 3216, 3254, 'ea58d6d87b8bb7381c2cf97e22e22d8ca8f56c61f76eb0a522b258af42d34919'),
    (32, 3265, 3312, '7cffe7ef77e682b34540d23b9e059ec479f819e50672b9e8a0b7dd07eaf8b6eb'),
    (33, 3314, 3393, '5df321dd26453d3118c68b0ec3cce1a6ad152f5e6beb8e0ec30abcc0cae84587'),
    (34, 3450, 3492, '5eb167221cef5d1ec5f60139a7bbd6d5d9f6a95ee723cd660bd7fea7e3252db7')
) as place (paragraph, char_start, char_end, text_sha256)
  join registry.document on document.code = 'D-0901'
  join registry.document_edition edition on edition.document_id = document.id;

insert into registry.incident (code, title, summary, event_type, date_edtf, status) values
    ('KZ-2023-0901', 'Protests against the water tariff', 'Three days of protest against a new tariff for drinking water.', 'wave', '2023-05-12/2023-05-14', 'published'),
    ('KZ-2023-0902', 'Rally in Almaty', 'A rally at a fountain.', 'protest_with_intervention', '2023-05-12', 'published'),
    ('KZ-2023-0903', 'March in Astana', 'A march over the bridge.', 'protest_with_intervention', '2023-05-13', 'published'),
    ('KZ-2023-0904', 'Picket in Shymkent', 'A picket before the office of a company.', 'peaceful_protest', '2023-05-14', 'published');

update registry.incident
   set parent_id = wave.id
  from registry.incident wave
 where wave.code = 'KZ-2023-0901' and incident.code in ('KZ-2023-0902', 'KZ-2023-0903', 'KZ-2023-0904');

insert into registry.incident_passage (incident_id, passage_id)
select incident.id, passage.id
  from (values
    ('KZ-2023-0901', 252, 333),
    ('KZ-2023-0902', 1317, 1369),
    ('KZ-2023-0903', 2540, 2596),
    ('KZ-2023-0904', 2986, 3027)
) as said (incident, char_start, char_end)
  join registry.document on document.code = 'D-0901'
  join registry.document_edition edition on edition.document_id = document.id
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.incident on incident.code = said.incident;

insert into registry.incident_city (incident_id, city_id, venue, precision, passage_id)
select incident.id, city.id, said.venue, said.precision, passage.id
  from (values
    ('KZ-2023-0902', 'Almaty', 'Qiyal Square', 'venue', 1317, 1369),
    ('KZ-2023-0903', 'Astana', null, 'city', 334, 370),
    ('KZ-2023-0904', 'Shymkent', null, 'city', 2986, 3027),
    ('KZ-2023-0901', 'Almaty', null, 'city', 274, 283),
    ('KZ-2023-0901', 'Astana', null, 'city', 334, 370),
    ('KZ-2023-0901', 'Shymkent', null, 'city', 372, 390)
) as said (incident, city, venue, precision, char_start, char_end)
  join registry.document on document.code = 'D-0901'
  join registry.document_edition edition on edition.document_id = document.id
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.incident on incident.code = said.incident
  join registry.city on city.name = said.city;

insert into registry.incident_participant (incident_id, person_id, organisation_id, role, passage_id)
select incident.id, person.id, organisation.id, said.role, passage.id
  from (values
    ('KZ-2023-0901', null, 'Tamshy Committee', 'organiser', 393, 443),
    ('KZ-2023-0902', 'Ertegi Anyzbaev', null, 'participant', 1615, 1684),
    ('KZ-2023-0902', 'Person 903', null, 'participant', 1724, 1770)
) as said (incident, person, organisation, role, char_start, char_end)
  join registry.document on document.code = 'D-0901'
  join registry.document_edition edition on edition.document_id = document.id
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.incident on incident.code = said.incident
  left join registry.person on said.person in (person.name, 'Person ' || person.number)
  left join registry.organisation on organisation.name = said.organisation;

insert into registry.fact (code, incident_id, type, description, measure, population, covers, may_overlap, person_id, date_edtf)
select new.code, incident.id, new.type, new.description, new.measure, new.population, new.covers, new.may_overlap, person.id, new.date_edtf
  from (values
    ('KZ-2023-0901-F01', 'detention', 'People detained in the three cities', 'detained', null, 'whole', false, null, null),
    ('KZ-2023-0901-F02', 'penalty', 'People punished by the court', 'penalised', null, 'whole', false, null, null),
    ('KZ-2023-0901-F03', 'penalty', 'People sentenced to administrative arrest in two cities', 'arrested', null, 'part', false, null, null),
    ('KZ-2023-0901-F04', 'penalty', 'People fined', 'fined', null, 'part', false, null, null),
    ('KZ-2023-0901-F05', 'penalty', 'People warned', 'warned', null, 'part', false, null, null),
    ('KZ-2023-0901-F06', 'statement', 'On the tariff', null, null, null, false, null, null),
    ('KZ-2023-0901-F07', 'statement', 'On the price', null, null, null, false, null, null),
    ('KZ-2023-0901-F08', 'crowd', 'People who took part in the three days', 'crowd', null, 'whole', false, null, null),
    ('KZ-2023-0901-F09', 'detention', 'People detained at other gatherings of the year before', 'detained', null, 'general', false, null, null),
    ('KZ-2023-0902-F01', 'crowd', 'People at the fountain', 'crowd', null, 'whole', false, null, null),
    ('KZ-2023-0902-F02', 'detention', 'People detained at the rally', 'detained', null, 'whole', false, null, null),
    ('KZ-2023-0902-F03', 'detention', 'Detention of Ertegi Anyzbaev', 'detained', null, 'part', false, 'Ertegi Anyzbaev', null),
    ('KZ-2023-0902-F04', 'detention', 'Detention of a student', 'detained', null, 'part', false, 'Person 903', null),
    ('KZ-2023-0902-F05', 'act', 'Beating in the bus', null, null, null, false, null, null),
    ('KZ-2023-0902-F06', 'casualty', 'Protesters in hospital', 'hospitalised', 'protesters', 'whole', false, null, null),
    ('KZ-2023-0902-F07', 'casualty', 'Police officers hurt', 'injured', 'police', 'whole', false, null, null),
    ('KZ-2023-0902-F08', 'casualty', 'People who have not come home', 'missing', 'unknown', 'whole', false, null, null),
    ('KZ-2023-0903-F01', 'crowd', 'People in the march', 'crowd', null, 'whole', false, null, null),
    ('KZ-2023-0903-F02', 'detention', 'People detained at the march', 'detained', null, 'whole', false, null, null),
    ('KZ-2023-0903-F03', 'detention', 'Detention of Altyn Qiyalova', 'detained', null, 'part', false, 'Altyn Qiyalova', null),
    ('KZ-2023-0903-F04', 'penalty', 'Arrest of Altyn Qiyalova', 'arrested', null, 'part', false, 'Altyn Qiyalova', '2023-05-14'),
    ('KZ-2023-0903-F05', 'act', 'A lawyer kept out of the station', null, null, null, false, null, null),
    ('KZ-2023-0903-F06', 'statement', 'On the march', null, null, null, false, null, null),
    ('KZ-2023-0904-F01', 'crowd', 'People before the office', 'crowd', null, 'whole', false, null, null),
    ('KZ-2023-0904-F02', 'detention', 'Women taken to a station', 'detained', null, 'whole', false, null, null),
    ('KZ-2023-0904-F03', 'statement', 'On water', null, null, null, false, null, null),
    ('KZ-2023-0904-F04', 'casualty', 'Nobody killed', 'killed', 'protesters', 'whole', false, null, null),
    ('KZ-2023-0904-F05', 'act', 'Mobile internet switched off', null, null, null, false, null, null),
    ('KZ-2023-0904-F06', 'statement', 'On who decides', null, null, null, false, null, null)
) as new (code, type, description, measure, population, covers, may_overlap, person, date_edtf)
  join registry.incident on new.code like incident.code || '-F%'
  left join registry.person on new.person in (person.name, 'Person ' || person.number);

update registry.fact
   set part_of = whole.id
  from (values
    ('KZ-2023-0903-F04', 'KZ-2023-0901-F03')
) as lies (fact, whole)
  join registry.fact whole on whole.code = lies.whole
 where fact.code = lies.fact;

insert into registry.fact_group (fact_id, affected_group)
select fact.id, new.affected_group
  from (values
    ('KZ-2023-0902-F04', 'students'),
    ('KZ-2023-0902-F04', 'women'),
    ('KZ-2023-0904-F02', 'women')
) as new (fact, affected_group)
  join registry.fact on fact.code = new.fact;

insert into registry.fact_city (fact_id, city_id)
select fact.id, city.id
  from (values
    ('KZ-2023-0901-F03', 'Almaty'),
    ('KZ-2023-0901-F03', 'Astana')
) as new (fact, city)
  join registry.fact on fact.code = new.fact
  join registry.city on city.name = new.city;

insert into registry.detention (fact_id, kind, place_held, authority)
select fact.id, new.kind, new.place_held, new.authority
  from (values
    ('KZ-2023-0901-F01', 'unknown', null, 'Qiyal District Police'),
    ('KZ-2023-0901-F09', 'unknown', null, null),
    ('KZ-2023-0902-F02', 'conveyance', null, null),
    ('KZ-2023-0902-F03', 'conveyance', null, 'Qiyal District Police'),
    ('KZ-2023-0902-F04', 'conveyance', null, null),
    ('KZ-2023-0903-F02', 'unknown', null, null),
    ('KZ-2023-0903-F03', 'unknown', 'on the bridge', null),
    ('KZ-2023-0904-F02', 'conveyance', null, null)
) as new (fact, kind, place_held, authority)
  join registry.fact on fact.code = new.fact;

insert into registry.penalty (fact_id, kind, deciding_body, detention_id)
select fact.id, new.kind, new.deciding_body, held.id
  from (values
    ('KZ-2023-0901-F02', 'administrative_unspecified', 'Qiyal District Court', null),
    ('KZ-2023-0901-F03', 'administrative_arrest', null, null),
    ('KZ-2023-0901-F04', 'fine', 'Qiyal District Court', null),
    ('KZ-2023-0901-F05', 'warning', null, null),
    ('KZ-2023-0903-F04', 'administrative_arrest', null, 'KZ-2023-0903-F03')
) as new (fact, kind, deciding_body, detention)
  join registry.fact on fact.code = new.fact
  left join registry.fact held on held.code = new.detention;

insert into registry.casualty (fact_id, population, cause)
select fact.id, new.population, new.cause
  from (values
    ('KZ-2023-0902-F06', 'protesters', 'unknown to the document'),
    ('KZ-2023-0902-F07', 'police', null),
    ('KZ-2023-0902-F08', 'unknown', null),
    ('KZ-2023-0904-F04', 'protesters', null)
) as new (fact, population, cause)
  join registry.fact on fact.code = new.fact;

insert into registry.crowd (fact_id)
select id from registry.fact where type = 'crowd' and code in ('KZ-2023-0901-F08', 'KZ-2023-0902-F01', 'KZ-2023-0903-F01', 'KZ-2023-0904-F01');

insert into registry.act (fact_id, act, perpetrator_organisation_id)
select fact.id, new.act, organisation.id
  from (values
    ('KZ-2023-0902-F05', 'beating', 'Qiyal District Police'),
    ('KZ-2023-0903-F05', 'denial_of_counsel', null),
    ('KZ-2023-0904-F05', 'communications_shutdown', null)
) as new (fact, act, perpetrator)
  join registry.fact on fact.code = new.fact
  left join registry.organisation on organisation.name = new.perpetrator;

insert into registry.act_victim (fact_id, person_id)
select fact.id, person.id
  from (values
    ('KZ-2023-0902-F05', 'Ertegi Anyzbaev'),
    ('KZ-2023-0903-F05', 'Altyn Qiyalova')
) as new (fact, victim)
  join registry.fact on fact.code = new.fact
  join registry.person on person.name = new.victim;

insert into registry.statement (fact_id, topic, position)
select fact.id, new.topic, new.position
  from (values
    ('KZ-2023-0901-F06', 'demand', 'The tariff must be taken back.'),
    ('KZ-2023-0901-F07', 'cause', 'People pay twice for water that seldom comes.'),
    ('KZ-2023-0903-F06', 'legality', 'The march was not agreed, so it broke the law.'),
    ('KZ-2023-0904-F03', 'demand', 'Water is no merchandise; people need clean water.'),
    ('KZ-2023-0904-F06', 'responsibility', 'The tariff was decided elsewhere.')
) as new (fact, topic, position)
  join registry.fact on fact.code = new.fact;

insert into registry.assertion (fact_id, passage_id, source_person_id, source_organisation_id, source_words, relayed_person_id, relayed_organisation_id,
    hearsay, stance, count_low, count_high, wording, complete, term_days_low, term_days_high, amount, currency, outcome, held_from, held_until, scope_note)
select fact.id, passage.id, source_person.id, source_organisation.id, said.source_words, relay_person.id, relay_organisation.id,
       said.hearsay, said.stance, said.count_low, said.count_high, said.wording, said.complete, said.term_low, said.term_high, said.amount, said.currency,
       said.outcome, said.held_from, said.held_until, said.scope_note
  from (values
    ('KZ-2023-0901-F01', 776, 826, null::text, 'Qiyal District Police', null::text, null::text, 'Aq Bet Herald',
     false, 'asserted', 300, 300, 'about', false, null::integer, null::integer, null::numeric, null::text, null::text, null::text, null::text, 'the three cities'),
    ('KZ-2023-0901-F01', 828, 873, null, 'Tamshy Committee', null, null, null,
     false, 'asserted', 351, null, 'over', false, null, null, null, null, null, null, null, null),
    ('KZ-2023-0901-F02', 875, 922, null, 'Qiyal District Court', null, null, null,
     false, 'asserted', 61, 61, 'exact', false, null, null, null, null, null, null, null, null),
    ('KZ-2023-0901-F03', 923, 1054, null, 'Qiyal Legal Aid', null, null, null,
     false, 'asserted', 24, 27, 'between', false, 5, 15, null, null, null, null, null, 'Almaty and Astana'),
    ('KZ-2023-0901-F04', 1057, 1131, null, 'Qiyal District Court', null, null, null,
     false, 'asserted', 30, null, 'at_least', false, null, null, 69000.00, 'KZT', null, null, null, null),
    ('KZ-2023-0901-F05', 1132, 1174, null, null, null, null, null,
     false, 'asserted', 2, null, 'several', false, null, null, null, null, null, null, null, null),
    ('KZ-2023-0901-F06', 445, 483, null, 'Tamshy Committee', null, null, null,
     false, 'asserted', null, null, null, false, null, null, null, null, null, null, null, null),
    ('KZ-2023-0901-F07', 542, 611, 'Altyn Qiyalova', 'Tamshy Committee', null, null, 'Aq Bet Herald',
     false, 'asserted', null, null, null, false, null, null, null, null, null, null, null, null),
    ('KZ-2023-0901-F08', 657, 694, null, null, null, null, null,
     false, 'asserted', 2000, null, 'thousands', false, null, null, null, null, null, null, null, null),
    ('KZ-2023-0901-F09', 1215, 1264, null, 'Qiyal Legal Aid', null, null, null,
     false, 'asserted', null, 90, 'up_to', false, null, null, null, null, null, null, null, null),
    ('KZ-2023-0902-F01', 1370, 1413, null, 'Tamshy Committee', null, null, null,
     false, 'asserted', 2000, 2000, 'nearly', false, null, null, null, null, null, null, null, null),
    ('KZ-2023-0902-F01', 1414, 1438, null, 'Qiyal District Police', null, null, null,
     false, 'asserted', 200, null, 'hundreds', false, null, null, null, null, null, null, null, null),
    ('KZ-2023-0902-F02', 1510, 1536, null, null, 'Two witnesses', null, null,
     true, 'asserted', 24, null, 'dozens', false, null, null, null, null, null, null, null, null),
    ('KZ-2023-0902-F02', 1563, 1612, null, 'Qiyal District Police', null, null, null,
     false, 'asserted', null, 99, 'under', false, null, null, null, null, null, null, null, null),
    ('KZ-2023-0902-F03', 1615, 1721, null, null, null, null, null,
     false, 'asserted', 1, 1, 'exact', false, null, null, null, null, 'released_without_charge', '2023-05-12T15:00', '2023-05-12T19:30', null),
    ('KZ-2023-0902-F04', 1724, 1770, null, null, null, null, null,
     false, 'asserted', 1, 1, 'exact', false, null, null, null, null, null, null, null, null),
    ('KZ-2023-0902-F04', 1808, 1865, null, 'Qiyal Legal Aid', null, null, null,
     false, 'asserted', 1, 1, 'exact', false, null, null, null, null, null, null, null, null),
    ('KZ-2023-0902-F05', 1940, 2026, null, 'Qiyal Legal Aid', null, null, null,
     false, 'asserted', null, null, null, false, null, null, null, null, null, null, null, null),
    ('KZ-2023-0902-F05', 2052, 2072, null, 'Qiyal District Police', null, null, null,
     false, 'denied', null, null, null, false, null, null, null, null, null, null, null, null),
    ('KZ-2023-0902-F06', 2093, 2132, null, 'Qiyal Legal Aid', null, null, null,
     false, 'asserted', 2, 2, 'exact', false, null, null, null, null, null, null, null, null),
    ('KZ-2023-0902-F06', 2134, 2185, null, 'Qiyal District Police', null, null, null,
     false, 'denied', null, null, null, false, null, null, null, null, null, null, null, null),
    ('KZ-2023-0902-F07', 2223, 2255, null, null, 'представитель управления', null, null,
     false, 'asserted', 20, null, 'tens', false, null, null, null, null, null, null, null, null),
    ('KZ-2023-0902-F08', 2295, 2377, null, null, 'neighbours', null, null,
     false, 'asserted', null, null, 'unknown', false, null, null, null, null, null, null, null, null),
    ('KZ-2023-0903-F01', 2540, 2596, null, 'Qiyal District Police', null, null, null,
     false, 'asserted', 400, 500, 'between', false, null, null, null, null, null, null, null, null),
    ('KZ-2023-0903-F02', 2598, 2665, null, 'Qiyal District Police', null, null, null,
     false, 'acknowledged', 18, 18, 'exact', false, null, null, null, null, null, null, null, null),
    ('KZ-2023-0903-F02', 2666, 2699, null, 'Qiyal Legal Aid', null, null, null,
     false, 'asserted', 21, 21, 'exact', true, null, null, null, null, null, null, null, null),
    ('KZ-2023-0903-F03', 2701, 2742, null, null, null, null, null,
     false, 'asserted', 1, 1, 'exact', false, null, null, null, null, 'administrative_arrest', '2023-05-13', null, null),
    ('KZ-2023-0903-F04', 2747, 2808, null, null, null, null, null,
     false, 'asserted', 1, 1, 'exact', false, 10, 10, null, null, null, null, null, null),
    ('KZ-2023-0903-F05', 2811, 2897, null, null, 'a colleague of the lawyer', null, 'Qiyal Legal Aid',
     true, 'asserted', null, null, null, false, null, null, null, null, null, null, null, null),
    ('KZ-2023-0903-F06', 2916, 2965, null, 'Qiyal District Police', null, null, null,
     false, 'asserted', null, null, null, false, null, null, null, null, null, null, null, null),
    ('KZ-2023-0904-F01', 3028, 3087, null, null, 'a shopkeeper', null, null,
     false, 'asserted', 20, null, 'tens', false, null, null, null, null, null, null, null, null),
    ('KZ-2023-0904-F02', 3109, 3181, null, null, 'a shopkeeper', null, null,
     false, 'asserted', 2, null, 'several', false, null, null, null, null, 'released', null, null, null),
    ('KZ-2023-0904-F03', 3216, 3254, null, null, 'тұрғындар', null, null,
     false, 'asserted', null, null, null, false, null, null, null, null, null, null, null, null),
    ('KZ-2023-0904-F04', 3265, 3312, null, 'Qiyal District Police', null, null, null,
     false, 'asserted', 0, 0, 'exact', false, null, null, null, null, null, null, null, null),
    ('KZ-2023-0904-F05', 3314, 3393, null, null, null, null, null,
     false, 'asserted', null, null, null, false, null, null, null, null, null, null, null, null),
    ('KZ-2023-0904-F06', 3450, 3492, 'Murat Oydanbek', null, null, null, null,
     false, 'asserted', null, null, null, false, null, null, null, null, null, null, null, null)
) as said (fact, char_start, char_end, source_person, source_organisation, source_words, relay_person, relay_organisation,
             hearsay, stance, count_low, count_high, wording, complete, term_low, term_high, amount, currency, outcome, held_from, held_until, scope_note)
  join registry.document on document.code = 'D-0901'
  join registry.document_edition edition on edition.document_id = document.id
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.fact on fact.code = said.fact
  left join registry.person source_person on source_person.name = said.source_person
  left join registry.organisation source_organisation on source_organisation.name = said.source_organisation
  left join registry.person relay_person on relay_person.name = said.relay_person
  left join registry.organisation relay_organisation on relay_organisation.name = said.relay_organisation;
