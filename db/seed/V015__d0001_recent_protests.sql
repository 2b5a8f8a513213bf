-- D-0001: Recent Protests in Kazakhstan. What this document supports; its words stay with their author, the places lead to them.

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
  from (values
    ('Courts of Kazakhstan', 'the court'),
    ('Courts of Kazakhstan', 'The court'),
    ('Courts of Kazakhstan', 'Kazakh courts'),
    ('Security Council of Kazakhstan', 'Security Council'),
    ('Nur Otan', 'Nur Otan party'),
    ('The Wall Street Journal', 'WSJ'),
    ('People in black masks', 'people in black masks')
) as spelling (organisation, name)
  join registry.organisation on organisation.name = spelling.organisation;

insert into registry.passage (edition_id, paragraph, char_start, char_end, text_sha256)
select edition.id, place.*
  from (values
    (4, 810, 864, '3b73d54f45b4d6750be878859d50c6d982c70c4d731f211b15f14189b8ae3f7a'),
    (4, 810, 1006, '296d5af23eabdee11a5763921ccc01150cfa38c60a56a74a35fd02aa1a058745'),
    (4, 1007, 1069, '70679919e4af622395c2213d71af6b163775b997baa13fe755dc10138f2eb882'),
    (4, 1071, 1141, 'af0dd92c02bb6f29c9e941da6f33e31f1ff6b4cd8a649307901bb46b3c2710d5'),
    (5, 1178, 1228, '52385975674815b14e7ca87fc2a612ce894888a2f196d2ad1c625182288a9997'),
    (5, 1270, 1316, '660b2969f504c573694d33bfd2eca64f8703dd3eba3f3b4bee8bcbf4319b9e45'),
    (5, 1449, 1506, '0b4d433c8feb7474afa5c288014a3b5a3b70e540ed02506565210f4679f4a058'),
    (5, 1508, 1577, '48e139f4fc8b84224981be320a8521785f473482d328fd4d35824b949eeb63ab'),
    (5, 1583, 1599, 'fced55ffbbdb5cae210995da6e42585859300925971eafe2ffcf812f88e1c312'),
    (5, 1703, 1765, 'd7c8d8e7d477897130aa54c0b8f86385b2c817ad0a4ed4708d0790eaebd89f1d'),
    (5, 1773, 1892, 'a476d1d84f859641c876a85346a03ac30872670aac14305cc1d3ccbafef93c05'),
    (6, 2371, 2432, 'ff5ee0ab1f064fa7acb38bd21e65af936c41da8e4e3f6aac28a3247dd9d2dc36'),
    (7, 2589, 2715, 'a49821573c057ac1bf1e900e9de92c8e968baee87f5055c562dbdf692aaa5d37'),
    (7, 2655, 2694, 'ff5712a612f24b8d6d5dea873a307d9dd1345e1e673628b92dfab6ec69396b1b'),
    (7, 2855, 2906, 'aab9695f7a7ef3c487715bdb7e3fafcb37b45842e115a36d59a2b16eaca288ff'),
    (11, 4807, 5023, '873c982a82a92ff4aebb76b70ee0b36e5b83cbcf6077910f25f378895cfa4073'),
    (11, 4889, 4937, 'a8f9b83e84676f11a12e52ecc4e171b740ca8e5fa113920e44aca05ba07ca422'),
    (11, 4938, 4986, '821ec45e758fd90d75646a45941b0232f11eab94c3030836c21f7d07fe590e69'),
    (11, 5028, 5059, 'f05d08b918a3a053743494beee33763aa2ff89ae1bc361e1a876b6052747b2d2'),
    (12, 5422, 5454, '328999c6df66f41a73d8113b4d84d566b223b143e35f62c0e55e1f60d2cc5d50')
) as place (paragraph, char_start, char_end, text_sha256)
  join registry.document on document.code = 'D-0001'
  join registry.document_edition edition on edition.document_id = document.id;

insert into registry.incident (code, title, summary, event_type, date_edtf, parent_id, status)
select new.code, new.title, new.summary, new.event_type, new.date_edtf, parent.id, 'published'
  from (values
    ('KZ-2012-0001', 'Oil workers'' strike in Zhanaozen',
     'Oil workers in Zhanaozen were on strike for months. Firearms were used to end it and people died.',
     'strike', '../2012', null::text)
) as new (code, title, summary, event_type, date_edtf, parent)
  left join registry.incident parent on parent.code = new.parent;

insert into registry.incident (code, title, summary, event_type, date_edtf, parent_id, status)
select new.code, new.title, new.summary, new.event_type, new.date_edtf, parent.id, 'published'
  from (values
    ('KZ-2019-0013', 'Banner “Not my president”',
     'Unknown people put up a banner in Almaty rejecting the new president; its words then spread on social networks.',
     'banner_action', '2019-06~', 'KZ-2019-0009')
) as new (code, title, summary, event_type, date_edtf, parent)
  left join registry.incident parent on parent.code = new.parent;

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
  join registry.document_edition edition on edition.document_id = document.id
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.incident on incident.code = said.incident;

insert into registry.incident_city (incident_id, city_id, venue, precision, passage_id)
select incident.id, city.id, said.venue, said.precision, passage.id
  from (values
    ('KZ-2012-0001', 'Zhanaozen', null::text, 'city', 4938, 4986),
    ('KZ-2019-0009', 'Shymkent', null::text, 'city', 1007, 1069),
    ('KZ-2019-0013', 'Almaty', null::text, 'city', 2655, 2694)
) as said (incident, city, venue, precision, char_start, char_end)
  join registry.document on document.code = 'D-0001'
  join registry.document_edition edition on edition.document_id = document.id
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.incident on incident.code = said.incident
  left join registry.city on city.name = said.city;

insert into registry.incident_participant (incident_id, person_id, organisation_id, role, passage_id)
select incident.id, person.id, organisation.id, said.role, passage.id
  from (values
    ('KZ-2019-0009', null::text, 'Courts of Kazakhstan', 'judge', 1449, 1506)
) as said (incident, person, organisation, role, char_start, char_end)
  join registry.document on document.code = 'D-0001'
  join registry.document_edition edition on edition.document_id = document.id
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.incident on incident.code = said.incident
  left join registry.person on coalesce(person.name, 'Person ' || person.number) = said.person
  left join registry.organisation on organisation.name = said.organisation;

insert into registry.fact (code, incident_id, type, description, measure, population, covers, may_overlap, person_id, date_edtf)
select new.code, incident.id, new.type, new.description, new.measure, new.population, new.covers, new.may_overlap, person.id, new.date_edtf
  from (values
    ('KZ-2012-0001-F01', 'casualty', 'Deaths when the strike was put down with firearms',
     'killed', 'unknown', 'whole', false, null::text, null::text),
    ('KZ-2012-0001-F02', 'crowd', 'Oil workers on strike',
     'crowd', null::text, 'whole', false, null::text, null::text),
    ('KZ-2019-0009-F12', 'detention', 'Protesters taken in on the two days after the vote',
     'detained', null::text, 'part', true, null::text, '2019-06-10/2019-06-11'),
    ('KZ-2019-0009-F13', 'casualty', 'A protester who died on the spot',
     'killed', 'protesters', 'part', false, null::text, null::text),
    ('KZ-2019-0009-F14', 'act', 'Protesters carried off by masked people once the rally was over',
     null::text, null::text, null::text, false, null::text, null::text),
    ('KZ-2019-0009-F15', 'statement', 'On the size of the protests',
     null::text, null::text, null::text, false, null::text, null::text),
    ('KZ-2019-0009-F16', 'statement', 'On the cause',
     null::text, null::text, null::text, false, null::text, null::text)
) as new (code, type, description, measure, population, covers, may_overlap, person, date_edtf)
  join registry.incident on new.code like incident.code || '-F%'
  left join registry.person on coalesce(person.name, 'Person ' || person.number) = new.person;

update registry.fact
   set part_of = whole.id
  from (values
    ('KZ-2019-0009-F12', 'KZ-2019-0009-F01')
) as lies (fact, whole)
  join registry.fact whole on whole.code = lies.whole
 where fact.code = lies.fact;

insert into registry.fact_group (fact_id, affected_group)
select fact.id, new.affected_group
  from (values
    ('KZ-2012-0001-F02', 'workers')
) as new (fact, affected_group)
  join registry.fact on fact.code = new.fact;

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

insert into registry.act (fact_id, act, perpetrator_person_id, perpetrator_organisation_id)
select fact.id, new.act, person.id, organisation.id
  from (values
    ('KZ-2019-0009-F14', 'abduction', null::text, 'People in black masks')
) as new (fact, act, person, organisation)
  join registry.fact on fact.code = new.fact
  left join registry.person on coalesce(person.name, 'Person ' || person.number) = new.person
  left join registry.organisation on organisation.name = new.organisation;

insert into registry.statement (fact_id, topic, position)
select fact.id, new.topic, new.position
  from (values
    ('KZ-2019-0009-F15', 'scale', 'The protests are much greater in truth.'),
    ('KZ-2019-0009-F16', 'cause', 'People came out because of a weak economy and the loss of value of the currency.')
) as new (fact, topic, position)
  join registry.fact on fact.code = new.fact;

insert into registry.assertion (fact_id, passage_id, source_person_id, source_organisation_id, source_words, relayed_person_id, relayed_organisation_id,
    hearsay, stance, count_low, count_high, wording, complete, term_days_low, term_days_high, outcome, held_from, held_until, scope_note)
select fact.id, passage.id, source_person.id, source_organisation.id, said.source_words, relay_person.id, relay_organisation.id,
       said.hearsay, said.stance, said.count_low, said.count_high, said.wording, said.complete, said.term_low, said.term_high, said.outcome,
       said.held_from, said.held_until, said.scope_note
  from (values
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
     false, 'asserted', 2000, null::integer, 'thousands', false, null::integer, null::integer, null::text, null::text, null::text, null::text),
    ('KZ-2019-0009-F14', 1773, 1892, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', null::integer, null::integer, null::text, false, null::integer, null::integer, null::text, null::text, null::text, null::text),
    ('KZ-2019-0009-F15', 1270, 1316, null::text, null::text, 'human rights activists', null::text, null::text,
     false, 'asserted', null::integer, null::integer, null::text, false, null::integer, null::integer, null::text, null::text, null::text, null::text),
    ('KZ-2019-0009-F16', 2371, 2432, 'Kassym-Jomart Tokayev', null::text, null::text, null::text, 'Euronews',
     false, 'asserted', null::integer, null::integer, null::text, false, null::integer, null::integer, null::text, null::text, null::text, null::text)
) as said (fact, char_start, char_end, source_person, source_organisation, source_words, relay_person, relay_organisation,
             hearsay, stance, count_low, count_high, wording, complete, term_low, term_high, outcome, held_from, held_until, scope_note)
  join registry.document on document.code = 'D-0001'
  join registry.document_edition edition on edition.document_id = document.id
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.fact on fact.code = said.fact
  left join registry.person source_person on coalesce(source_person.name, 'Person ' || source_person.number) = said.source_person
  left join registry.organisation source_organisation on source_organisation.name = said.source_organisation
  left join registry.person relay_person on coalesce(relay_person.name, 'Person ' || relay_person.number) = said.relay_person
  left join registry.organisation relay_organisation on relay_organisation.name = said.relay_organisation;

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
  join registry.document_edition edition on edition.document_id = document.id
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.milestone on milestone.title = said.milestone;
