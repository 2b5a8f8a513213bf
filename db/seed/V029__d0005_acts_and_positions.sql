-- D-0005: the acts that this document tells of and the positions taken in it. Its words stay with their author, the places lead to them.

insert into registry.passage (edition_id, paragraph, char_start, char_end, text_sha256)
select edition.id, place.*
  from (values
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
    (4, 828, 921, 'f17ea7de16a3d1aa2d9298c2d53b9043bae7040e8cdaea8dc4317c5bb6c2334a'),
    (4, 923, 968, '29d7442153bb0585cb0bd0fc5fce5c001f4935e45f75592fff5484b2da2d9463'),
    (4, 989, 1017, 'ef93018975f8ff17cd4ed57898d6f594a64d7eec312661a979e2c3e53676babe'),
    (4, 1023, 1071, '2d003302a211306cfc95d3228357874e0dbeac3f1d70a75b83550315f72f9a1b'),
    (4, 1037, 1089, '69c0368d4beeec1288b2ddc5e6e6f6da99d0c5fd7f8ebe7e6205d9cf050bf9bf'),
    (5, 1123, 1196, 'cd4c62f8b54e8c956690d07c98d79d2b513fa1e88d80e8fa658b021f6032e524'),
    (5, 1198, 1240, '47d544f08aa7b280f29f8783ecf61959dc781eafe2d3c99873678b8ccf7e2bf1'),
    (6, 1242, 1287, '20374fd0aa0dff6c097f45f946f3e59f3688bcd6c935a025926799fbaa15077e'),
    (6, 1289, 1359, '8215200152333407470097a0253620d1c774272bf63d364cf3f219262a3e08b7'),
    (7, 1529, 1614, 'fa7ac7a09be346388e2631e759572d413b33a7f425be9656bc549812d300025f'),
    (7, 1749, 1809, 'd6500a9cd65a676f46ddec5295dc43b91497b48773647c7000d11c098dc65fd8'),
    (8, 1811, 1846, 'd6e6091b1bdf0bb0023d182174158ea290a2ca910d3a440a05f2ab9a650b9250'),
    (8, 1847, 1924, '992ad6ddab3b95a3345ffc6e4d11d2866e60da8a39b41915ec9e4a28ec006a04'),
    (8, 1926, 1967, '0db612955cc7f8eab7fa0ac0ee1af9577d45f4ed809eecadd2d626b47d553b5c'),
    (8, 2107, 2154, '3af9e2ea655b8f22912dc30a80ca699be5a5ea09d51ce2aa808f5e42a89cb6ec'),
    (8, 2156, 2209, 'ce7d3385bbc3c1743826f50edee6e3a2f9e04347f0f1eedd55f4cf9aa9d7bf01'),
    (8, 2215, 2376, 'a03f740ef96451772a8afafa364765bd6127c73fbc751f7da6fc5134d22368b4'),
    (9, 2378, 2459, 'dddee3b3548e17861f2044777bee7bca22ef9c6bb9b5d0784983c4625fe458bc'),
    (9, 2460, 2508, '13ecd876e4a3487b2e784c889d36916710bd8fdb4a4e1c6d3fa70dbf53cb09e9'),
    (9, 2510, 2569, 'af483ef3f7ca35b958896dab51cf30e98dfa2f24ac7da102866fa66daf632ec5'),
    (10, 2578, 2624, '2187bdbb576b08e0e4468977e718be7d26c8174c8f6dff21a0639d318b22fcd6'),
    (11, 2626, 2703, '53c995a7d138d8bbbddf99e230a81c40634ba631fd886821539d7c47d93c61fb'),
    (11, 2704, 2790, 'c7543c97662f73f27be8394eec282795a74889381dd0aebe0f018b6866e076e3'),
    (11, 2792, 2864, 'ef6f5de35e287e47a6318adb92cdd3e6adf26509ef93178faee97dcd3de484f4'),
    (12, 2892, 2963, '062a7d965363644f5d8d0e82c6b399876ab19afe74d42760af395dba6c8e6a09'),
    (12, 2965, 2983, '60f5d3156ad6167439626450059c1c7f150acadd7bf545eba276aebaa4413726'),
    (12, 2985, 3030, '5f7a56262b17a55890d0d08bfae78da118ad853e04df98d4e5b7d15a1e3e77fc'),
    (12, 3032, 3059, '614780d76009c8b8623060cc23d0974ca4ed6a656070b4745cb446749389893b'),
    (12, 3064, 3105, '719a2526892c41b94cf0367199ac70bd1ade7cd367d687d922e9366dcaf12a25'),
    (12, 3084, 3105, 'a4d11a195e6e74898749215f86a6e0e00c78347f5afd2c47be27d0130a738d67'),
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
    (17, 4316, 4349, 'f8ffcfc01f44cfac3ef9c41120c31df114e1d6a38edee00322d673cd23fae3ec'),
    (17, 4360, 4437, '1f4484b5f4ba83730ae26661dcdc462110b269af82d3be5661ba73547bd8af53'),
    (17, 4439, 4469, '6d728ef6459ad69252c3ed4a7be24d342992298e9e4fcbd7e817a4b807683f34'),
    (17, 4471, 4515, 'd31d976febe735614d6a504e668b34b00f80df76fefb74611bead584d5d8b8ef')
) as place (paragraph, char_start, char_end, text_sha256)
  join registry.document on document.code = 'D-0005'
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1
on conflict do nothing; -- the place of a figure

insert into registry.fact (code, incident_id, type, description, covers, date_edtf)
select new.code, incident.id, new.type, new.description, new.covers, new.date_edtf
  from (values
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
    ('KZ-2022-0003-F05', 'act', 'Killing of police officers, laid to protesters', null, null),
    ('KZ-2022-0003-F06', 'act', 'Beheading of civilians, laid to protesters', null, null),
    ('KZ-2022-0003-F07', 'statement', 'Origin of those called terrorists', null, null),
    ('KZ-2022-0003-F08', 'act', 'Large riots and arson in Almaty', null, null),
    ('KZ-2022-0004-F01', 'act', 'Large riots and arson in Shymkent', null, null),
    ('KZ-2022-0005-F02', 'statement', 'Demand to Vladimir Putin', null, null),
    ('KZ-2022-0005-F03', 'statement', 'Demand on the foreign troops', null, null),
    ('KZ-2022-0005-F04', 'statement', 'Who is said to command the alliance', null, null),
    ('KZ-2022-0005-F05', 'act', 'Vladimir Putin said to have sent the troops of the alliance', null, null),
    ('KZ-2022-0005-F06', 'statement', 'Purpose laid to the foreign troops', null, null),
    ('KZ-2022-0005-F07', 'statement', 'Reason given for the foreign troops', null, null)
) as new (code, type, description, covers, date_edtf)
  join registry.incident on new.code like incident.code || '-F%';

insert into registry.fact_group (fact_id, affected_group)
select fact.id, new.affected_group
  from (values
    ('KZ-2022-0003-F06', 'bystanders')
) as new (fact, affected_group)
  join registry.fact on fact.code = new.fact;

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
    ('KZ-2022-0003-F05', 'killing', null, null),
    ('KZ-2022-0003-F06', 'killing', null, null),
    ('KZ-2022-0003-F08', 'arson_looting', null, null),
    ('KZ-2022-0004-F01', 'arson_looting', null, null),
    ('KZ-2022-0005-F05', 'foreign_troops', 'Vladimir Putin', null)
) as new (fact, act, person, organisation)
  join registry.fact on fact.code = new.fact
  left join registry.person on person.name = new.person
  left join registry.organisation on organisation.name = new.organisation;

insert into registry.act_victim (fact_id, person_id, organisation_id)
select fact.id, person.id, organisation.id
  from (values
    ('KZ-2022-0001-F28', 'Police of Kazakhstan'),
    ('KZ-2022-0003-F05', 'Police of Kazakhstan')
) as new (fact, victim)
  join registry.fact on fact.code = new.fact
  left join registry.person on person.name = new.victim
  left join registry.organisation on organisation.name = new.victim;

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
    ('KZ-2022-0003-F07', 'leadership', 'Some of those called terrorists do not know Kazakh.'),
    ('KZ-2022-0005-F02', 'demand', 'Vladimir Putin should keep out of the country''s affairs.'),
    ('KZ-2022-0005-F03', 'demand', 'The troops of the alliance should go home at once.'),
    ('KZ-2022-0005-F04', 'leadership', 'Vladimir Putin has the alliance in his hands.'),
    ('KZ-2022-0005-F06', 'responsibility', 'The troops came in order to kill civilians.'),
    ('KZ-2022-0005-F07', 'responsibility', 'With the riots the government justifies that foreign troops were brought in.')
) as new (fact, topic, position)
  join registry.fact on fact.code = new.fact;

insert into registry.assertion (fact_id, passage_id, source_person_id, source_organisation_id, source_words, relayed_person_id, relayed_organisation_id,
    hearsay, stance)
select fact.id, passage.id, source_person.id, source_organisation.id, said.source_words, relay_person.id, relay_organisation.id, said.hearsay, said.stance
  from (values
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
    ('KZ-2022-0003-F04', 1811, 1846, null, null, 'the person interviewed', null, null, false, 'denied'),
    ('KZ-2022-0003-F05', 1529, 1614, null, null, null, null, null, false, 'asserted'),
    ('KZ-2022-0003-F05', 1811, 1846, null, null, 'the person interviewed', null, null, false, 'denied'),
    ('KZ-2022-0003-F06', 1529, 1614, null, null, null, null, null, false, 'asserted'),
    ('KZ-2022-0003-F06', 1811, 1846, null, null, 'the person interviewed', null, null, false, 'denied'),
    ('KZ-2022-0003-F07', 1749, 1809, 'Kassym-Jomart Tokayev', null, null, null, null, false, 'asserted'),
    ('KZ-2022-0003-F07', 1811, 1846, null, null, 'the person interviewed', null, null, false, 'denied'),
    ('KZ-2022-0003-F08', 2378, 2459, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0004-F01', 2378, 2459, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0005-F02', 828, 921, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0005-F03', 923, 968, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0005-F04', 989, 1017, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0005-F05', 1023, 1071, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0005-F06', 1037, 1089, null, null, 'the person interviewed', null, null, false, 'asserted'),
    ('KZ-2022-0005-F07', 2792, 2864, null, null, 'the person interviewed', null, null, false, 'asserted')
) as said (fact, char_start, char_end, source_person, source_organisation, source_words, relay_person, relay_organisation, hearsay, stance)
  join registry.document on document.code = 'D-0005'
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.fact on fact.code = said.fact
  left join registry.person source_person on coalesce(source_person.name, 'Person ' || source_person.number) = said.source_person
  left join registry.organisation source_organisation on source_organisation.name = said.source_organisation
  left join registry.person relay_person on relay_person.name = said.relay_person
  left join registry.organisation relay_organisation on relay_organisation.name = said.relay_organisation;
