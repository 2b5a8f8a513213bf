-- D-0005, read again: what its words do not give is taken out, what they give is put in. docs/seed-notes.md says why.

insert into registry.organisation (name, kind) values
    ('Protesters of January 2022 (unnamed)', 'unidentified_group');

-- Questions are the interviewer's, and what others said is told by one of the two.

update registry.assertion
   set source_words = 'the interviewer'
  from registry.passage, registry.document_edition edition, registry.document
 where passage.id = assertion.passage_id and edition.id = passage.edition_id
   and document.id = edition.document_id and document.code = 'D-0005'
   and num_nonnulls(source_person_id, source_organisation_id, source_words) = 0;

update registry.assertion
   set relayed_words = told.relay, hearsay = told.hearsay
  from (values
    ('KZ-2022-0001-F02', 'asserted', 'the person interviewed', true),
    ('KZ-2022-0001-F06', 'asserted', 'the person interviewed', false),
    ('KZ-2022-0001-F08', 'asserted', 'the person interviewed', false),
    ('KZ-2022-0001-F40', 'asserted', 'the interviewer', false),
    ('KZ-2022-0003-F04', 'asserted', 'the interviewer', false),
    ('KZ-2022-0003-F07', 'asserted', 'the interviewer', true)
  ) as told (fact, stance, relay, hearsay)
  join registry.fact on fact.code = told.fact
 where assertion.fact_id = fact.id and assertion.stance = told.stance
   and assertion.source_words is distinct from told.relay;

update registry.assertion
   set hearsay = true
 where fact_id = (select id from registry.fact where code = 'KZ-2022-0002-F02');

update registry.incident_participant participant
   set source_words = told.source
  from (values
    ('KZ-2022-0005', 'Collective Security Treaty Organization', 'the interviewer'),
    ('KZ-2022-0006', 'Government of Kazakhstan', 'the person interviewed')
  ) as told (incident, organisation, source)
  join registry.incident on incident.code = told.incident
  join registry.organisation on organisation.name = told.organisation
 where participant.incident_id = incident.id and participant.organisation_id = organisation.id;

-- What the answer calls propaganda is the whole of the question: its four claims are denied alike.

insert into registry.assertion (fact_id, passage_id, source_words, stance)
select fact.id, passage.id, 'the person interviewed', 'denied'
  from registry.fact
  join registry.document on document.code = 'D-0005'
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (1811, 1846)
 where fact.code in ('KZ-2022-0003-F01', 'KZ-2022-0003-F02')
 order by fact.code;

-- Sentences that protesters face are no penalty; what people hope of one man is not the demand on two; who can go online is no act.

insert into registry.fact (code, incident_id, type, description)
select new.code, incident.id, 'statement', new.description
  from (values
    ('KZ-2022-0001-F41', 'Sentences that peaceful demonstrators are said to face'),
    ('KZ-2022-0001-F42', 'Hope of people as to the rule of Nursultan Nazarbayev'),
    ('KZ-2022-0006-F02', 'Access to the internet')
  ) as new (code, description)
  join registry.incident on new.code like incident.code || '-F%';

insert into registry.statement (fact_id, topic, position)
select fact.id, new.topic, new.position
  from (values
    ('KZ-2022-0001-F41', 'legality', 'Peaceful demonstrators face sentences from eight years to life, says the person interviewed.'),
    ('KZ-2022-0001-F42', 'demand', 'The rule of Nursultan Nazarbayev should come to an end.'),
    ('KZ-2022-0006-F02', 'media', 'People in the country can hardly use the internet.')
  ) as new (code, topic, position)
  join registry.fact on fact.code = new.code;

with moved as (
    select assertion.id as assertion, own.id as fact
      from (values
        ('KZ-2022-0001-F08', 2156, 'KZ-2022-0001-F42'),
        ('KZ-2022-0006-F01', 4134, 'KZ-2022-0006-F02')
      ) as move (old, char_start, new)
      join registry.fact former on former.code = move.old
      join registry.fact own on own.code = move.new
      join registry.assertion on assertion.fact_id = former.id
      join registry.passage on passage.id = assertion.passage_id and passage.char_start = move.char_start
)
update registry.assertion set fact_id = moved.fact from moved where assertion.id = moved.assertion;

insert into registry.assertion (fact_id, passage_id, source_words)
select own.id, assertion.passage_id, assertion.source_words
  from registry.fact own, registry.fact penalty
  join registry.assertion on assertion.fact_id = penalty.id
 where own.code = 'KZ-2022-0001-F41' and penalty.code = 'KZ-2022-0001-F01';

delete from registry.fact where code = 'KZ-2022-0001-F01';

update registry.act
   set perpetrator_organisation_id = organisation.id
  from registry.fact, registry.organisation
 where act.fact_id = fact.id and organisation.name = 'Protesters of January 2022 (unnamed)'
   and fact.code in ('KZ-2022-0001-F26', 'KZ-2022-0001-F27', 'KZ-2022-0003-F03', 'KZ-2022-0003-F05', 'KZ-2022-0003-F06');

update registry.fact set date_edtf = '2022-01?' where code = 'KZ-2022-0001-F40';

insert into registry.fact_city (fact_id, city_id)
select fact.id, city.id
  from registry.fact
  join registry.city on city.name in ('Almaty', 'Shymkent')
 where fact.code = 'KZ-2022-0001-F17';

-- The field's words, and every accusation with its source.

update registry.fact
   set description = new.description
  from (values
    ('KZ-2022-0001-F02', 'Protesters called terrorists'),
    ('KZ-2022-0001-F03', 'Drastic measures said to be taken against all demonstrators'),
    ('KZ-2022-0001-F04', 'Aim attributed to President Tokayev'),
    ('KZ-2022-0001-F05', 'Who is behind President Tokayev'),
    ('KZ-2022-0001-F06', 'Slogan of the protests'),
    ('KZ-2022-0001-F08', 'Demand of the protests'),
    ('KZ-2022-0001-F11', 'Nursultan Nazarbayev and the Security Council'),
    ('KZ-2022-0001-F13', 'Account of violence called propaganda'),
    ('KZ-2022-0001-F14', 'Criminal groups and provocateurs under government control said to loot, burn and destroy'),
    ('KZ-2022-0001-F16', 'A group called Wahhabis said to threaten protesters with violence every day'),
    ('KZ-2022-0001-F17', 'Places of the worst violence'),
    ('KZ-2022-0001-F18', 'Anarchic conditions attributed to the government'),
    ('KZ-2022-0001-F20', 'Criminal gangs and provocateurs under state control said to have started the riots'),
    ('KZ-2022-0001-F21', 'Purpose attributed to the riots'),
    ('KZ-2022-0001-F22', 'Kairat Satybaldy and the Wahhabis'),
    ('KZ-2022-0001-F23', 'A group called Wahhabis said to bring weapons'),
    ('KZ-2022-0001-F24', 'A group called Wahhabis said to cause unrest and to sabotage peaceful protests'),
    ('KZ-2022-0001-F25', 'A group called Wahhabis said to be the real looters'),
    ('KZ-2022-0001-F26', 'Peaceful demonstrators said to have tried to keep provocateurs away'),
    ('KZ-2022-0001-F27', 'Demonstrators said to have often protected police and soldiers who were attacked'),
    ('KZ-2022-0001-F28', 'Police officers and soldiers said to have been attacked'),
    ('KZ-2022-0001-F29', 'Aims of the protesters'),
    ('KZ-2022-0001-F30', 'Who benefits from anarchy'),
    ('KZ-2022-0001-F31', 'A group called Wahhabis said to interfere violently in various regions, above all in Almaty'),
    ('KZ-2022-0001-F32', 'A group called Wahhabis accused of having instigated pogroms to discredit demonstrators'),
    ('KZ-2022-0001-F33', 'Kairat Satybaldy said to be a member of a radical movement'),
    ('KZ-2022-0001-F34', 'Influence from abroad'),
    ('KZ-2022-0001-F35', 'Bots reported to spread misinformation and incite violence in Telegram groups'),
    ('KZ-2022-0001-F36', 'Continuation of the protests'),
    ('KZ-2022-0001-F38', 'President Tokayev said to have started a fight against the population'),
    ('KZ-2022-0001-F40', 'President Tokayev on negotiations'),
    ('KZ-2022-0002-F02', 'Riots in Zhanaozen not reported'),
    ('KZ-2022-0003-F01', 'Police officers said to have been killed by protesters in Almaty'),
    ('KZ-2022-0003-F02', 'Civilians said to have been beheaded by protesters in Almaty'),
    ('KZ-2022-0003-F03', 'Protesters said to have set cars on fire in Almaty'),
    ('KZ-2022-0003-F04', 'Number of people called terrorists'),
    ('KZ-2022-0003-F05', 'Protesters said to have killed police officers in Almaty'),
    ('KZ-2022-0003-F06', 'Protesters said to have beheaded civilians in Almaty'),
    ('KZ-2022-0003-F07', 'Language of people called terrorists'),
    ('KZ-2022-0003-F08', 'Mass riots and arson said to have taken place in Almaty'),
    ('KZ-2022-0004-F01', 'Mass riots and arson said to have taken place in Shymkent'),
    ('KZ-2022-0005-F01', 'Troops of the CSTO said to have arrived in the country'),
    ('KZ-2022-0005-F04', 'Control of the CSTO'),
    ('KZ-2022-0005-F05', 'Vladimir Putin said to have sent the troops of the CSTO'),
    ('KZ-2022-0005-F06', 'Purpose attributed to the foreign troops'),
    ('KZ-2022-0006-F01', 'Government said to have restricted channels of communication')
) as new (code, description)
 where fact.code = new.code;

update registry.statement
   set position = new.position
  from (values
    ('KZ-2022-0001-F02', 'Those who came out to protest are terrorists.'),
    ('KZ-2022-0001-F04', 'President Tokayev, says the person interviewed, wants to suppress every protest movement.'),
    ('KZ-2022-0001-F05', 'Nursultan Nazarbayev, says the person interviewed, is behind what President Tokayev does.'),
    ('KZ-2022-0001-F06', '“Go away, old man”, aimed at Nursultan Nazarbayev according to the person interviewed.'),
    ('KZ-2022-0001-F07', 'Most people in the streets were young.'),
    ('KZ-2022-0001-F08', 'The regime of Tokayev and Nazarbayev has to go.'),
    ('KZ-2022-0001-F09', 'The protesters are peaceful.'),
    ('KZ-2022-0001-F10', 'Those who came out wanted a just future.'),
    ('KZ-2022-0001-F11', 'Nursultan Nazarbayev is no longer chairman of the Security Council.'),
    ('KZ-2022-0001-F12', 'The resignation of the government and the change in the Security Council are a success of the demonstrators.'),
    ('KZ-2022-0001-F13', 'The account of violent protesters is government propaganda, says the person interviewed.'),
    ('KZ-2022-0001-F15', 'The protests began on 2 January.'),
    ('KZ-2022-0001-F17', 'The worst violence is in Almaty and Shymkent.'),
    ('KZ-2022-0001-F18', 'The government, says the person interviewed, allowed anarchic conditions on purpose.'),
    ('KZ-2022-0001-F19', 'Violence and vandalism break out on a large scale.'),
    ('KZ-2022-0001-F21', 'The riots, says the person interviewed, gave the authorities an excuse to suppress peaceful demonstrations.'),
    ('KZ-2022-0001-F22', 'Kairat Satybaldy, nephew of the former president, has close Wahhabi ties, says the person interviewed.'),
    ('KZ-2022-0001-F29', 'Protesters fight the regime and anarchy alike.'),
    ('KZ-2022-0001-F30', 'Anarchy, says the person interviewed, serves the government.'),
    ('KZ-2022-0001-F33', 'Kairat Satybaldy is himself a member of the radical movement, as the person interviewed has heard.'),
    ('KZ-2022-0001-F34', 'Besides, foreign influence that is not physical, perhaps Russian, is a danger.'),
    ('KZ-2022-0001-F37', 'Protesters facing such sentences have no way back.'),
    ('KZ-2022-0001-F39', 'People do not want to lose their home country.'),
    ('KZ-2022-0001-F40', 'The president will not negotiate with terrorists.'),
    ('KZ-2022-0002-F02', 'There are no reports of riots in Zhanaozen.'),
    ('KZ-2022-0003-F04', 'There are 20,000 terrorists in Almaty alone, and they have to be fought.'),
    ('KZ-2022-0003-F07', 'Some of those called terrorists do not speak Kazakh.'),
    ('KZ-2022-0005-F02', 'Vladimir Putin should stop interfering in Kazakhstan.'),
    ('KZ-2022-0005-F03', 'The troops of the CSTO should leave at once.'),
    ('KZ-2022-0005-F04', 'Vladimir Putin, says the person interviewed, controls the CSTO.'),
    ('KZ-2022-0005-F06', 'Vladimir Putin, says the person interviewed, sent the troops to kill civilians.'),
    ('KZ-2022-0005-F07', 'The government, says the person interviewed, uses the riots to justify foreign troops.')
) as new (code, position)
  join registry.fact on fact.code = new.code
 where statement.fact_id = fact.id;

update registry.incident
   set title = new.title, summary = new.summary
  from (values
    ('KZ-2022-0001', 'Protests of January 2022',
     'According to the person interviewed, protests began in Zhanaozen on 2 January. Riots and arson are reported from Almaty and Shymkent; the sources differ on who is behind them. Troops of the CSTO are said to have arrived.'),
    ('KZ-2022-0002', 'Protest in Zhanaozen',
     'According to the person interviewed, more than 10,000 protested in Zhanaozen and no riots are reported from there.'),
    ('KZ-2022-0003', 'Riots and arson in Almaty',
     'The interviewer says that protesters burnt cars, killed police and beheaded civilians, and quotes the president on terrorists. The person interviewed calls this propaganda and blames criminal groups under government control.'),
    ('KZ-2022-0004', 'Riots and arson in Shymkent',
     'Mass riots and arson in Shymkent, according to the person interviewed.'),
    ('KZ-2022-0005', 'Troops of the CSTO in the country',
     'Troops of the CSTO have arrived in the country, according to both the interviewer and the person interviewed.'),
    ('KZ-2022-0006', 'Reported restriction of the internet',
     'The government restricted channels of communication and people could hardly use the internet, according to the person interviewed.')
) as new (code, title, summary)
 where incident.code = new.code;

-- Whom a position names.

insert into registry.statement_subject (fact_id, person_id, organisation_id)
select fact.id, person.id, organisation.id
  from (select *, row_number() over () as nth from (values
    ('KZ-2022-0001-F04', 'Kassym-Jomart Tokayev'),
    ('KZ-2022-0001-F05', 'Nursultan Nazarbayev'),
    ('KZ-2022-0001-F05', 'Kassym-Jomart Tokayev'),
    ('KZ-2022-0001-F06', 'Nursultan Nazarbayev'),
    ('KZ-2022-0001-F08', 'Kassym-Jomart Tokayev'),
    ('KZ-2022-0001-F08', 'Nursultan Nazarbayev'),
    ('KZ-2022-0001-F11', 'Nursultan Nazarbayev'),
    ('KZ-2022-0001-F11', 'Security Council of Kazakhstan'),
    ('KZ-2022-0001-F13', 'Government of Kazakhstan'),
    ('KZ-2022-0001-F18', 'Government of Kazakhstan'),
    ('KZ-2022-0001-F22', 'Kairat Satybaldy'),
    ('KZ-2022-0001-F22', 'Group called Wahhabis by the person interviewed'),
    ('KZ-2022-0001-F30', 'Government of Kazakhstan'),
    ('KZ-2022-0001-F33', 'Kairat Satybaldy'),
    ('KZ-2022-0001-F33', 'Group called Wahhabis by the person interviewed'),
    ('KZ-2022-0001-F42', 'Nursultan Nazarbayev'),
    ('KZ-2022-0005-F02', 'Vladimir Putin'),
    ('KZ-2022-0005-F03', 'Collective Security Treaty Organization'),
    ('KZ-2022-0005-F04', 'Vladimir Putin'),
    ('KZ-2022-0005-F04', 'Collective Security Treaty Organization'),
    ('KZ-2022-0005-F06', 'Vladimir Putin'),
    ('KZ-2022-0005-F07', 'Government of Kazakhstan')
) as new (fact, actor)) new
  join registry.fact on fact.code = new.fact
  left join registry.person on person.name = new.actor
  left join registry.organisation on organisation.name = new.actor
 order by new.nth;
