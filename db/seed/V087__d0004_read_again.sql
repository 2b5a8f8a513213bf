-- D-0004, read again: what its words do not give is taken out, what they give is put in. docs/seed-notes.md says why.

insert into registry.organisation (name, kind) values
    ('Groups of young men, June 2019 (unnamed)', 'unidentified_group');

insert into registry.passage (edition_id, paragraph, char_start, char_end, text_sha256)
select edition.id, place.paragraph, place.char_start, place.char_end, place.text_sha256
  from (values
    (5, 493, 704, '271284f7dd29222b7cc384c1d7b9efbc2abc079310a049b9779bca9d5ad7c168'),
    (18, 5090, 5228, '1a45753c686593d3437fec6d1df1d5d78b5a95a1e642b66ee3daff0d75ccb125')
) as place (paragraph, char_start, char_end, text_sha256)
  join registry.document on document.code = 'D-0004'
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1;

-- What is said not to be reported is hearsay. That nobody was seriously injured is a position: lighter injuries are not denied.

update registry.assertion set hearsay = true where fact_id = (select id from registry.fact where code = 'KZ-2019-0009-F19');

insert into registry.fact (code, incident_id, type, description)
select 'KZ-2019-0009-F148', id, 'statement', 'Serious injuries of protesters not reported'
  from registry.incident where code = 'KZ-2019-0009';

insert into registry.statement (fact_id, topic, position)
select id, 'other', 'No serious injury of a protester is reported.'
  from registry.fact where code = 'KZ-2019-0009-F148';

insert into registry.assertion (fact_id, passage_id, hearsay)
select fact.id, passage.id, true
  from registry.fact
  join registry.document on document.code = 'D-0004'
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (2292, 2372)
 where fact.code = 'KZ-2019-0009-F148';

delete from registry.fact where code = 'KZ-2019-0009-F20';

-- Two attacks told in two ways: protesters with stones and missiles, and groups of young men with missiles.

insert into registry.fact (code, incident_id, type, description)
select 'KZ-2019-0009-F147', id, 'act', 'Groups of young men said to have thrown missiles at police'
  from registry.incident where code = 'KZ-2019-0009';

insert into registry.act (fact_id, act, perpetrator_organisation_id)
select fact.id, 'attack_on_police', organisation.id
  from registry.fact
  join registry.organisation on organisation.name = 'Groups of young men, June 2019 (unnamed)'
 where fact.code = 'KZ-2019-0009-F147';

update registry.assertion
   set fact_id = own.id
  from registry.fact own, registry.fact common, registry.passage, registry.document_edition edition, registry.document
 where own.code = 'KZ-2019-0009-F147' and common.code = 'KZ-2019-0009-F22'
   and assertion.fact_id = common.id and passage.id = assertion.passage_id and passage.char_start = 4218
   and edition.id = passage.edition_id and document.id = edition.document_id and document.code = 'D-0004';

update registry.act
   set perpetrator_organisation_id = organisation.id
  from registry.fact, registry.organisation
 where act.fact_id = fact.id and fact.code = 'KZ-2019-0009-F22' and organisation.name = 'Protesters of June 2019 (unnamed)';

insert into registry.act_victim (fact_id, organisation_id)
select fact.id, organisation.id
  from registry.fact
  join registry.organisation on organisation.name = 'Police of Kazakhstan'
 where fact.code in ('KZ-2019-0009-F22', 'KZ-2019-0009-F147');

-- Rallies planned by one man are not the protests; an appeal to investigate is no figure; accusers who are not named are no source.

delete from registry.assertion
 using registry.fact, registry.passage, registry.document_edition edition, registry.document
 where fact.id = assertion.fact_id and passage.id = assertion.passage_id
   and edition.id = passage.edition_id and document.id = edition.document_id and document.code = 'D-0004'
   and ((fact.code = 'KZ-2019-0009-F53' and passage.char_start = 1578)
        or (fact.code = 'KZ-2019-0009-F01' and passage.char_start = 4784));

update registry.assertion
   set source_words = null, scope_note = 'accusations against the police; the article does not say whose'
  from registry.fact
 where fact.code = 'KZ-2019-0009-F37' and assertion.fact_id = fact.id and assertion.source_words = 'some counter-accusations';

update registry.assertion
   set scope_note = 'a spokesman of the office'
  from registry.fact
 where fact.code = 'KZ-2019-0009-F23' and assertion.fact_id = fact.id;

update registry.statement set topic = 'other' where fact_id = (select id from registry.fact where code = 'KZ-2019-0009-F133');

-- Days and cities: the document is of 21 June and speaks of Almaty and Nur-Sultan alone.

with told as (
    select fact.id
      from registry.fact
      join registry.incident on incident.id = fact.incident_id and incident.code = 'KZ-2019-0009'
     where fact.covers is distinct from 'general'
       and not exists (select from registry.fact_city where fact_city.fact_id = fact.id)
       and not exists (select
                         from registry.assertion
                         join registry.passage on passage.id = assertion.passage_id
                         join registry.document_edition edition on edition.id = passage.edition_id
                         join registry.document on document.id = edition.document_id
                        where assertion.fact_id = fact.id and document.code <> 'D-0004')
), placed as (
    insert into registry.fact_city (fact_id, city_id)
    select told.id, city.id from told join registry.city on city.name in ('Almaty', 'Astana')
)
update registry.fact set date_edtf = '2019-06-09/2019-06-21' where id in (select id from told) and date_edtf is null;

update registry.fact set no_city = true where code = 'KZ-2019-0009-F37'; -- told of the whole country by another document

-- The field's words, and every accusation with its source.

update registry.fact
   set description = new.description
  from (values
    ('KZ-2019-0009-F17', 'Peaceful protesters said to be among the detained'),
    ('KZ-2019-0009-F18', 'People called the main trouble makers, detained by police'),
    ('KZ-2019-0009-F19', 'Protesters in hospital: none reported'),
    ('KZ-2019-0009-F21', 'Police officers with injuries that required hospital treatment'),
    ('KZ-2019-0009-F22', 'Protesters said to have attacked police from behind, with stones and other missiles'),
    ('KZ-2019-0009-F23', 'General Prosecutor''s Office on unlawful protests'),
    ('KZ-2019-0009-F37', 'Police said to have used force against protesters'),
    ('KZ-2019-0009-F117', 'Protests as a sign of maturity'),
    ('KZ-2019-0009-F118', 'Restraint of the police'),
    ('KZ-2019-0009-F119', 'Part of Mukhtar Ablyazov in the protests'),
    ('KZ-2019-0009-F120', 'Peaceful protesters among the detained'),
    ('KZ-2019-0009-F121', 'Demand of peaceful protesters'),
    ('KZ-2019-0009-F122', 'Rallies planned by Mukhtar Ablyazov'),
    ('KZ-2019-0009-F123', 'Briefing of the police'),
    ('KZ-2019-0009-F124', 'Use of technical means against crowds by police'),
    ('KZ-2019-0009-F128', 'Planning of the protests'),
    ('KZ-2019-0009-F129', 'Purpose attributed to the protests'),
    ('KZ-2019-0009-F130', 'Mukhtar Ablyazov and the Open Dialogue Foundation'),
    ('KZ-2019-0009-F131', 'Motive attributed to Mukhtar Ablyazov'),
    ('KZ-2019-0009-F132', 'General Prosecutor''s Office on future demonstrations'),
    ('KZ-2019-0009-F133', 'Mukhtar Ablyazov on the ban of a movement, according to the article'),
    ('KZ-2019-0009-F134', 'Funding of Democratic Choice of Kazakhstan'),
    ('KZ-2019-0009-F135', 'Courts on Democratic Choice of Kazakhstan'),
    ('KZ-2019-0009-F138', 'Provocateurs said to have been planted to cause trouble'),
    ('KZ-2019-0009-F139', 'Call of the police to the protesters'),
    ('KZ-2019-0009-F140', 'Reaction to the calls of the police'),
    ('KZ-2019-0009-F141', 'Organisation of the attackers'),
    ('KZ-2019-0009-F142', 'End of the protests in sight'),
    ('KZ-2019-0009-F145', 'Propaganda attributed to the opposition')
) as new (code, description)
 where fact.code = new.code;

update registry.statement
   set position = new.position
  from (values
    ('KZ-2019-0009-F23', 'Such violations will be prevented by lawful measures.'),
    ('KZ-2019-0009-F24', 'The media could cover the demonstrations openly.'),
    ('KZ-2019-0009-F116', 'There is a credible opposition in the country.'),
    ('KZ-2019-0009-F117', 'That protests could take place shows a maturing country.'),
    ('KZ-2019-0009-F118', 'The police acted in a measured and controlled way.'),
    ('KZ-2019-0009-F119', 'According to the author, Mukhtar Ablyazov was involved in the protests and encouraged them from outside.'),
    ('KZ-2019-0009-F120', 'Some of the detained were innocent, genuine and peaceful protesters.'),
    ('KZ-2019-0009-F121', 'Peaceful protesters want social change.'),
    ('KZ-2019-0009-F122', 'According to the author, the authorities knew beforehand that Mukhtar Ablyazov planned unlawful rallies.'),
    ('KZ-2019-0009-F123', 'Police were prepared and were told to use minimum force.'),
    ('KZ-2019-0009-F128', 'The protests were planned and organised beforehand.'),
    ('KZ-2019-0009-F129', 'The protests were meant to provoke disorder and hostile reactions.'),
    ('KZ-2019-0009-F130', 'According to the author, Mukhtar Ablyazov works with the Open Dialogue Foundation against the authorities.'),
    ('KZ-2019-0009-F131', 'According to the author, Mukhtar Ablyazov seeks revenge for his convictions by courts.'),
    ('KZ-2019-0009-F132', 'Unlawful protests will continue to be suppressed by all necessary measures.'),
    ('KZ-2019-0009-F133', 'According to the author, the ban of Democratic Choice of Kazakhstan frustrates Mukhtar Ablyazov.'),
    ('KZ-2019-0009-F134', 'According to the author, Mukhtar Ablyazov funds Democratic Choice of Kazakhstan.'),
    ('KZ-2019-0009-F135', 'As the author tells it, courts declared Democratic Choice of Kazakhstan extremist for inciting discord and for calls to seize power.'),
    ('KZ-2019-0009-F136', 'Some civilians used violence.'),
    ('KZ-2019-0009-F137', 'Those who used violence were not genuine protesters.'),
    ('KZ-2019-0009-F139', 'The protesters should disperse.'),
    ('KZ-2019-0009-F140', 'Protesters did not follow the calls of the police.'),
    ('KZ-2019-0009-F141', 'The attackers were well prepared and coordinated.'),
    ('KZ-2019-0009-F142', 'The situation is calming down.'),
    ('KZ-2019-0009-F143', 'The government should investigate the detentions.'),
    ('KZ-2019-0009-F145', 'Disruptive forces of the opposition, the author says, organise hostile propaganda.')
) as new (code, position)
  join registry.fact on fact.code = new.code
 where statement.fact_id = fact.id;

-- Whom a position names.

insert into registry.statement_subject (fact_id, person_id, organisation_id)
select fact.id, person.id, organisation.id
  from (select *, row_number() over () as nth from (values
    ('KZ-2019-0009-F118', 'Police of Kazakhstan'),
    ('KZ-2019-0009-F119', 'Mukhtar Ablyazov'),
    ('KZ-2019-0009-F122', 'Mukhtar Ablyazov'),
    ('KZ-2019-0009-F123', 'Police of Kazakhstan'),
    ('KZ-2019-0009-F130', 'Mukhtar Ablyazov'),
    ('KZ-2019-0009-F130', 'Open Dialogue Foundation'),
    ('KZ-2019-0009-F131', 'Mukhtar Ablyazov'),
    ('KZ-2019-0009-F133', 'Mukhtar Ablyazov'),
    ('KZ-2019-0009-F133', 'Democratic Choice of Kazakhstan'),
    ('KZ-2019-0009-F134', 'Mukhtar Ablyazov'),
    ('KZ-2019-0009-F134', 'Democratic Choice of Kazakhstan'),
    ('KZ-2019-0009-F135', 'Democratic Choice of Kazakhstan')
) as new (fact, actor)) new
  join registry.fact on fact.code = new.fact
  left join registry.person on person.name = new.actor
  left join registry.organisation on organisation.name = new.actor
 order by new.nth;

-- Background: the committee had been created and was to meet in August; who announced it is not said here.

delete from registry.milestone_passage
 using registry.milestone, registry.passage, registry.document_edition edition, registry.document
 where milestone.id = milestone_passage.milestone_id and milestone.title = 'Tokayev announces a national council of public confidence'
   and passage.id = milestone_passage.passage_id and edition.id = passage.edition_id
   and document.id = edition.document_id and document.code = 'D-0004';

insert into registry.milestone_passage (milestone_id, passage_id)
select milestone.id, passage.id
  from (values
    ('Election results: about 70 % of the votes for Tokayev, about 16 % for Amirzhan Kosanov', 493, 704),
    ('First session of the national council of public confidence, as announced', 5090, 5228)
) as said (milestone, char_start, char_end)
  join registry.document on document.code = 'D-0004'
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.milestone on milestone.title = said.milestone;

-- Places that nothing cites any more.

delete from registry.passage
 using registry.document_edition edition, registry.document
 where edition.id = passage.edition_id and document.id = edition.document_id and document.code = 'D-0004' and edition.edition = 1
   and (char_start, char_end) in ((1578, 1593), (5090, 5163))
   and not exists (select from registry.assertion where assertion.passage_id = passage.id)
   and not exists (select from registry.milestone_passage where milestone_passage.passage_id = passage.id);
