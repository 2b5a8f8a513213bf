-- D-0003: Post-Election Kazakhstan. How Authorities Respond to Protests?. What this document supports; its words stay with their author, the places lead to them.

insert into registry.document (code, title, author, publisher, published, language, kind, scale, note) values
    ('D-0003', 'Post-Election Kazakhstan. How Authorities Respond to Protests?', null, 'CABAR - Central Asian Bureau for Analytical Reporting', null, 'en', 'news_article', 'regional',
     'No author and no day in the text; asks for active links to the document. Made in a project paid for by the Norwegian foreign ministry. Last paragraph before the spelling notice in Russian.');

insert into registry.document_edition (document_id, text_sha256, text_length)
select id, 'ce98a8ace8f0f550dabf198886746e2ab746ed580916e0fe29b8d87dedf5d646', 13769 from registry.document where code = 'D-0003';

insert into registry.person (number, name, role, note, visibility, visibility_reason) overriding system value values
    (3, 'Nursultan Nazarbayev', 'former president', null, 'public', 'Head of state until 2019, named in full in published documents (D-0003).'),
    (4, 'Kassym-Jomart Tokayev', 'president', null, 'public', 'Named in full in a published document (D-0003) as acting or speaking in public.'),
    (17, 'Amirzhan Kosanov', null, 'candidate, opposition politician; former journalist', 'public', 'Named in full in a published document (D-0003) as acting or speaking in public.'),
    (18, 'Mukhtar Ablyazov', null, 'businessman in exile', 'public', 'Named in full in a published document (D-0003) as acting or speaking in public.'),
    (19, 'Rinat Zaitov', null, 'poet and activist', 'public', 'Named in full in a published document (D-0003) as acting or speaking in public.'),
    (20, 'Aslan Kokylbekov', null, 'took part in the night rally; speaks in public under his full name', 'public', 'Named in full in a published document (D-0003) as acting or speaking in public.'),
    (21, 'Denis Krivosheyev', null, 'journalist and analyst', 'public', 'Named in full in a published document (D-0003) as acting or speaking in public.'),
    (22, 'Richard Comenda', 'Commissioner for Human Rights in Central Asia (as given)', 'of the UN office by the context', 'public', 'Named in full in a published document (D-0003) as acting or speaking in public.'),
    (23, 'Talgat Kaliev', 'director of the think tank Youth', 'political analyst', 'public', 'Named in full in a published document (D-0003) as acting or speaking in public.'),
    (24, 'Dosym Satpaev', null, 'political analyst', 'public', 'Named in full in a published document (D-0003) as acting or speaking in public.'),
    (27, null, null, 'A participant named by a first name only; no name is kept, the passage leads there.', 'restricted', null);

insert into registry.person_name (person_id, name)
select person.id, spelling.name
  from (values
    ('Nursultan Nazarbayev', 'Nazarbaev'),
    ('Nursultan Nazarbayev', 'Nazarbayev'),
    ('Nursultan Nazarbayev', 'Elbasy'),
    ('Kassym-Jomart Tokayev', 'Kasym-Zhomart Tokayev'),
    ('Kassym-Jomart Tokayev', 'Kassym-Zhomart Tokayev'),
    ('Kassym-Jomart Tokayev', 'Tokaev'),
    ('Kassym-Jomart Tokayev', 'Tokayev'),
    ('Amirzhan Kosanov', 'Kosanov'),
    ('Amirzhan Kosanov', 'Amirzhan Kossanov'),
    ('Mukhtar Ablyazov', 'Ablyazov'),
    ('Rinat Zaitov', 'Rinat'),
    ('Rinat Zaitov', 'Zaitov'),
    ('Denis Krivosheyev', 'Krivosheyev'),
    ('Talgat Kaliev', 'Kaliev')
) as spelling (person, name)
  join registry.person on person.name = spelling.person;

insert into registry.organisation (name, kind) values
    ('Ministry of Internal Affairs of Kazakhstan', 'ministry'),
    ('General Prosecutor''s Office of Kazakhstan', 'prosecutor'),
    ('Police of Kazakhstan', 'police'),
    ('Alatau local police precinct', 'police'),
    ('Oyan, Qazaqstan', 'movement'),
    ('Democratic Choice of Kazakhstan', 'movement'),
    ('OSCE international election observation mission', 'igo'),
    ('UN Human Rights Office', 'igo'),
    ('Amnesty International', 'ngo'),
    ('CABAR - Central Asian Bureau for Analytical Reporting', 'media'),
    ('Reuters', 'media'),
    ('RFE/RL, Radio Azattyq', 'media'),
    ('Channel 31', 'media'),
    ('Informburo.kz', 'media'),
    ('Youth', 'think_tank'),
    ('National council of public confidence', 'other'),
    ('Ministry of Foreign Affairs of Norway', 'ministry'),
    ('elorda.info', 'media'),
    ('akorda.kz', 'media');

insert into registry.organisation_name (organisation_id, name)
select organisation.id, spelling.name
  from (values
    ('Ministry of Internal Affairs of Kazakhstan', 'interior ministry'),
    ('General Prosecutor''s Office of Kazakhstan', 'General Prosecutor''s office'),
    ('General Prosecutor''s Office of Kazakhstan', 'General Prosecutor’s Office of Kazakhstan'),
    ('General Prosecutor''s Office of Kazakhstan', 'prosecutor-general'),
    ('Police of Kazakhstan', 'police officers'),
    ('Police of Kazakhstan', 'Kazakh police'),
    ('Oyan, Qazaqstan', 'Oyan Qazaqstan'),
    ('Democratic Choice of Kazakhstan', 'DVK'),
    ('OSCE international election observation mission', 'OSCE mission'),
    ('RFE/RL, Radio Azattyq', 'rus.azattyq.org'),
    ('RFE/RL, Radio Azattyq', 'RFE/RL'),
    ('Channel 31', '31 channel'),
    ('Youth', 'think tank “Youth”'),
    ('National council of public confidence', 'national council of public confidence'),
    ('National council of public confidence', 'National Committee for Public Confidence'),
    ('Ministry of Foreign Affairs of Norway', 'Foreign Ministry of Norway'),
    ('Ministry of Foreign Affairs of Norway', 'Министерства иностранных дел Норвегии')
) as spelling (organisation, name)
  join registry.organisation on organisation.name = spelling.organisation;

insert into registry.passage (edition_id, paragraph, char_start, char_end, text_sha256)
select edition.id, place.*
  from (values
    (7, 335, 369, 'c8e48cbc0d084f1684dcdc4f1aafc9048d0ea5f4040d3ebb2ad0404b8e20b401'),
    (8, 488, 514, 'db5abd37e1bef28e135f42dd575a543f0fa267159436f7472f8b4679acd152d7'),
    (8, 604, 636, '21e7506035db04ee74ba233070f9b18476499358dbe4fd7786e42aa105c1a2d0'),
    (8, 641, 693, '0cccf94e2301595c9938b6ac20358c79b0d27552e07bb4ab8de437f6d54ba8db'),
    (9, 870, 1052, '274411ec69bb09d0b97a8ba1452da0c66c1c7d200069653a07f8b200d002f907'),
    (9, 876, 941, 'e5ece559e08f8f4b9b5cfbe8425772265e7924d502aca792b26b4f5e09f47e81'),
    (9, 979, 1052, '0e0f1cd4361d35b5e070b6164a79bcdc461b85dc4dab999aa7217438431f0739'),
    (10, 1243, 1337, 'a1d9d9f16c5ee51c3025ac1590deb1df6f069e2cdce8403bc981f9b31faaf5a8'),
    (11, 1954, 2075, 'd815f810f134d3cada1df9d13dc391ff9d7a224a115f410ff18b2d305245811e'),
    (14, 2353, 2411, '2cf4da5f9e1cf10b31689dff50f0bdc5d69a8838ac884cc992c27da0e83a8e44'),
    (14, 2484, 2549, '35d1b962cf3539b3fd53aa77b63439015fdaab2d3d5f12fdcc4a7178a7e9b721'),
    (15, 2933, 3027, '09c60cded018f2864453692b44def6416e7b7c2ce66418809e6bffb3a482ffe2'),
    (17, 3216, 3275, '30f5a43f4485507a281c252bc7da569b8688b97cba7065f28259aa34eb42913c'),
    (18, 3499, 3563, '5c0838ed96ec19275bad64b265ffcc8c17edf5c490d1062e1fc0a1527508d452'),
    (18, 3565, 3604, '721a05e683ab1f043d2017d5665edaddb8c65cea15566afe3e5f8f2c5a180b44'),
    (18, 3583, 3604, '63805aa77183659afbad49fd7f1ee92833f2bc05fb7e2890a6057d1242af22cc'),
    (18, 3583, 3644, '328f893e5e9cc9882fa32ae30dd1f6de8978f9a4c44f2237c9b579167fd3531d'),
    (18, 3645, 3708, '8da2bd2d6917a6cbb990be65364325f6296862a6029184d4f26ce3387ada4f47'),
    (18, 3761, 3837, '7f1c54eaa93df880decf44cb56d59dd76d49c91a7a64c8383be458362e9d69f5'),
    (18, 3921, 3955, '416b788824cedda6b77751828886195aedb02986e7cc39374ace220c24f511c2'),
    (18, 3956, 4015, '716313ab7301f4913bf2245f5739a3a06453c1806dfe54ef6ab7175e0653d8c0'),
    (18, 4017, 4049, '28f39644edeb05ea0bb4d1e3815b1503c83293b44d4f1eae5cd2479e990126b5'),
    (18, 4017, 4078, '489c752c37896c55fd735cdd8a0da05a921c5e76ce402a6dd3387dd8c208e3dd'),
    (18, 4079, 4093, '85dfd6edf6e3be707bf30244a06a897d9d6d43419ae07c2c34c62533396ecf5a'),
    (18, 4101, 4162, '0e744d7b6aaf5fb7f70d662f0c208b7d7a3116778410274c16fd4be6a310a0d6'),
    (18, 4119, 4162, 'aa6adc7eaaaf61182bc069a1d6fe92ff7716cd48fac7a31052567980fd2547b3'),
    (19, 4165, 4214, 'ce32d195d513edbe280a44b5afc4b7658415bfdea37dfdbad5cf320e59cdc96e'),
    (19, 4175, 4194, '6a57037d81e3f09b131c65d3e452e51782bc47ada5df6a0f95f04bcae04a6440'),
    (19, 4457, 4579, '423919d9df9005ae712a5fea0c4d31332abbe7767ba778513e198eb6faeaf23a'),
    (19, 4517, 4578, '6633dac4db981cd4aae71e2dde8a97ac5c4a6efe58ecfa4888d3f6372d89338f'),
    (20, 4581, 4636, '981a3932bba18f6123bbac845fb3c0b4e57b5fe40c65826dafc102dfdac94794'),
    (20, 4692, 4747, '11376acc6ee04d94c3fca415e5e4e45083f8c3b90a9cf84643675a6135a1c948'),
    (20, 4884, 4947, '6004a67af1d619fa27bad5512fa2f6f18a5c86934320fec93e260643685f41e6'),
    (25, 6098, 6236, '2ed814c9859b238f6ce2cc8bd4c3f4113e54a6b2ed8d558adfda2778edbd5956'),
    (25, 6199, 6263, 'fbd3ce99c953eba2f60fecafe36b57b10508be86f7ed8ac01c50fd8bbd5c23e1'),
    (25, 6277, 6301, '47de59cc9bd38ec216b328cc3b5c9a851de346458fe8bc28d2f1a30c417f3cff'),
    (25, 6303, 6317, '5abba739850ed27e0de71d7ce1c7398b85c544b3d27e875908697516eeb0eab4'),
    (25, 6323, 6357, 'ba94174f8e8e91f92c5e540bc90c17527d7da12fcce2e2720c0034f51918a311'),
    (25, 6359, 6409, 'ec1f3f586a7c845052b4972e26c85059a06d9a3edd2fbfe21e3f56f0005bfb85'),
    (25, 6415, 6477, '3e210d36687687aae06fb9f15d2f8c0ded5f5db53e9f5a100d62ea8f683d790b'),
    (26, 6480, 6565, '016d5e2becb99771858968239e2be9b4ed3947dbf24220b46a47c5b977e90847'),
    (27, 6629, 6735, '17ffd397f42918c3a1eeadb5b31fb524942c87e32eaf627cad5efdb6f6295398'),
    (27, 6679, 6735, 'f09fe2672bafa6de5f199524daca7ae505065a808aa9641493bd198cfdc1b62d'),
    (27, 6954, 6988, '75e537a345be170aa2ec4274397ad39df7bd69651262d11e255fcbdf5ab6742d'),
    (28, 7127, 7185, '7292d045f4dcc954856ab140a44ed618d0fd989872f19ed578222259af1e625f'),
    (29, 7330, 7357, '966736704bfb1857b29fb8edeb464fb50549f57768ae02fb0f4d4f7e19236be8'),
    (31, 7761, 7832, 'db19f1dcb425f413532cd36a0d992709926fcfeba73531113205d10ba567a169'),
    (34, 8367, 8421, '3ccef4060d4c4bc9ffa430256cea00feb0e2f723ff38c78e6f0a695388d92e4b'),
    (45, 11709, 11782, '6fa9cfd08eb4e6039ec9abda66d1f8754358deb3d10b9a0c91fa2f153c724f7f')
) as place (paragraph, char_start, char_end, text_sha256)
  join registry.document on document.code = 'D-0003'
  join registry.document_edition edition on edition.document_id = document.id;

insert into registry.incident (code, title, summary, event_type, date_edtf, parent_id, status)
select new.code, new.title, new.summary, new.event_type, new.date_edtf, parent.id, 'published'
  from (values
    ('KZ-2019-0004', 'Assemblies after the election was called',
     'After the election had been called there were peaceful protests in the larger cities, for freeing political prisoners and for staying away from the vote. The authorities treated them as unlawful.',
     'wave', '2019-04~/2019-06-09', null::text),
    ('KZ-2019-0009', 'Protests over the presidential election of June 2019',
     'From the day of the vote people in several cities protested against the result. Many were taken in by police and a large number were punished by courts. Accounts of size, of force and of who was behind it differ.',
     'wave', '2019-06-09/2019-06', null::text)
) as new (code, title, summary, event_type, date_edtf, parent)
  left join registry.incident parent on parent.code = new.parent;

insert into registry.incident (code, title, summary, event_type, date_edtf, parent_id, status)
select new.code, new.title, new.summary, new.event_type, new.date_edtf, parent.id, 'published'
  from (values
    ('KZ-2019-0010', 'Protests on election day, 9 June',
     'On the day of the vote people protested peacefully, and many were detained. No city is named for this day alone.',
     'protest_with_intervention', '2019-06-09', 'KZ-2019-0009'),
    ('KZ-2019-0011', 'Night rally near the Tselinny cinema',
     'People came together in Almaty at the call of a poet who had backed a losing candidate. He was detained; one of the others says that he and the poet were held in a precinct for hours.',
     'protest_with_intervention', '2019-06-10', 'KZ-2019-0009'),
    ('KZ-2019-0012', 'March and motorcade on Tole Bi Street',
     'After the poet had been let go, people left the police building but walked on through the streets, singing the anthem; with cars among them they closed a main street. Some were taken in.',
     'protest_with_intervention', '2019-06-10/2019-06-11', 'KZ-2019-0009'),
    ('KZ-2019-0014', 'Social networks and messengers blocked, June 2019',
     'While the protests went on, social networks and messengers were blocked and the internet was restricted.',
     'online_repression', '2019-06~', 'KZ-2019-0009')
) as new (code, title, summary, event_type, date_edtf, parent)
  left join registry.incident parent on parent.code = new.parent;

insert into registry.incident_form (incident_id, form)
select incident.id, new.form
  from (values
    ('KZ-2019-0011', 'rally'),
    ('KZ-2019-0012', 'march'),
    ('KZ-2019-0012', 'car_column'),
    ('KZ-2019-0012', 'road_block')
) as new (incident, form)
  join registry.incident on incident.code = new.incident;

insert into registry.incident_topic (incident_id, topic)
select incident.id, new.topic
  from (values
    ('KZ-2019-0004', 'political_prisoners'),
    ('KZ-2019-0009', 'fair_elections'),
    ('KZ-2019-0010', 'fair_elections'),
    ('KZ-2019-0011', 'fair_elections'),
    ('KZ-2019-0012', 'solidarity')
) as new (incident, topic)
  join registry.incident on incident.code = new.incident;

insert into registry.incident_passage (incident_id, passage_id)
select incident.id, passage.id
  from (values
    ('KZ-2019-0004', 6629, 6735),
    ('KZ-2019-0009', 876, 941),
    ('KZ-2019-0010', 870, 1052),
    ('KZ-2019-0011', 4119, 4162),
    ('KZ-2019-0011', 3216, 3275),
    ('KZ-2019-0012', 4457, 4579),
    ('KZ-2019-0012', 4165, 4214),
    ('KZ-2019-0014', 641, 693)
) as said (incident, char_start, char_end)
  join registry.document on document.code = 'D-0003'
  join registry.document_edition edition on edition.document_id = document.id
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.incident on incident.code = said.incident;

insert into registry.incident_city (incident_id, city_id, venue, precision, passage_id)
select incident.id, city.id, said.venue, said.precision, passage.id
  from (values
    ('KZ-2019-0004', null::text, null::text, 'country', 6679, 6735),
    ('KZ-2019-0009', 'Almaty', null::text, 'city', 6199, 6263),
    ('KZ-2019-0009', 'Astana', null::text, 'city', 6199, 6263),
    ('KZ-2019-0011', 'Almaty', 'near the Tselinny cinema', 'venue', 3216, 3275),
    ('KZ-2019-0012', 'Almaty', 'Tole Bi Street', 'venue', 4517, 4578),
    ('KZ-2019-0014', null::text, null::text, 'country', 641, 693)
) as said (incident, city, venue, precision, char_start, char_end)
  join registry.document on document.code = 'D-0003'
  join registry.document_edition edition on edition.document_id = document.id
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.incident on incident.code = said.incident
  left join registry.city on city.name = said.city;

insert into registry.incident_participant (incident_id, person_id, organisation_id, role, passage_id)
select incident.id, person.id, organisation.id, said.role, passage.id
  from (values
    ('KZ-2019-0004', null::text, 'OSCE international election observation mission', 'observer', 6480, 6565),
    ('KZ-2019-0009', null::text, 'Oyan, Qazaqstan', 'participant', 1243, 1337),
    ('KZ-2019-0011', 'Rinat Zaitov', null::text, 'participant', 3216, 3275),
    ('KZ-2019-0011', 'Rinat Zaitov', null::text, 'organiser', 3499, 3563),
    ('KZ-2019-0011', 'Aslan Kokylbekov', null::text, 'participant', 4101, 4162),
    ('KZ-2019-0011', null::text, 'Police of Kazakhstan', 'authority', 3565, 3604),
    ('KZ-2019-0012', 'Person 27', null::text, 'participant', 4581, 4636)
) as said (incident, person, organisation, role, char_start, char_end)
  join registry.document on document.code = 'D-0003'
  join registry.document_edition edition on edition.document_id = document.id
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.incident on incident.code = said.incident
  left join registry.person on coalesce(person.name, 'Person ' || person.number) = said.person
  left join registry.organisation on organisation.name = said.organisation;

insert into registry.fact (code, incident_id, type, description, measure, population, covers, may_overlap, person_id, date_edtf)
select new.code, incident.id, new.type, new.description, new.measure, new.population, new.covers, new.may_overlap, person.id, new.date_edtf
  from (values
    ('KZ-2019-0004-F01', 'detention', 'People taken in at peaceful protests between the calling of the election and the vote',
     'detained', null::text, 'whole', false, null::text, null::text),
    ('KZ-2019-0009-F01', 'detention', 'All people taken in by police during the post-election protests, country-wide',
     'detained', null::text, 'whole', false, null::text, null::text),
    ('KZ-2019-0009-F02', 'penalty', 'All administrative penalties for taking part in the protests of 9-11 June',
     'penalised', null::text, 'whole', false, null::text, null::text),
    ('KZ-2019-0009-F03', 'penalty', 'Protesters given administrative arrest',
     'arrested', null::text, 'whole', false, null::text, null::text),
    ('KZ-2019-0009-F04', 'penalty', 'Protesters fined',
     'fined', null::text, 'whole', false, null::text, null::text),
    ('KZ-2019-0009-F05', 'penalty', 'Protesters given a notice and let go',
     'warned', null::text, 'whole', false, null::text, null::text),
    ('KZ-2019-0009-F06', 'detention', 'Most of those taken in were let go in the end',
     'detained', null::text, 'part', true, null::text, null::text),
    ('KZ-2019-0009-F07', 'detention', 'Activists taken in while protests go on in the larger cities',
     'detained', null::text, 'part', true, null::text, null::text),
    ('KZ-2019-0009-F08', 'detention', 'Women pushed into police vans',
     'detained', null::text, 'part', true, null::text, null::text),
    ('KZ-2019-0009-F09', 'detention', 'Picture caption: protesters taken in at Almaty; the day of the picture is not given',
     'detained', null::text, 'general', false, null::text, null::text),
    ('KZ-2019-0009-F10', 'act', 'Nearly every request for permission to assemble is turned down',
     null::text, null::text, 'general', false, null::text, null::text),
    ('KZ-2019-0009-F11', 'statement', 'On the size of the protests',
     null::text, null::text, null::text, false, null::text, null::text),
    ('KZ-2019-0010-F01', 'detention', 'People detained at peaceful protests on election day, 9 June',
     'detained', null::text, 'whole', false, null::text, null::text),
    ('KZ-2019-0011-F01', 'detention', 'People in the Alatau precinct while one detained person was held there',
     'detained', null::text, 'part', false, null::text, null::text),
    ('KZ-2019-0011-F02', 'detention', 'Women, old men and people in bad health among those held in the precinct',
     'detained', null::text, 'part', true, null::text, null::text),
    ('KZ-2019-0011-F03', 'detention', 'Rinat Zaitov taken in by police and later let go',
     'detained', null::text, 'part', false, 'Rinat Zaitov', null::text),
    ('KZ-2019-0011-F04', 'detention', 'Aslan Kokylbekov held in a police precinct for seven hours and let go',
     'detained', null::text, 'part', false, 'Aslan Kokylbekov', null::text),
    ('KZ-2019-0011-F05', 'penalty', 'What one of the held heard: people were fined',
     'fined', null::text, 'general', false, null::text, null::text),
    ('KZ-2019-0011-F06', 'penalty', 'What one of the held heard: people were locked up for five days',
     'arrested', null::text, 'general', false, null::text, null::text),
    ('KZ-2019-0011-F07', 'act', 'Those held in the precinct had no lawyers',
     null::text, null::text, null::text, false, null::text, null::text),
    ('KZ-2019-0011-F08', 'act', 'Phone, messenger groups and social media looked through',
     null::text, null::text, null::text, false, 'Aslan Kokylbekov', null::text),
    ('KZ-2019-0012-F01', 'detention', 'A participant of the march (restricted person) taken in',
     'detained', null::text, 'part', false, 'Person 27', null::text),
    ('KZ-2019-0012-F02', 'detention', 'Participants of the spontaneous march taken in',
     'detained', null::text, 'part', false, null::text, null::text)
) as new (code, type, description, measure, population, covers, may_overlap, person, date_edtf)
  join registry.incident on new.code like incident.code || '-F%'
  left join registry.person on coalesce(person.name, 'Person ' || person.number) = new.person;

update registry.fact
   set part_of = whole.id
  from (values
    ('KZ-2019-0009-F03', 'KZ-2019-0009-F02'),
    ('KZ-2019-0009-F04', 'KZ-2019-0009-F02'),
    ('KZ-2019-0009-F05', 'KZ-2019-0009-F02'),
    ('KZ-2019-0009-F06', 'KZ-2019-0009-F01'),
    ('KZ-2019-0009-F07', 'KZ-2019-0009-F01'),
    ('KZ-2019-0009-F08', 'KZ-2019-0009-F01'),
    ('KZ-2019-0010-F01', 'KZ-2019-0009-F01'),
    ('KZ-2019-0011-F01', 'KZ-2019-0009-F01'),
    ('KZ-2019-0011-F02', 'KZ-2019-0011-F01'),
    ('KZ-2019-0011-F03', 'KZ-2019-0011-F01'),
    ('KZ-2019-0011-F04', 'KZ-2019-0011-F01'),
    ('KZ-2019-0012-F01', 'KZ-2019-0012-F02'),
    ('KZ-2019-0012-F02', 'KZ-2019-0009-F01')
) as lies (fact, whole)
  join registry.fact whole on whole.code = lies.whole
 where fact.code = lies.fact;

insert into registry.fact_group (fact_id, affected_group)
select fact.id, new.affected_group
  from (values
    ('KZ-2019-0009-F07', 'activists'),
    ('KZ-2019-0009-F08', 'women'),
    ('KZ-2019-0011-F02', 'women'),
    ('KZ-2019-0011-F02', 'older_persons')
) as new (fact, affected_group)
  join registry.fact on fact.code = new.fact;

insert into registry.fact_city (fact_id, city_id)
select fact.id, city.id
  from (values
    ('KZ-2019-0009-F09', 'Almaty')
) as new (fact, city)
  join registry.fact on fact.code = new.fact
  join registry.city on city.name = new.city;

insert into registry.detention (fact_id, kind, place_held, authority)
select fact.id, new.kind, new.place_held, new.authority
  from (values
    ('KZ-2019-0004-F01', 'unknown', null::text, null::text),
    ('KZ-2019-0009-F01', 'unknown', null::text, 'police'),
    ('KZ-2019-0009-F06', 'unknown', null::text, null::text),
    ('KZ-2019-0009-F07', 'unknown', null::text, null::text),
    ('KZ-2019-0009-F08', 'conveyance', null::text, 'police'),
    ('KZ-2019-0009-F09', 'unknown', null::text, null::text),
    ('KZ-2019-0010-F01', 'unknown', null::text, null::text),
    ('KZ-2019-0011-F01', 'unknown', 'Alatau local police precinct', 'police'),
    ('KZ-2019-0011-F02', 'unknown', 'Alatau local police precinct', 'police'),
    ('KZ-2019-0011-F03', 'unknown', 'Alatau local police precinct', 'police'),
    ('KZ-2019-0011-F04', 'unknown', 'Alatau local police precinct', 'police'),
    ('KZ-2019-0012-F01', 'unknown', null::text, null::text),
    ('KZ-2019-0012-F02', 'unknown', null::text, null::text)
) as new (fact, kind, place_held, authority)
  join registry.fact on fact.code = new.fact;

insert into registry.penalty (fact_id, kind, legal_basis, deciding_body, detention_id)
select fact.id, new.kind, new.legal_basis, new.deciding_body, followed.id
  from (values
    ('KZ-2019-0009-F02', 'administrative_unspecified', null::text, 'court', null::text),
    ('KZ-2019-0009-F03', 'administrative_arrest', null::text, 'court', null::text),
    ('KZ-2019-0009-F04', 'fine', null::text, 'court', null::text),
    ('KZ-2019-0009-F05', 'warning', null::text, null::text, null::text),
    ('KZ-2019-0011-F05', 'fine', null::text, null::text, null::text),
    ('KZ-2019-0011-F06', 'administrative_arrest', null::text, null::text, null::text)
) as new (fact, kind, legal_basis, deciding_body, after_detention)
  join registry.fact on fact.code = new.fact
  left join registry.fact followed on followed.code = new.after_detention;

insert into registry.act (fact_id, act, perpetrator_person_id, perpetrator_organisation_id)
select fact.id, new.act, person.id, organisation.id
  from (values
    ('KZ-2019-0009-F10', 'permit_refusal', null::text, null::text),
    ('KZ-2019-0011-F07', 'denial_of_counsel', null::text, 'Police of Kazakhstan'),
    ('KZ-2019-0011-F08', 'unlawful_search', null::text, 'Police of Kazakhstan')
) as new (fact, act, person, organisation)
  join registry.fact on fact.code = new.fact
  left join registry.person on coalesce(person.name, 'Person ' || person.number) = new.person
  left join registry.organisation on organisation.name = new.organisation;

insert into registry.act_victim (fact_id, person_id, organisation_id)
select fact.id, person.id, organisation.id
  from (values
    ('KZ-2019-0011-F07', 'Aslan Kokylbekov'),
    ('KZ-2019-0011-F08', 'Aslan Kokylbekov')
) as new (fact, victim)
  join registry.fact on fact.code = new.fact
  left join registry.person on coalesce(person.name, 'Person ' || person.number) = new.victim
  left join registry.organisation on organisation.name = new.victim;

insert into registry.statement (fact_id, topic, position)
select fact.id, new.topic, new.position
  from (values
    ('KZ-2019-0009-F11', 'scale', 'The protests are smaller than Western media make them look.')
) as new (fact, topic, position)
  join registry.fact on fact.code = new.fact;

insert into registry.assertion (fact_id, passage_id, source_person_id, source_organisation_id, source_words, relayed_person_id, relayed_organisation_id,
    hearsay, stance, count_low, count_high, wording, complete, term_days_low, term_days_high, outcome, held_from, held_until, scope_note)
select fact.id, passage.id, source_person.id, source_organisation.id, said.source_words, relay_person.id, relay_organisation.id,
       said.hearsay, said.stance, said.count_low, said.count_high, said.wording, said.complete, said.term_low, said.term_high, said.outcome,
       said.held_from, said.held_until, said.scope_note
  from (values
    ('KZ-2019-0010-F01', 979, 1052, null::text, 'Ministry of Internal Affairs of Kazakhstan', null::text, null::text, null::text,
     false, 'asserted', 501, null::integer, 'over', false, null::integer, null::integer, null::text, null::text, null::text, 'the day of the election, 9 June, only; no city named'),
    ('KZ-2019-0009-F01', 2484, 2549, null::text, 'Oyan, Qazaqstan', null::text, null::text, null::text,
     false, 'asserted', 1000, 1000, 'about', false, null::integer, null::integer, null::text, null::text, null::text, 'across the country, during the protest against the elections; no days given'),
    ('KZ-2019-0009-F01', 7330, 7357, null::text, 'UN Human Rights Office', null::text, null::text, null::text,
     false, 'asserted', null::integer, null::integer, 'unknown', false, null::integer, null::integer, null::text, null::text, null::text, 'no place, day or number'),
    ('KZ-2019-0009-F02', 6098, 6236, null::text, 'Ministry of Internal Affairs of Kazakhstan', null::text, null::text, null::text,
     false, 'acknowledged', 951, null::integer, 'over', false, null::integer, null::integer, null::text, null::text, null::text, 'Almaty and Nur-Sultan, 9-11 June; said three days after the election'),
    ('KZ-2019-0009-F03', 6277, 6301, null::text, 'Ministry of Internal Affairs of Kazakhstan', null::text, null::text, null::text,
     false, 'asserted', 670, 670, 'exact', false, null::integer, null::integer, null::text, null::text, null::text, 'out of the ''over 950'': Almaty and Nur-Sultan, 9-11 June'),
    ('KZ-2019-0009-F03', 6415, 6477, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', 218, 218, 'exact', false, null::integer, null::integer, null::text, null::text, null::text, 'of the detained; neither days nor cities given'),
    ('KZ-2019-0009-F04', 6303, 6317, null::text, 'Ministry of Internal Affairs of Kazakhstan', null::text, null::text, null::text,
     false, 'asserted', 115, 115, 'exact', false, null::integer, null::integer, null::text, null::text, null::text, 'out of the ''over 950'': Almaty and Nur-Sultan, 9-11 June'),
    ('KZ-2019-0009-F05', 6323, 6357, null::text, 'Ministry of Internal Affairs of Kazakhstan', null::text, null::text, null::text,
     false, 'asserted', 172, 172, 'exact', false, null::integer, null::integer, null::text, null::text, null::text, 'out of the ''over 950'': Almaty and Nur-Sultan, 9-11 June'),
    ('KZ-2019-0009-F06', 6359, 6409, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', null::integer, null::integer, 'unknown', false, null::integer, null::integer, 'released', null::text, null::text, 'a majority, no number'),
    ('KZ-2019-0009-F07', 604, 636, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', null::integer, null::integer, 'unknown', false, null::integer, null::integer, null::text, null::text, null::text, 'major cities; present tense, no day'),
    ('KZ-2019-0009-F08', 7127, 7185, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', null::integer, null::integer, 'unknown', false, null::integer, null::integer, null::text, null::text, null::text, null::text),
    ('KZ-2019-0009-F09', 335, 369, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', null::integer, null::integer, 'unknown', false, null::integer, null::integer, null::text, null::text, null::text, 'a picture, undated, Almaty'),
    ('KZ-2019-0011-F01', 3645, 3708, 'Aslan Kokylbekov', null::text, null::text, null::text, null::text,
     false, 'asserted', 40, 40, 'about', false, null::integer, null::integer, null::text, null::text, null::text, 'one precinct, while he was there'),
    ('KZ-2019-0011-F02', 3761, 3837, 'Aslan Kokylbekov', null::text, null::text, null::text, null::text,
     false, 'asserted', null::integer, null::integer, 'unknown', false, null::integer, null::integer, null::text, null::text, null::text, 'among the people in the precinct'),
    ('KZ-2019-0011-F03', 3583, 3604, 'Aslan Kokylbekov', null::text, null::text, null::text, null::text,
     false, 'asserted', 1, 1, 'exact', false, null::integer, null::integer, null::text, null::text, null::text, null::text),
    ('KZ-2019-0011-F03', 4175, 4194, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', 1, 1, 'exact', false, null::integer, null::integer, 'released', null::text, null::text, null::text),
    ('KZ-2019-0011-F03', 4692, 4747, 'Person 27', null::text, null::text, null::text, null::text,
     false, 'asserted', 1, 1, 'exact', false, null::integer, null::integer, 'released', null::text, null::text, null::text),
    ('KZ-2019-0011-F04', 3583, 3644, 'Aslan Kokylbekov', null::text, null::text, null::text, null::text,
     false, 'asserted', 1, 1, 'exact', false, null::integer, null::integer, 'released', '2019-06-10T18:30', '2019-06-11T01:30', 'himself; the hours are his, the day follows from the night rally'),
    ('KZ-2019-0011-F04', 4079, 4093, 'Aslan Kokylbekov', null::text, null::text, null::text, null::text,
     false, 'asserted', 1, 1, 'exact', false, null::integer, null::integer, 'released', null::text, null::text, null::text),
    ('KZ-2019-0011-F05', 4017, 4049, 'Aslan Kokylbekov', null::text, null::text, null::text, null::text,
     true, 'asserted', null::integer, null::integer, 'unknown', false, null::integer, null::integer, null::text, null::text, null::text, 'people, not said which'),
    ('KZ-2019-0011-F06', 4017, 4078, 'Aslan Kokylbekov', null::text, null::text, null::text, null::text,
     true, 'asserted', null::integer, null::integer, 'unknown', false, 5, 5, null::text, null::text, null::text, 'people, not said which'),
    ('KZ-2019-0012-F01', 4884, 4947, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', 1, 1, 'exact', false, null::integer, null::integer, null::text, null::text, null::text, null::text),
    ('KZ-2019-0012-F02', 4884, 4947, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', null::integer, null::integer, 'unknown', false, null::integer, null::integer, null::text, null::text, null::text, 'other participants, no number, no day'),
    ('KZ-2019-0004-F01', 6954, 6988, null::text, 'OSCE international election observation mission', null::text, null::text, null::text,
     false, 'asserted', 24, null::integer, 'dozens', false, null::integer, null::integer, null::text, null::text, null::text, 'several peaceful protests in major cities after the election was announced'),
    ('KZ-2019-0011-F07', 3921, 3955, 'Aslan Kokylbekov', null::text, null::text, null::text, null::text,
     false, 'asserted', null::integer, null::integer, null::text, false, null::integer, null::integer, null::text, null::text, null::text, null::text),
    ('KZ-2019-0011-F08', 3956, 4015, 'Aslan Kokylbekov', null::text, null::text, null::text, null::text,
     false, 'asserted', null::integer, null::integer, null::text, false, null::integer, null::integer, null::text, null::text, null::text, null::text),
    ('KZ-2019-0009-F10', 7761, 7832, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', null::integer, null::integer, null::text, false, null::integer, null::integer, null::text, null::text, null::text, null::text),
    ('KZ-2019-0009-F11', 8367, 8421, 'Denis Krivosheyev', null::text, null::text, null::text, null::text,
     false, 'asserted', null::integer, null::integer, null::text, false, null::integer, null::integer, null::text, null::text, null::text, null::text)
) as said (fact, char_start, char_end, source_person, source_organisation, source_words, relay_person, relay_organisation,
             hearsay, stance, count_low, count_high, wording, complete, term_low, term_high, outcome, held_from, held_until, scope_note)
  join registry.document on document.code = 'D-0003'
  join registry.document_edition edition on edition.document_id = document.id
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.fact on fact.code = said.fact
  left join registry.person source_person on coalesce(source_person.name, 'Person ' || source_person.number) = said.source_person
  left join registry.organisation source_organisation on source_organisation.name = said.source_organisation
  left join registry.person relay_person on coalesce(relay_person.name, 'Person ' || relay_person.number) = said.relay_person
  left join registry.organisation relay_organisation on relay_organisation.name = said.relay_organisation;

insert into registry.milestone (title, date_edtf) values
    ('The presidential election is announced', '2019-04~'),
    ('Presidential election, won by Tokayev', '2019-06-09'),
    ('Amirzhan Kosanov congratulates Tokayev before the official count', null),
    ('Tokayev is sworn in as president', '2019-06-12'),
    ('Tokayev announces a national council of public confidence', '2019-06')
on conflict (title) do nothing;

insert into registry.milestone_passage (milestone_id, passage_id)
select milestone.id, passage.id
  from (values
    ('The presidential election is announced', 2353, 2411),
    ('Presidential election, won by Tokayev', 1954, 2075),
    ('Amirzhan Kosanov congratulates Tokayev before the official count', 2933, 3027),
    ('Tokayev is sworn in as president', 488, 514),
    ('Tokayev announces a national council of public confidence', 11709, 11782)
) as said (milestone, char_start, char_end)
  join registry.document on document.code = 'D-0003'
  join registry.document_edition edition on edition.document_id = document.id
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.milestone on milestone.title = said.milestone;
