-- D-0003: Post-Election Kazakhstan. How Authorities Respond to Protests?. What it yields: passages by their place and hash (none of its words), incidents, figures, acts and positions.

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
  from (select *, row_number() over () as nth from (values
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
) as spelling (person, name)) spelling
  join registry.person on person.name = spelling.person
 order by spelling.nth;

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
  from (select *, row_number() over () as nth from (values
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
) as spelling (organisation, name)) spelling
  join registry.organisation on organisation.name = spelling.organisation
 order by spelling.nth;

insert into registry.passage (edition_id, paragraph, char_start, char_end, text_sha256)
select edition.id, place.paragraph, place.char_start, place.char_end, place.text_sha256
  from (select *, row_number() over () as nth from (values
    (4, 222, 296, '1b43a7cb6ff774f8dfc55c6d05ed8823e9e8ce1e1a1fec627478c028df563340'),
    (7, 335, 369, 'c8e48cbc0d084f1684dcdc4f1aafc9048d0ea5f4040d3ebb2ad0404b8e20b401'),
    (8, 488, 514, 'db5abd37e1bef28e135f42dd575a543f0fa267159436f7472f8b4679acd152d7'),
    (8, 545, 602, 'eb2439dd67786b7bb0c757add398861f4cbf175a11bfd7b14caf3e387a6290ba'),
    (8, 604, 636, '21e7506035db04ee74ba233070f9b18476499358dbe4fd7786e42aa105c1a2d0'),
    (8, 604, 657, '129d239f68893f0dc2297facfe092df2b721a8ac4a139100d5f24e99c9151eeb'),
    (8, 641, 693, '0cccf94e2301595c9938b6ac20358c79b0d27552e07bb4ab8de437f6d54ba8db'),
    (8, 662, 693, '4ab5435d6e7fa85b9012e3330234914fc8a23b0f912e973d9778ce13dc80b516'),
    (9, 870, 1052, '274411ec69bb09d0b97a8ba1452da0c66c1c7d200069653a07f8b200d002f907'),
    (9, 876, 941, 'e5ece559e08f8f4b9b5cfbe8425772265e7924d502aca792b26b4f5e09f47e81'),
    (9, 896, 941, '408e8ca711f4e6a8a43d77d237a27be48550808868e09f78ddd264d60759be77'),
    (9, 979, 1052, '0e0f1cd4361d35b5e070b6164a79bcdc461b85dc4dab999aa7217438431f0739'),
    (9, 979, 1029, '584deca99d1018702cabce2721eca25a6d2e71071a3c5bc88a8bff87cc3969c9'),
    (10, 1079, 1143, '9aaf2a33b3c448573e0e03f701c57181995511be745ca419db286496d22b1262'),
    (10, 1154, 1241, '34758aeaef0dab2881064869152b3c11a639b98a5f65f7772116a2d1e3ab0370'),
    (10, 1243, 1337, 'a1d9d9f16c5ee51c3025ac1590deb1df6f069e2cdce8403bc981f9b31faaf5a8'),
    (10, 1243, 1300, '073b3eadc45db01f0cc631ae07df404a237969f7d59b6a6a6e410c5e0e883539'),
    (10, 1345, 1390, '337918193b9ae3f1a6e809d1ae87156a2c7de56ab6aaa75285e6e97261d85d9c'),
    (10, 1525, 1599, 'b2c158dadcf08798c0f6ccf37ef06aa0589ce8be7ca7807fa5c25afd1cce3eb0'),
    (10, 1601, 1650, '759f738443b8eab8529252caf3d327238d2a3baadc4a629edfb5ccc456026ed3'),
    (10, 1680, 1743, '1a3b4e17550c150a638f90efeaa0bf1728d56591be0e466decdaa23cee74ca0d'),
    (10, 1749, 1803, '4f4cf716f45521a119623f73598b03aeb88533332a9ee111cb80095333722d1f'),
    (10, 1783, 1803, '703857f92658c0cdd5899584ad71d042370c9c08dee8ee8b0a3404bbd98980e6'),
    (11, 1954, 2075, 'd815f810f134d3cada1df9d13dc391ff9d7a224a115f410ff18b2d305245811e'),
    (14, 2252, 2309, '567865def325350faf4332a8728a3b9ad857740ae2cb408a1538acc6efb7ea94'),
    (14, 2311, 2472, 'c8daa89e7f8573d0813d6f4b1feaf75ce7f6db13d0aa7dd72fe7a983c68a488f'),
    (14, 2353, 2411, '2cf4da5f9e1cf10b31689dff50f0bdc5d69a8838ac884cc992c27da0e83a8e44'),
    (14, 2484, 2549, '35d1b962cf3539b3fd53aa77b63439015fdaab2d3d5f12fdcc4a7178a7e9b721'),
    (14, 2484, 2607, '5467b2c04068d17f06e54760d441260570f53822429aa9d6d15fef01255c0339'),
    (14, 2557, 2595, '98965ee3d4eee40fcaa18d58770f8d7b7e45c3b0b610565415e51e52b438826f'),
    (14, 2619, 2671, 'be177aedb7890186b6b9168c0efbcd8816e73b641970c1cd6a698803b4cac171'),
    (14, 2678, 2742, 'df3941ccaef53fbd127178f28a82a1ebd6fd1d7f77965cdc5a913f7c2c554685'),
    (14, 2747, 2797, 'aa822a7c67d07f2c1833ad531f40f0cdf8f6bb23cf1d3601cbad22e561b16516'),
    (15, 2800, 2922, '6f8c6c95507f1d0290a14a9302de35ac1de6906aefee101c9e80f02aa5dba4e5'),
    (15, 2933, 3027, '09c60cded018f2864453692b44def6416e7b7c2ce66418809e6bffb3a482ffe2'),
    (15, 3029, 3096, '1c3c4243fc5ca1bd8c96b03804702be2896805370fb5303d11084d572c6c7af4'),
    (17, 3216, 3275, '30f5a43f4485507a281c252bc7da569b8688b97cba7065f28259aa34eb42913c'),
    (17, 3277, 3332, 'c3a6b896b55cb63769bfb7bdc9554d3d1742f4e4107cb70cff06a79b8e31805a'),
    (17, 3337, 3399, '004c462a9f6edb64d8e982c34ac63f03a88100b364590391d356d0e3225232be'),
    (18, 3403, 3441, '0a7a23f05c1c05271e7f998840525e35354c9c23c6af7d848af136e11b4bd84b'),
    (18, 3447, 3497, '467e2ac7d93748c8fabe1a945c3d4c688427016062ad6414489815ad52d7e850'),
    (18, 3499, 3563, '5c0838ed96ec19275bad64b265ffcc8c17edf5c490d1062e1fc0a1527508d452'),
    (18, 3565, 3604, '721a05e683ab1f043d2017d5665edaddb8c65cea15566afe3e5f8f2c5a180b44'),
    (18, 3583, 3604, '63805aa77183659afbad49fd7f1ee92833f2bc05fb7e2890a6057d1242af22cc'),
    (18, 3583, 3644, '328f893e5e9cc9882fa32ae30dd1f6de8978f9a4c44f2237c9b579167fd3531d'),
    (18, 3645, 3708, '8da2bd2d6917a6cbb990be65364325f6296862a6029184d4f26ce3387ada4f47'),
    (18, 3710, 3836, '7169b3e78e3bb523019a41a6274ddf07b144a3e4d4234b658bba1d1f70216be0'),
    (18, 3761, 3837, '7f1c54eaa93df880decf44cb56d59dd76d49c91a7a64c8383be458362e9d69f5'),
    (18, 3843, 3919, '73fdfa7115154a521bad4607ce56fc6e823f2e8bbc1602b1ef6cef11f85a1e16'),
    (18, 3921, 3955, '416b788824cedda6b77751828886195aedb02986e7cc39374ace220c24f511c2'),
    (18, 3956, 4015, '716313ab7301f4913bf2245f5739a3a06453c1806dfe54ef6ab7175e0653d8c0'),
    (18, 4017, 4049, '28f39644edeb05ea0bb4d1e3815b1503c83293b44d4f1eae5cd2479e990126b5'),
    (18, 4017, 4078, '489c752c37896c55fd735cdd8a0da05a921c5e76ce402a6dd3387dd8c208e3dd'),
    (18, 4079, 4093, '85dfd6edf6e3be707bf30244a06a897d9d6d43419ae07c2c34c62533396ecf5a'),
    (18, 4101, 4162, '0e744d7b6aaf5fb7f70d662f0c208b7d7a3116778410274c16fd4be6a310a0d6'),
    (18, 4119, 4162, 'aa6adc7eaaaf61182bc069a1d6fe92ff7716cd48fac7a31052567980fd2547b3'),
    (19, 4165, 4214, 'ce32d195d513edbe280a44b5afc4b7658415bfdea37dfdbad5cf320e59cdc96e'),
    (19, 4175, 4194, '6a57037d81e3f09b131c65d3e452e51782bc47ada5df6a0f95f04bcae04a6440'),
    (19, 4199, 4251, 'ec42c7eb262a29b987de605f87324b6c2be2f990b1bd3c60c6c85251bbba0aa7'),
    (19, 4260, 4306, '8dc854f070a36c9dd1de432a3fb30511b5a457067bdf3c86c04867f13e4f47b8'),
    (19, 4325, 4455, 'd8052ce9d018bc17a16a09a6841c9a7d0408bffdfa4d274bac3761c27c8ebba6'),
    (19, 4457, 4579, '423919d9df9005ae712a5fea0c4d31332abbe7767ba778513e198eb6faeaf23a'),
    (19, 4457, 4578, 'f7534e756763fd169a32f2c902a48b3ce3d75d12ac28513b9fe7bd2e9a7c518c'),
    (19, 4517, 4578, '6633dac4db981cd4aae71e2dde8a97ac5c4a6efe58ecfa4888d3f6372d89338f'),
    (20, 4581, 4636, '981a3932bba18f6123bbac845fb3c0b4e57b5fe40c65826dafc102dfdac94794'),
    (20, 4661, 4715, '4c1a33f354141ff9b55013119f675bce7d231affeb56a3f4e976391b5e1a4351'),
    (20, 4692, 4747, '11376acc6ee04d94c3fca415e5e4e45083f8c3b90a9cf84643675a6135a1c948'),
    (20, 4772, 4866, '01dda601a44a990b7b9dc12acbd7e272e4395dfa1d9e02cb75d12b68950ce39b'),
    (20, 4884, 4947, '6004a67af1d619fa27bad5512fa2f6f18a5c86934320fec93e260643685f41e6'),
    (20, 4924, 4947, 'edeacf35d922b3c8c5356a9a6bcf1197dc9df7b67012c0f0b7bd39b6bff38cdd'),
    (21, 5018, 5076, 'e7188d66bb414ef71bb7cb916a92ee82b9236f0502f6adf5b85bf16624249855'),
    (22, 5079, 5341, 'b1acd4c185d60be8d2c468679ee4e2b81f97b45160570e82445dc51341ecdecd'),
    (22, 5347, 5422, '2a30e2163a6d7aa616c31ff183c1277f2065efdd340d0aa02e6930e638625bdf'),
    (22, 5428, 5487, 'f7a7b7a3c24eb39cc1e21f0d1426e55e69ebe12b2c20552fa69009cc077520fc'),
    (22, 5493, 5616, '81b3f045dbb0c2ce25354216df4b03bdf28bc2c576f1b97a051e335716f9c3ca'),
    (22, 5498, 5553, 'e64a0bdefd51ac064737306d8ed0fe31a8617de276f74aad2498b04d683d514d'),
    (23, 5677, 5829, '47cb73851794c3a2c0b065cbe24894acd2c715adf4ad5f6aea091b0beb765221'),
    (23, 5831, 5911, 'ba7b11c172bb2ebf8a4ef20640d14160aba7d74fd1e530f097bcd8ad58f153c8'),
    (23, 5913, 6007, '7777e99088dbfc8db4d6197ab1fceada736fef7f4302ed23b74350168e03cb02'),
    (25, 6098, 6236, '2ed814c9859b238f6ce2cc8bd4c3f4113e54a6b2ed8d558adfda2778edbd5956'),
    (25, 6199, 6263, 'fbd3ce99c953eba2f60fecafe36b57b10508be86f7ed8ac01c50fd8bbd5c23e1'),
    (25, 6277, 6301, '47de59cc9bd38ec216b328cc3b5c9a851de346458fe8bc28d2f1a30c417f3cff'),
    (25, 6303, 6317, '5abba739850ed27e0de71d7ce1c7398b85c544b3d27e875908697516eeb0eab4'),
    (25, 6323, 6357, 'ba94174f8e8e91f92c5e540bc90c17527d7da12fcce2e2720c0034f51918a311'),
    (25, 6359, 6409, 'ec1f3f586a7c845052b4972e26c85059a06d9a3edd2fbfe21e3f56f0005bfb85'),
    (25, 6415, 6477, '3e210d36687687aae06fb9f15d2f8c0ded5f5db53e9f5a100d62ea8f683d790b'),
    (25, 6431, 6477, '666c9a4ebb240306aed38db372c3b571d40e700ceaecf22e44842bbeab08b293'),
    (26, 6480, 6565, '016d5e2becb99771858968239e2be9b4ed3947dbf24220b46a47c5b977e90847'),
    (26, 6555, 6593, '845ac909360ea9fbcd24bc19f17da0daaaa2a2c19ead39941e631e03d33c5d14'),
    (26, 6598, 6625, '8083cf833457c5272790b511966834463a37a8c4c568cbcafc44ecabf6d71b8b'),
    (27, 6629, 6735, '17ffd397f42918c3a1eeadb5b31fb524942c87e32eaf627cad5efdb6f6295398'),
    (27, 6679, 6735, 'f09fe2672bafa6de5f199524daca7ae505065a808aa9641493bd198cfdc1b62d'),
    (27, 6679, 6706, '1f053bcdb311f089f49c793d55ff7147492206f35ffa859923821395ce1f3436'),
    (27, 6738, 6784, 'd9709a70a60906ec2c217402485ed8f464bcdcad80d03e8caad19af3f72843e7'),
    (27, 6789, 6814, '9459433a005e04cddd2bf0c19ede151a50de69df5086b998871c12b62e64b67f'),
    (27, 6816, 6937, '093224402ce241902396b6f7b654e5feb0430ddbfb26a0e8cebea476041ceb5c'),
    (27, 6954, 6988, '75e537a345be170aa2ec4274397ad39df7bd69651262d11e255fcbdf5ab6742d'),
    (28, 7054, 7142, '066aebb4f059bd2baae0a1212f7c030c4e33aaa5abfd2b5e82f9499ef8199cae'),
    (28, 7127, 7185, '7292d045f4dcc954856ab140a44ed618d0fd989872f19ed578222259af1e625f'),
    (28, 7187, 7270, '773101b2e986a86a3834630b57db2df309a2092d3fe391c22083f6306c1e338a'),
    (29, 7300, 7357, '90031e5629f19ed41f4a2a680302434af164a5c7e3d06c215ba3739d6ee045c3'),
    (29, 7330, 7357, '966736704bfb1857b29fb8edeb464fb50549f57768ae02fb0f4d4f7e19236be8'),
    (30, 7361, 7582, 'e4a559df767db0df9ac0485aafadf9e8f676ebfe75d69f7f88a94c0f1f16fd8d'),
    (31, 7656, 7741, 'ec87cda6c6796a495b19a8e5170f36d5c32fc6cd7015e77581e8de260657e02b'),
    (31, 7761, 7832, 'db19f1dcb425f413532cd36a0d992709926fcfeba73531113205d10ba567a169'),
    (31, 7793, 7846, '649ac9ab0bad60e220e021e1ad614e7c3509588f70b972d55283cd0f04cee38e'),
    (32, 7878, 7967, '3c50e5599d06275cf0dd2033429cb92eb9d0ccb0c65ef3e8ce7f718fd9caeaa2'),
    (32, 7969, 8082, '9f25e3ac3309f70c3c7fdd0460063d5a6bcf13b3708d38206882926c9c25c542'),
    (32, 8084, 8205, '248f5c1c5fcdecde46a8e4e17ee2d56caed84accfcab567533b84c6b467a3cc4'),
    (33, 8255, 8363, 'c8e0aa4beed3418996919c31d99d967d1240d2955ad1adc11b36912548fa33a5'),
    (34, 8367, 8421, '3ccef4060d4c4bc9ffa430256cea00feb0e2f723ff38c78e6f0a695388d92e4b'),
    (34, 8422, 8466, 'f4fddae492133ceb650b2a8727682e2aecc5a33c86edeb987980b2fb7e985981'),
    (34, 8468, 8532, 'c6413ffbf73b59427da02a905211e649abe1caa32f36f5a1a8121a004299c9b6'),
    (34, 8542, 8620, '3d41ac51ff3c20370f7feabee93a49d0a216fe7fe2b7454f2e31ef0c0d6fd4ef'),
    (34, 8622, 8683, '8172b569ce7bd32c37a23fbdbdfe4cceaa964e73d4c29cc2c0b872ace65bb17e'),
    (36, 8819, 8866, 'de930e8c164c27496ef92eeecb5e9eb1c7e0948c59522f9ed165e48e4d91fc34'),
    (37, 8871, 8952, '7048216ee70802d2c915e0881aa1c29e63abc6164e56951e045b14933fe7a806'),
    (37, 9136, 9265, '54635ae6c4b54fc658221f4e1722ae079ca235d86c7672fc79aeb4ef14eb4896'),
    (37, 9281, 9376, 'b8a48440ca410ac2c2cc62c859bcb8d8d5d40a835b202f87a2463694ae3c6661'),
    (38, 9425, 9545, 'aaac548c5e9af62c9339f7707d9cf7e413be47cfe27c23e719161f844924cc35'),
    (38, 9578, 9634, '588a4daa6d42aa51c16c92b6589cae97a04451e734eda5dad6bbfead71decec6'),
    (38, 9636, 9683, 'f322ad04e23c6bf29d2d126f83b222de454735fda5407fbf12a5e135cf5330c6'),
    (38, 9685, 9734, '709cffa5d490e63a905045770355eef0d9c9ccee625232130799920f02af1958'),
    (38, 9736, 9781, 'e9f2f08481ef57c24eabc511ed1d2d1f220a44919b0d3eb26fa0a37fc13b6ae8'),
    (39, 9785, 9880, '85bb327280d23fa25fd9c4730f65766e0a6d65fdd321b243fd9adfa12287a912'),
    (39, 9840, 9880, '9be42688a34c562dbc56a99a82734938feda39d00ce3db5136349946e0d49c8f'),
    (39, 9914, 10057, '05732f612e90d1847fb68fd2c21ef6f11c6f9cb7c614d6e5a2d126deb4651fd0'),
    (39, 10193, 10233, '70ff347479dfde09e681fc396ae21d0cd1bb8fd997cbd4fe58fa6b1863dbb0bb'),
    (39, 10262, 10330, 'a0a001d61e2b491f42ec8ca10321503109cdb21d14d63ea6f800ccd2ea24e807'),
    (43, 11065, 11182, 'dd695a3a8671eef029b52878aef17b649b1523808b7f3c771214f1bcc760c1b5'),
    (44, 11227, 11374, '70858be71f35afd0a69c818c6afa52ee676e0206ea4ccf4e2261bf1395b3512f'),
    (44, 11385, 11467, '13b0f12cf6729d642a984fe6ceccd6354c01f9e02d6346f3942ad169ad90d3f5'),
    (44, 11559, 11599, '924796e760f142fae660fe9e5243022e194c0d762b27497c2d043cd5902e16ca'),
    (45, 11659, 11707, '8cff167611fe695b5f794056bf26a00b8e956e9c46e0c3ed69839bff4e6feb62'),
    (45, 11709, 11782, '6fa9cfd08eb4e6039ec9abda66d1f8754358deb3d10b9a0c91fa2f153c724f7f'),
    (46, 11870, 11977, '769d786567d763b8b9c7d537087a7757846ef3b0afba78af79fb27316330d629'),
    (48, 12399, 12483, 'ed10f6b6fa36d33ecb774cae931bb8b749b0683782a6124e6f0591e37fd24780'),
    (48, 12485, 12652, '1ac09fa0e0495ec0707ad5efb7f207ebbab15a7fa7aa580960948133c9fd9f3b'),
    (49, 12817, 12904, '472ccc9cdd577d388bb01fb56bda37ada6a02eea6a6aaaa9fe02fddc6c8ac2e6'),
    (49, 12915, 12987, '73090b6c28852e98f764dacaf5d83f23238099870160abcb02f3ec495cce6870'),
    (49, 13035, 13107, '2c85bc0d9387d4b824727da9fd39988cb63236a0e3b9c03a140a894ccceca7c4'),
    (50, 13111, 13298, 'ba3fb80858635b82f8a792cc3acf3347509f611f82c5c53a23e4b0a24104ea3d')
) as place (paragraph, char_start, char_end, text_sha256)) place
  join registry.document on document.code = 'D-0003'
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1
 order by place.nth;

insert into registry.incident (code, title, summary, event_type, date_edtf, parent_id, status)
select new.code, new.title, new.summary, new.event_type, new.date_edtf, parent.id, 'published'
  from (select *, row_number() over () as nth from (values
    ('KZ-2019-0004', 'Assemblies after the election was called',
     'After the election had been called there were peaceful protests in the larger cities, for freeing political prisoners and for staying away from the vote. The authorities treated them as unlawful.',
     'wave', '2019-04~/2019-06-09', null::text),
    ('KZ-2019-0009', 'Protests over the presidential election of June 2019',
     'From the day of the vote people in several cities protested against the result. Many were taken in by police and a large number were punished by courts. Accounts of size, of force and of who was behind it differ.',
     'wave', '2019-06-09/2019-06', null::text)
) as new (code, title, summary, event_type, date_edtf, parent)) new
  left join registry.incident parent on parent.code = new.parent
 order by new.nth;

insert into registry.incident (code, title, summary, event_type, date_edtf, parent_id, status)
select new.code, new.title, new.summary, new.event_type, new.date_edtf, parent.id, 'published'
  from (select *, row_number() over () as nth from (values
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
) as new (code, title, summary, event_type, date_edtf, parent)) new
  left join registry.incident parent on parent.code = new.parent
 order by new.nth;

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
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.incident on incident.code = said.incident;

insert into registry.incident_city (incident_id, city_id, venue, precision, passage_id)
select incident.id, city.id, said.venue, said.precision, passage.id
  from (select *, row_number() over () as nth from (values
    ('KZ-2019-0004', null::text, null::text, 'country', 6679, 6735),
    ('KZ-2019-0009', 'Astana', null::text, 'city', 6199, 6263),
    ('KZ-2019-0009', 'Almaty', null::text, 'city', 6199, 6263),
    ('KZ-2019-0011', 'Almaty', 'near the Tselinny cinema', 'venue', 3216, 3275),
    ('KZ-2019-0012', 'Almaty', 'Tole Bi Street', 'venue', 4517, 4578),
    ('KZ-2019-0014', null::text, null::text, 'country', 641, 693)
) as said (incident, city, venue, precision, char_start, char_end)) said
  join registry.document on document.code = 'D-0003'
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.incident on incident.code = said.incident
  left join registry.city on city.name = said.city
 order by said.nth;

insert into registry.incident_participant (incident_id, person_id, organisation_id, role, passage_id)
select incident.id, person.id, organisation.id, said.role, passage.id
  from (select *, row_number() over () as nth from (values
    ('KZ-2019-0004', null::text, 'OSCE international election observation mission', 'observer', 6480, 6565),
    ('KZ-2019-0009', null::text, 'Oyan, Qazaqstan', 'participant', 1243, 1337),
    ('KZ-2019-0011', 'Rinat Zaitov', null::text, 'participant', 3216, 3275),
    ('KZ-2019-0011', 'Rinat Zaitov', null::text, 'organiser', 3499, 3563),
    ('KZ-2019-0011', 'Aslan Kokylbekov', null::text, 'participant', 4101, 4162),
    ('KZ-2019-0011', null::text, 'Police of Kazakhstan', 'authority', 3565, 3604),
    ('KZ-2019-0012', 'Person 27', null::text, 'participant', 4581, 4636)
) as said (incident, person, organisation, role, char_start, char_end)) said
  join registry.document on document.code = 'D-0003'
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
    ('KZ-2019-0012-F01', 'detention', 'A participant of the march (restricted person) taken in',
     'detained', null::text, 'part', false, 'Person 27', null::text),
    ('KZ-2019-0012-F02', 'detention', 'Participants of the spontaneous march taken in',
     'detained', null::text, 'part', false, null::text, null::text)
) as new (code, type, description, measure, population, covers, may_overlap, person, date_edtf)) new
  join registry.incident on new.code like incident.code || '-F%'
  left join registry.person on coalesce(person.name, 'Person ' || person.number) = new.person
 order by new.nth;

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

insert into registry.assertion (fact_id, passage_id, source_person_id, source_organisation_id, source_words, relayed_person_id, relayed_organisation_id,
    hearsay, stance, count_low, count_high, wording, complete, term_days_low, term_days_high, outcome, held_from, held_until, scope_note)
select fact.id, passage.id, source_person.id, source_organisation.id, said.source_words, relay_person.id, relay_organisation.id,
       said.hearsay, said.stance, said.count_low, said.count_high, said.wording, said.complete, said.term_low, said.term_high, said.outcome,
       said.held_from, said.held_until, said.scope_note
  from (select *, row_number() over () as nth from (values
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
    ('KZ-2019-0011-F03', 4175, 4194, null::text, null::text, null::text, null::text, null::text,
     false, 'asserted', 1, 1, 'exact', false, null::integer, null::integer, 'released', null::text, null::text, null::text),
    ('KZ-2019-0011-F03', 4692, 4747, 'Person 27', null::text, null::text, null::text, null::text,
     false, 'asserted', 1, 1, 'exact', false, null::integer, null::integer, 'released', null::text, null::text, null::text),
    ('KZ-2019-0011-F03', 3583, 3604, 'Aslan Kokylbekov', null::text, null::text, null::text, null::text,
     false, 'asserted', 1, 1, 'exact', false, null::integer, null::integer, null::text, null::text, null::text, null::text),
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
     false, 'asserted', 24, null::integer, 'dozens', false, null::integer, null::integer, null::text, null::text, null::text, 'several peaceful protests in major cities after the election was announced')
) as said (fact, char_start, char_end, source_person, source_organisation, source_words, relay_person, relay_organisation,
             hearsay, stance, count_low, count_high, wording, complete, term_low, term_high, outcome, held_from, held_until, scope_note)) said
  join registry.document on document.code = 'D-0003'
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
    ('KZ-2019-0004-F02', 'act', 'Basic freedoms said to have been violated', null, null, null),
    ('KZ-2019-0004-F03', 'act', 'Pressure said to have been put on critics', null, null, null),
    ('KZ-2019-0004-F04', 'statement', 'Election observers on the assemblies before the vote', null, null, null),
    ('KZ-2019-0004-F05', 'statement', 'Prisoners as a demand at the assemblies before the vote, as election observers tell it', null, null, null),
    ('KZ-2019-0004-F06', 'statement', 'Boycott as a demand at the assemblies before the vote, as election observers tell it', null, null, null),
    ('KZ-2019-0004-F07', 'statement', 'The authorities on the assemblies before the vote, as election observers tell it', null, null, null),
    ('KZ-2019-0009-F10', 'act', 'Nearly every request for permission to assemble is turned down', 'general', null, null),
    ('KZ-2019-0009-F11', 'statement', 'On the size of the protests', null, null, null),
    ('KZ-2019-0009-F25', 'statement', 'Experts on the cause: end of the social contract', null, null, null),
    ('KZ-2019-0009-F26', 'statement', 'Whether protest went on after the vote', null, null, null),
    ('KZ-2019-0009-F27', 'statement', 'Political analysts on opposition and leaders', null, null, null),
    ('KZ-2019-0009-F28', 'statement', 'Discontent as a ground of protest', null, null, null),
    ('KZ-2019-0009-F29', 'statement', 'Who protests', null, null, null),
    ('KZ-2019-0009-F30', 'statement', 'Call of the youth movement Oyan, Qazaqstan', null, null, null),
    ('KZ-2019-0009-F31', 'statement', 'Adherents of Mukhtar Ablyazov', null, null, null),
    ('KZ-2019-0009-F32', 'statement', 'Status of the organisation of Mukhtar Ablyazov', 'general', null, null),
    ('KZ-2019-0009-F33', 'act', 'Police action said to come at the times of calls to protest by Mukhtar Ablyazov', 'general', null, null),
    ('KZ-2019-0009-F34', 'statement', 'Calls of Mukhtar Ablyazov', 'general', null, null),
    ('KZ-2019-0009-F35', 'statement', 'Demand of the youth movement Oyan, Qazaqstan', null, null, null),
    ('KZ-2019-0009-F36', 'statement', 'Grievances of the youth movement Oyan, Qazaqstan', null, null, null),
    ('KZ-2019-0009-F37', 'act', 'Police said to have used force on protesters', null, null, null),
    ('KZ-2019-0009-F38', 'statement', 'The youth movement Oyan, Qazaqstan on the character of the protest', null, null, null),
    ('KZ-2019-0009-F39', 'act', 'The authorities said to have begun to hold court at night over the detained', null, null, null),
    ('KZ-2019-0009-F40', 'act', 'Detained people said not to have been told their rights at night hearings', null, null, null),
    ('KZ-2019-0009-F41', 'act', 'Detained people said to have been without qualified counsel at night hearings', null, null, null),
    ('KZ-2019-0009-F42', 'statement', 'Grievance of voters of Amirzhan Kosanov', null, null, null),
    ('KZ-2019-0009-F43', 'statement', 'Followers of Amirzhan Kosanov on him', null, null, null),
    ('KZ-2019-0009-F44', 'statement', 'Denis Krivosheyev on what the mood of protest shows', null, null, null),
    ('KZ-2019-0009-F45', 'statement', 'Denis Krivosheyev on who made the opposition weak', null, null, null),
    ('KZ-2019-0009-F46', 'statement', 'Denis Krivosheyev on the cause', null, null, null),
    ('KZ-2019-0009-F47', 'statement', 'Denis Krivosheyev on what society expects', null, null, null),
    ('KZ-2019-0009-F48', 'statement', 'Denis Krivosheyev on the anger of people', null, null, null),
    ('KZ-2019-0009-F49', 'statement', 'Amirzhan Kosanov on the election', null, null, null),
    ('KZ-2019-0009-F50', 'statement', 'Denis Krivosheyev on the unity of the opposition', null, null, null),
    ('KZ-2019-0009-F51', 'statement', 'Denis Krivosheyev on discord in the opposition', null, null, null),
    ('KZ-2019-0009-F52', 'statement', 'Denis Krivosheyev on leaders', null, null, null),
    ('KZ-2019-0009-F53', 'statement', 'On the lawfulness of the protests', null, null, null),
    ('KZ-2019-0009-F54', 'statement', 'Coverage of the protests', null, null, null),
    ('KZ-2019-0009-F55', 'act', 'Police said to have pushed women, called innocent, into vans', null, null, null),
    ('KZ-2019-0009-F56', 'statement', 'Demand of international organisations', null, null, null),
    ('KZ-2019-0009-F57', 'statement', 'UN Human Rights Office on the detentions', null, null, null),
    ('KZ-2019-0009-F58', 'statement', 'Richard Comenda on limits to freedom of speech and assembly', 'general', null, null),
    ('KZ-2019-0009-F59', 'statement', 'What the law asks of organisers', 'general', null, null),
    ('KZ-2019-0009-F60', 'statement', 'Effect of refusals', 'general', null, null),
    ('KZ-2019-0009-F61', 'statement', 'Demand of Amnesty International on the law of assembly', 'general', null, null),
    ('KZ-2019-0009-F62', 'statement', 'Amnesty International on the penalties', 'general', null, null),
    ('KZ-2019-0009-F63', 'statement', 'Amnesty International on calls to gather', 'general', null, null),
    ('KZ-2019-0009-F64', 'statement', 'Denis Krivosheyev on the law', 'general', null, null),
    ('KZ-2019-0009-F65', 'statement', 'Denis Krivosheyev on those who complain of the law', null, null, null),
    ('KZ-2019-0009-F66', 'statement', 'Denis Krivosheyev on a change of the law', 'general', null, null),
    ('KZ-2019-0009-F67', 'statement', 'Denis Krivosheyev on the conduct of the police', 'general', null, null),
    ('KZ-2019-0009-F68', 'statement', 'Talgat Kaliev on a ban of protest', 'general', null, null),
    ('KZ-2019-0009-F69', 'statement', 'Talgat Kaliev on the cause: the social contract', null, null, null),
    ('KZ-2019-0009-F70', 'statement', 'Talgat Kaliev on the cause: hardship', null, null, null),
    ('KZ-2019-0009-F71', 'statement', 'Talgat Kaliev on who ends the social contract first', null, null, null),
    ('KZ-2019-0009-F72', 'statement', 'Talgat Kaliev on the demands', null, null, null),
    ('KZ-2019-0009-F73', 'statement', 'Talgat Kaliev on the demands of mothers of many children', null, null, null),
    ('KZ-2019-0009-F74', 'statement', 'Talgat Kaliev on the demands of mortgage borrowers', null, null, null),
    ('KZ-2019-0009-F75', 'statement', 'Talgat Kaliev on the demands of people deep in debt', null, null, null),
    ('KZ-2019-0009-F76', 'statement', 'Talgat Kaliev on programmes', null, null, null),
    ('KZ-2019-0009-F77', 'statement', 'Talgat Kaliev on how the crisis came about', null, null, null),
    ('KZ-2019-0009-F78', 'act', 'Pressure said to have been put on press and opposition in the past', 'general', null, null),
    ('KZ-2019-0009-F79', 'statement', 'Talgat Kaliev on civil society', 'general', null, null),
    ('KZ-2019-0009-F80', 'statement', 'Talgat Kaliev on how to protest', 'general', null, null),
    ('KZ-2019-0009-F81', 'statement', 'President Tokayev on dialogue', null, null, null),
    ('KZ-2019-0009-F82', 'statement', 'President Tokayev on the duty of the authorities', 'general', null, null),
    ('KZ-2019-0009-F83', 'statement', 'President Tokayev to the prosecutor-general', null, null, null),
    ('KZ-2019-0009-F84', 'statement', 'President Tokayev on people without guilt', null, null, null),
    ('KZ-2019-0009-F85', 'statement', 'New leaders', null, null, null),
    ('KZ-2019-0009-F86', 'statement', 'President Tokayev on what people want: dialogue', 'general', null, '2019-06-12'),
    ('KZ-2019-0009-F87', 'statement', 'President Tokayev on what people want: justice', 'general', null, null),
    ('KZ-2019-0009-F88', 'statement', 'President Tokayev on what troubles people', 'general', null, null),
    ('KZ-2019-0009-F89', 'statement', 'Experts on the economy', 'general', null, null),
    ('KZ-2019-0009-F90', 'statement', 'Experts on democratisation', 'general', null, null),
    ('KZ-2019-0009-F91', 'statement', 'Dosym Satpaev on the new society', 'general', null, null),
    ('KZ-2019-0009-F92', 'statement', 'Dosym Satpaev on lasting change', 'general', null, null),
    ('KZ-2019-0010-F02', 'statement', 'Interior ministry on the protests of election day', null, null, null),
    ('KZ-2019-0011-F07', 'act', 'Those held in the precinct had no lawyers', null, null, null),
    ('KZ-2019-0011-F08', 'act', 'Phone, messenger groups and social media looked through', null, 'Aslan Kokylbekov', null),
    ('KZ-2019-0011-F09', 'statement', 'Rinat Zaitov on the candidate he had followed', null, null, null),
    ('KZ-2019-0011-F10', 'statement', 'Rinat Zaitov on a party of his own', null, null, null),
    ('KZ-2019-0011-F11', 'statement', 'Why a participant of the night rally was discontented', null, null, null),
    ('KZ-2019-0011-F12', 'statement', 'A participant of the night rally on Democratic Choice of Kazakhstan', null, null, null),
    ('KZ-2019-0011-F13', 'statement', 'On whose call a participant came to the night rally', null, null, null),
    ('KZ-2019-0011-F14', 'act', 'Held people said to have been questioned by twos and threes, women, old men and the sick first', null, null, null),
    ('KZ-2019-0011-F15', 'act', 'Held people said to have waited for hours to be photographed and fingerprinted', null, null, null),
    ('KZ-2019-0011-F16', 'statement', 'Rinat Zaitov to the people at the police building', null, null, null),
    ('KZ-2019-0011-F17', 'statement', 'Rinat Zaitov on answering for disorder', null, null, null),
    ('KZ-2019-0012-F03', 'statement', 'Course: from the police building into the streets', null, null, null),
    ('KZ-2019-0012-F04', 'act', 'Marchers and cars said to have closed a main street', null, null, null),
    ('KZ-2019-0012-F05', 'statement', 'Why a participant of the march came', null, null, null),
    ('KZ-2019-0012-F06', 'statement', 'Why a participant of the march went on after the release', null, null, null),
    ('KZ-2019-0012-F07', 'statement', 'On planning of the march', null, null, null),
    ('KZ-2019-0014-F01', 'act', 'The authorities said to block messengers while protests go on', null, null, null),
    ('KZ-2019-0014-F02', 'act', 'The authorities said to limit access to the internet while protests go on', null, null, null),
    ('KZ-2019-0014-F03', 'act', 'Social media said to be blocked often at the hours of live broadcasts by Mukhtar Ablyazov', 'general', null, null),
    ('KZ-2019-0014-F04', 'statement', 'President Tokayev on the blocking of social media', null, null, null)
) as new (code, type, description, covers, person, date_edtf)) new
  join registry.incident on new.code like incident.code || '-F%'
  left join registry.person on coalesce(person.name, 'Person ' || person.number) = new.person
 order by new.nth;

insert into registry.act (fact_id, act, perpetrator_person_id, perpetrator_organisation_id)
select fact.id, new.act, person.id, organisation.id
  from (values
    ('KZ-2019-0004-F02', 'other', null, null),
    ('KZ-2019-0004-F03', 'other', null, null),
    ('KZ-2019-0009-F10', 'permit_refusal', null, null),
    ('KZ-2019-0009-F33', 'other', null, 'Police of Kazakhstan'),
    ('KZ-2019-0009-F37', 'excessive_force', null, 'Police of Kazakhstan'),
    ('KZ-2019-0009-F39', 'unfair_trial', null, null),
    ('KZ-2019-0009-F40', 'rights_not_explained', null, null),
    ('KZ-2019-0009-F41', 'denial_of_counsel', null, null),
    ('KZ-2019-0009-F55', 'excessive_force', null, 'Police of Kazakhstan'),
    ('KZ-2019-0009-F78', 'other', null, null),
    ('KZ-2019-0011-F07', 'denial_of_counsel', null, 'Police of Kazakhstan'),
    ('KZ-2019-0011-F08', 'unlawful_search', null, 'Police of Kazakhstan'),
    ('KZ-2019-0011-F14', 'other', null, 'Police of Kazakhstan'),
    ('KZ-2019-0011-F15', 'other', null, 'Police of Kazakhstan'),
    ('KZ-2019-0012-F04', 'other', null, null),
    ('KZ-2019-0014-F01', 'platform_blocking', null, null),
    ('KZ-2019-0014-F02', 'communications_shutdown', null, null),
    ('KZ-2019-0014-F03', 'platform_blocking', null, null)
) as new (fact, act, person, organisation)
  join registry.fact on fact.code = new.fact
  left join registry.person on coalesce(person.name, 'Person ' || person.number) = new.person
  left join registry.organisation on organisation.name = new.organisation;

insert into registry.act_victim (fact_id, person_id, organisation_id)
select fact.id, person.id, organisation.id
  from (select *, row_number() over () as nth from (values
    ('KZ-2019-0011-F07', 'Aslan Kokylbekov'),
    ('KZ-2019-0011-F08', 'Aslan Kokylbekov'),
    ('KZ-2019-0011-F15', 'Aslan Kokylbekov')
) as new (fact, victim)) new
  join registry.fact on fact.code = new.fact
  left join registry.person on coalesce(person.name, 'Person ' || person.number) = new.victim
  left join registry.organisation on organisation.name = new.victim
 order by new.nth;

insert into registry.statement (fact_id, topic, position)
select fact.id, new.topic, new.position
  from (values
    ('KZ-2019-0004-F04', 'character', 'The assemblies were peaceful.'),
    ('KZ-2019-0004-F05', 'demand', 'Protesters wanted those held for politics to go free.'),
    ('KZ-2019-0004-F06', 'demand', 'Protesters wanted people to stay away from the vote.'),
    ('KZ-2019-0004-F07', 'legality', 'The assemblies are unlawful because nobody had asked leave to hold them.'),
    ('KZ-2019-0009-F11', 'scale', 'The protests are smaller than Western media make them look.'),
    ('KZ-2019-0009-F25', 'cause', 'What bound rulers and people to each other no longer holds.'),
    ('KZ-2019-0009-F26', 'course', 'Protest has not ceased.'),
    ('KZ-2019-0009-F27', 'leadership', 'The place of an opposition in the country is empty, and nobody leads.'),
    ('KZ-2019-0009-F28', 'cause', 'Some groups are unhappy with how things are and want them changed.'),
    ('KZ-2019-0009-F29', 'leadership', 'Three kinds of people protest: a youth movement, adherents of a losing candidate, and those who belong to neither.'),
    ('KZ-2019-0009-F30', 'demand', 'People should take part in public life as citizens.'),
    ('KZ-2019-0009-F31', 'leadership', 'Adherents of Mukhtar Ablyazov are to be counted with the discontented groups.'),
    ('KZ-2019-0009-F32', 'legality', 'The organisation of Mukhtar Ablyazov counts as extremist.'),
    ('KZ-2019-0009-F34', 'leadership', 'Mukhtar Ablyazov calls for protest.'),
    ('KZ-2019-0009-F35', 'demand', 'The election should not be held valid.'),
    ('KZ-2019-0009-F36', 'cause', 'The vote was called at short notice, with candidates nobody knew and an outcome clear beforehand.'),
    ('KZ-2019-0009-F38', 'character', 'The protest was a peaceful one.'),
    ('KZ-2019-0009-F42', 'cause', 'The share of the vote counted for Amirzhan Kosanov is too small.'),
    ('KZ-2019-0009-F43', 'leadership', 'Amirzhan Kosanov is corrupt.'),
    ('KZ-2019-0009-F44', 'other', 'The mood of protest is a sign of a society not yet grown up.'),
    ('KZ-2019-0009-F45', 'responsibility', 'Most of the discontented gave the opposition no help for years and are to blame for its poor state.'),
    ('KZ-2019-0009-F46', 'cause', 'People stir because they believe that those in power have lost strength.'),
    ('KZ-2019-0009-F47', 'demand', 'Society wants elections to turn out to its liking.'),
    ('KZ-2019-0009-F48', 'cause', 'Childish anger broke out once the losing candidate had accepted the result.'),
    ('KZ-2019-0009-F49', 'legality', 'The election was legitimate.'),
    ('KZ-2019-0009-F50', 'leadership', 'Opposition groups have like aims but found no common front, idea or programme.'),
    ('KZ-2019-0009-F51', 'leadership', 'Some figures of the opposition refuse to work with others.'),
    ('KZ-2019-0009-F52', 'leadership', 'Nobody with a clear aim and full resolve leads the opposition.'),
    ('KZ-2019-0009-F53', 'legality', 'The protests were unlawful.'),
    ('KZ-2019-0009-F54', 'media', 'Media at home and abroad reported on the protests and on what police did.'),
    ('KZ-2019-0009-F56', 'demand', 'The country should keep what it owes in human rights.'),
    ('KZ-2019-0009-F57', 'other', 'That so many were taken in gives cause for concern.'),
    ('KZ-2019-0009-F58', 'legality', 'To limit freedom of speech and assembly where nothing calls for it endangers stability.'),
    ('KZ-2019-0009-F59', 'legality', 'Whoever wants to hold a gathering has to ask leave.'),
    ('KZ-2019-0009-F60', 'legality', 'Because leave is not given, no gathering is lawful.'),
    ('KZ-2019-0009-F61', 'demand', 'To assemble should need no leave beforehand.'),
    ('KZ-2019-0009-F62', 'legality', 'Whoever holds or joins an unlawful gathering can by law be locked up.'),
    ('KZ-2019-0009-F63', 'legality', 'To call others to an unlawful gathering, online too, is a crime by law.'),
    ('KZ-2019-0009-F64', 'legality', 'To protest is against the law of the land.'),
    ('KZ-2019-0009-F65', 'responsibility', 'Those who complain of the law of assembly kept silent when it was made.'),
    ('KZ-2019-0009-F66', 'demand', 'The rules should be rewritten so that people can protest.'),
    ('KZ-2019-0009-F67', 'responsibility', 'As a rule police handle those they hold with care.'),
    ('KZ-2019-0009-F68', 'legality', 'A ban on protest is wrong.'),
    ('KZ-2019-0009-F69', 'cause', 'What binds people and rulers to each other has to be renewed.'),
    ('KZ-2019-0009-F70', 'cause', 'A weaker currency, recession and cuts lower the standard of living and so draw people into politics.'),
    ('KZ-2019-0009-F71', 'responsibility', 'People hold to the social contract only as long as the state does.'),
    ('KZ-2019-0009-F72', 'demand', 'What protesters ask is for the most part social and economic, and not political.'),
    ('KZ-2019-0009-F73', 'demand', 'What mothers of many children want is a home and benefits.'),
    ('KZ-2019-0009-F74', 'demand', 'What holders of mortgages want is to have their debts struck off.'),
    ('KZ-2019-0009-F75', 'demand', 'What people deep in debt want is to owe less.'),
    ('KZ-2019-0009-F76', 'leadership', 'No group has a political programme to be taken seriously.'),
    ('KZ-2019-0009-F77', 'responsibility', 'Society let the crisis come by putting up with pressure on press and opposition.'),
    ('KZ-2019-0009-F79', 'course', 'Civil society has grown and will go on growing, whether wanted or not.'),
    ('KZ-2019-0009-F80', 'character', 'Whoever protests has to keep the peace and do no damage.'),
    ('KZ-2019-0009-F81', 'other', 'There will be talks, and people will trust again.'),
    ('KZ-2019-0009-F82', 'demand', 'The authorities have to listen, settle matters on the spot and account for it.'),
    ('KZ-2019-0009-F83', 'legality', 'Rights are to be kept, the detained counted and the guilt of each weighed.'),
    ('KZ-2019-0009-F84', 'demand', 'Whoever was at a place of protest by chance and without guilt should go free.'),
    ('KZ-2019-0009-F85', 'leadership', 'People who speak out are becoming leaders.'),
    ('KZ-2019-0009-F86', 'demand', 'People care for talks between rulers and society.'),
    ('KZ-2019-0009-F87', 'demand', 'People wish for just treatment and upright public bodies.'),
    ('KZ-2019-0009-F88', 'other', 'Lower incomes, a weaker currency, loans and inequality weigh on people.'),
    ('KZ-2019-0009-F89', 'course', 'Economic strain will make nothing better.'),
    ('KZ-2019-0009-F90', 'course', 'Democracy is on its way and nothing can halt it.'),
    ('KZ-2019-0009-F91', 'course', 'People who are harder to control will trouble the new rulers.'),
    ('KZ-2019-0009-F92', 'course', 'Minds in the country have begun to change, and there is no way back to how it was.'),
    ('KZ-2019-0010-F02', 'character', 'The protests at which people were detained on 9 June were peaceful.'),
    ('KZ-2019-0011-F09', 'leadership', 'To have trusted Amirzhan Kosanov was an error.'),
    ('KZ-2019-0011-F10', 'leadership', 'Rinat Zaitov means to found a party the next day.'),
    ('KZ-2019-0011-F11', 'cause', 'To a participant the outcome of the vote was not right.'),
    ('KZ-2019-0011-F12', 'leadership', 'A participant does not wish to be counted among the adherents of Democratic Choice of Kazakhstan.'),
    ('KZ-2019-0011-F13', 'leadership', 'The call of Rinat Zaitov brought a participant to the rally.'),
    ('KZ-2019-0011-F16', 'demand', 'The people at the police building should go away.'),
    ('KZ-2019-0011-F17', 'responsibility', 'Rinat Zaitov does not want to answer for disorder.'),
    ('KZ-2019-0012-F03', 'course', 'The crowd left the place but stayed together and marched on to the sound of the anthem.'),
    ('KZ-2019-0012-F05', 'cause', 'That Rinat Zaitov had been taken in brought a participant out.'),
    ('KZ-2019-0012-F06', 'cause', 'A participant stands up for Rinat Zaitov and for the country; patience is at an end and so is fear.'),
    ('KZ-2019-0012-F07', 'leadership', 'The march had not been planned.'),
    ('KZ-2019-0014-F04', 'media', 'President Tokayev knew nothing of any blocking.')
) as new (fact, topic, position)
  join registry.fact on fact.code = new.fact;

-- Groups of people that the facts are about.

insert into registry.fact_group (fact_id, affected_group)
select fact.id, new.affected_group
  from (values
    ('KZ-2019-0009-F07', 'activists'),
    ('KZ-2019-0009-F08', 'women'),
    ('KZ-2019-0009-F55', 'women'),
    ('KZ-2019-0009-F73', 'mothers'),
    ('KZ-2019-0011-F02', 'women'),
    ('KZ-2019-0011-F02', 'older_persons'),
    ('KZ-2019-0011-F14', 'women'),
    ('KZ-2019-0011-F14', 'older_persons')
) as new (fact, affected_group)
  join registry.fact on fact.code = new.fact;

insert into registry.assertion (fact_id, passage_id, source_person_id, source_organisation_id, source_words, relayed_person_id, relayed_organisation_id,
    hearsay, stance)
select fact.id, passage.id, source_person.id, source_organisation.id, said.source_words, relay_person.id, relay_organisation.id, said.hearsay, said.stance
  from (select *, row_number() over () as nth from (values
    ('KZ-2019-0004-F02', 6555, 6593, null, 'OSCE international election observation mission', null, null, null, false, 'asserted'),
    ('KZ-2019-0004-F03', 6598, 6625, null, 'OSCE international election observation mission', null, null, null, false, 'asserted'),
    ('KZ-2019-0004-F04', 6679, 6706, null, 'OSCE international election observation mission', null, null, null, false, 'asserted'),
    ('KZ-2019-0004-F05', 6738, 6784, null, 'OSCE international election observation mission', null, null, null, false, 'asserted'),
    ('KZ-2019-0004-F06', 6789, 6814, null, 'OSCE international election observation mission', null, null, null, false, 'asserted'),
    ('KZ-2019-0004-F07', 6816, 6937, null, null, 'authorities', null, 'OSCE international election observation mission', false, 'asserted'),
    ('KZ-2019-0009-F10', 7761, 7832, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F11', 8367, 8421, 'Denis Krivosheyev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F25', 222, 296, null, null, 'experts', null, null, false, 'asserted'),
    ('KZ-2019-0009-F26', 545, 602, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F26', 896, 941, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F27', 1079, 1143, null, null, 'political analysts', null, null, false, 'asserted'),
    ('KZ-2019-0009-F28', 1154, 1241, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F29', 1243, 1300, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F30', 1345, 1390, null, 'Oyan, Qazaqstan', null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F31', 1525, 1599, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F32', 1601, 1650, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F33', 1749, 1803, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F34', 1783, 1803, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F35', 2252, 2309, null, 'Oyan, Qazaqstan', null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F36', 2311, 2472, null, 'Oyan, Qazaqstan', null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F37', 2484, 2607, null, 'Oyan, Qazaqstan', null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F38', 2557, 2595, null, 'Oyan, Qazaqstan', null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F39', 2619, 2671, null, 'Oyan, Qazaqstan', null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F40', 2678, 2742, null, 'Oyan, Qazaqstan', null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F41', 2747, 2797, null, 'Oyan, Qazaqstan', null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F42', 2800, 2922, null, null, 'people who voted for Amirzhan Kosanov', null, null, false, 'asserted'),
    ('KZ-2019-0009-F43', 3029, 3096, null, null, 'his followers', null, null, false, 'asserted'),
    ('KZ-2019-0009-F44', 5018, 5076, 'Denis Krivosheyev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F45', 5079, 5341, 'Denis Krivosheyev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F46', 5347, 5422, 'Denis Krivosheyev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F47', 5428, 5487, 'Denis Krivosheyev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F48', 5493, 5616, 'Denis Krivosheyev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F49', 5498, 5553, 'Amirzhan Kosanov', null, null, 'Denis Krivosheyev', null, false, 'asserted'),
    ('KZ-2019-0009-F50', 5677, 5829, 'Denis Krivosheyev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F51', 5831, 5911, 'Denis Krivosheyev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F52', 5913, 6007, 'Denis Krivosheyev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F53', 6431, 6477, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F54', 7054, 7142, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F55', 7127, 7185, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F56', 7187, 7270, null, null, 'international organisations', null, null, false, 'asserted'),
    ('KZ-2019-0009-F57', 7300, 7357, null, 'UN Human Rights Office', null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F58', 7361, 7582, 'Richard Comenda', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F59', 7656, 7741, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F60', 7793, 7846, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F61', 7878, 7967, null, 'Amnesty International', null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F61', 8255, 8363, null, 'Amnesty International', null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F62', 7969, 8082, null, 'Amnesty International', null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F63', 8084, 8205, null, 'Amnesty International', null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F64', 8422, 8466, 'Denis Krivosheyev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F65', 8468, 8532, 'Denis Krivosheyev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F66', 8542, 8620, 'Denis Krivosheyev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F67', 8622, 8683, 'Denis Krivosheyev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F68', 8819, 8866, 'Talgat Kaliev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F69', 8871, 8952, 'Talgat Kaliev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F70', 9136, 9265, 'Talgat Kaliev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F71', 9281, 9376, 'Talgat Kaliev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F72', 9425, 9545, 'Talgat Kaliev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F73', 9578, 9634, 'Talgat Kaliev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F74', 9636, 9683, 'Talgat Kaliev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F75', 9685, 9734, 'Talgat Kaliev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F76', 9736, 9781, 'Talgat Kaliev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F77', 9785, 9880, 'Talgat Kaliev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F78', 9840, 9880, 'Talgat Kaliev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F79', 9914, 10057, 'Talgat Kaliev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F80', 10193, 10233, 'Talgat Kaliev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F81', 10262, 10330, 'Kassym-Jomart Tokayev', null, null, 'Talgat Kaliev', null, false, 'asserted'),
    ('KZ-2019-0009-F82', 11065, 11182, 'Kassym-Jomart Tokayev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F83', 11227, 11374, 'Kassym-Jomart Tokayev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F84', 11385, 11467, 'Kassym-Jomart Tokayev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F85', 11659, 11707, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F86', 11870, 11977, 'Kassym-Jomart Tokayev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F87', 12399, 12483, 'Kassym-Jomart Tokayev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F88', 12485, 12652, 'Kassym-Jomart Tokayev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F89', 12817, 12904, null, null, 'experts', null, null, false, 'asserted'),
    ('KZ-2019-0009-F90', 12915, 12987, null, null, 'experts', null, null, false, 'asserted'),
    ('KZ-2019-0009-F91', 13035, 13107, 'Dosym Satpaev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0009-F92', 13111, 13298, 'Dosym Satpaev', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0010-F02', 979, 1029, null, 'Ministry of Internal Affairs of Kazakhstan', null, null, null, false, 'asserted'),
    ('KZ-2019-0011-F07', 3921, 3955, 'Aslan Kokylbekov', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0011-F08', 3956, 4015, 'Aslan Kokylbekov', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0011-F09', 3277, 3332, 'Rinat Zaitov', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0011-F10', 3337, 3399, 'Rinat Zaitov', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0011-F11', 3403, 3441, 'Aslan Kokylbekov', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0011-F12', 3447, 3497, 'Aslan Kokylbekov', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0011-F13', 3499, 3563, 'Aslan Kokylbekov', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0011-F14', 3710, 3836, 'Aslan Kokylbekov', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0011-F15', 3843, 3919, 'Aslan Kokylbekov', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0011-F16', 4199, 4251, 'Rinat Zaitov', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0011-F17', 4260, 4306, 'Rinat Zaitov', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0012-F03', 4325, 4455, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0012-F04', 4457, 4578, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0012-F05', 4661, 4715, 'Person 27', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0012-F06', 4772, 4866, 'Person 27', null, null, null, null, false, 'asserted'),
    ('KZ-2019-0012-F07', 4924, 4947, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0014-F01', 604, 657, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0014-F02', 662, 693, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0014-F03', 1680, 1743, null, null, null, null, null, false, 'asserted'),
    ('KZ-2019-0014-F04', 11559, 11599, 'Kassym-Jomart Tokayev', null, null, null, null, false, 'asserted')
) as said (fact, char_start, char_end, source_person, source_organisation, source_words, relay_person, relay_organisation, hearsay, stance)) said
  join registry.document on document.code = 'D-0003'
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
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.milestone on milestone.title = said.milestone;
