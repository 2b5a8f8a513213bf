-- D-0002: What Do Protesting Moods in Kazakhstan Tell About?. What it yields: passages by their place and hash (none of its words), incidents, figures, acts and positions.

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
  from (select *, row_number() over () as nth from (values
    ('Asiya Tulesova', 'Tulesova'),
    ('Beibarys Tolymbekov', 'Tolymbekov'),
    ('Alimzhan Izbasarov', 'Izbasarov'),
    ('Andrei Chebotarev', 'Chebotarev'),
    ('Irina Kim', 'Kim')
) as spelling (person, name)) spelling
  join registry.person on person.name = spelling.person
 order by spelling.nth;

insert into registry.organisation (name, kind) values
    ('European Council', 'igo'),
    ('sputniknews.kz', 'media');

insert into registry.passage (edition_id, paragraph, char_start, char_end, text_sha256)
select edition.id, place.paragraph, place.char_start, place.char_end, place.text_sha256
  from (select *, row_number() over () as nth from (values
    (4, 188, 286, 'f97589a9e4e5060308dd82ce6bae5c56e407314bc9e50f17a552e7e44fbe8a0a'),
    (4, 288, 404, '72ac5f52e60dbf86247051d3ff0b9f24f887d3aeb1a378108955634554a6754b'),
    (6, 484, 535, '530a3d5f6d4e136dfe82f8ad72c856d1e7f41dd4d82eec941a51dd7d88c23bb5'),
    (6, 520, 634, '502249fbdfe6828bbdd46045eb7f3185aec2cb1414a438c2269ed31d10505da9'),
    (6, 577, 634, '4643fd927d3d6f98a40488bf9ab8454dd9c84bfddeb43cdf6d274815a1de98c6'),
    (6, 650, 757, 'e1b21e037f18e0c1ae4d70f7d8ade1162c7eef1910f7b8505ee593d15da42ace'),
    (6, 716, 757, '28cbed1823038d8979eeaf1988d7eba27d881b15e4b0981f57389961e8adfb18'),
    (6, 769, 875, '5ebbd137e661732acc72b535872c45262740bdbf3da38f2a5291fef6e19d4b75'),
    (6, 808, 875, '09c6f8961cf5634147266340ab1fb8c3c7a7abe4d9766d09c6052c6c3445bf10'),
    (7, 879, 963, 'f9728e0b085f4d1c517c1cdce81ba9f61e78655f0b806d6321dadd88a1fa61c0'),
    (7, 964, 1010, '280c83419c310ab5fd363b3ac16d690c39e0cff732af5df50b8d8c23379c10d3'),
    (7, 964, 1095, '53b666f5b1b5e224484fd3ab14a3176228a80a9f662f836ca2cdbd86615a2d45'),
    (7, 1097, 1187, '49dd782cc1d480a01a64c5366716245c3eae02dc8dfd32bbec685473bc08c4db'),
    (7, 1210, 1296, '1ac4a96456b54aaa2347713278da7d6f8d5a26b4e17b4eeb01caafe70a66bbae'),
    (8, 1299, 1351, '17d1af9cdfcef35f0097dd255e8cd63054d1c386c9a53c5623e21e5ae34b65f1'),
    (8, 1352, 1388, 'da8c6fc63e861f1c7735d2c03110050f6b5587ed15fdd56e94ce61d3257a1463'),
    (8, 1362, 1469, 'b482bc0cebf16d85967ad317a2ecb2c99391cbe69ff67cfbb478f071b0acc5dc'),
    (8, 1471, 1545, 'a8a5704256a12fff208b76186dfecacdcd4552c8c0105eaf60579e254d3bd932'),
    (8, 1551, 1591, '99740dad23ab5555f6b6c2342595c427381afd34e501389e98ded55b21f87bd8'),
    (8, 1597, 1695, '6484cb3f6e48e4a3deba983071d94b9bfa513430d75e8a06a8460c6905fc013f'),
    (9, 1698, 1742, 'c697dce23e7d4ffff39aacf22872526dfef1dbb748b8cf1431f820e1b2bfd164'),
    (9, 1698, 1835, 'dd836f98e8ac35e0edef213ff53a013d12d56819ec67498fe2a8f86fbb6e3c51'),
    (9, 1760, 1835, '227e7f33470ef2e97f9e1b453cf4b6136eb171eceb1c0610be9c8c09a4884ac4'),
    (9, 1779, 1835, 'c00ed6de78c6b69f0a55f1f4122644961f13a8f1ef18e27c56fa6c8afb4f2fe2'),
    (9, 1837, 1931, 'fa80db9cb1cfe357eaa4ad5bf49e321b93d331d8d2766e406591cd95ed7f593f'),
    (9, 1933, 1978, 'e4fb72df3f307b1f50c6bd32261a0ca042573d5098db122c83dcea0800f8835c'),
    (9, 1933, 2020, 'c7bf31c2db24e10dcd65bc2e8cf2cbdf7bbcdbe7fe63fd970b8e0d8cce2b181c'),
    (9, 1979, 2019, '6135b46161220f6dc3b601e8b70b8b0973096bd9d16179566c4f52276914d147'),
    (10, 2022, 2102, '5c90dacf25efb6fb3a69b8c8fc0226a902b5682f7ef758c2e73d2b7727680354'),
    (10, 2148, 2231, 'b83088aa696c60f9e22274df18ace4c5194631e17518e815fe4b8b00ad3b2ea6'),
    (10, 2236, 2286, 'e89f3be2c78836aa22a5a43e21eee66679a8c9fcd5dfe6653d4664fbe74c5a09'),
    (12, 2360, 2476, 'ce07ffbfbaa05827cb32880b817e9563db72352e23beca0ca9b92a5ec9662cbd'),
    (12, 2418, 2546, 'b8ed0bc24ef2972bf690b9678592b4aa89bfc74816e6cefbc6d85e87c417061e'),
    (12, 2548, 2641, '837ac26ccf0769e4b0fa36e81cee302052d6f4f7ffaf2e213f44529d16f06dc4'),
    (12, 2548, 2617, '63016465810de3c8dfe174e657dd0ba2eddae9574777d8c13b3b0b858ef16066'),
    (12, 2642, 2736, 'c10a606e382aff370d389ad0c9d0735b884814ac562d78104fc87ddc2e9be84d'),
    (12, 2689, 2736, '967907cb220e04fe556543ca59cf3153c8d48355f14bd7723a00b468a4d177a7'),
    (14, 2809, 2928, '95a92661283f878131ee943e93ddf0681877ea79f367a3bb3bd4685f44a98dd0'),
    (14, 2845, 2928, '9d672c19346432fc2b252df7e2e1c8d8e8b894959f3ad42054da62e377a3b992'),
    (14, 2845, 2865, 'd6c03c163b605a19684f2db77b9062bafa74fe8f1ee92d82ffa1215478493708'),
    (14, 2866, 2884, 'c1d8bfaf5f670b4736bb7bf9a9f909d448828aab183df3984bf5e4214f36d859'),
    (14, 2889, 2919, 'c09540a1bdcff1367ffe5049944c377fc4019baabee094f54b80bb4a86b0c5fa'),
    (14, 2930, 2970, 'bad61689fe26cf788616e2aa0f7cc5d5f5bdc1883ac23a5e5ebb8fb24a33ea1e'),
    (14, 2972, 3007, 'e5b2741fc4f118db04b52b566c737ad657b85a9c990ebc9217ccbe27379bf058'),
    (15, 3010, 3067, '48ba383f3fc4c61ded17c86b451725e77d21657bfda6998d2e1d4bc58aa47e60'),
    (15, 3073, 3116, '06ef44538f957d340582789e1a0ba1efeabe2d3c80f27b739c46e673e77376bb'),
    (15, 3118, 3241, 'eae41bb64e113f700b1f0121f80dbb824cc252c5c389993d3612dc677818dd2a'),
    (15, 3215, 3246, 'a5258c2b6551d94aebfd31a7c048a056226ca9d153d22a7265376422bd8a8228'),
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
    (25, 4818, 4903, 'eea4e1bd2c17957584053c0c5e5ca0751d3162116e49379315ccf4a6db3704a8'),
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
) as place (paragraph, char_start, char_end, text_sha256)) place
  join registry.document on document.code = 'D-0002'
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1
 order by place.nth;

insert into registry.incident (code, title, summary, event_type, date_edtf, parent_id, status)
select new.code, new.title, new.summary, new.event_type, new.date_edtf, parent.id, 'published'
  from (select *, row_number() over () as nth from (values
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
) as new (code, title, summary, event_type, date_edtf, parent)) new
  left join registry.incident parent on parent.code = new.parent
 order by new.nth;

insert into registry.incident (code, title, summary, event_type, date_edtf, parent_id, status)
select new.code, new.title, new.summary, new.event_type, new.date_edtf, parent.id, 'published'
  from (select *, row_number() over () as nth from (values
    ('KZ-2019-0005', 'Assembly of 1 May for fair elections',
     'A peaceful protest on 1 May asked for fair elections and freedom for political prisoners. Many were detained; a few were put before a court.',
     'protest_with_intervention', '2019-05-01', 'KZ-2019-0004')
) as new (code, title, summary, event_type, date_edtf, parent)) new
  left join registry.incident parent on parent.code = new.parent
 order by new.nth;

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
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.incident on incident.code = said.incident;

insert into registry.incident_city (incident_id, city_id, venue, precision, passage_id)
select incident.id, city.id, said.venue, said.precision, passage.id
  from (select *, row_number() over () as nth from (values
    ('KZ-2019-0001', null::text, null::text, 'country', 1471, 1545),
    ('KZ-2019-0002', 'Almaty', null::text, 'city', 1698, 1742),
    ('KZ-2019-0003', 'Astana', null::text, 'city', 2548, 2641),
    ('KZ-2019-0003', 'Almaty', null::text, 'city', 2548, 2641)
) as said (incident, city, venue, precision, char_start, char_end)) said
  join registry.document on document.code = 'D-0002'
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.incident on incident.code = said.incident
  left join registry.city on city.name = said.city
 order by said.nth;

insert into registry.incident_participant (incident_id, person_id, organisation_id, role, passage_id)
select incident.id, person.id, organisation.id, said.role, passage.id
  from (select *, row_number() over () as nth from (values
    ('KZ-2019-0001', 'Irina Kim', null::text, 'participant', 4818, 4903),
    ('KZ-2019-0002', 'Asiya Tulesova', null::text, 'participant', 1760, 1835),
    ('KZ-2019-0002', 'Beibarys Tolymbekov', null::text, 'participant', 1779, 1835),
    ('KZ-2019-0002', null::text, 'Courts of Kazakhstan', 'judge', 1933, 1978),
    ('KZ-2019-0003', null::text, 'Police of Kazakhstan', 'authority', 2548, 2641),
    ('KZ-2019-0005', 'Alimzhan Izbasarov', null::text, 'participant', 2809, 2928),
    ('KZ-2019-0007', 'Daniyar Khasenov', null::text, 'participant', 484, 535)
) as said (incident, person, organisation, role, char_start, char_end)) said
  join registry.document on document.code = 'D-0002'
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
     'arrested', null::text, 'part', false, 'Alimzhan Izbasarov', null::text)
) as new (code, type, description, measure, population, covers, may_overlap, person, date_edtf)) new
  join registry.incident on new.code like incident.code || '-F%'
  left join registry.person on coalesce(person.name, 'Person ' || person.number) = new.person
 order by new.nth;

update registry.fact
   set part_of = whole.id
  from (values
    ('KZ-2019-0005-F02', 'KZ-2019-0005-F01'),
    ('KZ-2019-0005-F03', 'KZ-2019-0005-F01')
) as lies (fact, whole)
  join registry.fact whole on whole.code = lies.whole
 where fact.code = lies.fact;

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

insert into registry.assertion (fact_id, passage_id, source_person_id, source_organisation_id, source_words, relayed_person_id, relayed_organisation_id,
    hearsay, stance, count_low, count_high, wording, complete, term_days_low, term_days_high, outcome, held_from, held_until, scope_note)
select fact.id, passage.id, source_person.id, source_organisation.id, said.source_words, relay_person.id, relay_organisation.id,
       said.hearsay, said.stance, said.count_low, said.count_high, said.wording, said.complete, said.term_low, said.term_high, said.outcome,
       said.held_from, said.held_until, said.scope_note
  from (select *, row_number() over () as nth from (values
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
     false, 'asserted', 1, 1, 'exact', false, 15, 15, null::text, null::text, null::text, null::text)
) as said (fact, char_start, char_end, source_person, source_organisation, source_words, relay_person, relay_organisation,
             hearsay, stance, count_low, count_high, wording, complete, term_low, term_high, outcome, held_from, held_until, scope_note)) said
  join registry.document on document.code = 'D-0002'
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.fact on fact.code = said.fact
  left join registry.person source_person on coalesce(source_person.name, 'Person ' || source_person.number) = said.source_person
  left join registry.organisation source_organisation on source_organisation.name = said.source_organisation
  left join registry.person relay_person on coalesce(relay_person.name, 'Person ' || relay_person.number) = said.relay_person
  left join registry.organisation relay_organisation on relay_organisation.name = said.relay_organisation
 order by said.nth;

-- Acts and positions.

insert into registry.fact (code, incident_id, type, description, covers, person_id, date_edtf)
select new.code, incident.id, new.type, new.description, new.covers, person.id, new.date_edtf
  from (select *, row_number() over () as nth from (values
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
    ('KZ-2019-0006-F01', 'act', 'Enlistment paper for an activist after his fifteen days', null, 'Alimzhan Izbasarov', null),
    ('KZ-2019-0006-F02', 'act', 'Forced call-up said to be used to isolate activists', null, null, null),
    ('KZ-2019-0006-F03', 'act', 'Four young activists called up', null, null, null),
    ('KZ-2019-0006-F04', 'statement', 'Purpose of the call-up', null, null, null),
    ('KZ-2019-0007-F01', 'statement', 'What the letter asks', null, null, null),
    ('KZ-2019-0007-F02', 'act', 'Pressure on civil society, of which the letter speaks', 'general', null, null),
    ('KZ-2019-0008-F01', 'act', 'Parents of an activist told that they would lose their work', null, null, null),
    ('KZ-2019-0008-F02', 'act', 'Threat of a criminal case against an activist and his parents', null, null, null),
    ('KZ-2019-0008-F03', 'act', 'Threat to withhold a student''s diploma', null, 'Daniyar Khasenov', null),
    ('KZ-2019-0008-F04', 'act', 'Threat to keep an activist from travelling abroad', null, 'Daniyar Khasenov', null),
    ('KZ-2019-0008-F05', 'act', 'Threat to put an activist on a list of extremists', null, 'Daniyar Khasenov', null),
    ('KZ-2019-0008-F06', 'act', 'Threat of many years in prison against an activist', null, 'Daniyar Khasenov', null),
    ('KZ-2019-0008-F07', 'act', 'Parents pressed to make an activist hold back and say nothing', null, null, null),
    ('KZ-2019-0008-F08', 'act', 'An activist advised to be out of town around the vote and to take no part in it', null, 'Daniyar Khasenov', null)
) as new (code, type, description, covers, person, date_edtf)) new
  join registry.incident on new.code like incident.code || '-F%'
  left join registry.person on coalesce(person.name, 'Person ' || person.number) = new.person
 order by new.nth;

insert into registry.act (fact_id, act, perpetrator_person_id, perpetrator_organisation_id)
select fact.id, new.act, person.id, organisation.id
  from (values
    ('KZ-2019-0001-F06', 'other', null, null),
    ('KZ-2019-0003-F03', 'other', null, 'Police of Kazakhstan'),
    ('KZ-2019-0004-F11', 'platform_blocking', null, null),
    ('KZ-2019-0004-F27', 'other', null, null),
    ('KZ-2019-0004-F29', 'other', null, null),
    ('KZ-2019-0004-F31', 'other', null, null),
    ('KZ-2019-0006-F01', 'forced_conscription', null, null),
    ('KZ-2019-0006-F02', 'forced_conscription', null, null),
    ('KZ-2019-0006-F03', 'forced_conscription', null, null),
    ('KZ-2019-0007-F02', 'other', null, null),
    ('KZ-2019-0008-F01', 'threat_of_dismissal', null, null),
    ('KZ-2019-0008-F02', 'threat', null, null),
    ('KZ-2019-0008-F03', 'threat', null, null),
    ('KZ-2019-0008-F04', 'threat', null, null),
    ('KZ-2019-0008-F05', 'threat', null, null),
    ('KZ-2019-0008-F06', 'threat', null, null),
    ('KZ-2019-0008-F07', 'other', null, null),
    ('KZ-2019-0008-F08', 'other', null, null)
) as new (fact, act, person, organisation)
  join registry.fact on fact.code = new.fact
  left join registry.person on coalesce(person.name, 'Person ' || person.number) = new.person
  left join registry.organisation on organisation.name = new.organisation;

insert into registry.act_victim (fact_id, person_id, organisation_id)
select fact.id, person.id, organisation.id
  from (select *, row_number() over () as nth from (values
    ('KZ-2019-0001-F06', 'Irina Kim'),
    ('KZ-2019-0006-F01', 'Alimzhan Izbasarov'),
    ('KZ-2019-0006-F03', 'Daniyar Khasenov'),
    ('KZ-2019-0006-F03', 'Beibarys Tolymbekov'),
    ('KZ-2019-0006-F03', 'Nur-Aslan Sagutdinov'),
    ('KZ-2019-0006-F03', 'Berikbol Sadybai'),
    ('KZ-2019-0008-F02', 'Daniyar Khasenov'),
    ('KZ-2019-0008-F03', 'Daniyar Khasenov'),
    ('KZ-2019-0008-F04', 'Daniyar Khasenov'),
    ('KZ-2019-0008-F05', 'Daniyar Khasenov'),
    ('KZ-2019-0008-F06', 'Daniyar Khasenov'),
    ('KZ-2019-0008-F07', 'Daniyar Khasenov'),
    ('KZ-2019-0008-F08', 'Daniyar Khasenov')
) as new (fact, victim)) new
  join registry.fact on fact.code = new.fact
  left join registry.person on coalesce(person.name, 'Person ' || person.number) = new.victim
  left join registry.organisation on organisation.name = new.victim
 order by new.nth;

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
    ('KZ-2019-0006-F04', 'responsibility', 'The call-up is meant to rob active citizens of those who lead them, so that activity fades.'),
    ('KZ-2019-0007-F01', 'demand', 'Political prisoners should go free; the pressure on civil society should be noticed.')
) as new (fact, topic, position)
  join registry.fact on fact.code = new.fact;

-- Groups of people that the facts are about.

insert into registry.fact_group (fact_id, affected_group)
select fact.id, new.affected_group
  from (values
    ('KZ-2019-0001-F06', 'mothers'),
    ('KZ-2019-0001-F06', 'women'),
    ('KZ-2019-0002-F03', 'journalists'),
    ('KZ-2019-0003-F01', 'activists'),
    ('KZ-2019-0006-F01', 'activists'),
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

insert into registry.assertion (fact_id, passage_id, source_person_id, source_organisation_id, source_words, relayed_person_id, relayed_organisation_id,
    hearsay, stance)
select fact.id, passage.id, source_person.id, source_organisation.id, said.source_words, relay_person.id, relay_organisation.id, said.hearsay, said.stance
  from (select *, row_number() over () as nth from (values
    ('KZ-2019-0001-F01', 1299, 1351, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0001-F02', 1352, 1388, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0001-F03', 5064, 5131, 'Irina Kim', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0001-F03', 1471, 1545, null, null, null, null, null, false, 'asserted'),
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
    ('KZ-2019-0004-F09', 3992, 4141, 'Andrei Chebotarev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0004-F09', 288, 404, null, null, 'experts', null, null, false, 'asserted'),
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
    ('KZ-2019-0006-F01', 3073, 3116, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0006-F02', 2642, 2736, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0006-F03', 3118, 3241, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0006-F04', 3250, 3357, 'Alimzhan Izbasarov', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0007-F01', 650, 757, null, null, 'activists', null, null, false, 'asserted'),
    ('KZ-2019-0007-F02', 716, 757, null, null, 'activists', null, null, false, 'asserted'),
    ('KZ-2019-0008-F01', 808, 875, 'Daniyar Khasenov', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0008-F01', 879, 963, 'Daniyar Khasenov', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0008-F02', 879, 963, 'Daniyar Khasenov', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0008-F03', 964, 1010, 'Daniyar Khasenov', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0008-F04', 964, 1095, 'Daniyar Khasenov', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0008-F05', 964, 1095, 'Daniyar Khasenov', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0008-F06', 964, 1095, 'Daniyar Khasenov', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0008-F07', 1097, 1187, 'Daniyar Khasenov', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0008-F08', 1210, 1296, 'Daniyar Khasenov', null, null, null, null, false, 'asserted')
) as said (fact, char_start, char_end, source_person, source_organisation, source_words, relay_person, relay_organisation, hearsay, stance)) said
  join registry.document on document.code = 'D-0002'
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
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.milestone on milestone.title = said.milestone;
