-- D-0003, read again: what its words do not give is taken out, what they give is put in. docs/seed-notes.md says why.

update registry.document
   set licence_note = 'Asks for active links to the document when its text is used.',
       note = 'No author and no day in the text. Made in a project paid for by the Norwegian foreign ministry. Last paragraph before the spelling notice in Russian.'
 where code = 'D-0003';

insert into registry.organisation (name, kind) values
    ('Protesters of June 2019 (unnamed)', 'unidentified_group');

insert into registry.passage (edition_id, paragraph, char_start, char_end, text_sha256)
select edition.id, place.paragraph, place.char_start, place.char_end, place.text_sha256
  from (values
    (11, 1812, 1928, '038aad81add4a1bf502fd2deb276a4d359fffa9bda1cabc7798539fe88bace6e'),
    (47, 12289, 12344, 'b7c53c26ec2a623e2545357e1604977d1aef65f667eaaba1a500f6bd002f70d5')
) as place (paragraph, char_start, char_end, text_sha256)
  join registry.document on document.code = 'D-0003'
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1;

-- No role without its source, and never more than the words give.

delete from registry.incident_participant participant
 using registry.incident, registry.person
 where incident.code = 'KZ-2019-0011' and participant.incident_id = incident.id
   and person.name = 'Rinat Zaitov' and participant.person_id = person.id and participant.role = 'organiser';

delete from registry.incident_participant participant
 using registry.incident, registry.organisation
 where incident.code = 'KZ-2019-0004' and participant.incident_id = incident.id
   and organisation.name = 'OSCE international election observation mission' and participant.organisation_id = organisation.id;

update registry.incident_participant participant
   set source_person_id = speaker.id
  from registry.incident, registry.organisation, registry.person speaker
 where incident.code = 'KZ-2019-0011' and participant.incident_id = incident.id
   and organisation.name = 'Police of Kazakhstan' and participant.organisation_id = organisation.id
   and speaker.name = 'Aslan Kokylbekov';

-- An adjective in reported speech, and a paragraph without attribution, are the article's own.

with said as (
    select assertion.id, fact.code as fact
      from registry.assertion
      join registry.fact on fact.id = assertion.fact_id
      join registry.passage on passage.id = assertion.passage_id
      join registry.document_edition edition on edition.id = passage.edition_id
      join registry.document on document.id = edition.document_id and document.code = 'D-0003'
)
update registry.assertion
   set source_person_id = case when own.keep then source_person_id end,
       source_organisation_id = null,
       relayed_person_id = null,
       scope_note = own.scope_note
  from said
  join (values
    ('KZ-2019-0010-F02', false, 'an adjective in a sentence that gives a figure of the interior ministry'),
    ('KZ-2019-0009-F38', false, 'an adjective in a sentence that gives what Oyan, Qazaqstan says'),
    ('KZ-2019-0009-F45', false, 'paragraph without attribution, between words of Denis Krivosheyev'),
    ('KZ-2019-0009-F46', false, 'paragraph without attribution, between words of Denis Krivosheyev'),
    ('KZ-2019-0009-F47', false, 'paragraph without attribution, between words of Denis Krivosheyev'),
    ('KZ-2019-0009-F48', false, 'paragraph without attribution, between words of Denis Krivosheyev'),
    ('KZ-2019-0009-F49', true, 'paragraph without attribution, between words of Denis Krivosheyev'),
    ('KZ-2019-0009-F77', false, 'paragraph without attribution, after words of Talgat Kaliev'),
    ('KZ-2019-0009-F78', false, 'paragraph without attribution, after words of Talgat Kaliev'),
    ('KZ-2019-0009-F79', false, 'paragraph without attribution, after words of Talgat Kaliev'),
    ('KZ-2019-0009-F80', false, 'paragraph without attribution, after words of Talgat Kaliev'),
    ('KZ-2019-0009-F81', true, 'paragraph without attribution, after words of Talgat Kaliev')
  ) as own (fact, keep, scope_note) on own.fact = said.fact
 where assertion.id = said.id;

update registry.assertion
   set source_words = 'followers of Amirzhan Kosanov'
 where fact_id = (select id from registry.fact where code = 'KZ-2019-0009-F43');

-- The ground of an arrest is not a view of the article. Concern about detentions is no figure of them. An order of questioning is no detention.

insert into registry.fact (code, incident_id, type, description)
select 'KZ-2019-0009-F149', id, 'statement', 'Ground given for the arrest of 218 people'
  from registry.incident where code = 'KZ-2019-0009';

insert into registry.statement (fact_id, topic, position)
select id, 'legality', 'The 218 were arrested for taking part in unlawful protests, the article says.'
  from registry.fact where code = 'KZ-2019-0009-F149';

update registry.assertion
   set fact_id = own.id
  from registry.fact own, registry.fact common, registry.passage, registry.document_edition edition, registry.document
 where own.code = 'KZ-2019-0009-F149' and common.code = 'KZ-2019-0009-F53'
   and assertion.fact_id = common.id and passage.id = assertion.passage_id and edition.id = passage.edition_id
   and document.id = edition.document_id and document.code = 'D-0003';

delete from registry.assertion
 using registry.fact, registry.organisation
 where fact.code = 'KZ-2019-0009-F01' and assertion.fact_id = fact.id
   and organisation.name = 'UN Human Rights Office' and assertion.source_organisation_id = organisation.id;

delete from registry.fact where code = 'KZ-2019-0011-F02';

-- Calls to protest are what somebody did, not a position.

delete from registry.statement where fact_id = (select id from registry.fact where code = 'KZ-2019-0009-F34');
update registry.fact
   set type = 'act', description = 'Mukhtar Ablyazov said to have called for protest, in live broadcasts on Facebook and YouTube'
 where code = 'KZ-2019-0009-F34';
insert into registry.act (fact_id, act, perpetrator_person_id)
select fact.id, 'other', person.id
  from registry.fact
  join registry.person on person.name = 'Mukhtar Ablyazov'
 where fact.code = 'KZ-2019-0009-F34';

-- Doers as the words name them.

update registry.act set perpetrator_organisation_id = null where fact_id = (select id from registry.fact where code = 'KZ-2019-0011-F07');
update registry.act
   set perpetrator_organisation_id = organisation.id
  from registry.fact, registry.organisation
 where act.fact_id = fact.id and fact.code = 'KZ-2019-0012-F04' and organisation.name = 'Protesters of June 2019 (unnamed)';

-- Days and cities: those that the words give, and no others.

update registry.fact
   set date_edtf = new.date_edtf
  from (values
    ('KZ-2019-0009-F02', '2019-06-09/2019-06-11'),
    ('KZ-2019-0009-F03', '2019-06-09/2019-06-11'),
    ('KZ-2019-0009-F04', '2019-06-09/2019-06-11'),
    ('KZ-2019-0009-F05', '2019-06-09/2019-06-11'),
    ('KZ-2019-0011-F09', '2019-06'),
    ('KZ-2019-0011-F10', '2019-06'),
    ('KZ-2019-0011-F16', '2019-06-10/2019-06-11'),
    ('KZ-2019-0011-F17', '2019-06-10/2019-06-11')
) as new (code, date_edtf)
 where fact.code = new.code;

update registry.fact set covers = 'general' where code in ('KZ-2019-0004-F02', 'KZ-2019-0004-F03');
update registry.fact set no_city = true where code in ('KZ-2019-0009-F01', 'KZ-2019-0011-F09', 'KZ-2019-0011-F10');

insert into registry.fact_city (fact_id, city_id)
select fact.id, city.id
  from registry.fact
  join registry.city on city.name in ('Almaty', 'Astana')
 where fact.code in ('KZ-2019-0009-F02', 'KZ-2019-0009-F03', 'KZ-2019-0009-F04', 'KZ-2019-0009-F05');

update registry.fact -- of the wave this document gives no city but for the penalties
   set no_city = true
  from registry.incident
 where incident.code = 'KZ-2019-0009' and fact.incident_id = incident.id and fact.covers is distinct from 'general'
   and not exists (select from registry.fact_city where fact_city.fact_id = fact.id)
   and not exists (select
                     from registry.assertion
                     join registry.passage on passage.id = assertion.passage_id
                     join registry.document_edition edition on edition.id = passage.edition_id
                     join registry.document on document.id = edition.document_id
                    where assertion.fact_id = fact.id and document.code <> 'D-0003');

-- The field's words, and every accusation with its source.

update registry.fact
   set description = new.description
  from (values
    ('KZ-2019-0004-F01', 'People detained at peaceful protests between the announcement of the election and election day'),
    ('KZ-2019-0004-F02', 'Fundamental freedoms said to have been violated'),
    ('KZ-2019-0004-F03', 'Critics said to have been put under pressure'),
    ('KZ-2019-0004-F04', 'Election observers on the assemblies before the election'),
    ('KZ-2019-0004-F05', 'Demand at the assemblies before the election: prisoners, according to election observers'),
    ('KZ-2019-0004-F06', 'Demand at the assemblies before the election: boycott, according to election observers'),
    ('KZ-2019-0004-F07', 'Authorities on the assemblies before the election, according to election observers'),
    ('KZ-2019-0009-F01', 'People detained over the protests after the election'),
    ('KZ-2019-0009-F02', 'People given administrative penalties over the protests after the election'),
    ('KZ-2019-0009-F03', 'People sentenced to administrative arrest'),
    ('KZ-2019-0009-F04', 'People fined'),
    ('KZ-2019-0009-F05', 'People given a notice and released'),
    ('KZ-2019-0009-F06', 'Majority of the detained, released in the end'),
    ('KZ-2019-0009-F07', 'Activists detained while protests continue in major cities'),
    ('KZ-2019-0009-F08', 'Women said to have been pushed into police vans'),
    ('KZ-2019-0009-F09', 'Picture caption: protesters detained in Almaty; day of the picture not given'),
    ('KZ-2019-0009-F10', 'Almost all requests for permission to assemble said to be refused'),
    ('KZ-2019-0009-F25', 'Experts on the cause: the social contract'),
    ('KZ-2019-0009-F26', 'Protests after the election said to continue'),
    ('KZ-2019-0009-F28', 'Discontent as a cause of protest'),
    ('KZ-2019-0009-F29', 'Groups of protesters'),
    ('KZ-2019-0009-F31', 'Followers of Mukhtar Ablyazov'),
    ('KZ-2019-0009-F33', 'Police action said to coincide with calls to protest by Mukhtar Ablyazov'),
    ('KZ-2019-0009-F38', 'Protest across the country called peaceful'),
    ('KZ-2019-0009-F39', 'Authorities said to have started night courts over the detained'),
    ('KZ-2019-0009-F40', 'Detained people said not to have been told their rights at night hearings'),
    ('KZ-2019-0009-F41', 'Detained people said to have had no access to qualified counsel at night hearings'),
    ('KZ-2019-0009-F42', 'Complaint of voters of Amirzhan Kosanov'),
    ('KZ-2019-0009-F43', 'Followers of Amirzhan Kosanov on his congratulations'),
    ('KZ-2019-0009-F44', 'Denis Krivosheyev on the mood of protest'),
    ('KZ-2019-0009-F45', 'Who is to blame for a weak opposition'),
    ('KZ-2019-0009-F46', 'Belief in weaker authorities as the cause'),
    ('KZ-2019-0009-F47', 'Expectations of the election'),
    ('KZ-2019-0009-F48', 'Anger at the congratulations of Amirzhan Kosanov'),
    ('KZ-2019-0009-F55', 'Police said to have pushed innocent women into vans'),
    ('KZ-2019-0009-F59', 'Legal requirement for assemblies'),
    ('KZ-2019-0009-F60', 'Effect of the refusals'),
    ('KZ-2019-0009-F62', 'Amnesty International on the penalties for organisers and participants'),
    ('KZ-2019-0009-F63', 'Amnesty International on calls to unlawful gatherings'),
    ('KZ-2019-0009-F65', 'Denis Krivosheyev to those who criticise the law'),
    ('KZ-2019-0009-F71', 'Talgat Kaliev on who breaks the social contract first'),
    ('KZ-2019-0009-F75', 'Talgat Kaliev on the demands of people with heavy debts'),
    ('KZ-2019-0009-F76', 'Talgat Kaliev on political programmes'),
    ('KZ-2019-0009-F77', 'How the crisis came about'),
    ('KZ-2019-0009-F78', 'Media and opposition said to have been under pressure in the past'),
    ('KZ-2019-0009-F79', 'Development of civil society'),
    ('KZ-2019-0009-F80', 'How to protest'),
    ('KZ-2019-0009-F84', 'President Tokayev on people without guilt'),
    ('KZ-2019-0009-F85', 'Emerging leaders'),
    ('KZ-2019-0010-F01', 'People detained at protests on election day, 9 June'),
    ('KZ-2019-0010-F02', 'Protests of election day called peaceful'),
    ('KZ-2019-0011-F01', 'People held in the Alatau precinct, according to one of them'),
    ('KZ-2019-0011-F03', 'Rinat Zaitov detained by police and later released'),
    ('KZ-2019-0011-F04', 'Aslan Kokylbekov held in a police precinct and released'),
    ('KZ-2019-0011-F05', 'Others fined, as one detained man heard'),
    ('KZ-2019-0011-F06', 'Others arrested for five days, as one detained man heard'),
    ('KZ-2019-0011-F07', 'People held in the precinct said to have had no access to lawyers'),
    ('KZ-2019-0011-F08', 'A detained man''s phone, Telegram groups and social media accounts said to have been checked'),
    ('KZ-2019-0011-F11', 'Discontent of a participant of the night rally'),
    ('KZ-2019-0011-F13', 'Why a participant came to the night rally'),
    ('KZ-2019-0011-F14', 'Detained people said to have been questioned two or three at a time, women, old men and the sick first'),
    ('KZ-2019-0011-F15', 'Detained people said to have waited hours to be photographed and fingerprinted'),
    ('KZ-2019-0011-F17', 'Rinat Zaitov on liability for disorder'),
    ('KZ-2019-0012-F01', 'A participant of the march (restricted person) detained'),
    ('KZ-2019-0012-F02', 'Participants of the spontaneous march detained'),
    ('KZ-2019-0012-F03', 'Course of the march'),
    ('KZ-2019-0012-F04', 'A column of protesters and cars said to have blocked Tole Bi Street in Almaty'),
    ('KZ-2019-0012-F06', 'Why a participant of the march stayed after the release'),
    ('KZ-2019-0012-F07', 'March called spontaneous'),
    ('KZ-2019-0014-F01', 'Authorities said to block messengers while protests continue'),
    ('KZ-2019-0014-F02', 'Authorities said to restrict access to the internet while protests continue'),
    ('KZ-2019-0014-F03', 'Social media said to be blocked often during live broadcasts by Mukhtar Ablyazov')
) as new (code, description)
 where fact.code = new.code;

update registry.statement
   set position = new.position
  from (values
    ('KZ-2019-0004-F05', 'Protesters wanted political prisoners to be released.'),
    ('KZ-2019-0004-F06', 'Protesters wanted the election to be boycotted.'),
    ('KZ-2019-0004-F07', 'The assemblies are unlawful because nobody had asked permission.'),
    ('KZ-2019-0009-F11', 'The protests are smaller than Western media show.'),
    ('KZ-2019-0009-F25', 'The old social contract no longer holds.'),
    ('KZ-2019-0009-F26', 'The protests have not stopped.'),
    ('KZ-2019-0009-F27', 'There is no opposition and no leader.'),
    ('KZ-2019-0009-F28', 'Several groups are discontented and want change.'),
    ('KZ-2019-0009-F29', 'There are three groups of protesters: Oyan, Qazaqstan, followers of Amirzhan Kosanov, and people who belong to neither.'),
    ('KZ-2019-0009-F30', 'People should be active as citizens.'),
    ('KZ-2019-0009-F31', 'Followers of Mukhtar Ablyazov are among the discontented, the article says.'),
    ('KZ-2019-0009-F32', 'The organisation of Mukhtar Ablyazov is recognised as extremist, the article says without naming by whom.'),
    ('KZ-2019-0009-F35', 'The election should be recognised as illegitimate.'),
    ('KZ-2019-0009-F36', 'The election was announced only two months ahead, with unknown candidates and a predictable result.'),
    ('KZ-2019-0009-F38', 'The protest was peaceful.'),
    ('KZ-2019-0009-F42', 'The result of Amirzhan Kosanov was too low.'),
    ('KZ-2019-0009-F43', 'Followers of Amirzhan Kosanov criticised him and called him corrupt.'),
    ('KZ-2019-0009-F44', 'The mood of protest shows that society is immature.'),
    ('KZ-2019-0009-F45', 'Most of the discontented never supported the opposition and so made it poor.'),
    ('KZ-2019-0009-F46', 'People suddenly believe that the authorities are weaker.'),
    ('KZ-2019-0009-F47', 'Society expects elections to go as it wishes.'),
    ('KZ-2019-0009-F48', 'People reacted with childish anger when Amirzhan Kosanov accepted the result.'),
    ('KZ-2019-0009-F50', 'Opposition groups have common interests but no united front, idea or programme.'),
    ('KZ-2019-0009-F51', 'Some opposition figures are not willing to work together.'),
    ('KZ-2019-0009-F52', 'The opposition has no leader with a clear goal and full resolve.'),
    ('KZ-2019-0009-F54', 'Foreign and local media reported on the protests and on police action.'),
    ('KZ-2019-0009-F56', 'Kazakhstan should fulfil its human rights obligations.'),
    ('KZ-2019-0009-F57', 'The mass arrests and detentions are a concern.'),
    ('KZ-2019-0009-F58', 'Restricting freedom of speech and assembly without need endangers stability and social cohesion.'),
    ('KZ-2019-0009-F59', 'The law requires permission for gatherings.'),
    ('KZ-2019-0009-F60', 'Because permission is refused, all gatherings are unlawful.'),
    ('KZ-2019-0009-F61', 'Assemblies should need no prior permission.'),
    ('KZ-2019-0009-F62', 'Organising or joining an unlawful gathering can be punished with imprisonment.'),
    ('KZ-2019-0009-F63', 'Calling others to an unlawful gathering, also on social media, is a criminal offence.'),
    ('KZ-2019-0009-F64', 'The law bans protest.'),
    ('KZ-2019-0009-F65', 'Those who criticise the law on assemblies are asked where they were when it was passed.'),
    ('KZ-2019-0009-F66', 'The law should change, so that people can protest.'),
    ('KZ-2019-0009-F67', 'As a rule police handle detained people with great care.'),
    ('KZ-2019-0009-F68', 'Protest should not be banned.'),
    ('KZ-2019-0009-F69', 'The need to revise the social contract caused the protests.'),
    ('KZ-2019-0009-F70', 'Devaluation, recession and spending cuts lower living standards and draw people into politics.'),
    ('KZ-2019-0009-F71', 'People keep the social contract only as long as the state does.'),
    ('KZ-2019-0009-F72', 'The demands are mainly social and economic, not political.'),
    ('KZ-2019-0009-F73', 'Mothers of many children demand homes and benefits.'),
    ('KZ-2019-0009-F74', 'Mortgage borrowers want their debts cancelled.'),
    ('KZ-2019-0009-F75', 'People deep in debt want their debts reduced.'),
    ('KZ-2019-0009-F76', 'No group has a serious political programme.'),
    ('KZ-2019-0009-F77', 'The crisis arose because society accepted pressure on media and opposition.'),
    ('KZ-2019-0009-F79', 'Civil society has developed and will continue to do so.'),
    ('KZ-2019-0009-F80', 'Protests should be peaceful and cause no harm.'),
    ('KZ-2019-0009-F81', 'There will be a dialogue, and public trust will return.'),
    ('KZ-2019-0009-F82', 'The authorities must listen to people, solve problems locally and report regularly.'),
    ('KZ-2019-0009-F83', 'Citizens'' rights are to be protected, the detained counted and the guilt of each determined.'),
    ('KZ-2019-0009-F84', 'People who were at the protests by chance and are not guilty should be released.'),
    ('KZ-2019-0009-F85', 'Leaders are emerging who speak their opinion openly.'),
    ('KZ-2019-0009-F86', 'Citizens want the authorities and society to enter into a dialogue.'),
    ('KZ-2019-0009-F87', 'Citizens want justice and honest public services.'),
    ('KZ-2019-0009-F88', 'Falling incomes, devaluation, inequality, and loans taken by more than a million people worry citizens.'),
    ('KZ-2019-0009-F89', 'Economic tension will not improve the situation.'),
    ('KZ-2019-0009-F90', 'Democratisation has begun and cannot be stopped.'),
    ('KZ-2019-0009-F91', 'A society that is harder to control will be a problem for the new authorities.'),
    ('KZ-2019-0009-F92', 'Public opinion has begun to change for good.'),
    ('KZ-2019-0010-F02', 'The protests of 9 June were peaceful.'),
    ('KZ-2019-0011-F09', 'Rinat Zaitov says that he was wrong about Amirzhan Kosanov.'),
    ('KZ-2019-0011-F10', 'Rinat Zaitov announces a party of his own; the words leave open whether he said so, or would do so, on the following day.'),
    ('KZ-2019-0011-F11', 'A participant did not agree with the results.'),
    ('KZ-2019-0011-F12', 'A participant did not want to be listed as a follower of Democratic Choice of Kazakhstan.'),
    ('KZ-2019-0011-F13', 'A participant says that he came after he had seen a call by Rinat Zaitov.'),
    ('KZ-2019-0011-F16', 'The people at the police building should leave.'),
    ('KZ-2019-0011-F17', 'Rinat Zaitov does not want to answer for disorder.'),
    ('KZ-2019-0012-F03', 'People left the police building but walked on through the streets, singing the anthem.'),
    ('KZ-2019-0012-F05', 'A participant came out because Rinat Zaitov had been detained.'),
    ('KZ-2019-0012-F06', 'A participant stayed for Rinat Zaitov and for the country, without fear and without patience.'),
    ('KZ-2019-0012-F07', 'The march was spontaneous.'),
    ('KZ-2019-0014-F04', 'President Tokayev did not know that social media were blocked.')
) as new (code, position)
  join registry.fact on fact.code = new.code
 where statement.fact_id = fact.id;

update registry.incident
   set title = new.title, summary = new.summary
  from (values
    ('KZ-2019-0004', 'Assemblies after the election was announced',
     'Election observers report several peaceful protests in major cities, for releasing political prisoners and for boycotting the election. According to them, the authorities declared the assemblies unlawful.'),
    ('KZ-2019-0009', 'Protests after the presidential election of June 2019',
     'Protests in several cities from election day on. Sources give different numbers of people detained and arrested, and differ on the causes, on the use of force and on whether anybody organised the protests.'),
    ('KZ-2019-0010', 'Protests on election day, 9 June',
     'People were detained at protests on election day; the interior ministry gives their number. No city is named for this day alone.'),
    ('KZ-2019-0011', 'Night rally near the Tselinny cinema',
     'A protest near a cinema in Almaty, in which the poet Rinat Zaitov took part. A participant of the night rally of 10 June says that police detained both of them and held them in a precinct.'),
    ('KZ-2019-0012', 'March and motorcade on Tole Bi Street',
     'After Rinat Zaitov was released, people left the police building and walked on through the streets; a column of people and cars blocked Tole Bi Street, according to the article. Participants were detained.'),
    ('KZ-2019-0014', 'Reported blocking of social networks and messengers, June 2019',
     'Two articles say that the authorities blocked social networks and messengers and restricted access to the internet. President Tokayev said that he did not know of any blocked social media.')
) as new (code, title, summary)
 where incident.code = new.code;

-- Whom a position names.

insert into registry.statement_subject (fact_id, person_id, organisation_id)
select fact.id, person.id, organisation.id
  from (select *, row_number() over () as nth from (values
    ('KZ-2019-0009-F29', 'Oyan, Qazaqstan'),
    ('KZ-2019-0009-F29', 'Amirzhan Kosanov'),
    ('KZ-2019-0009-F31', 'Mukhtar Ablyazov'),
    ('KZ-2019-0009-F32', 'Mukhtar Ablyazov'),
    ('KZ-2019-0009-F42', 'Amirzhan Kosanov'),
    ('KZ-2019-0009-F43', 'Amirzhan Kosanov'),
    ('KZ-2019-0009-F48', 'Amirzhan Kosanov'),
    ('KZ-2019-0009-F67', 'Police of Kazakhstan'),
    ('KZ-2019-0011-F09', 'Amirzhan Kosanov'),
    ('KZ-2019-0011-F12', 'Democratic Choice of Kazakhstan'),
    ('KZ-2019-0011-F13', 'Rinat Zaitov'),
    ('KZ-2019-0012-F05', 'Rinat Zaitov'),
    ('KZ-2019-0012-F06', 'Rinat Zaitov')
) as new (fact, actor)) new
  join registry.fact on fact.code = new.fact
  left join registry.person on person.name = new.actor
  left join registry.organisation on organisation.name = new.actor
 order by new.nth;

-- Background that was left out.

insert into registry.milestone (title, date_edtf) values
    ('Election results: about 70 % of the votes for Tokayev, about 16 % for Amirzhan Kosanov', '2019-06'),
    ('Ordinary citizens observe an election for the first time', '2019-06-09'),
    ('First session of the national council of public confidence, as announced', '2019-08');

update registry.milestone set date_edtf = '2019-06~' where title = 'Tokayev announces a national council of public confidence';

insert into registry.milestone_passage (milestone_id, passage_id)
select milestone.id, passage.id
  from (values
    ('Election results: about 70 % of the votes for Tokayev, about 16 % for Amirzhan Kosanov', 1954, 2075),
    ('Ordinary citizens observe an election for the first time', 1812, 1928),
    ('First session of the national council of public confidence, as announced', 12289, 12344)
) as said (milestone, char_start, char_end)
  join registry.document on document.code = 'D-0003'
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.milestone on milestone.title = said.milestone;

-- Places that nothing cites any more.

delete from registry.passage
 using registry.document_edition edition, registry.document
 where edition.id = passage.edition_id and document.id = edition.document_id and document.code = 'D-0003' and edition.edition = 1
   and (char_start, char_end) in ((7330, 7357), (6480, 6565), (3761, 3837))
   and not exists (select from registry.assertion where assertion.passage_id = passage.id)
   and not exists (select from registry.incident_participant where incident_participant.passage_id = passage.id);
