-- D-0001: Recent Protests in Kazakhstan. What it yields: passages by their place and hash (none of its words), incidents, figures, acts and positions.

insert into registry.document (code, title, author, publisher, published, language, kind, scale, note) values
    ('D-0001', 'Recent Protests in Kazakhstan', 'Mohammad Mansour', 'Ar-Rayah Newspaper', null, 'en', 'opinion', 'international',
     'Written for issue 240 of the newspaper; no day in the text; an asterisk after the author''s name points to that line.');

insert into registry.document_edition (document_id, text_sha256, text_length)
select id, 'a55dcc8bafd8ebca69662d4fb4b7e51875b4230f3d64b4b5a042a77915ba93a5', 5981 from registry.document where code = 'D-0001';

insert into registry.person (number, name, role, note, visibility, visibility_reason) overriding system value values
    (1, 'Mohammad Mansour', null, 'author of D-0001', 'public', 'Named in full in a published document (D-0001) as acting or speaking in public.'),
    (5, 'Saparbek Nurpeisov', 'chief of the public interest defence service, General Prosecutor''s office', null, 'public', 'Named in full in a published document (D-0001) as acting or speaking in public.'),
    (6, 'Tony Blair', null, 'named as adviser to Nazarbayev', 'public', 'Named in full in a published document (D-0001) as acting or speaking in public.');

insert into registry.organisation (name, kind) values
    ('Courts of Kazakhstan', 'court'),
    ('Security Council of Kazakhstan', 'other'),
    ('Nur Otan', 'party'),
    ('Ar-Rayah Newspaper', 'media'),
    ('The Wall Street Journal', 'media'),
    ('Euronews', 'media'),
    ('People in black masks', 'unidentified_group');

insert into registry.organisation_name (organisation_id, name)
select organisation.id, spelling.name
  from (select *, row_number() over () as nth from (values
    ('Courts of Kazakhstan', 'the court'),
    ('Courts of Kazakhstan', 'The court'),
    ('Courts of Kazakhstan', 'Kazakh courts'),
    ('Security Council of Kazakhstan', 'Security Council'),
    ('Nur Otan', 'Nur Otan party'),
    ('The Wall Street Journal', 'WSJ'),
    ('People in black masks', 'people in black masks')
) as spelling (organisation, name)) spelling
  join registry.organisation on organisation.name = spelling.organisation
 order by spelling.nth;

insert into registry.passage (edition_id, paragraph, char_start, char_end, text_sha256)
select edition.id, place.paragraph, place.char_start, place.char_end, place.text_sha256
  from (select *, row_number() over () as nth from (values
    (3, 107, 177, '87b08dbfea6956c9080a63688db4a7696cbc3e1a8fd9c78b72b9f19a2d2513f1'),
    (3, 197, 245, 'be2db43a9f2b2affa11bab741fd78d784495f9c166762d948ace1967e35b591f'),
    (4, 810, 864, '3b73d54f45b4d6750be878859d50c6d982c70c4d731f211b15f14189b8ae3f7a'),
    (4, 810, 1006, '296d5af23eabdee11a5763921ccc01150cfa38c60a56a74a35fd02aa1a058745'),
    (4, 870, 1006, 'a042ffedcb5c6910dbb31e08fdcd34e98be11baf77df25981b1cc0a4e7f8e014'),
    (4, 942, 1069, 'e2e2a5ba5e338ab2489508dd8fd5dcc0d7a1340a36385d9a9ea138455b640010'),
    (4, 959, 1000, '115b67e413175e9534acb332c49e8320b861dc7b3fd739659477a9f93ba1f275'),
    (4, 1007, 1069, '70679919e4af622395c2213d71af6b163775b997baa13fe755dc10138f2eb882'),
    (4, 1071, 1141, 'af0dd92c02bb6f29c9e941da6f33e31f1ff6b4cd8a649307901bb46b3c2710d5'),
    (5, 1178, 1228, '52385975674815b14e7ca87fc2a612ce894888a2f196d2ad1c625182288a9997'),
    (5, 1270, 1316, '660b2969f504c573694d33bfd2eca64f8703dd3eba3f3b4bee8bcbf4319b9e45'),
    (5, 1449, 1506, '0b4d433c8feb7474afa5c288014a3b5a3b70e540ed02506565210f4679f4a058'),
    (5, 1508, 1577, '48e139f4fc8b84224981be320a8521785f473482d328fd4d35824b949eeb63ab'),
    (5, 1583, 1599, 'fced55ffbbdb5cae210995da6e42585859300925971eafe2ffcf812f88e1c312'),
    (5, 1611, 1675, '9e2b92dcf8ccc3f909bcadebb32c2a6161c337b32daebdfc05fc7695c3d603b0'),
    (5, 1703, 1765, 'd7c8d8e7d477897130aa54c0b8f86385b2c817ad0a4ed4708d0790eaebd89f1d'),
    (5, 1773, 1892, 'a476d1d84f859641c876a85346a03ac30872670aac14305cc1d3ccbafef93c05'),
    (6, 2231, 2282, 'eafeb54818dd5f79ec64fad54e8f96e3bb091aea159638672bd8a7cd021b12a6'),
    (6, 2371, 2432, 'ff5ee0ab1f064fa7acb38bd21e65af936c41da8e4e3f6aac28a3247dd9d2dc36'),
    (6, 2439, 2467, 'b905f664e64b4b5566038305a408651956c76c135be9f28b9eec0eddcc6a0372'),
    (6, 2483, 2550, '2c748da87912943915a206be815f15c5b4f195e173bc200424f328508bae6010'),
    (6, 2522, 2586, '5d0e8a1c653279916467979d2fa71c84b55639900be081b24ba79942116b8bf9'),
    (7, 2589, 2715, 'a49821573c057ac1bf1e900e9de92c8e968baee87f5055c562dbdf692aaa5d37'),
    (7, 2606, 2640, 'f50eb588d93c4fe3597806e88f60d94171b66418d911e2c35f990158a2f230c1'),
    (7, 2655, 2694, 'ff5712a612f24b8d6d5dea873a307d9dd1345e1e673628b92dfab6ec69396b1b'),
    (7, 2719, 2737, '8ec7547e9429f6450f9ca64f075f9f1db6c36adf37496cfd6ed11a2d158fa311'),
    (7, 2760, 2853, 'becd0065e680a21101dbe8baa1b2c83a9b9dcb6b97cd9efafd3cc46f0610e6fe'),
    (7, 2855, 2906, 'aab9695f7a7ef3c487715bdb7e3fafcb37b45842e115a36d59a2b16eaca288ff'),
    (7, 2907, 2979, '27eed24ad8dc29347401e81f3615b285e6ed16e8f594958be753fbb3b6402bd7'),
    (8, 3017, 3056, '8c2b8a34bbb2251f59acb809b804057e165497cf996f62de58834bfca74fc2b2'),
    (8, 3062, 3149, 'ea381929d0d39173bdcbffaeebe5d7d35c65f824b6f10a7339bfd1e37630ee89'),
    (9, 3158, 3314, 'b343c91d630b46a1df6be43b7f96cd89bfad9d23ad9402567052db1ee2f93f9c'),
    (10, 3328, 3382, 'f3dda34ef3b7425f9d3a250d28d03a6174e041254c1c354b500616da851c90f8'),
    (10, 3392, 3437, '90f642f3b983645f8238a4cc30d2d1ef76a1b5b0d6af10085bd3dd9df17054b4'),
    (10, 3443, 3473, '6f852242bab96ab3739870431155f8dba352566bbc373a35739a34ad53d8c577'),
    (10, 3476, 3547, '0858ee81ba3b09c1c2982f94cd11a410c9864209c38154c51b937bca1da733ab'),
    (10, 3554, 3684, 'b764cd3cba61f5985b7f1fcbd09c0f5ecdf16919326554cdadaed61b7d6af4f1'),
    (10, 3817, 3899, '26628d26ded6343c5d8aeda1738120bacdde48c7498f531b45d9644d17b22436'),
    (10, 4108, 4206, '23e6ddffd51da9275c58aa6938b64639b5c97bcb5623881ecf43677d4485086d'),
    (10, 4212, 4292, 'c3975bca863e3c0bae01c061f8de3d1c317895f5de78c3a661ad8e8f9926461b'),
    (10, 4478, 4521, 'cfcc7dbe9ba6f58f161340ea3d5506dd4a38cd77ed9d8d4c7cddff18316ceb45'),
    (10, 4492, 4521, '659fbc865c4ff935cdee88c88f5d24bd004af40e3c9aeba7e3f61c68c4750b97'),
    (11, 4807, 5023, '873c982a82a92ff4aebb76b70ee0b36e5b83cbcf6077910f25f378895cfa4073'),
    (11, 4821, 4882, 'a99dc7729befb9a9555f6d261d884d3b4a0c427e044f5e80a0ee5138a32ce152'),
    (11, 4889, 4937, 'a8f9b83e84676f11a12e52ecc4e171b740ca8e5fa113920e44aca05ba07ca422'),
    (11, 4938, 4986, '821ec45e758fd90d75646a45941b0232f11eab94c3030836c21f7d07fe590e69'),
    (11, 4987, 5023, '092f1345b30c9522b6a7cdcaa5a9830b9da5d35efd424a2f843e5bf8f10a48f2'),
    (11, 5028, 5059, 'f05d08b918a3a053743494beee33763aa2ff89ae1bc361e1a876b6052747b2d2'),
    (12, 5422, 5454, '328999c6df66f41a73d8113b4d84d566b223b143e35f62c0e55e1f60d2cc5d50')
) as place (paragraph, char_start, char_end, text_sha256)) place
  join registry.document on document.code = 'D-0001'
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1
 order by place.nth;

insert into registry.incident (code, title, summary, event_type, date_edtf, parent_id, status)
select new.code, new.title, new.summary, new.event_type, new.date_edtf, parent.id, 'published'
  from (select *, row_number() over () as nth from (values
    ('KZ-2012-0001', 'Oil workers'' strike in Zhanaozen',
     'Oil workers in Zhanaozen were on strike for months. Firearms were used to end it and people died.',
     'strike', '../2012', null::text)
) as new (code, title, summary, event_type, date_edtf, parent)) new
  left join registry.incident parent on parent.code = new.parent
 order by new.nth;

insert into registry.incident (code, title, summary, event_type, date_edtf, parent_id, status)
select new.code, new.title, new.summary, new.event_type, new.date_edtf, parent.id, 'published'
  from (select *, row_number() over () as nth from (values
    ('KZ-2019-0013', 'Banner “Not my president”',
     'Unknown people put up a banner in Almaty rejecting the new president; its words then spread on social networks.',
     'banner_action', '2019-06~', 'KZ-2019-0009')
) as new (code, title, summary, event_type, date_edtf, parent)) new
  left join registry.incident parent on parent.code = new.parent
 order by new.nth;

insert into registry.incident_form (incident_id, form)
select incident.id, new.form
  from (values
    ('KZ-2012-0001', 'strike'),
    ('KZ-2019-0013', 'banner')
) as new (incident, form)
  join registry.incident on incident.code = new.incident;

insert into registry.incident_topic (incident_id, topic)
select incident.id, new.topic
  from (values
    ('KZ-2019-0013', 'fair_elections')
) as new (incident, topic)
  join registry.incident on incident.code = new.incident;

insert into registry.incident_passage (incident_id, passage_id)
select incident.id, passage.id
  from (values
    ('KZ-2012-0001', 4807, 5023),
    ('KZ-2019-0009', 810, 1006),
    ('KZ-2019-0009', 1071, 1141),
    ('KZ-2019-0013', 2589, 2715),
    ('KZ-2019-0014', 2855, 2906)
) as said (incident, char_start, char_end)
  join registry.document on document.code = 'D-0001'
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.incident on incident.code = said.incident;

insert into registry.incident_city (incident_id, city_id, venue, precision, passage_id)
select incident.id, city.id, said.venue, said.precision, passage.id
  from (select *, row_number() over () as nth from (values
    ('KZ-2012-0001', 'Zhanaozen', null::text, 'city', 4938, 4986),
    ('KZ-2019-0009', 'Shymkent', null::text, 'city', 1007, 1069),
    ('KZ-2019-0013', 'Almaty', null::text, 'city', 2655, 2694)
) as said (incident, city, venue, precision, char_start, char_end)) said
  join registry.document on document.code = 'D-0001'
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.incident on incident.code = said.incident
  left join registry.city on city.name = said.city
 order by said.nth;

insert into registry.incident_participant (incident_id, person_id, organisation_id, role, passage_id)
select incident.id, person.id, organisation.id, said.role, passage.id
  from (select *, row_number() over () as nth from (values
    ('KZ-2019-0009', null::text, 'Courts of Kazakhstan', 'judge', 1449, 1506)
) as said (incident, person, organisation, role, char_start, char_end)) said
  join registry.document on document.code = 'D-0001'
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.incident on incident.code = said.incident
  left join registry.person on coalesce(person.name, 'Person ' || person.number) = said.person
  left join registry.organisation on organisation.name = said.organisation
 order by said.nth;

-- Figures: what is counted.

insert into registry.fact (code, incident_id, type, description, measure, population, covers, may_overlap, person_id, date_edtf)
select new.code, incident.id, new.type, new.description, new.measure, new.population, new.covers, new.may_overlap, person.id, new.date_edtf
  from (select *, row_number() over () as nth from (values
    ('KZ-2012-0001-F01', 'casualty', 'Deaths when the strike was put down with firearms',
     'killed', 'unknown', 'whole', false, null::text, null::text),
    ('KZ-2012-0001-F02', 'crowd', 'Oil workers on strike',
     'crowd', null::text, 'whole', false, null::text, null::text),
    ('KZ-2019-0009-F12', 'detention', 'Protesters taken in on the two days after the vote',
     'detained', null::text, 'part', true, null::text, '2019-06-10/2019-06-11'),
    ('KZ-2019-0009-F13', 'casualty', 'A protester who died on the spot',
     'killed', 'protesters', 'part', false, null::text, null::text)
) as new (code, type, description, measure, population, covers, may_overlap, person, date_edtf)) new
  join registry.incident on new.code like incident.code || '-F%'
  left join registry.person on coalesce(person.name, 'Person ' || person.number) = new.person
 order by new.nth;

update registry.fact
   set part_of = whole.id
  from (values
    ('KZ-2019-0009-F12', 'KZ-2019-0009-F01')
) as lies (fact, whole)
  join registry.fact whole on whole.code = lies.whole
 where fact.code = lies.fact;

insert into registry.detention (fact_id, kind, place_held, authority)
select fact.id, new.kind, new.place_held, new.authority
  from (values
    ('KZ-2019-0009-F12', 'unknown', null::text, null::text)
) as new (fact, kind, place_held, authority)
  join registry.fact on fact.code = new.fact;

insert into registry.casualty (fact_id, population, cause)
select fact.id, new.population, new.cause
  from (values
    ('KZ-2012-0001-F01', 'unknown', 'firearms'),
    ('KZ-2019-0009-F13', 'protesters', 'a blow to the head while people were being detained')
) as new (fact, population, cause)
  join registry.fact on fact.code = new.fact;

insert into registry.crowd (fact_id)
select fact.id
  from (values
    ('KZ-2012-0001-F02')
) as new (fact)
  join registry.fact on fact.code = new.fact;

insert into registry.assertion (fact_id, passage_id, source_person_id, source_organisation_id, source_words, relayed_person_id, relayed_organisation_id,
    hearsay, stance, count_low, count_high, wording, complete, term_days_low, term_days_high, outcome, held_from, held_until, scope_note)
select fact.id, passage.id, source_person.id, source_organisation.id, said.source_words, relay_person.id, relay_organisation.id,
       said.hearsay, said.stance, said.count_low, said.count_high, said.wording, said.complete, said.term_low, said.term_high, said.outcome,
       said.held_from, said.held_until, said.scope_note
  from (select *, row_number() over () as nth from (values
    ('KZ-2019-0009-F01', 1178, 1228, null::text, null::text, 'official information', null::text, null::text,
     false, 'asserted', 700, 700, 'about', false, null::integer, null::integer, null::text, null::text, null::text, 'different cities, none named; days not said'),
    ('KZ-2019-0009-F02', 1449, 1506, 'Saparbek Nurpeisov', 'General Prosecutor''s Office of Kazakhstan', null::text, null::text, null::text,
     false, 'asserted', 957, 957, 'exact', false, null::integer, null::integer, null::text, null::text, null::text, 'neither days nor cities given'),
    ('KZ-2019-0009-F03', 1508, 1577, 'Saparbek Nurpeisov', 'General Prosecutor''s Office of Kazakhstan', null::text, null::text, null::text,
     false, 'asserted', 670, 670, 'exact', false, 6, 15, null::text, null::text, null::text, 'out of the 957'),
    ('KZ-2019-0009-F04', 1583, 1599, 'Saparbek Nurpeisov', 'General Prosecutor''s Office of Kazakhstan', null::text, null::text, null::text,
     false, 'asserted', 115, 115, 'exact', false, null::integer, null::integer, null::text, null::text, null::text, 'out of the 957'),
    ('KZ-2019-0009-F12', 1071, 1141, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', null::integer, null::integer, 'unknown', false, null::integer, null::integer, null::text, null::text, null::text, '10 and 11 June together'),
    ('KZ-2019-0009-F13', 1703, 1765, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', 1, 1, 'exact', false, null::integer, null::integer, null::text, null::text, null::text, 'neither city nor day'),
    ('KZ-2012-0001-F01', 5028, 5059, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', 16, null::integer, 'at_least', false, null::integer, null::integer, null::text, null::text, null::text, null::text),
    ('KZ-2012-0001-F02', 4889, 4937, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', 2000, null::integer, 'thousands', false, null::integer, null::integer, null::text, null::text, null::text, null::text)
) as said (fact, char_start, char_end, source_person, source_organisation, source_words, relay_person, relay_organisation,
             hearsay, stance, count_low, count_high, wording, complete, term_low, term_high, outcome, held_from, held_until, scope_note)) said
  join registry.document on document.code = 'D-0001'
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.fact on fact.code = said.fact
  left join registry.person source_person on coalesce(source_person.name, 'Person ' || source_person.number) = said.source_person
  left join registry.organisation source_organisation on source_organisation.name = said.source_organisation
  left join registry.person relay_person on coalesce(relay_person.name, 'Person ' || relay_person.number) = said.relay_person
  left join registry.organisation relay_organisation on relay_organisation.name = said.relay_organisation
 order by said.nth;

-- Acts and positions.

insert into registry.fact (code, incident_id, type, description, covers, date_edtf)
select new.code, incident.id, new.type, new.description, new.covers, new.date_edtf
  from (select *, row_number() over () as nth from (values
    ('KZ-2012-0001-F03', 'act', 'A foreign adviser said to have helped the president of the time to quell discontent after the strike', null, '2012'),
    ('KZ-2012-0001-F04', 'act', 'The strike of oil workers broken up with firearms', null, null),
    ('KZ-2012-0001-F05', 'act', 'People killed as the strike was ended with firearms', null, null),
    ('KZ-2019-0009-F14', 'act', 'Protesters carried off by masked people once the rally was over', null, null),
    ('KZ-2019-0009-F15', 'statement', 'On the size of the protests', null, null),
    ('KZ-2019-0009-F16', 'statement', 'On the cause', null, null),
    ('KZ-2019-0009-F93', 'statement', 'Lawlessness and untruth of those in power given as the cause', null, null),
    ('KZ-2019-0009-F94', 'statement', 'The election and its outcome given as the cause', null, null),
    ('KZ-2019-0009-F95', 'statement', 'When the protests began', null, null),
    ('KZ-2019-0009-F96', 'statement', 'Large protests in the cities', null, null),
    ('KZ-2019-0009-F97', 'statement', 'Fraud at the election given as the cause', null, null),
    ('KZ-2019-0009-F98', 'act', 'A protester said to have been killed by a blow to the head while people were taken in', null, null),
    ('KZ-2019-0009-F99', 'statement', 'Demands said to be social and under review', null, null),
    ('KZ-2019-0009-F100', 'statement', 'Demands said to have reached those in power', null, null),
    ('KZ-2019-0009-F101', 'act', 'Use of batons by police against people in the streets', null, null),
    ('KZ-2019-0009-F102', 'statement', 'A slow protest at the same time', null, null),
    ('KZ-2019-0009-F103', 'statement', 'Protest in the streets called over', null, null),
    ('KZ-2019-0009-F104', 'statement', 'Where discontent has gone', null, null),
    ('KZ-2019-0009-F105', 'statement', 'What users of social networks complain of', 'general', null),
    ('KZ-2019-0009-F106', 'statement', 'The protests said to have achieved nothing', null, null),
    ('KZ-2019-0009-F107', 'statement', 'Protesters without a programme', null, null),
    ('KZ-2019-0009-F108', 'statement', 'Protesters without a leader', null, null),
    ('KZ-2019-0009-F109', 'statement', 'Losing candidates against protest', null, null),
    ('KZ-2019-0009-F110', 'statement', 'What the losing candidates ran for', null, null),
    ('KZ-2019-0009-F111', 'statement', 'No candidate of a real opposition', null, null),
    ('KZ-2019-0009-F112', 'statement', 'Islamic political awareness ruled out as a cause', null, null),
    ('KZ-2019-0009-F113', 'statement', 'Western ideas given as the only cause', null, null),
    ('KZ-2019-0009-F114', 'act', 'Islamic movements and parties said to be intimidated by those in power', 'general', null),
    ('KZ-2019-0009-F115', 'act', 'Islamic movements and parties said to be put under physical pressure by those in power', 'general', null),
    ('KZ-2019-0013-F01', 'statement', 'What the banner says', null, null),
    ('KZ-2019-0014-F05', 'act', 'Those in power said to have blocked social networks in answer to the protest', null, null),
    ('KZ-2019-0014-F06', 'statement', 'Purpose of the blocking', null, null)
) as new (code, type, description, covers, date_edtf)) new
  join registry.incident on new.code like incident.code || '-F%'
 order by new.nth;

insert into registry.act (fact_id, act, perpetrator_person_id, perpetrator_organisation_id)
select fact.id, new.act, person.id, organisation.id
  from (values
    ('KZ-2012-0001-F03', 'other', 'Tony Blair', null),
    ('KZ-2012-0001-F04', 'dispersal', null, null),
    ('KZ-2012-0001-F05', 'killing', null, null),
    ('KZ-2019-0009-F14', 'abduction', null, 'People in black masks'),
    ('KZ-2019-0009-F98', 'killing', null, null),
    ('KZ-2019-0009-F101', 'excessive_force', null, 'Police of Kazakhstan'),
    ('KZ-2019-0009-F114', 'threat', null, null),
    ('KZ-2019-0009-F115', 'other', null, null),
    ('KZ-2019-0014-F05', 'platform_blocking', null, null)
) as new (fact, act, person, organisation)
  join registry.fact on fact.code = new.fact
  left join registry.person on coalesce(person.name, 'Person ' || person.number) = new.person
  left join registry.organisation on organisation.name = new.organisation;

insert into registry.statement (fact_id, topic, position)
select fact.id, new.topic, new.position
  from (values
    ('KZ-2019-0009-F15', 'scale', 'The protests are much greater in truth.'),
    ('KZ-2019-0009-F16', 'cause', 'People came out because of a weak economy and the loss of value of the currency.'),
    ('KZ-2019-0009-F93', 'cause', 'People came out against rulers who break the law and deceive.'),
    ('KZ-2019-0009-F94', 'cause', 'The protests were about the election and its outcome.'),
    ('KZ-2019-0009-F95', 'course', 'The protests began once the count had been made public.'),
    ('KZ-2019-0009-F96', 'scale', 'There were mass protests, above all in Almaty, the capital and Shymkent.'),
    ('KZ-2019-0009-F97', 'cause', 'The vote was rigged, and that is why people protested.'),
    ('KZ-2019-0009-F99', 'demand', 'What people ask for is social in kind and is being looked at.'),
    ('KZ-2019-0009-F100', 'demand', 'Those in power have taken in what people want.'),
    ('KZ-2019-0009-F102', 'course', 'Along with the rallies a slow protest of citizens was growing.'),
    ('KZ-2019-0009-F103', 'course', 'Nothing goes on in the streets any more.'),
    ('KZ-2019-0009-F104', 'course', 'Discontent has moved from the streets back to social networks, where it grew.'),
    ('KZ-2019-0009-F105', 'cause', 'Much is wrong in the country, above all an authoritarian rule that seized power.'),
    ('KZ-2019-0009-F106', 'course', 'The protests had no result whatever.'),
    ('KZ-2019-0009-F107', 'leadership', 'No definite plan moved the protesters.'),
    ('KZ-2019-0009-F108', 'leadership', 'Nobody led the protesters.'),
    ('KZ-2019-0009-F109', 'leadership', 'There should be no protest of any kind.'),
    ('KZ-2019-0009-F110', 'leadership', 'Those who lost ran only to lend the vote an air of legitimacy.'),
    ('KZ-2019-0009-F111', 'leadership', 'The country lacks anybody who could stand for a true opposition.'),
    ('KZ-2019-0009-F112', 'cause', 'It was not a growing Islamic political awareness that brought people out.'),
    ('KZ-2019-0009-F113', 'cause', 'Nothing but liberal and democratic ideas from the West moved people.'),
    ('KZ-2019-0013-F01', 'demand', 'The new president is not accepted as one''s own.'),
    ('KZ-2019-0014-F06', 'media', 'The blocking was to stop news of the protests and appeals to join them from getting about.')
) as new (fact, topic, position)
  join registry.fact on fact.code = new.fact;

-- Groups of people that the facts are about.

insert into registry.fact_group (fact_id, affected_group)
select fact.id, new.affected_group
  from (values
    ('KZ-2012-0001-F02', 'workers'),
    ('KZ-2012-0001-F04', 'workers')
) as new (fact, affected_group)
  join registry.fact on fact.code = new.fact;

insert into registry.assertion (fact_id, passage_id, source_person_id, source_organisation_id, source_words, relayed_person_id, relayed_organisation_id,
    hearsay, stance)
select fact.id, passage.id, source_person.id, source_organisation.id, said.source_words, relay_person.id, relay_organisation.id, said.hearsay, said.stance
  from (select *, row_number() over () as nth from (values
    ('KZ-2012-0001-F03', 4821, 4882, null, null, null, null, null, false, 'asserted'),
    ('KZ-2012-0001-F04', 4987, 5023, null, null, null, null, null, false, 'asserted'),
    ('KZ-2012-0001-F05', 5028, 5059, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F14', 1773, 1892, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F15', 1270, 1316, null, null, 'human rights activists', null, null, false, 'asserted'),
    ('KZ-2019-0009-F16', 2371, 2432, 'Kassym-Jomart Tokayev', null, null, null, 'Euronews', false, 'asserted'),
    ('KZ-2019-0009-F37', 1611, 1675, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F93', 107, 177, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F94', 197, 245, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F94', 2483, 2550, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F95', 870, 1006, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F96', 942, 1069, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F97', 959, 1000, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F98', 1703, 1765, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F99', 2231, 2282, 'Kassym-Jomart Tokayev', null, null, null, 'Euronews', false, 'asserted'),
    ('KZ-2019-0009-F100', 2439, 2467, 'Kassym-Jomart Tokayev', null, null, null, 'Euronews', false, 'asserted'),
    ('KZ-2019-0009-F101', 2522, 2586, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F102', 2606, 2640, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F103', 3017, 3056, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F104', 3062, 3149, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F105', 3158, 3314, null, null, 'thousands of active users', null, null, false, 'asserted'),
    ('KZ-2019-0009-F106', 3328, 3382, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F107', 3392, 3437, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F108', 3443, 3473, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F109', 3476, 3547, null, null, 'all candidates who lost the elections', null, null, false, 'asserted'),
    ('KZ-2019-0009-F110', 3554, 3684, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F111', 3817, 3899, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F112', 4108, 4206, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F113', 4212, 4292, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F114', 4478, 4521, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F115', 4492, 4521, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0013-F01', 2719, 2737, null, null, 'unknown people', null, null, false, 'asserted'),
    ('KZ-2019-0013-F01', 2760, 2853, null, null, 'people who disagree with the election results', null, null, false, 'asserted'),
    ('KZ-2019-0014-F05', 2855, 2906, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0014-F06', 2907, 2979, null, null, null, null, null, false, 'asserted')
) as said (fact, char_start, char_end, source_person, source_organisation, source_words, relay_person, relay_organisation, hearsay, stance)) said
  join registry.document on document.code = 'D-0001'
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.fact on fact.code = said.fact
  left join registry.person source_person on coalesce(source_person.name, 'Person ' || source_person.number) = said.source_person
  left join registry.organisation source_organisation on source_organisation.name = said.source_organisation
  left join registry.person relay_person on coalesce(relay_person.name, 'Person ' || relay_person.number) = said.relay_person
  left join registry.organisation relay_organisation on relay_organisation.name = said.relay_organisation
 order by said.nth;

-- Background.

insert into registry.milestone (title, date_edtf) values
    ('Presidential election, won by Tokayev', '2019-06-09'),
    ('Tokayev is sworn in as president', '2019-06-12')
on conflict (title) do nothing;

insert into registry.milestone_passage (milestone_id, passage_id)
select milestone.id, passage.id
  from (values
    ('Presidential election, won by Tokayev', 810, 864),
    ('Tokayev is sworn in as president', 5422, 5454)
) as said (milestone, char_start, char_end)
  join registry.document on document.code = 'D-0001'
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.milestone on milestone.title = said.milestone;
