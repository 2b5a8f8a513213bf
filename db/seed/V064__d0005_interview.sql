-- D-0005: [Interview on the protests in Kazakhstan]. What it yields: passages by their place and hash (none of its words), incidents, figures, acts and positions.

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
  from (select *, row_number() over () as nth from (values
    ('Kairat Satybaldy', 'Satybaldy'),
    ('Vladimir Putin', 'Putin')
) as spelling (person, name)) spelling
  join registry.person on person.name = spelling.person
 order by spelling.nth;

insert into registry.organisation (name, kind) values
    ('Collective Security Treaty Organization', 'armed_alliance'),
    ('Group called Wahhabis by the person interviewed', 'unidentified_group'),
    ('Criminal groups of whom the person interviewed speaks', 'unidentified_group');

insert into registry.organisation_name (organisation_id, name)
select organisation.id, spelling.name
  from (select *, row_number() over () as nth from (values
    ('Collective Security Treaty Organization', 'CSTO'),
    ('Group called Wahhabis by the person interviewed', 'Wahhabis')
) as spelling (organisation, name)) spelling
  join registry.organisation on organisation.name = spelling.organisation
 order by spelling.nth;

insert into registry.passage (edition_id, paragraph, char_start, char_end, text_sha256)
select edition.id, place.paragraph, place.char_start, place.char_end, place.text_sha256
  from (select *, row_number() over () as nth from (values
    (1, 69, 117, '603844e242a2243ff7230d0e55522449595eb26482315dded36088634e8a82ec'),
    (1, 122, 184, '72d8502b5134355e600b20531cb1e0e90377c23ae3a4acfbfd8208fa50d39445'),
    (2, 226, 282, 'ddb2f2cb1631998dd9e175eb825d629545299173b798d53cfffe92b69b54520b'),
    (2, 305, 368, '6a12189a9a43f86e5552f5b07a63ef54f288b247ddff394719156d30b962ea49'),
    (2, 445, 463, '8b07599db5a3bab5d8677d90681d151c70f97407befaace85e1e2efb32bc4ec1'),
    (2, 507, 547, 'a30e9db35a748eaa3693906a5600b65563ace1fcc8d74f32ea48460748a26c77'),
    (2, 577, 630, '4d8521d91ef30a46a2576b899e337af3550c717233d50bdd90cccfa8a932f348'),
    (2, 632, 672, '0c6700a3ad58bcfa55fdf1c63dca084d7164846b9c40db238fa92d0d137abe21'),
    (2, 632, 749, 'e1b22151e288dd689ab2586334b1adf4f61a4fc638f361c2a1957bb46c897836'),
    (2, 673, 690, '7f45310ab826fdaa0f4e7591138066b512da2a4c5115518e9df668556286b7b8'),
    (3, 751, 827, '8541322d09ed9c1f25ce2d806c089f9a179a4a4ec2672c5a30ab8c188f23bdbc'),
    (4, 828, 921, 'f17ea7de16a3d1aa2d9298c2d53b9043bae7040e8cdaea8dc4317c5bb6c2334a'),
    (4, 923, 968, '29d7442153bb0585cb0bd0fc5fce5c001f4935e45f75592fff5484b2da2d9463'),
    (4, 989, 1017, 'ef93018975f8ff17cd4ed57898d6f594a64d7eec312661a979e2c3e53676babe'),
    (4, 1023, 1071, '2d003302a211306cfc95d3228357874e0dbeac3f1d70a75b83550315f72f9a1b'),
    (4, 1037, 1089, '69c0368d4beeec1288b2ddc5e6e6f6da99d0c5fd7f8ebe7e6205d9cf050bf9bf'),
    (5, 1091, 1118, 'ec6151fd8d12fece859359724c811c83e2e9a9fc5344e5e9c9a235305117a8f5'),
    (5, 1123, 1196, 'cd4c62f8b54e8c956690d07c98d79d2b513fa1e88d80e8fa658b021f6032e524'),
    (5, 1198, 1240, '47d544f08aa7b280f29f8783ecf61959dc781eafe2d3c99873678b8ccf7e2bf1'),
    (6, 1242, 1287, '20374fd0aa0dff6c097f45f946f3e59f3688bcd6c935a025926799fbaa15077e'),
    (6, 1289, 1360, '1eeecc64ab2f833c8e61a1fcc5c65769dc14f44a0af5b58ff066b015eebeb524'),
    (6, 1289, 1359, '8215200152333407470097a0253620d1c774272bf63d364cf3f219262a3e08b7'),
    (7, 1529, 1556, '31e4c2d38cceeb5f3df7f6a924d80d8663f1f7107e461dd4ec3b5aea78525db1'),
    (7, 1529, 1614, 'fa7ac7a09be346388e2631e759572d413b33a7f425be9656bc549812d300025f'),
    (7, 1585, 1613, '198f4977edc60c4db128044f92f53ed64d0c97d050b5e768875949ec9bc980f4'),
    (7, 1615, 1747, '372c44a7ced7f931260415a558b422401277c02c77eb7c89b64aba311bcd15bd'),
    (7, 1749, 1809, 'd6500a9cd65a676f46ddec5295dc43b91497b48773647c7000d11c098dc65fd8'),
    (8, 1811, 1846, 'd6e6091b1bdf0bb0023d182174158ea290a2ca910d3a440a05f2ab9a650b9250'),
    (8, 1847, 1924, '992ad6ddab3b95a3345ffc6e4d11d2866e60da8a39b41915ec9e4a28ec006a04'),
    (8, 1926, 2020, '1ee4bca0fdc6e85a9544e61ba5a84c846f59d8044a7b394c369abcd28892faa3'),
    (8, 1926, 1967, '0db612955cc7f8eab7fa0ac0ee1af9577d45f4ed809eecadd2d626b47d553b5c'),
    (8, 1973, 2019, '6351588a41eee9d61182b2a0fb3a9947e2acc8f1d1cfbd40708446a6d56a4b23'),
    (8, 2107, 2154, '3af9e2ea655b8f22912dc30a80ca699be5a5ea09d51ce2aa808f5e42a89cb6ec'),
    (8, 2156, 2209, 'ce7d3385bbc3c1743826f50edee6e3a2f9e04347f0f1eedd55f4cf9aa9d7bf01'),
    (8, 2215, 2376, 'a03f740ef96451772a8afafa364765bd6127c73fbc751f7da6fc5134d22368b4'),
    (9, 2378, 2459, 'dddee3b3548e17861f2044777bee7bca22ef9c6bb9b5d0784983c4625fe458bc'),
    (9, 2410, 2458, '3c8122cf392c0d4f99ecd4428f89fbaca2968b97fba7bdc2326ed3788ee32985'),
    (9, 2460, 2508, '13ecd876e4a3487b2e784c889d36916710bd8fdb4a4e1c6d3fa70dbf53cb09e9'),
    (9, 2510, 2569, 'af483ef3f7ca35b958896dab51cf30e98dfa2f24ac7da102866fa66daf632ec5'),
    (10, 2578, 2624, '2187bdbb576b08e0e4468977e718be7d26c8174c8f6dff21a0639d318b22fcd6'),
    (11, 2626, 2703, '53c995a7d138d8bbbddf99e230a81c40634ba631fd886821539d7c47d93c61fb'),
    (11, 2704, 2790, 'c7543c97662f73f27be8394eec282795a74889381dd0aebe0f018b6866e076e3'),
    (11, 2792, 2864, 'ef6f5de35e287e47a6318adb92cdd3e6adf26509ef93178faee97dcd3de484f4'),
    (11, 2849, 2890, '321418eb2a6d62ddacce5b6ea36e61d7d8d77c8e8f1872447d7a4367ffc17d88'),
    (12, 2892, 2963, '062a7d965363644f5d8d0e82c6b399876ab19afe74d42760af395dba6c8e6a09'),
    (12, 2965, 2983, '60f5d3156ad6167439626450059c1c7f150acadd7bf545eba276aebaa4413726'),
    (12, 2985, 3030, '5f7a56262b17a55890d0d08bfae78da118ad853e04df98d4e5b7d15a1e3e77fc'),
    (12, 3032, 3059, '614780d76009c8b8623060cc23d0974ca4ed6a656070b4745cb446749389893b'),
    (12, 3064, 3105, '719a2526892c41b94cf0367199ac70bd1ade7cd367d687d922e9366dcaf12a25'),
    (12, 3084, 3105, 'a4d11a195e6e74898749215f86a6e0e00c78347f5afd2c47be27d0130a738d67'),
    (12, 3107, 3183, '77b163708ad290273816c9c26db773af9eff9aba89a5e9650cb328d2efbfc41b'),
    (12, 3107, 3182, 'b5137478088f1ee1c357b7bf6b3678f994a14710ad668df02b1f72b6580ea611'),
    (12, 3184, 3241, '0b826c13b37c9e37710a4189e7a30f5d6f2fde73a1e13be45eeb12569b404f74'),
    (12, 3195, 3241, '1f55606616efca7b5f60f767898abdb81f8de95974676b9707c56f968730e035'),
    (12, 3243, 3329, '802d205e4af3736c8a0b4b99dea4ca88b7183be512561a9b89dfb11cb4938b4e'),
    (12, 3331, 3388, 'ffd13585b01381fe53e7dd22c56befc42ec42600bdd2611100bf176a537aa42d'),
    (14, 3459, 3540, '22318552f51f35ed5ba60f806b92226425da288e7112cdb710cfed91933483b4'),
    (14, 3542, 3626, 'ccbfcce0aaa7ce98fbdd321973dbec6cde097183e92d6afa7dd6629b1c519147'),
    (14, 3730, 3826, '98da3c9946f4fc0546e040fcb408854bfb084a3986de292d0bbbf757e8d9aea3'),
    (15, 3870, 3930, 'ec9e39bee965642819545ce86ae29732a0c775917cd9991378fdc36de69da899'),
    (15, 3958, 4058, 'db7e9077feb1591d2587f260922724edacc0cd6fbbc14224ca731c0e29fc79ef'),
    (15, 4069, 4132, '38e9226e0eccd8c4fb85746e50ffd347e1f081ab749914cc3bec860cb722846c'),
    (15, 4069, 4189, 'e0dc0cb150347396b3c7de05bd17a19eab0b8f2e431e7715a5a36c48b2c9b993'),
    (15, 4134, 4189, 'df18b02fd1b8ffb370fd022b563fc41f897a0fe8ba78105895e931225eec4fea'),
    (17, 4240, 4315, '37faf032405b608855fe4d5745e1d077d32e7e08cdbb7eaa6a6998d725f2531d'),
    (17, 4316, 4349, 'f8ffcfc01f44cfac3ef9c41120c31df114e1d6a38edee00322d673cd23fae3ec'),
    (17, 4360, 4469, 'be3e3254811e4b48833ab4c02f4df35d04d7b5073bfde0df077d8c31f2bf1c26'),
    (17, 4360, 4437, '1f4484b5f4ba83730ae26661dcdc462110b269af82d3be5661ba73547bd8af53'),
    (17, 4439, 4469, '6d728ef6459ad69252c3ed4a7be24d342992298e9e4fcbd7e817a4b807683f34'),
    (17, 4471, 4515, 'd31d976febe735614d6a504e668b34b00f80df76fefb74611bead584d5d8b8ef')
) as place (paragraph, char_start, char_end, text_sha256)) place
  join registry.document on document.code = 'D-0005'
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1
 order by place.nth;

insert into registry.incident (code, title, summary, event_type, date_edtf, parent_id, status)
select new.code, new.title, new.summary, new.event_type, new.date_edtf, parent.id, 'published'
  from (select *, row_number() over () as nth from (values
    ('KZ-2022-0001', 'Protests of January 2022',
     'Protests began in Zhanaozen and spread; in two large cities there was burning and looting, on whose doers the sources differ. The person interviewed speaks of suppression, the president of a fight against terrorists; foreign troops came.',
     'wave', '2022-01-02?/..', null::text)
) as new (code, title, summary, event_type, date_edtf, parent)) new
  left join registry.incident parent on parent.code = new.parent
 order by new.nth;

insert into registry.incident (code, title, summary, event_type, date_edtf, parent_id, status)
select new.code, new.title, new.summary, new.event_type, new.date_edtf, parent.id, 'published'
  from (select *, row_number() over () as nth from (values
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
) as new (code, title, summary, event_type, date_edtf, parent)) new
  left join registry.incident parent on parent.code = new.parent
 order by new.nth;

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
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.incident on incident.code = said.incident;

insert into registry.incident_city (incident_id, city_id, venue, precision, passage_id)
select incident.id, city.id, said.venue, said.precision, passage.id
  from (select *, row_number() over () as nth from (values
    ('KZ-2022-0001', null::text, null::text, 'country', 3107, 3183),
    ('KZ-2022-0002', 'Zhanaozen', null::text, 'city', 1973, 2019),
    ('KZ-2022-0003', 'Almaty', null::text, 'city', 1585, 1613),
    ('KZ-2022-0004', 'Shymkent', null::text, 'city', 2410, 2458),
    ('KZ-2022-0005', null::text, null::text, 'country', 751, 827),
    ('KZ-2022-0006', null::text, null::text, 'country', 4069, 4132)
) as said (incident, city, venue, precision, char_start, char_end)) said
  join registry.document on document.code = 'D-0005'
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.incident on incident.code = said.incident
  left join registry.city on city.name = said.city
 order by said.nth;

insert into registry.incident_participant (incident_id, person_id, organisation_id, role, passage_id)
select incident.id, person.id, organisation.id, said.role, passage.id
  from (select *, row_number() over () as nth from (values
    ('KZ-2022-0005', null::text, 'Collective Security Treaty Organization', 'authority', 751, 827),
    ('KZ-2022-0006', null::text, 'Government of Kazakhstan', 'authority', 4069, 4132)
) as said (incident, person, organisation, role, char_start, char_end)) said
  join registry.document on document.code = 'D-0005'
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
    ('KZ-2022-0001-F01', 'penalty', 'What peaceful demonstrators are said to have to expect',
     'penalised', null::text, 'general', false, null::text, null::text),
    ('KZ-2022-0002-F01', 'crowd', 'People at the protest in Zhanaozen',
     'crowd', null::text, 'whole', false, null::text, null::text),
    ('KZ-2022-0003-F01', 'casualty', 'Police officers killed',
     'killed', 'police', 'part', false, null::text, null::text),
    ('KZ-2022-0003-F02', 'casualty', 'Civilians beheaded',
     'killed', 'bystanders', 'part', false, null::text, null::text)
) as new (code, type, description, measure, population, covers, may_overlap, person, date_edtf)) new
  join registry.incident on new.code like incident.code || '-F%'
  left join registry.person on coalesce(person.name, 'Person ' || person.number) = new.person
 order by new.nth;

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

insert into registry.assertion (fact_id, passage_id, source_person_id, source_organisation_id, source_words, relayed_person_id, relayed_organisation_id,
    hearsay, stance, count_low, count_high, wording, complete, term_days_low, term_days_high, outcome, held_from, held_until, scope_note)
select fact.id, passage.id, source_person.id, source_organisation.id, said.source_words, relay_person.id, relay_organisation.id,
       said.hearsay, said.stance, said.count_low, said.count_high, said.wording, said.complete, said.term_low, said.term_high, said.outcome,
       said.held_from, said.held_until, said.scope_note
  from (select *, row_number() over () as nth from (values
    ('KZ-2022-0002-F01', 1973, 2019, null::text, null::text, 'the person interviewed', null::text, null::text,
     false, 'asserted', 10001, null::integer, 'over', false, null::integer, null::integer, null::text, null::text, null::text, '2 January, Zhanaozen'),
    ('KZ-2022-0003-F01', 1529, 1614, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', null::integer, null::integer, 'unknown', false, null::integer, null::integer, null::text, null::text, null::text, null::text),
    ('KZ-2022-0003-F02', 1529, 1614, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', null::integer, null::integer, 'unknown', false, null::integer, null::integer, null::text, null::text, null::text, null::text),
    ('KZ-2022-0001-F01', 4240, 4315, null::text, null::text, 'the person interviewed', null::text, null::text,
     false, 'asserted', null::integer, null::integer, 'unknown', false, null::integer, null::integer, null::text, null::text, null::text, 'all peaceful demonstrators; threatened, not passed')
) as said (fact, char_start, char_end, source_person, source_organisation, source_words, relay_person, relay_organisation,
             hearsay, stance, count_low, count_high, wording, complete, term_low, term_high, outcome, held_from, held_until, scope_note)) said
  join registry.document on document.code = 'D-0005'
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
    ('KZ-2022-0001-F02', 'statement', 'Those who protest called terrorists', null, null),
    ('KZ-2022-0001-F03', 'act', 'Harsh action said to be under way against everybody who demonstrates', null, null),
    ('KZ-2022-0001-F04', 'statement', 'Aim laid to the president', null, null),
    ('KZ-2022-0001-F05', 'statement', 'Who is said to stand behind the president', null, null),
    ('KZ-2022-0001-F06', 'statement', 'Call heard at the protests', null, null),
    ('KZ-2022-0001-F07', 'statement', 'Who was in the streets', null, null),
    ('KZ-2022-0001-F08', 'statement', 'End of the present rule demanded', null, null),
    ('KZ-2022-0001-F09', 'statement', 'The protests called peaceful', null, null),
    ('KZ-2022-0001-F10', 'statement', 'What people came out for', null, null),
    ('KZ-2022-0001-F11', 'statement', 'Loss of the chair of the Security Council', null, null),
    ('KZ-2022-0001-F12', 'statement', 'Success of the protests', null, null),
    ('KZ-2022-0001-F13', 'statement', 'The account of violence called propaganda', null, null),
    ('KZ-2022-0001-F14', 'act', 'Gangs and provocateurs under the government''s control said to loot and burn', null, null),
    ('KZ-2022-0001-F15', 'statement', 'When the protests began', null, '2022-01-02?'),
    ('KZ-2022-0001-F16', 'act', 'A group from abroad said to threaten protesters with violence every day', null, null),
    ('KZ-2022-0001-F17', 'statement', 'Where violence was worst', null, null),
    ('KZ-2022-0001-F18', 'statement', 'Disorder laid to the government', null, null),
    ('KZ-2022-0001-F19', 'statement', 'Outbreaks of violence', null, null),
    ('KZ-2022-0001-F20', 'act', 'Gangs and provocateurs under the state''s control said to have stirred up the riots', null, null),
    ('KZ-2022-0001-F21', 'statement', 'Purpose laid to the riots', null, null),
    ('KZ-2022-0001-F22', 'statement', 'Kairat Satybaldy said to be close to a group called Wahhabis', null, null),
    ('KZ-2022-0001-F23', 'act', 'A group called Wahhabis said to bring weapons', null, null),
    ('KZ-2022-0001-F24', 'act', 'A group called Wahhabis said to stir up unrest and spoil peaceful protest', null, null),
    ('KZ-2022-0001-F25', 'act', 'A group called Wahhabis said to loot', null, null),
    ('KZ-2022-0001-F26', 'act', 'Demonstrators said to have tried to hold provocateurs off', null, null),
    ('KZ-2022-0001-F27', 'act', 'Demonstrators said to have shielded police and soldiers', null, null),
    ('KZ-2022-0001-F28', 'act', 'Police officers and soldiers under attack', null, null),
    ('KZ-2022-0001-F29', 'statement', 'What protesters stand against', null, null),
    ('KZ-2022-0001-F30', 'statement', 'Who gains by disorder', null, null),
    ('KZ-2022-0001-F31', 'act', 'A group called Wahhabis said to interfere violently, in Almaty above all', null, null),
    ('KZ-2022-0001-F32', 'act', 'A group called Wahhabis said to have stirred up pogroms to blacken demonstrators', null, null),
    ('KZ-2022-0001-F33', 'statement', 'Kairat Satybaldy said to belong to the movement', null, null),
    ('KZ-2022-0001-F34', 'statement', 'Influence from abroad', null, null),
    ('KZ-2022-0001-F35', 'act', 'Bots said to spread untruths and call for violence in messenger groups', null, null),
    ('KZ-2022-0001-F36', 'statement', 'Whether protest goes on', null, null),
    ('KZ-2022-0001-F37', 'statement', 'No way back for protesters', null, null),
    ('KZ-2022-0001-F38', 'act', 'President said to have begun to fight the population', null, '2022-01-07?'),
    ('KZ-2022-0001-F39', 'statement', 'Why demonstrators do not give up', null, null),
    ('KZ-2022-0001-F40', 'statement', 'President Tokayev on talks', null, null),
    ('KZ-2022-0002-F02', 'statement', 'Zhanaozen without riots', null, null),
    ('KZ-2022-0003-F03', 'act', 'Cars set on fire in Almaty, laid to protesters', null, null),
    ('KZ-2022-0003-F04', 'statement', 'Number of those called terrorists', null, null),
    ('KZ-2022-0003-F05', 'act', 'Killing of police officers, laid to protesters', null, null),
    ('KZ-2022-0003-F06', 'act', 'Beheading of civilians, laid to protesters', null, null),
    ('KZ-2022-0003-F07', 'statement', 'Origin of those called terrorists', null, null),
    ('KZ-2022-0003-F08', 'act', 'Large riots and arson in Almaty', null, null),
    ('KZ-2022-0004-F01', 'act', 'Large riots and arson in Shymkent', null, null),
    ('KZ-2022-0005-F01', 'act', 'Troops of the alliance brought into the country', null, null),
    ('KZ-2022-0005-F02', 'statement', 'Demand to Vladimir Putin', null, null),
    ('KZ-2022-0005-F03', 'statement', 'Demand on the foreign troops', null, null),
    ('KZ-2022-0005-F04', 'statement', 'Who is said to command the alliance', null, null),
    ('KZ-2022-0005-F05', 'act', 'Vladimir Putin said to have sent the troops of the alliance', null, null),
    ('KZ-2022-0005-F06', 'statement', 'Purpose laid to the foreign troops', null, null),
    ('KZ-2022-0005-F07', 'statement', 'Reason given for the foreign troops', null, null),
    ('KZ-2022-0006-F01', 'act', 'Internet and channels of communication cut back', null, null)
) as new (code, type, description, covers, date_edtf)) new
  join registry.incident on new.code like incident.code || '-F%'
 order by new.nth;

insert into registry.act (fact_id, act, perpetrator_person_id, perpetrator_organisation_id)
select fact.id, new.act, person.id, organisation.id
  from (values
    ('KZ-2022-0001-F03', 'other', null, null),
    ('KZ-2022-0001-F14', 'arson_looting', null, 'Criminal groups of whom the person interviewed speaks'),
    ('KZ-2022-0001-F16', 'threat', null, 'Group called Wahhabis by the person interviewed'),
    ('KZ-2022-0001-F20', 'provocation', null, 'Criminal groups of whom the person interviewed speaks'),
    ('KZ-2022-0001-F23', 'other', null, 'Group called Wahhabis by the person interviewed'),
    ('KZ-2022-0001-F24', 'provocation', null, 'Group called Wahhabis by the person interviewed'),
    ('KZ-2022-0001-F25', 'arson_looting', null, 'Group called Wahhabis by the person interviewed'),
    ('KZ-2022-0001-F26', 'other', null, null),
    ('KZ-2022-0001-F27', 'other', null, null),
    ('KZ-2022-0001-F28', 'attack_on_police', null, null),
    ('KZ-2022-0001-F31', 'provocation', null, 'Group called Wahhabis by the person interviewed'),
    ('KZ-2022-0001-F32', 'provocation', null, 'Group called Wahhabis by the person interviewed'),
    ('KZ-2022-0001-F35', 'provocation', null, null),
    ('KZ-2022-0001-F38', 'other', 'Kassym-Jomart Tokayev', null),
    ('KZ-2022-0003-F03', 'arson_looting', null, null),
    ('KZ-2022-0003-F05', 'killing', null, null),
    ('KZ-2022-0003-F06', 'killing', null, null),
    ('KZ-2022-0003-F08', 'arson_looting', null, null),
    ('KZ-2022-0004-F01', 'arson_looting', null, null),
    ('KZ-2022-0005-F01', 'foreign_troops', null, 'Collective Security Treaty Organization'),
    ('KZ-2022-0005-F05', 'foreign_troops', 'Vladimir Putin', null),
    ('KZ-2022-0006-F01', 'communications_shutdown', null, 'Government of Kazakhstan')
) as new (fact, act, person, organisation)
  join registry.fact on fact.code = new.fact
  left join registry.person on coalesce(person.name, 'Person ' || person.number) = new.person
  left join registry.organisation on organisation.name = new.organisation;

insert into registry.act_victim (fact_id, person_id, organisation_id)
select fact.id, person.id, organisation.id
  from (select *, row_number() over () as nth from (values
    ('KZ-2022-0001-F28', 'Police of Kazakhstan'),
    ('KZ-2022-0003-F05', 'Police of Kazakhstan')
) as new (fact, victim)) new
  join registry.fact on fact.code = new.fact
  left join registry.person on person.name = new.victim
  left join registry.organisation on organisation.name = new.victim
 order by new.nth;

insert into registry.statement (fact_id, topic, position)
select fact.id, new.topic, new.position
  from (values
    ('KZ-2022-0001-F02', 'character', 'Those who came out to protest are terrorists.'),
    ('KZ-2022-0001-F04', 'responsibility', 'The president wants every protest put down.'),
    ('KZ-2022-0001-F05', 'responsibility', 'Nursultan Nazarbayev stands behind what the president does.'),
    ('KZ-2022-0001-F06', 'demand', 'Nursultan Nazarbayev should leave.'),
    ('KZ-2022-0001-F07', 'other', 'It was above all the young who came out.'),
    ('KZ-2022-0001-F08', 'demand', 'The rule of Tokayev and Nazarbayev has to end.'),
    ('KZ-2022-0001-F09', 'character', 'Those who protest do so in peace.'),
    ('KZ-2022-0001-F10', 'demand', 'Those who came out wanted the years to come to be just.'),
    ('KZ-2022-0001-F11', 'course', 'Nursultan Nazarbayev has lost the chair of the Security Council.'),
    ('KZ-2022-0001-F12', 'course', 'What the government and the former president gave up is a success of the protests.'),
    ('KZ-2022-0001-F13', 'media', 'What is said of protesters and violence comes from the propaganda of the government.'),
    ('KZ-2022-0001-F15', 'course', 'Protest set in on 2 January.'),
    ('KZ-2022-0001-F17', 'character', 'Almaty and Shymkent see the worst violence.'),
    ('KZ-2022-0001-F18', 'responsibility', 'The government let lawlessness come about on purpose.'),
    ('KZ-2022-0001-F19', 'character', 'Violence and destruction on a large scale break out.'),
    ('KZ-2022-0001-F21', 'responsibility', 'The riots were to give those in power a pretext for crushing peaceful protest.'),
    ('KZ-2022-0001-F22', 'leadership', 'Kairat Satybaldy is close to the group called Wahhabis.'),
    ('KZ-2022-0001-F29', 'demand', 'Protesters are against those in power and against lawlessness alike.'),
    ('KZ-2022-0001-F30', 'responsibility', 'Lawlessness serves those in power.'),
    ('KZ-2022-0001-F33', 'leadership', 'Kairat Satybaldy belongs to the movement himself.'),
    ('KZ-2022-0001-F34', 'leadership', 'The protests are influenced from abroad, from Russia perhaps.'),
    ('KZ-2022-0001-F36', 'course', 'The protests go on.'),
    ('KZ-2022-0001-F37', 'course', 'Protesters with such sentences ahead of them have no way back.'),
    ('KZ-2022-0001-F39', 'cause', 'People have a home that they do not wish to lose.'),
    ('KZ-2022-0001-F40', 'other', 'With terrorists there will be no talking.'),
    ('KZ-2022-0002-F02', 'character', 'Nothing is known of riots in Zhanaozen.'),
    ('KZ-2022-0003-F04', 'character', 'Twenty thousand terrorists are at work in Almaty and have to be fought.'),
    ('KZ-2022-0003-F07', 'leadership', 'Some of those called terrorists do not know Kazakh.'),
    ('KZ-2022-0005-F02', 'demand', 'Vladimir Putin should keep out of the country''s affairs.'),
    ('KZ-2022-0005-F03', 'demand', 'The troops of the alliance should go home at once.'),
    ('KZ-2022-0005-F04', 'leadership', 'Vladimir Putin has the alliance in his hands.'),
    ('KZ-2022-0005-F06', 'responsibility', 'The troops came in order to kill civilians.'),
    ('KZ-2022-0005-F07', 'responsibility', 'With the riots the government justifies that foreign troops were brought in.')
) as new (fact, topic, position)
  join registry.fact on fact.code = new.fact;

-- Groups of people that the facts are about.

insert into registry.fact_group (fact_id, affected_group)
select fact.id, new.affected_group
  from (values
    ('KZ-2022-0003-F06', 'bystanders')
) as new (fact, affected_group)
  join registry.fact on fact.code = new.fact;

insert into registry.assertion (fact_id, passage_id, source_person_id, source_organisation_id, source_words, relayed_person_id, relayed_organisation_id,
    hearsay, stance)
select fact.id, passage.id, source_person.id, source_organisation.id, said.source_words, relay_person.id, relay_organisation.id, said.hearsay, said.stance
  from (select *, row_number() over () as nth from (values
    ('KZ-2022-0001-F02', 632, 749, 'Kassym-Jomart Tokayev', null, null, null, null, false, 'asserted'),
    ('KZ-2022-0001-F02', 632, 749, null, null, 'the person interviewed', null, null, false, 'denied'),
    ('KZ-2022-0001-F03', 122, 184, null, null, null, null, null, false, 'asserted'),
    ('KZ-2022-0001-F04', 226, 282, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0001-F05', 305, 368, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0001-F06', 445, 463, null, null, 'people', null, null, false, 'asserted'),
    ('KZ-2022-0001-F07', 507, 547, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0001-F08', 577, 630, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0001-F08', 2156, 2209, null, null, 'people', null, null, false, 'asserted'),
    ('KZ-2022-0001-F09', 632, 672, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0001-F09', 3084, 3105, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0001-F10', 673, 690, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0001-F11', 1123, 1196, null, null, null, null, null, false, 'asserted'),
    ('KZ-2022-0001-F11', 1289, 1359, null, null, 'the person interviewed', null, null, false, 'denied'),
    ('KZ-2022-0001-F12', 1198, 1240, null, null, null, null, null, false, 'asserted'),
    ('KZ-2022-0001-F12', 1242, 1287, null, null, 'the person interviewed', null, null, false, 'denied'),
    ('KZ-2022-0001-F13', 1811, 1846, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0001-F14', 1847, 1924, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0001-F15', 1926, 1967, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0001-F16', 2215, 2376, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0001-F17', 2460, 2508, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0001-F18', 2510, 2569, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0001-F19', 2578, 2624, null, null, null, null, null, false, 'asserted'),
    ('KZ-2022-0001-F20', 2626, 2703, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0001-F21', 2704, 2790, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0001-F22', 2892, 2963, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0001-F23', 2965, 2983, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0001-F24', 2985, 3030, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0001-F24', 3064, 3105, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0001-F25', 3032, 3059, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0001-F26', 3107, 3182, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0001-F27', 3184, 3241, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0001-F28', 3195, 3241, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0001-F29', 3243, 3329, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0001-F30', 3331, 3388, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0001-F31', 3459, 3540, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0001-F32', 3542, 3626, null, null, 'the person interviewed', null, null, true, 'asserted'),
    ('KZ-2022-0001-F33', 3730, 3826, null, null, 'the person interviewed', null, null, true, 'asserted'),
    ('KZ-2022-0001-F34', 3870, 3930, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0001-F35', 3958, 4058, null, null, 'the person interviewed', null, null, true, 'asserted'),
    ('KZ-2022-0001-F36', 4439, 4469, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0001-F37', 4316, 4349, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0001-F38', 4360, 4437, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0001-F39', 4471, 4515, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0001-F40', 69, 117, 'Kassym-Jomart Tokayev', null, null, null, null, false, 'asserted'),
    ('KZ-2022-0002-F02', 2107, 2154, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0003-F03', 1529, 1556, null, null, null, null, null, false, 'asserted'),
    ('KZ-2022-0003-F03', 1811, 1846, null, null, 'the person interviewed', null, null, false, 'denied'),
    ('KZ-2022-0003-F04', 1615, 1747, 'Kassym-Jomart Tokayev', null, null, null, null, false, 'asserted'),
    ('KZ-2022-0003-F04', 1811, 1846, null, null, 'the person interviewed', null, null, false, 'denied'),
    ('KZ-2022-0003-F05', 1529, 1614, null, null, null, null, null, false, 'asserted'),
    ('KZ-2022-0003-F05', 1811, 1846, null, null, 'the person interviewed', null, null, false, 'denied'),
    ('KZ-2022-0003-F06', 1529, 1614, null, null, null, null, null, false, 'asserted'),
    ('KZ-2022-0003-F06', 1811, 1846, null, null, 'the person interviewed', null, null, false, 'denied'),
    ('KZ-2022-0003-F07', 1749, 1809, 'Kassym-Jomart Tokayev', null, null, null, null, false, 'asserted'),
    ('KZ-2022-0003-F07', 1811, 1846, null, null, 'the person interviewed', null, null, false, 'denied'),
    ('KZ-2022-0003-F08', 2378, 2459, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0004-F01', 2378, 2459, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0005-F01', 751, 827, null, null, null, null, null, false, 'asserted'),
    ('KZ-2022-0005-F01', 2849, 2890, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0005-F02', 828, 921, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0005-F03', 923, 968, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0005-F04', 989, 1017, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0005-F05', 1023, 1071, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0005-F06', 1037, 1089, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0005-F07', 2792, 2864, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0006-F01', 4069, 4132, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0006-F01', 4134, 4189, null, null, 'the person interviewed', null, null, false, 'asserted')
) as said (fact, char_start, char_end, source_person, source_organisation, source_words, relay_person, relay_organisation, hearsay, stance)) said
  join registry.document on document.code = 'D-0005'
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
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.milestone on milestone.title = said.milestone;

select setval(pg_get_serial_sequence('registry.person', 'number'), (select max(number) from registry.person));
