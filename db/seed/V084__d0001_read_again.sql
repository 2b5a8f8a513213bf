-- D-0001, read again: what its words do not give is taken out, what they give is put in. docs/seed-notes.md says why.

-- Violence at the detentions: the words name nobody who used it, so it is a fact of its own.

insert into registry.fact (code, incident_id, type, description)
select 'KZ-2019-0009-F146', id, 'act', 'Protesters said to have been subjected to physical violence when detained'
  from registry.incident where code = 'KZ-2019-0009';

insert into registry.act (fact_id, act)
select id, 'excessive_force' from registry.fact where code = 'KZ-2019-0009-F146';

update registry.assertion
   set fact_id = own.id
  from registry.fact own, registry.fact common, registry.passage, registry.document_edition edition, registry.document
 where own.code = 'KZ-2019-0009-F146' and common.code = 'KZ-2019-0009-F37'
   and assertion.fact_id = common.id and passage.id = assertion.passage_id and edition.id = passage.edition_id
   and document.id = edition.document_id and document.code = 'D-0001';

-- One sentence on Islamic movements is one act. The deaths in Zhanaozen are a figure: the words name no killing.

insert into registry.passage (edition_id, paragraph, char_start, char_end, text_sha256)
select edition.id, place.paragraph, place.char_start, place.char_end, place.text_sha256
  from (values
    (10, 4294, 4521, '97723bca3f1258d4fa755c9cce64e3ce3f3c1fad0ae06b28b693b155d4e64ed9')
) as place (paragraph, char_start, char_end, text_sha256)
  join registry.document on document.code = 'D-0001'
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1;

update registry.assertion
   set passage_id = whole.id
  from registry.fact, registry.document
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1
  join registry.passage whole on whole.edition_id = edition.id and (whole.char_start, whole.char_end) = (4294, 4521)
 where fact.code = 'KZ-2019-0009-F114' and assertion.fact_id = fact.id and document.code = 'D-0001';

update registry.act set act = 'other' where fact_id = (select id from registry.fact where code = 'KZ-2019-0009-F114');

delete from registry.fact where code in ('KZ-2019-0009-F115', 'KZ-2012-0001-F05');

update registry.casualty
   set cause = 'while the strike was dispersed with firearms'
 where fact_id = (select id from registry.fact where code = 'KZ-2012-0001-F01');

-- No city: said of the country, or of nowhere.

update registry.fact set no_city = true where code in ('KZ-2012-0001-F03', 'KZ-2019-0009-F13', 'KZ-2019-0009-F98');

-- The field's words, and every accusation with its source.

update registry.fact
   set description = new.description
  from (values
    ('KZ-2012-0001-F01', 'People who died as the strike was dispersed with firearms'),
    ('KZ-2012-0001-F03', 'Tony Blair said to have helped Nursultan Nazarbayev to stop the mood of protest in the country'),
    ('KZ-2012-0001-F04', 'Strike of oil workers said to have been dispersed with firearms'),
    ('KZ-2019-0009-F12', 'Protesters detained on 10 and 11 June'),
    ('KZ-2019-0009-F13', 'A protester said to have been hit on the head and to have died on the spot'),
    ('KZ-2019-0009-F14', 'Many protesters said to have been abducted after the rally, all over the cities, by people wearing black masks'),
    ('KZ-2019-0009-F16', 'President Tokayev on the cause of the protests'),
    ('KZ-2019-0009-F93', 'Lawlessness and lies of those in power as the cause'),
    ('KZ-2019-0009-F94', 'Results of the election as the cause'),
    ('KZ-2019-0009-F96', 'Mass protests in the cities'),
    ('KZ-2019-0009-F97', 'Election fraud as the cause'),
    ('KZ-2019-0009-F98', 'A protester said to have been killed by a blow on the head during the detentions'),
    ('KZ-2019-0009-F99', 'President Tokayev on the demands'),
    ('KZ-2019-0009-F100', 'President Tokayev on what the authorities have heard'),
    ('KZ-2019-0009-F103', 'End of the street protests'),
    ('KZ-2019-0009-F105', 'Complaints of users of social networks'),
    ('KZ-2019-0009-F106', 'Result of the protests'),
    ('KZ-2019-0009-F110', 'Role of the losing candidates'),
    ('KZ-2019-0009-F112', 'Islamic political awareness denied as a cause'),
    ('KZ-2019-0009-F113', 'Western ideas as the only cause'),
    ('KZ-2019-0009-F114', 'Islamic movements and parties said to have been kept out of public life by division, intimidation and physical pressure'),
    ('KZ-2019-0013-F01', 'Slogan of the banner'),
    ('KZ-2019-0014-F05', 'Authorities said to have blocked social networks after the slogan spread there')
) as new (code, description)
 where fact.code = new.code;

update registry.statement
   set position = new.position
  from (values
    ('KZ-2019-0009-F15', 'The protests are in truth much larger than official figures show.'),
    ('KZ-2019-0009-F16', 'People came out because of economic difficulties and the devaluation of the currency.'),
    ('KZ-2019-0009-F93', 'People came out against lawless and lying rulers.'),
    ('KZ-2019-0009-F94', 'The results of the election caused the protests.'),
    ('KZ-2019-0009-F95', 'The protests began after the count was announced.'),
    ('KZ-2019-0009-F96', 'There were mass protests, above all in Almaty, Nur-Sultan and Shymkent.'),
    ('KZ-2019-0009-F97', 'People protested because they were dissatisfied with election fraud.'),
    ('KZ-2019-0009-F99', 'The social demands of the protesters are being analysed.'),
    ('KZ-2019-0009-F100', 'The authorities have heard the people.'),
    ('KZ-2019-0009-F102', 'At the same time civil protest was slowly growing.'),
    ('KZ-2019-0009-F103', 'The street protests have ended.'),
    ('KZ-2019-0009-F104', 'Discontent has moved from the streets back to social networks.'),
    ('KZ-2019-0009-F105', 'Users complain of many problems, above all of the authoritarian regime of Nursultan Nazarbayev, who, they say, usurped power.'),
    ('KZ-2019-0009-F106', 'The protests achieved nothing.'),
    ('KZ-2019-0009-F107', 'The protesters had no programme.'),
    ('KZ-2019-0009-F108', 'The protesters had no leader.'),
    ('KZ-2019-0009-F109', 'The losing candidates oppose any protest.'),
    ('KZ-2019-0009-F110', 'The losing candidates, according to the author, only ran to make the election look legitimate.'),
    ('KZ-2019-0009-F111', 'There is no candidate of a real opposition.'),
    ('KZ-2019-0009-F112', 'Growing Islamic political awareness did not cause the protests.'),
    ('KZ-2019-0009-F113', 'Only liberal and democratic ideas from the West caused the protests.'),
    ('KZ-2019-0013-F01', '“Not my president”: the new president is rejected.'),
    ('KZ-2019-0014-F06', 'The blocking was meant to stop calls to protest and news of the protests.')
) as new (code, position)
  join registry.fact on fact.code = new.code
 where statement.fact_id = fact.id;

update registry.incident
   set summary = new.summary
  from (values
    ('KZ-2012-0001', 'Oil workers in Zhanaozen were on strike for months. According to the author, the strike was dispersed with firearms and at least 16 people died.'),
    ('KZ-2019-0013', 'Unknown people put up a banner in Almaty, “Not my president”; the slogan then spread on social networks.')
) as new (code, summary)
 where incident.code = new.code;

-- Who is said to have taken part, and by whom.

update registry.incident_participant participant
   set source_person_id = speaker.id, source_organisation_id = office.id
  from registry.incident, registry.organisation court, registry.person speaker, registry.organisation office
 where incident.code = 'KZ-2019-0009' and participant.incident_id = incident.id
   and court.name = 'Courts of Kazakhstan' and participant.organisation_id = court.id and participant.role = 'judge'
   and speaker.name = 'Saparbek Nurpeisov' and office.name = 'General Prosecutor''s Office of Kazakhstan';

-- Whom a position names.

insert into registry.statement_subject (fact_id, person_id)
select fact.id, person.id
  from (values
    ('KZ-2019-0009-F105', 'Nursultan Nazarbayev')
) as new (fact, person)
  join registry.fact on fact.code = new.fact
  join registry.person on person.name = new.person;

-- Places that nothing cites any more.

delete from registry.passage
 using registry.document_edition edition, registry.document
 where edition.id = passage.edition_id and document.id = edition.document_id and document.code = 'D-0001' and edition.edition = 1
   and (char_start, char_end) in ((4478, 4521), (4492, 4521))
   and not exists (select from registry.assertion where assertion.passage_id = passage.id);
