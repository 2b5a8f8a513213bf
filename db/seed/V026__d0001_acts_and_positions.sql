-- D-0001: the acts that this document tells of and the positions taken in it. Its words stay with their author, the places lead to them.

insert into registry.passage (edition_id, paragraph, char_start, char_end, text_sha256)
select edition.id, place.*
  from (values
    (3, 107, 177, '87b08dbfea6956c9080a63688db4a7696cbc3e1a8fd9c78b72b9f19a2d2513f1'),
    (3, 197, 245, 'be2db43a9f2b2affa11bab741fd78d784495f9c166762d948ace1967e35b591f'),
    (4, 870, 1006, 'a042ffedcb5c6910dbb31e08fdcd34e98be11baf77df25981b1cc0a4e7f8e014'),
    (4, 942, 1069, 'e2e2a5ba5e338ab2489508dd8fd5dcc0d7a1340a36385d9a9ea138455b640010'),
    (4, 959, 1000, '115b67e413175e9534acb332c49e8320b861dc7b3fd739659477a9f93ba1f275'),
    (5, 1611, 1675, '9e2b92dcf8ccc3f909bcadebb32c2a6161c337b32daebdfc05fc7695c3d603b0'),
    (5, 1703, 1765, 'd7c8d8e7d477897130aa54c0b8f86385b2c817ad0a4ed4708d0790eaebd89f1d'),
    (6, 2231, 2282, 'eafeb54818dd5f79ec64fad54e8f96e3bb091aea159638672bd8a7cd021b12a6'),
    (6, 2439, 2467, 'b905f664e64b4b5566038305a408651956c76c135be9f28b9eec0eddcc6a0372'),
    (6, 2483, 2550, '2c748da87912943915a206be815f15c5b4f195e173bc200424f328508bae6010'),
    (6, 2522, 2586, '5d0e8a1c653279916467979d2fa71c84b55639900be081b24ba79942116b8bf9'),
    (7, 2606, 2640, 'f50eb588d93c4fe3597806e88f60d94171b66418d911e2c35f990158a2f230c1'),
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
    (11, 4821, 4882, 'a99dc7729befb9a9555f6d261d884d3b4a0c427e044f5e80a0ee5138a32ce152'),
    (11, 4987, 5023, '092f1345b30c9522b6a7cdcaa5a9830b9da5d35efd424a2f843e5bf8f10a48f2'),
    (11, 5028, 5059, 'f05d08b918a3a053743494beee33763aa2ff89ae1bc361e1a876b6052747b2d2')
) as place (paragraph, char_start, char_end, text_sha256)
  join registry.document on document.code = 'D-0001'
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1
on conflict do nothing; -- the place of a figure

insert into registry.fact (code, incident_id, type, description, covers, date_edtf)
select new.code, incident.id, new.type, new.description, new.covers, new.date_edtf
  from (values
    ('KZ-2012-0001-F03', 'act', 'A foreign adviser said to have helped the president of the time to quell discontent after the strike', null, '2012'),
    ('KZ-2012-0001-F04', 'act', 'The strike of oil workers broken up with firearms', null, null),
    ('KZ-2012-0001-F05', 'act', 'People killed as the strike was ended with firearms', null, null),
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
) as new (code, type, description, covers, date_edtf)
  join registry.incident on new.code like incident.code || '-F%';

insert into registry.fact_group (fact_id, affected_group)
select fact.id, new.affected_group
  from (values
    ('KZ-2012-0001-F04', 'workers')
) as new (fact, affected_group)
  join registry.fact on fact.code = new.fact;

insert into registry.act (fact_id, act, perpetrator_person_id, perpetrator_organisation_id)
select fact.id, new.act, person.id, organisation.id
  from (values
    ('KZ-2012-0001-F03', 'other', 'Tony Blair', null),
    ('KZ-2012-0001-F04', 'dispersal', null, null),
    ('KZ-2012-0001-F05', 'killing', null, null),
    ('KZ-2019-0009-F98', 'killing', null, null),
    ('KZ-2019-0009-F101', 'excessive_force', null, 'Police of Kazakhstan'),
    ('KZ-2019-0009-F114', 'threat', null, null),
    ('KZ-2019-0009-F115', 'other', null, null),
    ('KZ-2019-0014-F05', 'platform_blocking', null, null)
) as new (fact, act, person, organisation)
  join registry.fact on fact.code = new.fact
  left join registry.person on person.name = new.person
  left join registry.organisation on organisation.name = new.organisation;

insert into registry.statement (fact_id, topic, position)
select fact.id, new.topic, new.position
  from (values
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

insert into registry.assertion (fact_id, passage_id, source_person_id, source_organisation_id, source_words, relayed_person_id, relayed_organisation_id,
    hearsay, stance)
select fact.id, passage.id, source_person.id, source_organisation.id, said.source_words, relay_person.id, relay_organisation.id, said.hearsay, said.stance
  from (values
    ('KZ-2012-0001-F03', 4821, 4882, null, null, null, null, null, false, 'asserted'),
    ('KZ-2012-0001-F04', 4987, 5023, null, null, null, null, null, false, 'asserted'),
    ('KZ-2012-0001-F05', 5028, 5059, null, null, null, null, null, false, 'asserted'),
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
) as said (fact, char_start, char_end, source_person, source_organisation, source_words, relay_person, relay_organisation, hearsay, stance)
  join registry.document on document.code = 'D-0001'
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.fact on fact.code = said.fact
  left join registry.person source_person on coalesce(source_person.name, 'Person ' || source_person.number) = said.source_person
  left join registry.organisation source_organisation on source_organisation.name = said.source_organisation
  left join registry.person relay_person on relay_person.name = said.relay_person
  left join registry.organisation relay_organisation on relay_organisation.name = said.relay_organisation;
