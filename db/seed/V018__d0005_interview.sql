-- D-0005: [Interview on the protests in Kazakhstan]. What this document supports; its words stay with their author, the places lead to them.

insert into registry.document (code, title, author, publisher, published, language, kind, scale, note) values
    ('D-0005', '[Interview on the protests in Kazakhstan]', null, null, null, 'en', 'interview', 'unknown',
     'No title, author, publisher or date; neither interviewer nor the person interviewed is named; questions and answers stand without marks.');

insert into registry.document_edition (document_id, text_sha256, text_length)
select id, 'e719b311394de9ff1ff0175b6d4d04ca71a668f59ed93732cc4ea1cd9d0e4ddf', 4516 from registry.document where code = 'D-0005';

insert into registry.person (number, name, role, note, visibility, visibility_reason) overriding system value values
    (25, 'Kairat Satybaldy', null, 'nephew of the former president, as the person interviewed says', 'public', 'Named in full in a published document (D-0005).'),
    (26, 'Vladimir Putin', null, 'surname only in the document', 'public', 'Head of a state, named by surname in a published document (D-0005).');

insert into registry.person_name (person_id, name)
select person.id, spelling.name
  from (values
    ('Kairat Satybaldy', 'Satybaldy'),
    ('Vladimir Putin', 'Putin')
) as spelling (person, name)
  join registry.person on person.name = spelling.person;

insert into registry.organisation (name, kind) values
    ('Collective Security Treaty Organization', 'armed_alliance'),
    ('Group called Wahhabis by the person interviewed', 'unidentified_group'),
    ('Criminal groups of whom the person interviewed speaks', 'unidentified_group');

insert into registry.organisation_name (organisation_id, name)
select organisation.id, spelling.name
  from (values
    ('Collective Security Treaty Organization', 'CSTO'),
    ('Group called Wahhabis by the person interviewed', 'Wahhabis')
) as spelling (organisation, name)
  join registry.organisation on organisation.name = spelling.organisation;

insert into registry.passage (edition_id, paragraph, char_start, char_end, text_sha256)
select edition.id, place.*
  from (values
    (3, 751, 827, '8541322d09ed9c1f25ce2d806c089f9a179a4a4ec2672c5a30ab8c188f23bdbc'),
    (5, 1091, 1118, 'ec6151fd8d12fece859359724c811c83e2e9a9fc5344e5e9c9a235305117a8f5'),
    (5, 1123, 1196, 'cd4c62f8b54e8c956690d07c98d79d2b513fa1e88d80e8fa658b021f6032e524'),
    (6, 1289, 1360, '1eeecc64ab2f833c8e61a1fcc5c65769dc14f44a0af5b58ff066b015eebeb524'),
    (7, 1529, 1556, '31e4c2d38cceeb5f3df7f6a924d80d8663f1f7107e461dd4ec3b5aea78525db1'),
    (7, 1529, 1614, 'fa7ac7a09be346388e2631e759572d413b33a7f425be9656bc549812d300025f'),
    (7, 1585, 1613, '198f4977edc60c4db128044f92f53ed64d0c97d050b5e768875949ec9bc980f4'),
    (7, 1615, 1724, '35bb0a67582acaf7daad5a780b92f5981d1ce9aeff6e89ee2039ce29ac5fe4bd'),
    (8, 1811, 1846, 'd6e6091b1bdf0bb0023d182174158ea290a2ca910d3a440a05f2ab9a650b9250'),
    (8, 1926, 2020, '1ee4bca0fdc6e85a9544e61ba5a84c846f59d8044a7b394c369abcd28892faa3'),
    (8, 1973, 2019, '6351588a41eee9d61182b2a0fb3a9947e2acc8f1d1cfbd40708446a6d56a4b23'),
    (9, 2378, 2459, 'dddee3b3548e17861f2044777bee7bca22ef9c6bb9b5d0784983c4625fe458bc'),
    (9, 2410, 2458, '3c8122cf392c0d4f99ecd4428f89fbaca2968b97fba7bdc2326ed3788ee32985'),
    (11, 2849, 2890, '321418eb2a6d62ddacce5b6ea36e61d7d8d77c8e8f1872447d7a4367ffc17d88'),
    (12, 3107, 3183, '77b163708ad290273816c9c26db773af9eff9aba89a5e9650cb328d2efbfc41b'),
    (15, 4069, 4132, '38e9226e0eccd8c4fb85746e50ffd347e1f081ab749914cc3bec860cb722846c'),
    (15, 4069, 4189, 'e0dc0cb150347396b3c7de05bd17a19eab0b8f2e431e7715a5a36c48b2c9b993'),
    (15, 4134, 4189, 'df18b02fd1b8ffb370fd022b563fc41f897a0fe8ba78105895e931225eec4fea'),
    (17, 4240, 4315, '37faf032405b608855fe4d5745e1d077d32e7e08cdbb7eaa6a6998d725f2531d'),
    (17, 4360, 4469, 'be3e3254811e4b48833ab4c02f4df35d04d7b5073bfde0df077d8c31f2bf1c26')
) as place (paragraph, char_start, char_end, text_sha256)
  join registry.document on document.code = 'D-0005'
  join registry.document_edition edition on edition.document_id = document.id;

insert into registry.incident (code, title, summary, event_type, date_edtf, parent_id, status)
select new.code, new.title, new.summary, new.event_type, new.date_edtf, parent.id, 'published'
  from (values
    ('KZ-2022-0001', 'Protests of January 2022',
     'Protests began in Zhanaozen and spread; in two large cities there was burning and looting, on whose doers the sources differ. The person interviewed speaks of suppression, the president of a fight against terrorists; foreign troops came.',
     'wave', '2022-01-02?/..', null::text)
) as new (code, title, summary, event_type, date_edtf, parent)
  left join registry.incident parent on parent.code = new.parent;

insert into registry.incident (code, title, summary, event_type, date_edtf, parent_id, status)
select new.code, new.title, new.summary, new.event_type, new.date_edtf, parent.id, 'published'
  from (values
    ('KZ-2022-0002', 'Protest in Zhanaozen',
     'Many thousands protested in Zhanaozen, by this account without riots.',
     'peaceful_protest', '2022-01-02?', 'KZ-2022-0001'),
    ('KZ-2022-0003', 'Riots and arson in Almaty',
     'The interviewer says that protesters burnt cars and killed police officers and civilians in Almaty, and quotes the president, who speaks of terrorists. The person interviewed blames gangs run by the state for the burning and looting.',
     'looting', '2022-01?', 'KZ-2022-0001'),
    ('KZ-2022-0004', 'Riots and arson in Shymkent',
     'Riots and fires in Shymkent, of which the person interviewed tells.',
     'looting', '2022-01?', 'KZ-2022-0001'),
    ('KZ-2022-0005', 'Troops of the CSTO enter the country',
     'Troops of a military alliance had come into the country by the time of the interview.',
     'troop_deployment', '2022-01?', 'KZ-2022-0001'),
    ('KZ-2022-0006', 'Internet cut back',
     'As the person interviewed says, the government limited the channels of communication and people in the country could scarcely go online.',
     'online_repression', '2022-01?', 'KZ-2022-0001')
) as new (code, title, summary, event_type, date_edtf, parent)
  left join registry.incident parent on parent.code = new.parent;

insert into registry.incident_topic (incident_id, topic)
select incident.id, new.topic
  from (values
    ('KZ-2022-0001', 'resignation')
) as new (incident, topic)
  join registry.incident on incident.code = new.incident;

insert into registry.incident_passage (incident_id, passage_id)
select incident.id, passage.id
  from (values
    ('KZ-2022-0001', 1926, 2020),
    ('KZ-2022-0001', 4360, 4469),
    ('KZ-2022-0002', 1926, 2020),
    ('KZ-2022-0003', 2378, 2459),
    ('KZ-2022-0003', 1529, 1614),
    ('KZ-2022-0004', 2378, 2459),
    ('KZ-2022-0005', 751, 827),
    ('KZ-2022-0006', 4069, 4189)
) as said (incident, char_start, char_end)
  join registry.document on document.code = 'D-0005'
  join registry.document_edition edition on edition.document_id = document.id
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.incident on incident.code = said.incident;

insert into registry.incident_city (incident_id, city_id, venue, precision, passage_id)
select incident.id, city.id, said.venue, said.precision, passage.id
  from (values
    ('KZ-2022-0001', null::text, null::text, 'country', 3107, 3183),
    ('KZ-2022-0002', 'Zhanaozen', null::text, 'city', 1973, 2019),
    ('KZ-2022-0003', 'Almaty', null::text, 'city', 1585, 1613),
    ('KZ-2022-0004', 'Shymkent', null::text, 'city', 2410, 2458),
    ('KZ-2022-0005', null::text, null::text, 'country', 751, 827),
    ('KZ-2022-0006', null::text, null::text, 'country', 4069, 4132)
) as said (incident, city, venue, precision, char_start, char_end)
  join registry.document on document.code = 'D-0005'
  join registry.document_edition edition on edition.document_id = document.id
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.incident on incident.code = said.incident
  left join registry.city on city.name = said.city;

insert into registry.incident_participant (incident_id, person_id, organisation_id, role, passage_id)
select incident.id, person.id, organisation.id, said.role, passage.id
  from (values
    ('KZ-2022-0005', null::text, 'Collective Security Treaty Organization', 'authority', 751, 827),
    ('KZ-2022-0006', null::text, 'Government of Kazakhstan', 'authority', 4069, 4132)
) as said (incident, person, organisation, role, char_start, char_end)
  join registry.document on document.code = 'D-0005'
  join registry.document_edition edition on edition.document_id = document.id
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.incident on incident.code = said.incident
  left join registry.person on coalesce(person.name, 'Person ' || person.number) = said.person
  left join registry.organisation on organisation.name = said.organisation;

insert into registry.fact (code, incident_id, type, description, measure, population, covers, may_overlap, person_id, date_edtf)
select new.code, incident.id, new.type, new.description, new.measure, new.population, new.covers, new.may_overlap, person.id, new.date_edtf
  from (values
    ('KZ-2022-0001-F01', 'penalty', 'What peaceful demonstrators are said to have to expect',
     'penalised', null::text, 'general', false, null::text, null::text),
    ('KZ-2022-0002-F01', 'crowd', 'People at the protest in Zhanaozen',
     'crowd', null::text, 'whole', false, null::text, null::text),
    ('KZ-2022-0003-F01', 'casualty', 'Police officers killed',
     'killed', 'police', 'part', false, null::text, null::text),
    ('KZ-2022-0003-F02', 'casualty', 'Civilians beheaded',
     'killed', 'bystanders', 'part', false, null::text, null::text),
    ('KZ-2022-0003-F03', 'act', 'Cars set on fire in Almaty, laid to protesters',
     null::text, null::text, null::text, false, null::text, null::text),
    ('KZ-2022-0003-F04', 'statement', 'Number of those called terrorists',
     null::text, null::text, null::text, false, null::text, null::text),
    ('KZ-2022-0005-F01', 'act', 'Troops of the alliance brought into the country',
     null::text, null::text, null::text, false, null::text, null::text),
    ('KZ-2022-0006-F01', 'act', 'Internet and channels of communication cut back',
     null::text, null::text, null::text, false, null::text, null::text)
) as new (code, type, description, measure, population, covers, may_overlap, person, date_edtf)
  join registry.incident on new.code like incident.code || '-F%'
  left join registry.person on coalesce(person.name, 'Person ' || person.number) = new.person;

insert into registry.penalty (fact_id, kind, legal_basis, deciding_body, detention_id)
select fact.id, new.kind, new.legal_basis, new.deciding_body, followed.id
  from (values
    ('KZ-2022-0001-F01', 'imprisonment', null::text, null::text, null::text)
) as new (fact, kind, legal_basis, deciding_body, after_detention)
  join registry.fact on fact.code = new.fact
  left join registry.fact followed on followed.code = new.after_detention;

insert into registry.casualty (fact_id, population, cause)
select fact.id, new.population, new.cause
  from (values
    ('KZ-2022-0003-F01', 'police', null::text),
    ('KZ-2022-0003-F02', 'bystanders', 'beheading')
) as new (fact, population, cause)
  join registry.fact on fact.code = new.fact;

insert into registry.crowd (fact_id)
select fact.id
  from (values
    ('KZ-2022-0002-F01')
) as new (fact)
  join registry.fact on fact.code = new.fact;

insert into registry.act (fact_id, act, perpetrator_person_id, perpetrator_organisation_id)
select fact.id, new.act, person.id, organisation.id
  from (values
    ('KZ-2022-0003-F03', 'arson_looting', null::text, null::text),
    ('KZ-2022-0005-F01', 'foreign_troops', null::text, 'Collective Security Treaty Organization'),
    ('KZ-2022-0006-F01', 'communications_shutdown', null::text, 'Government of Kazakhstan')
) as new (fact, act, person, organisation)
  join registry.fact on fact.code = new.fact
  left join registry.person on coalesce(person.name, 'Person ' || person.number) = new.person
  left join registry.organisation on organisation.name = new.organisation;

insert into registry.statement (fact_id, topic, position)
select fact.id, new.topic, new.position
  from (values
    ('KZ-2022-0003-F04', 'character', 'Twenty thousand terrorists are at work in Almaty and have to be fought.')
) as new (fact, topic, position)
  join registry.fact on fact.code = new.fact;

insert into registry.assertion (fact_id, passage_id, source_person_id, source_organisation_id, source_words, relayed_person_id, relayed_organisation_id,
    hearsay, stance, count_low, count_high, wording, complete, term_days_low, term_days_high, outcome, held_from, held_until, scope_note)
select fact.id, passage.id, source_person.id, source_organisation.id, said.source_words, relay_person.id, relay_organisation.id,
       said.hearsay, said.stance, said.count_low, said.count_high, said.wording, said.complete, said.term_low, said.term_high, said.outcome,
       said.held_from, said.held_until, said.scope_note
  from (values
    ('KZ-2022-0002-F01', 1973, 2019, null::text, null::text, 'the person interviewed', null::text, null::text,
     false, 'asserted', 10001, null::integer, 'over', false, null::integer, null::integer, null::text, null::text, null::text, '2 January, Zhanaozen'),
    ('KZ-2022-0003-F01', 1529, 1614, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', null::integer, null::integer, 'unknown', false, null::integer, null::integer, null::text, null::text, null::text, null::text),
    ('KZ-2022-0003-F02', 1529, 1614, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', null::integer, null::integer, 'unknown', false, null::integer, null::integer, null::text, null::text, null::text, null::text),
    ('KZ-2022-0001-F01', 4240, 4315, null::text, null::text, 'the person interviewed', null::text, null::text,
     false, 'asserted', null::integer, null::integer, 'unknown', false, null::integer, null::integer, null::text, null::text, null::text, 'all peaceful demonstrators; threatened, not passed'),
    ('KZ-2022-0003-F03', 1529, 1556, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', null::integer, null::integer, null::text, false, null::integer, null::integer, null::text, null::text, null::text, null::text),
    ('KZ-2022-0003-F03', 1811, 1846, null::text, null::text, 'the person interviewed', null::text, null::text,
     false, 'denied', null::integer, null::integer, null::text, false, null::integer, null::integer, null::text, null::text, null::text, null::text),
    ('KZ-2022-0005-F01', 751, 827, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', null::integer, null::integer, null::text, false, null::integer, null::integer, null::text, null::text, null::text, null::text),
    ('KZ-2022-0005-F01', 2849, 2890, null::text, null::text, 'the person interviewed', null::text, null::text,
     false, 'asserted', null::integer, null::integer, null::text, false, null::integer, null::integer, null::text, null::text, null::text, null::text),
    ('KZ-2022-0006-F01', 4069, 4132, null::text, null::text, 'the person interviewed', null::text, null::text,
     false, 'asserted', null::integer, null::integer, null::text, false, null::integer, null::integer, null::text, null::text, null::text, null::text),
    ('KZ-2022-0006-F01', 4134, 4189, null::text, null::text, 'the person interviewed', null::text, null::text,
     false, 'asserted', null::integer, null::integer, null::text, false, null::integer, null::integer, null::text, null::text, null::text, null::text),
    ('KZ-2022-0003-F04', 1615, 1724, 'Kassym-Jomart Tokayev', null::text, null::text, null::text, null::text,
     false, 'asserted', null::integer, null::integer, null::text, false, null::integer, null::integer, null::text, null::text, null::text, null::text)
) as said (fact, char_start, char_end, source_person, source_organisation, source_words, relay_person, relay_organisation,
             hearsay, stance, count_low, count_high, wording, complete, term_low, term_high, outcome, held_from, held_until, scope_note)
  join registry.document on document.code = 'D-0005'
  join registry.document_edition edition on edition.document_id = document.id
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.fact on fact.code = said.fact
  left join registry.person source_person on coalesce(source_person.name, 'Person ' || source_person.number) = said.source_person
  left join registry.organisation source_organisation on source_organisation.name = said.source_organisation
  left join registry.person relay_person on coalesce(relay_person.name, 'Person ' || relay_person.number) = said.relay_person
  left join registry.organisation relay_organisation on relay_organisation.name = said.relay_organisation;

insert into registry.milestone (title, date_edtf) values
    ('The Government resigns', '2022-01?'),
    ('Nazarbayev is said to lose the chair of the Security Council; the person interviewed disputes it', '2022-01?')
on conflict (title) do nothing;

insert into registry.milestone_passage (milestone_id, passage_id)
select milestone.id, passage.id
  from (values
    ('The Government resigns', 1091, 1118),
    ('Nazarbayev is said to lose the chair of the Security Council; the person interviewed disputes it', 1123, 1196),
    ('Nazarbayev is said to lose the chair of the Security Council; the person interviewed disputes it', 1289, 1360)
) as said (milestone, char_start, char_end)
  join registry.document on document.code = 'D-0005'
  join registry.document_edition edition on edition.document_id = document.id
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.milestone on milestone.title = said.milestone;

select setval(pg_get_serial_sequence('registry.person', 'number'), (select max(number) from registry.person));
