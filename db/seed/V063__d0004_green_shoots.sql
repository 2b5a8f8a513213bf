-- D-0004: Green shoots of democracy in #Kazakhstan. What it yields: passages by their place and hash (none of its words), incidents, figures, acts and positions.

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
  from (select *, row_number() over () as nth from (values
    ('Government of Kazakhstan', 'government'),
    ('Open Dialogue Foundation', 'Open Dialogue Foundation “ODF”'),
    ('Open Dialogue Foundation', 'ODF')
) as spelling (organisation, name)) spelling
  join registry.organisation on organisation.name = spelling.organisation
 order by spelling.nth;

insert into registry.passage (edition_id, paragraph, char_start, char_end, text_sha256)
select edition.id, place.paragraph, place.char_start, place.char_end, place.text_sha256
  from (select *, row_number() over () as nth from (values
    (3, 86, 157, '0652acef90c7572ddf101c0f06c7b8ea312a55a1342bae533ea0076ec72f60d4'),
    (4, 257, 367, '72a67edffcbc3de9a4512a6ca66b5a73de73de4766d8238d28fabba5913d73e8'),
    (4, 368, 403, 'a1c8de7c2445156318765fe201ddd458c5d74cd5be4760958d7d53364ec9cd78'),
    (5, 731, 772, 'a243f21834609f2ce4d901cd01fc456d36e5b4150787790a4ca3e4cf1ec24291'),
    (6, 868, 957, 'efb9b8d07125626e669ccd1ad81c602de0ba93a4dee10e0d92975778618f3364'),
    (6, 959, 1010, '2ddbb9e92ff0fd40aca88ce730171866528516c4390f580efbc13f37eb6a4720'),
    (6, 1016, 1076, '0c36ef835efb141cd5a2f8fecb8d8383a96063e66482a8aa261763cf70f0df9c'),
    (7, 1243, 1329, 'b368a957579b4a0d0914298dfd42fa863d7cf72dae0f14743e4b87b6fb842ec2'),
    (7, 1379, 1410, '25572cfc32c1f9f0c8aad9f3b0af8d6b6738b0198d345c53638370795374fce5'),
    (7, 1412, 1522, '6e55247ad87ceff84705b5fb4b5a86efb57ae8e7389320400bc9659a5c65f082'),
    (7, 1441, 1503, '50fbc54f103573da72ff1b094418f833427729fbd8478950d010b49910e693bb'),
    (7, 1481, 1521, 'd554d2fae697a2bf9e69076b5aa583ba4cb69d7d4160ef28ccaef2d5fe9dbb7c'),
    (8, 1559, 1593, '57f2901e98c174977aa598f82101604e616bff661a44d9dd4aa7b7155915344e'),
    (8, 1578, 1593, '2318515f697ecdb3d98a210b31e49de2275701de0666c9610fac0657850987dd'),
    (8, 1659, 1828, 'd354cc04c5532c16a3fd12bd68aed10bd51af41a6c7d5c739ed685fd3437fd24'),
    (8, 1838, 1907, 'd4e133be28a4801fe082e88d6440f583abca3b8b9873a5d8c6638ee27d3b48cc'),
    (9, 2059, 2156, '73ce58fa153b4689399e61224530fa39858b6f829d9eea4e4aaef0baabbceba2'),
    (9, 2158, 2169, '41834d089abce059754b893aba2300493d38852f90bbc898cc5c9a051217a874'),
    (9, 2171, 2187, '53ea2a7573241222e724f8621a4ee310504315ac4805cf731378a22119ec387c'),
    (9, 2189, 2198, '729e3e4bd916f022d533d227d8a6454513b4d246c56dda3b16d8e390ef1b5933'),
    (9, 2200, 2218, '87c46bb083f0b713b87137b5741fdd5c2c8b79d4f1b72d9a8cd0cb6186c1eb54'),
    (10, 2292, 2372, '92658c639239644f110dd0f19762ecf4cf0414b6814242831ee1346b0aec10cc'),
    (10, 2378, 2447, '3e6a6d4671b3e24d89730f66815a378d65e4c95879e5b9548fff2f21a59c3a7a'),
    (11, 2450, 2488, 'ac579b3b43c0dcdd780c6ab0dce4f1ac84444c3f99cf3b2876b8229521687780'),
    (11, 2548, 2603, '6d98f0a4e41954a2286fb1b72332d42f20cbc79923114cc565668e1e2959d477'),
    (11, 2552, 2581, '9b53ac4c981a487b9eca44dec95af993f15071738727b9bd3569313c91b2fc46'),
    (11, 2594, 2663, 'e573d93d2a4ebe16edb51322b641017cfe5397b1cc3d559cd54a0fee7f98f991'),
    (11, 2669, 2740, 'f4429cda0f9f24ec1dee82b7f4f842b3e13f9e2ce55067f3ace3589041ce884b'),
    (12, 2773, 2822, '487313b7e9f1a2a3d8c3d1a2f25d1fe368215847d947d26ff5e4d3d77a7562b7'),
    (12, 2881, 2948, '663b401333928e5819426e9c4972ba00c70713f3548323d69dda3c3a254011d9'),
    (12, 2949, 3021, '3c96f7c8c9759ef50230eb2f3447b1f5432ab252e508b3b71b2c489085098071'),
    (14, 3450, 3531, '23724ef6bc8f2bffe5268aa7f5ba804f209c885fd4271811121e0a235b30f1a8'),
    (14, 3533, 3639, '505ea6328c35030d7f5fa66257b937bdb6cc014ab040193b3992ec99b69e5aed'),
    (14, 3598, 3655, '0b3c358d76ed2f33df15145815e8b08b9b0815ea81eeff996230bb9bfdc562ed'),
    (14, 3666, 3739, '9ee3942b74aba2f86daf2d2ca47b1340c6e2b11c249be11a14373b73d876f157'),
    (14, 3670, 3817, 'c626516354b41c6b6335f0990f167ad53d31a72b52c0a87316336223a883bc5f'),
    (15, 3820, 3867, 'd8d78a204c3f6ad6c1d8fd8ee3905f789e769e5c5e0e49aead39e48452f46b06'),
    (15, 3873, 3904, '403731ac8f8a8484701640e948aff4d86a58df6c537a682f8dfe37c070e9db46'),
    (15, 3906, 3983, '021651ca8851a420afb9297f0633dd2389b69bae9cf15400acd01dea451bac19'),
    (15, 3985, 4056, 'df9a95bfca2a24c6dca5a40e06db0d78e56c6c646d3108e8595b185a344259fd'),
    (15, 4061, 4087, '1d0ddd0f21fe39e806c7219911be7eebf73cea710a08150a67cc3abd45c00b5b'),
    (15, 4089, 4128, '74d9f68a915cf217bed09837519ae3e862a65197d05467a0722a5a6b84458335'),
    (15, 4134, 4188, 'bd1f92fb307e9d634dd845eb97f461683aa87f70f792aaa53bbab8f085d0fe40'),
    (15, 4134, 4212, 'a3c133acb8cf6f6203df8c65cd22817b354d6b7d8338a2ac499b69b5c5cddc82'),
    (15, 4218, 4350, 'f2c70a7104c80216f3aefe3c662f14826651ee3ae8110f27e9fe97e0e80cad10'),
    (15, 4244, 4293, '98232d1b31160d301cbcffbbee85bae00a24ef7735ddcc852ac3549915b1b935'),
    (16, 4361, 4391, '941c386addcab7d51cfecc911359f1517e90c4ac4c1fa4a034c0ad06c413e892'),
    (16, 4464, 4588, 'fae742a02e562541ce8b966481690bb2079ad710a16531b38c43f33c945ae136'),
    (16, 4591, 4710, '55e716c400bc99b4a22bcedf3bb96316d703fb1026371bf3ed8c0f31dbbc6d29'),
    (17, 4784, 4848, '84889634613f955341d884a604440bdc80fa6c4f9b72ba24c00051fa4061777d'),
    (17, 4988, 5086, '201fe7eb09ebbc3f088838c266e790abde80083fe9fbbb5d37866009024f3476'),
    (18, 5090, 5163, '5f14741bbe9fba86f3bfa89630954e9d956bfe7b6a5a7004952b97fff9c0736c'),
    (18, 5455, 5550, '8178382bb08b578ca1f173e33d5365deef8e09ddf48cdd0eb557a6b4b0b7ad70'),
    (19, 6132, 6205, 'c7b6eef9ff1738530bd1ca0fac3dc1c6898b8ef6af7a2cd77f33ffb81bbf9c3f')
) as place (paragraph, char_start, char_end, text_sha256)) place
  join registry.document on document.code = 'D-0004'
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1
 order by place.nth;

insert into registry.incident_passage (incident_id, passage_id)
select incident.id, passage.id
  from (values
    ('KZ-2019-0009', 86, 157)
) as said (incident, char_start, char_end)
  join registry.document on document.code = 'D-0004'
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.incident on incident.code = said.incident;

insert into registry.incident_participant (incident_id, person_id, organisation_id, role, passage_id)
select incident.id, person.id, organisation.id, said.role, passage.id
  from (select *, row_number() over () as nth from (values
    ('KZ-2019-0009', null::text, 'Police of Kazakhstan', 'authority', 4134, 4188)
) as said (incident, person, organisation, role, char_start, char_end)) said
  join registry.document on document.code = 'D-0004'
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
    ('KZ-2019-0009-F17', 'detention', 'Peaceful protesters taken in among the others',
     'detained', null::text, 'part', true, null::text, null::text),
    ('KZ-2019-0009-F18', 'detention', 'Those held to be the chief trouble makers taken in by police',
     'detained', null::text, 'part', true, null::text, null::text),
    ('KZ-2019-0009-F19', 'casualty', 'No protester taken to hospital, as reported',
     'hospitalised', 'protesters', 'whole', false, null::text, null::text),
    ('KZ-2019-0009-F20', 'casualty', 'No protester seriously injured, as reported',
     'injured', 'protesters', 'whole', false, null::text, null::text),
    ('KZ-2019-0009-F21', 'casualty', 'Police officers hurt and treated in hospital',
     'hospitalised', 'police', 'whole', false, null::text, null::text)
) as new (code, type, description, measure, population, covers, may_overlap, person, date_edtf)) new
  join registry.incident on new.code like incident.code || '-F%'
  left join registry.person on coalesce(person.name, 'Person ' || person.number) = new.person
 order by new.nth;

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

insert into registry.assertion (fact_id, passage_id, source_person_id, source_organisation_id, source_words, relayed_person_id, relayed_organisation_id,
    hearsay, stance, count_low, count_high, wording, complete, term_days_low, term_days_high, outcome, held_from, held_until, scope_note)
select fact.id, passage.id, source_person.id, source_organisation.id, said.source_words, relay_person.id, relay_organisation.id,
       said.hearsay, said.stance, said.count_low, said.count_high, said.wording, said.complete, said.term_low, said.term_high, said.outcome,
       said.held_from, said.held_until, said.scope_note
  from (select *, row_number() over () as nth from (values
    ('KZ-2019-0009-F01', 1379, 1410, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', 200, null::integer, 'hundreds', false, null::integer, null::integer, null::text, null::text, null::text, 'demonstrations in Almaty and Nur-Sultan during the election and the following days'),
    ('KZ-2019-0009-F01', 4784, 4848, null::text, 'Human Rights Charter Foundation', null::text, null::text, null::text,
     false, 'asserted', null::integer, null::integer, 'unknown', false, null::integer, null::integer, null::text, null::text, null::text, null::text),
    ('KZ-2019-0009-F01', 4784, 4848, null::text, 'Kazakhstan’s Bureau for Human Rights and Rule of Law', null::text, null::text, null::text,
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
     false, 'asserted', 3, 3, 'exact', false, null::integer, null::integer, null::text, null::text, null::text, null::text)
) as said (fact, char_start, char_end, source_person, source_organisation, source_words, relay_person, relay_organisation,
             hearsay, stance, count_low, count_high, wording, complete, term_low, term_high, outcome, held_from, held_until, scope_note)) said
  join registry.document on document.code = 'D-0004'
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
    ('KZ-2019-0009-F22', 'act', 'Stones and missiles thrown at police', null, null),
    ('KZ-2019-0009-F23', 'statement', 'Warning that unlawful protest will go on being stopped', null, null),
    ('KZ-2019-0009-F24', 'statement', 'On media access', null, null),
    ('KZ-2019-0009-F116', 'statement', 'A credible opposition', null, null),
    ('KZ-2019-0009-F117', 'statement', 'What the protests say of the country', null, null),
    ('KZ-2019-0009-F118', 'statement', 'Police said to have shown restraint', null, null),
    ('KZ-2019-0009-F119', 'statement', 'Mukhtar Ablyazov said to have had a hand in the protests', null, null),
    ('KZ-2019-0009-F120', 'statement', 'Peaceful protesters among those taken in', null, null),
    ('KZ-2019-0009-F121', 'statement', 'What peaceful protesters ask for', null, null),
    ('KZ-2019-0009-F122', 'statement', 'Mukhtar Ablyazov said to have planned the rallies', null, null),
    ('KZ-2019-0009-F123', 'statement', 'Orders said to have been given to police', null, null),
    ('KZ-2019-0009-F124', 'act', 'Use of equipment for putting down crowds by police', null, null),
    ('KZ-2019-0009-F125', 'act', 'Use of tear gas by police', null, null),
    ('KZ-2019-0009-F126', 'act', 'Use of water cannon by police', null, null),
    ('KZ-2019-0009-F127', 'act', 'Use of handcuffs by police', null, null),
    ('KZ-2019-0009-F128', 'statement', 'Protests said to have been planned beforehand', null, null),
    ('KZ-2019-0009-F129', 'statement', 'Purpose laid to the protests', null, null),
    ('KZ-2019-0009-F130', 'statement', 'Open Dialogue Foundation said to work with Mukhtar Ablyazov', null, null),
    ('KZ-2019-0009-F131', 'statement', 'Revenge laid to Mukhtar Ablyazov as a motive', null, null),
    ('KZ-2019-0009-F132', 'statement', 'Warning that demonstrations will be stopped', null, null),
    ('KZ-2019-0009-F133', 'statement', 'Ban of a movement given as a motive of Mukhtar Ablyazov', null, null),
    ('KZ-2019-0009-F134', 'statement', 'Who pays for Democratic Choice of Kazakhstan', 'general', null),
    ('KZ-2019-0009-F135', 'statement', 'Courts on Democratic Choice of Kazakhstan', 'general', '2017-03'),
    ('KZ-2019-0009-F136', 'statement', 'Violence during the protests', null, null),
    ('KZ-2019-0009-F137', 'statement', 'Who was violent', null, null),
    ('KZ-2019-0009-F138', 'act', 'Provocateurs said to have been sent in to make trouble', null, null),
    ('KZ-2019-0009-F139', 'statement', 'Call of the police on the spot', null, null),
    ('KZ-2019-0009-F140', 'statement', 'Calls of the police not followed', null, null),
    ('KZ-2019-0009-F141', 'statement', 'Attackers said to have been organised', null, null),
    ('KZ-2019-0009-F142', 'statement', 'The protests die down', null, null),
    ('KZ-2019-0009-F143', 'statement', 'Demand of two human-rights groups', null, null),
    ('KZ-2019-0009-F144', 'act', 'Freedom of speech and of assembly said to have been violated on a large scale', null, null),
    ('KZ-2019-0009-F145', 'statement', 'Propaganda laid to the opposition', 'general', null)
) as new (code, type, description, covers, date_edtf)) new
  join registry.incident on new.code like incident.code || '-F%'
 order by new.nth;

insert into registry.act (fact_id, act, perpetrator_person_id, perpetrator_organisation_id)
select fact.id, new.act, person.id, organisation.id
  from (values
    ('KZ-2019-0009-F22', 'attack_on_police', null, null),
    ('KZ-2019-0009-F124', 'excessive_force', null, 'Police of Kazakhstan'),
    ('KZ-2019-0009-F125', 'excessive_force', null, 'Police of Kazakhstan'),
    ('KZ-2019-0009-F126', 'excessive_force', null, 'Police of Kazakhstan'),
    ('KZ-2019-0009-F127', 'excessive_force', null, 'Police of Kazakhstan'),
    ('KZ-2019-0009-F138', 'provocation', null, 'Agents provocateurs of whom the article speaks'),
    ('KZ-2019-0009-F144', 'other', null, null)
) as new (fact, act, person, organisation)
  join registry.fact on fact.code = new.fact
  left join registry.person on coalesce(person.name, 'Person ' || person.number) = new.person
  left join registry.organisation on organisation.name = new.organisation;

insert into registry.statement (fact_id, topic, position)
select fact.id, new.topic, new.position
  from (values
    ('KZ-2019-0009-F23', 'legality', 'Such protests break the law and will be prevented by lawful measures.'),
    ('KZ-2019-0009-F24', 'media', 'The media could report on the demonstrations freely.'),
    ('KZ-2019-0009-F116', 'leadership', 'The country has an opposition to be taken seriously.'),
    ('KZ-2019-0009-F117', 'other', 'That people could protest shows a democracy growing up.'),
    ('KZ-2019-0009-F118', 'responsibility', 'What police did was measured and under control.'),
    ('KZ-2019-0009-F119', 'leadership', 'Mukhtar Ablyazov spurred the protests on from the side.'),
    ('KZ-2019-0009-F120', 'character', 'Some of those taken in had protested honestly and in peace.'),
    ('KZ-2019-0009-F121', 'demand', 'Peaceful protesters wanted society to change.'),
    ('KZ-2019-0009-F122', 'leadership', 'Mukhtar Ablyazov planned the rallies.'),
    ('KZ-2019-0009-F123', 'responsibility', 'Police were prepared and had orders to use as little force as they could.'),
    ('KZ-2019-0009-F128', 'leadership', 'The protests had been thought out and organised beforehand.'),
    ('KZ-2019-0009-F129', 'character', 'The protests were to bring about disorder and hostile answers.'),
    ('KZ-2019-0009-F130', 'leadership', 'The Open Dialogue Foundation and Mukhtar Ablyazov act together against those in power.'),
    ('KZ-2019-0009-F131', 'cause', 'Mukhtar Ablyazov wants revenge for his convictions.'),
    ('KZ-2019-0009-F132', 'legality', 'Unlawful protest goes on being put down, and all that is needed is done to end demonstrations.'),
    ('KZ-2019-0009-F133', 'cause', 'The ban of Democratic Choice of Kazakhstan embitters Mukhtar Ablyazov.'),
    ('KZ-2019-0009-F134', 'leadership', 'Mukhtar Ablyazov pays for Democratic Choice of Kazakhstan.'),
    ('KZ-2019-0009-F135', 'legality', 'The movement is extremist: it sows discord and wants power seized.'),
    ('KZ-2019-0009-F136', 'character', 'A number of civilians used violence.'),
    ('KZ-2019-0009-F137', 'character', 'Those who used violence were not real protesters.'),
    ('KZ-2019-0009-F139', 'demand', 'The crowd should break up.'),
    ('KZ-2019-0009-F140', 'course', 'Protesters stayed in spite of the calls.'),
    ('KZ-2019-0009-F141', 'leadership', 'Those who attacked police were prepared and worked together.'),
    ('KZ-2019-0009-F142', 'course', 'Calm is coming back.'),
    ('KZ-2019-0009-F143', 'demand', 'The detentions should be looked into by the government.'),
    ('KZ-2019-0009-F145', 'responsibility', 'Disruptive forces in the opposition run hostile propaganda.')
) as new (fact, topic, position)
  join registry.fact on fact.code = new.fact;

insert into registry.assertion (fact_id, passage_id, source_person_id, source_organisation_id, source_words, relayed_person_id, relayed_organisation_id,
    hearsay, stance)
select fact.id, passage.id, source_person.id, source_organisation.id, said.source_words, relay_person.id, relay_organisation.id, said.hearsay, said.stance
  from (select *, row_number() over () as nth from (values
    ('KZ-2019-0009-F22', 1838, 1907, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F22', 4218, 4350, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F23', 4591, 4710, null, 'General Prosecutor''s Office of Kazakhstan', null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F24', 959, 1010, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F34', 3450, 3531, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F37', 2669, 2740, null, null, 'some counter-accusations', null, null, true, 'asserted'),
    ('KZ-2019-0009-F53', 1578, 1593, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F53', 2552, 2581, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F53', 3985, 4056, null, 'Police of Kazakhstan', null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F101', 2189, 2198, null, null, null, null, null, false, 'denied'),
    ('KZ-2019-0009-F116', 731, 772, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F117', 868, 957, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F118', 1016, 1076, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F118', 2450, 2488, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F118', 6132, 6205, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F119', 1243, 1329, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F119', 2773, 2822, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F120', 1441, 1503, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F121', 1481, 1521, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F122', 1559, 1593, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F123', 1659, 1828, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F124', 2059, 2156, null, null, null, null, null, false, 'denied'),
    ('KZ-2019-0009-F125', 2158, 2169, null, null, null, null, null, false, 'denied'),
    ('KZ-2019-0009-F126', 2171, 2187, null, null, null, null, null, false, 'denied'),
    ('KZ-2019-0009-F127', 2200, 2218, null, null, null, null, null, false, 'denied'),
    ('KZ-2019-0009-F128', 2548, 2603, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F129', 2594, 2663, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F130', 2881, 2948, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F131', 2949, 3021, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F132', 4464, 4588, null, 'General Prosecutor''s Office of Kazakhstan', null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F133', 3533, 3639, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F134', 3598, 3655, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F135', 3670, 3817, null, 'Courts of Kazakhstan', null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F136', 3820, 3867, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F137', 3873, 3904, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F138', 3906, 3983, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F139', 4061, 4087, null, 'Police of Kazakhstan', null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F140', 4089, 4128, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F141', 4244, 4293, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F142', 4361, 4391, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F143', 4784, 4848, null, 'Human Rights Charter Foundation', null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F143', 4784, 4848, null, 'Kazakhstan’s Bureau for Human Rights and Rule of Law', null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F144', 4988, 5086, null, 'Human Rights Charter Foundation', null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F144', 4988, 5086, null, 'Kazakhstan’s Bureau for Human Rights and Rule of Law', null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F145', 5455, 5550, null, null, null, null, null, false, 'asserted')
) as said (fact, char_start, char_end, source_person, source_organisation, source_words, relay_person, relay_organisation, hearsay, stance)) said
  join registry.document on document.code = 'D-0004'
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
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.milestone on milestone.title = said.milestone;
