-- D-0002: the acts that this document tells of and the positions taken in it. Its words stay with their author, the places lead to them.

insert into registry.passage (edition_id, paragraph, char_start, char_end, text_sha256)
select edition.id, place.*
  from (values
    (4, 188, 286, 'f97589a9e4e5060308dd82ce6bae5c56e407314bc9e50f17a552e7e44fbe8a0a'),
    (4, 288, 404, '72ac5f52e60dbf86247051d3ff0b9f24f887d3aeb1a378108955634554a6754b'),
    (6, 716, 757, '28cbed1823038d8979eeaf1988d7eba27d881b15e4b0981f57389961e8adfb18'),
    (7, 879, 963, 'f9728e0b085f4d1c517c1cdce81ba9f61e78655f0b806d6321dadd88a1fa61c0'),
    (7, 964, 1010, '280c83419c310ab5fd363b3ac16d690c39e0cff732af5df50b8d8c23379c10d3'),
    (7, 964, 1095, '53b666f5b1b5e224484fd3ab14a3176228a80a9f662f836ca2cdbd86615a2d45'),
    (7, 1097, 1187, '49dd782cc1d480a01a64c5366716245c3eae02dc8dfd32bbec685473bc08c4db'),
    (7, 1210, 1296, '1ac4a96456b54aaa2347713278da7d6f8d5a26b4e17b4eeb01caafe70a66bbae'),
    (8, 1299, 1351, '17d1af9cdfcef35f0097dd255e8cd63054d1c386c9a53c5623e21e5ae34b65f1'),
    (8, 1352, 1388, 'da8c6fc63e861f1c7735d2c03110050f6b5587ed15fdd56e94ce61d3257a1463'),
    (8, 1471, 1545, 'a8a5704256a12fff208b76186dfecacdcd4552c8c0105eaf60579e254d3bd932'),
    (8, 1551, 1591, '99740dad23ab5555f6b6c2342595c427381afd34e501389e98ded55b21f87bd8'),
    (8, 1597, 1695, '6484cb3f6e48e4a3deba983071d94b9bfa513430d75e8a06a8460c6905fc013f'),
    (9, 1837, 1931, 'fa80db9cb1cfe357eaa4ad5bf49e321b93d331d8d2766e406591cd95ed7f593f'),
    (9, 1979, 2019, '6135b46161220f6dc3b601e8b70b8b0973096bd9d16179566c4f52276914d147'),
    (10, 2148, 2231, 'b83088aa696c60f9e22274df18ace4c5194631e17518e815fe4b8b00ad3b2ea6'),
    (10, 2236, 2286, 'e89f3be2c78836aa22a5a43e21eee66679a8c9fcd5dfe6653d4664fbe74c5a09'),
    (12, 2360, 2476, 'ce07ffbfbaa05827cb32880b817e9563db72352e23beca0ca9b92a5ec9662cbd'),
    (12, 2548, 2617, '63016465810de3c8dfe174e657dd0ba2eddae9574777d8c13b3b0b858ef16066'),
    (12, 2642, 2736, 'c10a606e382aff370d389ad0c9d0735b884814ac562d78104fc87ddc2e9be84d'),
    (14, 2845, 2865, 'd6c03c163b605a19684f2db77b9062bafa74fe8f1ee92d82ffa1215478493708'),
    (14, 2866, 2884, 'c1d8bfaf5f670b4736bb7bf9a9f909d448828aab183df3984bf5e4214f36d859'),
    (14, 2889, 2919, 'c09540a1bdcff1367ffe5049944c377fc4019baabee094f54b80bb4a86b0c5fa'),
    (15, 3118, 3241, 'eae41bb64e113f700b1f0121f80dbb824cc252c5c389993d3612dc677818dd2a'),
    (16, 3250, 3357, '6d112eb59852dafd385200861ca22573af8470812061eb4e318d54f3fb35633a'),
    (17, 3542, 3595, '82cd60e829eef0cd4aec3eab32286556b90d7e84f239985d21515c24df4e3705'),
    (17, 3597, 3659, '254464ac4e905889cd8355cb7f3c45193a88089ceaf0ecceda16af62fdd67ad9'),
    (21, 3860, 3958, 'f97589a9e4e5060308dd82ce6bae5c56e407314bc9e50f17a552e7e44fbe8a0a'),
    (21, 3992, 4141, 'b26b83ac999be1a9a3eb803f981dcd7ee708ae4799f55bc67b08ca63b9e45b7b'),
    (23, 4187, 4221, '82ab2d5ee3bbd5eca772b7b7cde4a9e30098bb99227d70b9b792258b2706475b'),
    (23, 4232, 4338, 'b8b2b02fc05416472ed495de2bec06588126d20356af80d0bc81727f68c91c2f'),
    (23, 4417, 4515, '78ec52ac244ae341fe1669158943cf61177653d8c04653780e5171981037d859'),
    (24, 4562, 4601, 'fb08e9d5826892e204afe07dae1e19a225b9b2bf00847c78a571e412606c3746'),
    (24, 4603, 4711, '45f052c65a5467eea4b0cdaee7c1eb18a251a0317610f78013f414ba02f7d78d'),
    (24, 4713, 4748, '5ce6d9904e7ffac58a4d850e6d1defc139d7627ee9bc41e85c870b6b00b78ab9'),
    (25, 4905, 4970, 'a9e1fbde8b149f5e04f68452635ebcb8c3250a5cf100f7fc6b5b2a155b501607'),
    (26, 4974, 5061, '0d727c0d61693d92b04dc0cb82f396f344f39cfd88826ead1eb1250353d42ace'),
    (26, 5064, 5131, 'e21b77d4d9c6f6b124d56e089486f5ed451ee28ed54a842ff7528bff9a294ef4'),
    (26, 5132, 5205, '8824e00cb5c6273be0c3d915f13415129357ff07cf6ac2baef408953cda5abaf'),
    (26, 5226, 5337, 'c8cea92fddc1a04054902228bee164d6d2d0ba0c5e3fab8ccfdd85db07bf4d3b'),
    (27, 5424, 5500, 'fbb2089f7d4a58f02ac146d248b4fd138cf102af6f0f9c78e0bf2e9571edf20f'),
    (27, 5511, 5626, '822c19df0c3a70445de9cf320b15ee71c3ab07c54d20c9b83a8f1bcb3d7362d1'),
    (28, 5630, 5705, '9af10647c02946797449c34b4c3a574e0778d1df99d11df0fd26ac7fafa58a28'),
    (28, 5711, 5782, '7a5ecddf81e818985be906f9615d57d29d32673b60a788c219799eebf620bdfc'),
    (28, 5784, 5831, 'e3772cad003bf3bf34372a17db5e0ebd89168b7185f99c3857483a926e98c726'),
    (28, 5833, 5887, 'f7851b95d92a08600c5ae0c6dcf1082f2048d823a9e95bfe561993f1a955afeb'),
    (28, 5889, 5999, 'e3d6c9843a8e77197f90a7fea103458648f76b1c14e07cf40e2002e2802451dd'),
    (30, 6107, 6163, '7e3dedb4fe9584bcb0675ab4c5c91711f85bbc4d4666bb41253075180bf8056a'),
    (30, 6164, 6210, '2b2647831fb08c4466bbf9994cd7c759d46adc40d3a1b60c6fccacc09d8c8724'),
    (30, 6225, 6260, '684b6eeb60a9a6a59779becb2ce83a2543bb63c88087f14025dd934cf8df2b0d'),
    (31, 6268, 6370, 'edab79681279afb6c0f8f71cf3a8bc455cd205f8d82a1aa854e7880981570deb'),
    (31, 6383, 6446, '2e509fa50ee7f51fc9e4eeb2c36f68b0fe2f36cec35df15c97c99aed844f2aba'),
    (31, 6448, 6495, 'b978aa65c306e8c3363e9432d62b958edfb6bb224868f1a869023f11149553bc'),
    (31, 6552, 6614, '06f322cf2172dbba39b4c8472e1b87c798b66525a89786363d1cf3cf5f11fe3a'),
    (32, 6660, 6788, '22fa7fd5fb9db799e6ddfde6e3d71ad8a9ab6ffadd42e361fb24127ad28f6a3d'),
    (33, 6801, 6924, 'e43f0dcc7836a700287e2c00d2df863051bf7ea6cec4a1507798bb160663598b')
) as place (paragraph, char_start, char_end, text_sha256)
  join registry.document on document.code = 'D-0002'
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1
on conflict do nothing; -- the place of a figure

insert into registry.fact (code, incident_id, type, description, covers, person_id, date_edtf)
select new.code, incident.id, new.type, new.description, new.covers, person.id, new.date_edtf
  from (values
    ('KZ-2019-0001-F01', 'statement', 'When the mood of protest arose', null, null, null),
    ('KZ-2019-0001-F02', 'statement', 'The mood of protest and a fire that killed five children', null, null, null),
    ('KZ-2019-0001-F03', 'statement', 'Rallies of mothers all over the country', null, null, null),
    ('KZ-2019-0001-F04', 'statement', 'How the state could deal with the mothers', null, null, null),
    ('KZ-2019-0001-F05', 'statement', 'Social policy given as the cause of the mothers'' protest', null, null, null),
    ('KZ-2019-0001-F06', 'act', 'Pressure on mothers of many children', 'general', null, null),
    ('KZ-2019-0001-F07', 'statement', 'Why the mothers are pressed', 'general', null, null),
    ('KZ-2019-0002-F04', 'statement', 'What the banner says', null, null, null),
    ('KZ-2019-0002-F05', 'statement', 'Ground that the court gave', null, null, null),
    ('KZ-2019-0002-F06', 'statement', 'Echo of the case', null, null, null),
    ('KZ-2019-0002-F07', 'statement', 'What users of social networks gather round', null, null, null),
    ('KZ-2019-0003-F02', 'statement', 'What the single pickets stand for', null, null, null),
    ('KZ-2019-0003-F03', 'act', 'Large cities said to be full of police', null, null, null),
    ('KZ-2019-0004-F08', 'statement', 'Change of power as the moment of discontent', 'general', null, null),
    ('KZ-2019-0004-F09', 'statement', 'Hope of change after the resignation of the president', 'general', null, null),
    ('KZ-2019-0004-F10', 'statement', 'The young take over from the mothers', 'general', null, null),
    ('KZ-2019-0004-F11', 'act', 'Blocking on the internet, time and again over two years', 'general', null, '2017~/2019~'),
    ('KZ-2019-0004-F12', 'statement', 'Activists keep in touch in spite of the blocking', 'general', null, null),
    ('KZ-2019-0004-F13', 'statement', 'Renewal said to have begun', 'general', null, null),
    ('KZ-2019-0004-F14', 'statement', 'An unchanged system given as the cause', 'general', null, null),
    ('KZ-2019-0004-F15', 'statement', 'Fear that nothing changes', 'general', null, null),
    ('KZ-2019-0004-F16', 'statement', 'Support for the mood of protest', 'general', null, null),
    ('KZ-2019-0004-F17', 'statement', 'What most people want', 'general', null, null),
    ('KZ-2019-0004-F18', 'statement', 'Support for deep change', 'general', null, null),
    ('KZ-2019-0004-F19', 'statement', 'Need given as the cause of civic activity', 'general', null, null),
    ('KZ-2019-0004-F20', 'statement', 'Corruption given as the cause of discontent', 'general', null, null),
    ('KZ-2019-0004-F21', 'statement', 'Who else became active', 'general', null, null),
    ('KZ-2019-0004-F22', 'statement', 'A bolder younger generation given as the cause', 'general', null, null),
    ('KZ-2019-0004-F23', 'statement', 'Police said to lack skill, through corruption', 'general', null, null),
    ('KZ-2019-0004-F24', 'statement', 'Good officers in the police', 'general', null, null),
    ('KZ-2019-0004-F25', 'statement', 'Those in charge said to be unprepared', 'general', null, null),
    ('KZ-2019-0004-F26', 'statement', 'Civic activity taken for extremism', 'general', null, null),
    ('KZ-2019-0004-F27', 'act', 'Repression laid to those who enforce the law', 'general', null, null),
    ('KZ-2019-0004-F28', 'statement', 'Root of repression', 'general', null, null),
    ('KZ-2019-0004-F29', 'act', 'All security bodies put on alert', 'general', null, null),
    ('KZ-2019-0004-F30', 'statement', 'Motive of those in power', 'general', null, null),
    ('KZ-2019-0004-F31', 'act', 'Even small protests said to be met with harshness', 'general', null, null),
    ('KZ-2019-0004-F32', 'statement', 'Aim of the harshness', 'general', null, null),
    ('KZ-2019-0004-F33', 'statement', 'What may follow the vote', 'general', null, null),
    ('KZ-2019-0004-F34', 'statement', 'Who might rouse civil society', 'general', null, null),
    ('KZ-2019-0004-F35', 'statement', 'What the opposition candidate should do', 'general', null, null),
    ('KZ-2019-0005-F05', 'statement', 'The assembly of 1 May called peaceful', null, null, null),
    ('KZ-2019-0005-F06', 'statement', 'What the assembly of 1 May asked for the elections', null, null, null),
    ('KZ-2019-0005-F07', 'statement', 'What the assembly of 1 May asked for prisoners', null, null, null),
    ('KZ-2019-0006-F02', 'act', 'Forced call-up said to be used to isolate activists', null, null, null),
    ('KZ-2019-0006-F03', 'act', 'Four young activists called up', null, null, null),
    ('KZ-2019-0006-F04', 'statement', 'Purpose of the call-up', null, null, null),
    ('KZ-2019-0007-F02', 'act', 'Pressure on civil society, of which the letter speaks', 'general', null, null),
    ('KZ-2019-0008-F02', 'act', 'Threat of a criminal case against an activist and his parents', null, null, null),
    ('KZ-2019-0008-F03', 'act', 'Threat to withhold a student''s diploma', null, 'Daniyar Khasenov', null),
    ('KZ-2019-0008-F04', 'act', 'Threat to keep an activist from travelling abroad', null, 'Daniyar Khasenov', null),
    ('KZ-2019-0008-F05', 'act', 'Threat to put an activist on a list of extremists', null, 'Daniyar Khasenov', null),
    ('KZ-2019-0008-F06', 'act', 'Threat of many years in prison against an activist', null, 'Daniyar Khasenov', null),
    ('KZ-2019-0008-F07', 'act', 'Parents pressed to make an activist hold back and say nothing', null, null, null),
    ('KZ-2019-0008-F08', 'act', 'An activist advised to be out of town around the vote and to take no part in it', null, 'Daniyar Khasenov', null)
) as new (code, type, description, covers, person, date_edtf)
  join registry.incident on new.code like incident.code || '-F%'
  left join registry.person on person.name = new.person;

insert into registry.fact_group (fact_id, affected_group)
select fact.id, new.affected_group
  from (values
    ('KZ-2019-0001-F06', 'mothers'),
    ('KZ-2019-0001-F06', 'women'),
    ('KZ-2019-0006-F02', 'activists'),
    ('KZ-2019-0006-F03', 'activists'),
    ('KZ-2019-0008-F02', 'activists'),
    ('KZ-2019-0008-F02', 'students'),
    ('KZ-2019-0008-F03', 'activists'),
    ('KZ-2019-0008-F03', 'students'),
    ('KZ-2019-0008-F04', 'activists'),
    ('KZ-2019-0008-F04', 'students'),
    ('KZ-2019-0008-F05', 'activists'),
    ('KZ-2019-0008-F05', 'students'),
    ('KZ-2019-0008-F06', 'activists'),
    ('KZ-2019-0008-F06', 'students'),
    ('KZ-2019-0008-F07', 'activists'),
    ('KZ-2019-0008-F07', 'students'),
    ('KZ-2019-0008-F08', 'activists'),
    ('KZ-2019-0008-F08', 'students')
) as new (fact, affected_group)
  join registry.fact on fact.code = new.fact;

insert into registry.act (fact_id, act, perpetrator_person_id, perpetrator_organisation_id)
select fact.id, new.act, person.id, organisation.id
  from (values
    ('KZ-2019-0001-F06', 'other', null, null),
    ('KZ-2019-0003-F03', 'other', null, 'Police of Kazakhstan'),
    ('KZ-2019-0004-F11', 'platform_blocking', null, null),
    ('KZ-2019-0004-F27', 'other', null, null),
    ('KZ-2019-0004-F29', 'other', null, null),
    ('KZ-2019-0004-F31', 'other', null, null),
    ('KZ-2019-0006-F02', 'forced_conscription', null, null),
    ('KZ-2019-0006-F03', 'forced_conscription', null, null),
    ('KZ-2019-0007-F02', 'other', null, null),
    ('KZ-2019-0008-F02', 'threat', null, null),
    ('KZ-2019-0008-F03', 'threat', null, null),
    ('KZ-2019-0008-F04', 'threat', null, null),
    ('KZ-2019-0008-F05', 'threat', null, null),
    ('KZ-2019-0008-F06', 'threat', null, null),
    ('KZ-2019-0008-F07', 'other', null, null),
    ('KZ-2019-0008-F08', 'other', null, null)
) as new (fact, act, person, organisation)
  join registry.fact on fact.code = new.fact
  left join registry.person on person.name = new.person
  left join registry.organisation on organisation.name = new.organisation;

insert into registry.act_victim (fact_id, person_id, organisation_id)
select fact.id, person.id, organisation.id
  from (values
    ('KZ-2019-0001-F06', 'Irina Kim'),
    ('KZ-2019-0006-F03', 'Beibarys Tolymbekov'),
    ('KZ-2019-0006-F03', 'Nur-Aslan Sagutdinov'),
    ('KZ-2019-0006-F03', 'Daniyar Khasenov'),
    ('KZ-2019-0006-F03', 'Berikbol Sadybai'),
    ('KZ-2019-0008-F02', 'Daniyar Khasenov'),
    ('KZ-2019-0008-F03', 'Daniyar Khasenov'),
    ('KZ-2019-0008-F04', 'Daniyar Khasenov'),
    ('KZ-2019-0008-F05', 'Daniyar Khasenov'),
    ('KZ-2019-0008-F06', 'Daniyar Khasenov'),
    ('KZ-2019-0008-F07', 'Daniyar Khasenov'),
    ('KZ-2019-0008-F08', 'Daniyar Khasenov')
) as new (fact, victim)
  join registry.fact on fact.code = new.fact
  left join registry.person on person.name = new.victim
  left join registry.organisation on organisation.name = new.victim;

insert into registry.statement (fact_id, topic, position)
select fact.id, new.topic, new.position
  from (values
    ('KZ-2019-0001-F01', 'course', 'Since February of that year people have been in a mood to protest.'),
    ('KZ-2019-0001-F02', 'cause', 'Protest arose after five children of one family had died in a fire.'),
    ('KZ-2019-0001-F03', 'scale', 'The rallies of the mothers reached the whole country.'),
    ('KZ-2019-0001-F04', 'course', 'It was possible neither to overlook the mothers nor to take them in.'),
    ('KZ-2019-0001-F05', 'cause', 'Wrong social policy drove the mothers to protest.'),
    ('KZ-2019-0001-F07', 'responsibility', 'Corrupt officials are hurt by the problems that the mothers brought up.'),
    ('KZ-2019-0002-F04', 'demand', 'Truth catches up with everybody; elections should be fair; the choice is one''s own.'),
    ('KZ-2019-0002-F05', 'legality', 'Holding up the banner broke the rule on peaceful assemblies.'),
    ('KZ-2019-0002-F06', 'course', 'For the first time many users of social networks took an interest in such a case.'),
    ('KZ-2019-0002-F07', 'demand', 'Elections should be free.'),
    ('KZ-2019-0003-F02', 'demand', 'The two activists and what they ask for deserve support.'),
    ('KZ-2019-0004-F08', 'cause', 'That discontent shows while power changes hands surprises nobody.'),
    ('KZ-2019-0004-F09', 'cause', 'Once the president had gone, the young above all saw that things might change.'),
    ('KZ-2019-0004-F10', 'course', 'After the mothers it is now the young who protest.'),
    ('KZ-2019-0004-F12', 'media', 'A social network lets activists reach one another in spite of the blocking.'),
    ('KZ-2019-0004-F13', 'course', 'A turn towards renewal has begun.'),
    ('KZ-2019-0004-F14', 'cause', 'People see an unchanged system, still in the hands of those in power.'),
    ('KZ-2019-0004-F15', 'cause', 'Society is afraid that a new head of state changes nothing.'),
    ('KZ-2019-0004-F16', 'scale', 'Most people do not share the mood of protest.'),
    ('KZ-2019-0004-F17', 'demand', 'Most people want stability, and some reform without upheaval.'),
    ('KZ-2019-0004-F18', 'scale', 'Those who ask for deep change are few.'),
    ('KZ-2019-0004-F19', 'cause', 'Civic activity arose out of pressing need.'),
    ('KZ-2019-0004-F20', 'cause', 'People resent that corruption runs through the whole state.'),
    ('KZ-2019-0004-F21', 'leadership', 'Others, with political aims and far from state money, became active in the wake of the mothers.'),
    ('KZ-2019-0004-F22', 'cause', 'The young are more advanced and less afraid than their elders.'),
    ('KZ-2019-0004-F23', 'responsibility', 'How police deal with activists shows little skill at their work, and corruption is to blame.'),
    ('KZ-2019-0004-F24', 'responsibility', 'Some in the police deserve respect and risk their lives for order.'),
    ('KZ-2019-0004-F25', 'responsibility', 'Those in charge are not prepared for such actions and make no difference between people.'),
    ('KZ-2019-0004-F26', 'legality', 'Civic activity is often held to be extremism.'),
    ('KZ-2019-0004-F28', 'responsibility', 'Repression comes from rulers who have come to a standstill.'),
    ('KZ-2019-0004-F30', 'responsibility', 'Those in power want to keep their property and things as they are, and are afraid.'),
    ('KZ-2019-0004-F32', 'responsibility', 'Harshness is to deter others.'),
    ('KZ-2019-0004-F33', 'course', 'Nobody knows how people will take the outcome of the vote.'),
    ('KZ-2019-0004-F34', 'leadership', 'Among those standing only Amirzhan Kosanov might rouse civil society.'),
    ('KZ-2019-0004-F35', 'leadership', 'Amirzhan Kosanov should use the moment to go on in politics.'),
    ('KZ-2019-0005-F05', 'character', 'The assembly of 1 May was peaceful.'),
    ('KZ-2019-0005-F06', 'demand', 'Those at the assembly of 1 May wanted fair elections.'),
    ('KZ-2019-0005-F07', 'demand', 'Those at the assembly of 1 May wanted political prisoners to go free.'),
    ('KZ-2019-0006-F04', 'responsibility', 'The call-up is meant to rob active citizens of those who lead them, so that activity fades.')
) as new (fact, topic, position)
  join registry.fact on fact.code = new.fact;

insert into registry.assertion (fact_id, passage_id, source_person_id, source_organisation_id, source_words, relayed_person_id, relayed_organisation_id,
    hearsay, stance)
select fact.id, passage.id, source_person.id, source_organisation.id, said.source_words, relay_person.id, relay_organisation.id, said.hearsay, said.stance
  from (values
    ('KZ-2019-0001-F01', 1299, 1351, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0001-F02', 1352, 1388, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0001-F03', 1471, 1545, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0001-F03', 5064, 5131, 'Irina Kim', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0001-F04', 1551, 1591, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0001-F05', 5132, 5205, 'Irina Kim', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0001-F06', 5833, 5887, 'Irina Kim', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0001-F07', 5889, 5999, 'Irina Kim', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0002-F04', 1837, 1931, 'Asiya Tulesova', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0002-F04', 1837, 1931, 'Beibarys Tolymbekov', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0002-F05', 1979, 2019, null, 'Courts of Kazakhstan', null, null, null, false, 'asserted'),
    ('KZ-2019-0002-F06', 2148, 2231, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0002-F07', 2236, 2286, null, null, 'many social media users of Kazakhstan', null, null, false, 'asserted'),
    ('KZ-2019-0003-F02', 2360, 2476, null, null, 'other young people', null, null, false, 'asserted'),
    ('KZ-2019-0003-F03', 2548, 2617, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0004-F08', 188, 286, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0004-F08', 3860, 3958, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0004-F09', 288, 404, null, null, 'experts', null, null, false, 'asserted'),
    ('KZ-2019-0004-F09', 3992, 4141, 'Andrei Chebotarev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0004-F10', 1597, 1695, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0004-F11', 3542, 3595, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0004-F12', 3597, 3659, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0004-F13', 4187, 4221, 'Andrei Chebotarev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0004-F14', 4232, 4338, 'Andrei Chebotarev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0004-F15', 4417, 4515, 'Andrei Chebotarev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0004-F16', 4562, 4601, 'Andrei Chebotarev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0004-F17', 4603, 4711, 'Andrei Chebotarev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0004-F18', 4713, 4748, 'Andrei Chebotarev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0004-F19', 4905, 4970, 'Irina Kim', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0004-F20', 4974, 5061, 'Irina Kim', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0004-F21', 5226, 5337, 'Irina Kim', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0004-F22', 5424, 5500, 'Irina Kim', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0004-F23', 5511, 5626, 'Irina Kim', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0004-F24', 5630, 5705, 'Irina Kim', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0004-F25', 5711, 5782, 'Irina Kim', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0004-F26', 5784, 5831, 'Irina Kim', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0004-F27', 6107, 6163, 'Andrei Chebotarev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0004-F28', 6164, 6210, 'Andrei Chebotarev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0004-F29', 6225, 6260, 'Andrei Chebotarev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0004-F30', 6268, 6370, 'Andrei Chebotarev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0004-F31', 6383, 6446, 'Andrei Chebotarev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0004-F32', 6448, 6495, 'Andrei Chebotarev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0004-F33', 6552, 6614, 'Andrei Chebotarev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0004-F34', 6660, 6788, 'Andrei Chebotarev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0004-F35', 6801, 6924, 'Andrei Chebotarev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0005-F05', 2845, 2865, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0005-F06', 2866, 2884, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0005-F07', 2889, 2919, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0006-F02', 2642, 2736, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0006-F03', 3118, 3241, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0006-F04', 3250, 3357, 'Alimzhan Izbasarov', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0007-F02', 716, 757, null, null, 'activists', null, null, false, 'asserted'),
    ('KZ-2019-0008-F02', 879, 963, 'Daniyar Khasenov', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0008-F03', 964, 1010, 'Daniyar Khasenov', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0008-F04', 964, 1095, 'Daniyar Khasenov', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0008-F05', 964, 1095, 'Daniyar Khasenov', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0008-F06', 964, 1095, 'Daniyar Khasenov', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0008-F07', 1097, 1187, 'Daniyar Khasenov', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0008-F08', 1210, 1296, 'Daniyar Khasenov', null, null, null, null, false, 'asserted')
) as said (fact, char_start, char_end, source_person, source_organisation, source_words, relay_person, relay_organisation, hearsay, stance)
  join registry.document on document.code = 'D-0002'
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.fact on fact.code = said.fact
  left join registry.person source_person on coalesce(source_person.name, 'Person ' || source_person.number) = said.source_person
  left join registry.organisation source_organisation on source_organisation.name = said.source_organisation
  left join registry.person relay_person on relay_person.name = said.relay_person
  left join registry.organisation relay_organisation on relay_organisation.name = said.relay_organisation;
