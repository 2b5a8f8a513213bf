-- D-0004: Green shoots of democracy in #Kazakhstan. What this document supports; its words stay with their author, the places lead to them.

insert into registry.document (code, title, author, publisher, published, language, kind, scale, note) values
    ('D-0004', 'Green shoots of democracy in #Kazakhstan', 'Colin Stevens', null, 'June 21, 2019', 'en', 'opinion', 'international',
     'Publisher not in the text (only categories: EU, Kazakhstan).');

insert into registry.document_edition (document_id, text_sha256, text_length)
select id, '66bcac4d3bab8109846dad956f70ff25db101df213e2222c744325c5a51eb763', 6328 from registry.document where code = 'D-0004';

insert into registry.person (number, name, role, note, visibility, visibility_reason) overriding system value values
    (2, 'Colin Stevens', null, 'author of D-0004', 'public', 'Named in full in a published document (D-0004) as acting or speaking in public.');

insert into registry.organisation (name, kind) values
    ('Government of Kazakhstan', 'ministry'),
    ('Open Dialogue Foundation', 'ngo'),
    ('Kazakhstan’s Bureau for Human Rights and Rule of Law', 'ngo'),
    ('Human Rights Charter Foundation', 'ngo'),
    ('Agents provocateurs of whom the article speaks', 'unidentified_group');

insert into registry.organisation_name (organisation_id, name)
select organisation.id, spelling.name
  from (values
    ('Government of Kazakhstan', 'government'),
    ('Open Dialogue Foundation', 'Open Dialogue Foundation “ODF”'),
    ('Open Dialogue Foundation', 'ODF')
) as spelling (organisation, name)
  join registry.organisation on organisation.name = spelling.organisation;

insert into registry.passage (edition_id, paragraph, char_start, char_end, text_sha256)
select edition.id, place.*
  from (values
    (3, 86, 157, '0652acef90c7572ddf101c0f06c7b8ea312a55a1342bae533ea0076ec72f60d4'),
    (4, 257, 367, '72a67edffcbc3de9a4512a6ca66b5a73de73de4766d8238d28fabba5913d73e8'),
    (4, 368, 403, 'a1c8de7c2445156318765fe201ddd458c5d74cd5be4760958d7d53364ec9cd78'),
    (6, 959, 1010, '2ddbb9e92ff0fd40aca88ce730171866528516c4390f580efbc13f37eb6a4720'),
    (7, 1379, 1410, '25572cfc32c1f9f0c8aad9f3b0af8d6b6738b0198d345c53638370795374fce5'),
    (7, 1412, 1522, '6e55247ad87ceff84705b5fb4b5a86efb57ae8e7389320400bc9659a5c65f082'),
    (8, 1838, 1907, 'd4e133be28a4801fe082e88d6440f583abca3b8b9873a5d8c6638ee27d3b48cc'),
    (10, 2292, 2372, '92658c639239644f110dd0f19762ecf4cf0414b6814242831ee1346b0aec10cc'),
    (10, 2378, 2447, '3e6a6d4671b3e24d89730f66815a378d65e4c95879e5b9548fff2f21a59c3a7a'),
    (14, 3666, 3739, '9ee3942b74aba2f86daf2d2ca47b1340c6e2b11c249be11a14373b73d876f157'),
    (15, 4134, 4188, 'bd1f92fb307e9d634dd845eb97f461683aa87f70f792aaa53bbab8f085d0fe40'),
    (15, 4134, 4212, 'a3c133acb8cf6f6203df8c65cd22817b354d6b7d8338a2ac499b69b5c5cddc82'),
    (15, 4218, 4350, 'f2c70a7104c80216f3aefe3c662f14826651ee3ae8110f27e9fe97e0e80cad10'),
    (16, 4591, 4710, '55e716c400bc99b4a22bcedf3bb96316d703fb1026371bf3ed8c0f31dbbc6d29'),
    (17, 4784, 4848, '84889634613f955341d884a604440bdc80fa6c4f9b72ba24c00051fa4061777d'),
    (18, 5090, 5163, '5f14741bbe9fba86f3bfa89630954e9d956bfe7b6a5a7004952b97fff9c0736c')
) as place (paragraph, char_start, char_end, text_sha256)
  join registry.document on document.code = 'D-0004'
  join registry.document_edition edition on edition.document_id = document.id;

insert into registry.incident_passage (incident_id, passage_id)
select incident.id, passage.id
  from (values
    ('KZ-2019-0009', 86, 157)
) as said (incident, char_start, char_end)
  join registry.document on document.code = 'D-0004'
  join registry.document_edition edition on edition.document_id = document.id
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.incident on incident.code = said.incident;

insert into registry.incident_participant (incident_id, person_id, organisation_id, role, passage_id)
select incident.id, person.id, organisation.id, said.role, passage.id
  from (values
    ('KZ-2019-0009', null::text, 'Police of Kazakhstan', 'authority', 4134, 4188)
) as said (incident, person, organisation, role, char_start, char_end)
  join registry.document on document.code = 'D-0004'
  join registry.document_edition edition on edition.document_id = document.id
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.incident on incident.code = said.incident
  left join registry.person on coalesce(person.name, 'Person ' || person.number) = said.person
  left join registry.organisation on organisation.name = said.organisation;

insert into registry.fact (code, incident_id, type, description, measure, population, covers, may_overlap, person_id, date_edtf)
select new.code, incident.id, new.type, new.description, new.measure, new.population, new.covers, new.may_overlap, person.id, new.date_edtf
  from (values
    ('KZ-2019-0009-F17', 'detention', 'Peaceful protesters taken in among the others',
     'detained', null::text, 'part', true, null::text, null::text),
    ('KZ-2019-0009-F18', 'detention', 'Those held to be the chief trouble makers taken in by police',
     'detained', null::text, 'part', true, null::text, null::text),
    ('KZ-2019-0009-F19', 'casualty', 'No protester taken to hospital, as reported',
     'hospitalised', 'protesters', 'whole', false, null::text, null::text),
    ('KZ-2019-0009-F20', 'casualty', 'No protester seriously injured, as reported',
     'injured', 'protesters', 'whole', false, null::text, null::text),
    ('KZ-2019-0009-F21', 'casualty', 'Police officers hurt and treated in hospital',
     'hospitalised', 'police', 'whole', false, null::text, null::text),
    ('KZ-2019-0009-F22', 'act', 'Stones and missiles thrown at police',
     null::text, null::text, null::text, false, null::text, null::text),
    ('KZ-2019-0009-F23', 'statement', 'Warning that unlawful protest will go on being stopped',
     null::text, null::text, null::text, false, null::text, null::text),
    ('KZ-2019-0009-F24', 'statement', 'On media access',
     null::text, null::text, null::text, false, null::text, null::text)
) as new (code, type, description, measure, population, covers, may_overlap, person, date_edtf)
  join registry.incident on new.code like incident.code || '-F%'
  left join registry.person on coalesce(person.name, 'Person ' || person.number) = new.person;

update registry.fact
   set part_of = whole.id
  from (values
    ('KZ-2019-0009-F17', 'KZ-2019-0009-F01'),
    ('KZ-2019-0009-F18', 'KZ-2019-0009-F01')
) as lies (fact, whole)
  join registry.fact whole on whole.code = lies.whole
 where fact.code = lies.fact;

insert into registry.detention (fact_id, kind, place_held, authority)
select fact.id, new.kind, new.place_held, new.authority
  from (values
    ('KZ-2019-0009-F17', 'unknown', null::text, null::text),
    ('KZ-2019-0009-F18', 'unknown', null::text, 'police')
) as new (fact, kind, place_held, authority)
  join registry.fact on fact.code = new.fact;

insert into registry.casualty (fact_id, population, cause)
select fact.id, new.population, new.cause
  from (values
    ('KZ-2019-0009-F19', 'protesters', null::text),
    ('KZ-2019-0009-F20', 'protesters', null::text),
    ('KZ-2019-0009-F21', 'police', null::text)
) as new (fact, population, cause)
  join registry.fact on fact.code = new.fact;

insert into registry.act (fact_id, act, perpetrator_person_id, perpetrator_organisation_id)
select fact.id, new.act, person.id, organisation.id
  from (values
    ('KZ-2019-0009-F22', 'attack_on_police', null::text, null::text)
) as new (fact, act, person, organisation)
  join registry.fact on fact.code = new.fact
  left join registry.person on coalesce(person.name, 'Person ' || person.number) = new.person
  left join registry.organisation on organisation.name = new.organisation;

insert into registry.statement (fact_id, topic, position)
select fact.id, new.topic, new.position
  from (values
    ('KZ-2019-0009-F23', 'legality', 'Such protests break the law and will be prevented by lawful measures.'),
    ('KZ-2019-0009-F24', 'media', 'The media could report on the demonstrations freely.')
) as new (fact, topic, position)
  join registry.fact on fact.code = new.fact;

insert into registry.assertion (fact_id, passage_id, source_person_id, source_organisation_id, source_words, relayed_person_id, relayed_organisation_id,
    hearsay, stance, count_low, count_high, wording, complete, term_days_low, term_days_high, outcome, held_from, held_until, scope_note)
select fact.id, passage.id, source_person.id, source_organisation.id, said.source_words, relay_person.id, relay_organisation.id,
       said.hearsay, said.stance, said.count_low, said.count_high, said.wording, said.complete, said.term_low, said.term_high, said.outcome,
       said.held_from, said.held_until, said.scope_note
  from (values
    ('KZ-2019-0009-F01', 1379, 1410, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', 200, null::integer, 'hundreds', false, null::integer, null::integer, null::text, null::text, null::text, 'demonstrations in Almaty and Nur-Sultan during the election and the following days'),
    ('KZ-2019-0009-F01', 4784, 4848, null::text, 'Kazakhstan’s Bureau for Human Rights and Rule of Law', null::text, null::text, null::text,
     false, 'asserted', null::integer, null::integer, 'unknown', false, null::integer, null::integer, null::text, null::text, null::text, null::text),
    ('KZ-2019-0009-F01', 4784, 4848, null::text, 'Human Rights Charter Foundation', null::text, null::text, null::text,
     false, 'asserted', null::integer, null::integer, 'unknown', false, null::integer, null::integer, null::text, null::text, null::text, null::text),
    ('KZ-2019-0009-F17', 1412, 1522, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', null::integer, null::integer, 'unknown', false, null::integer, null::integer, null::text, null::text, null::text, '''a number of'', among the hundreds'),
    ('KZ-2019-0009-F18', 4134, 4212, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', null::integer, null::integer, 'unknown', false, null::integer, null::integer, null::text, null::text, null::text, 'after things were thrown at police'),
    ('KZ-2019-0009-F19', 2292, 2372, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', 0, 0, 'exact', false, null::integer, null::integer, null::text, null::text, null::text, null::text),
    ('KZ-2019-0009-F20', 2292, 2372, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', 0, 0, 'exact', false, null::integer, null::integer, null::text, null::text, null::text, 'serious injury only'),
    ('KZ-2019-0009-F21', 2378, 2447, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', 3, 3, 'exact', false, null::integer, null::integer, null::text, null::text, null::text, null::text),
    ('KZ-2019-0009-F22', 1838, 1907, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', null::integer, null::integer, null::text, false, null::integer, null::integer, null::text, null::text, null::text, null::text),
    ('KZ-2019-0009-F22', 4218, 4350, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', null::integer, null::integer, null::text, false, null::integer, null::integer, null::text, null::text, null::text, null::text),
    ('KZ-2019-0009-F23', 4591, 4710, null::text, 'General Prosecutor''s Office of Kazakhstan', null::text, null::text, null::text,
     false, 'asserted', null::integer, null::integer, null::text, false, null::integer, null::integer, null::text, null::text, null::text, null::text),
    ('KZ-2019-0009-F24', 959, 1010, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', null::integer, null::integer, null::text, false, null::integer, null::integer, null::text, null::text, null::text, null::text)
) as said (fact, char_start, char_end, source_person, source_organisation, source_words, relay_person, relay_organisation,
             hearsay, stance, count_low, count_high, wording, complete, term_low, term_high, outcome, held_from, held_until, scope_note)
  join registry.document on document.code = 'D-0004'
  join registry.document_edition edition on edition.document_id = document.id
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.fact on fact.code = said.fact
  left join registry.person source_person on coalesce(source_person.name, 'Person ' || source_person.number) = said.source_person
  left join registry.organisation source_organisation on source_organisation.name = said.source_organisation
  left join registry.person relay_person on coalesce(relay_person.name, 'Person ' || relay_person.number) = said.relay_person
  left join registry.organisation relay_organisation on relay_organisation.name = said.relay_organisation;

insert into registry.milestone (title, date_edtf) values
    ('Presidential election, won by Tokayev', '2019-06-09'),
    ('Tokayev is sworn in as president', '2019-06-12'),
    ('Tokayev announces a national council of public confidence', '2019-06'),
    ('Courts declare the Democratic Choice of Kazakhstan extremist', '2017-03')
on conflict (title) do nothing;

insert into registry.milestone_passage (milestone_id, passage_id)
select milestone.id, passage.id
  from (values
    ('Presidential election, won by Tokayev', 257, 367),
    ('Tokayev is sworn in as president', 368, 403),
    ('Tokayev announces a national council of public confidence', 5090, 5163),
    ('Courts declare the Democratic Choice of Kazakhstan extremist', 3666, 3739)
) as said (milestone, char_start, char_end)
  join registry.document on document.code = 'D-0004'
  join registry.document_edition edition on edition.document_id = document.id
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.milestone on milestone.title = said.milestone;
