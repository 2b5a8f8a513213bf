-- D-0002, read again: what its words do not give is taken out, what they give is put in. docs/seed-notes.md says why.

update registry.document
   set licence_note = 'Asks for active links to the document when its text is used.',
       note = 'No author and no day in the text; written before the election, which it calls forthcoming, and after late May. Made in a project paid for by the Norwegian foreign ministry.'
 where code = 'D-0002';

insert into registry.passage (edition_id, paragraph, char_start, char_end, text_sha256)
select edition.id, place.paragraph, place.char_start, place.char_end, place.text_sha256
  from (values
    (33, 7018, 7145, '6650baf9dca66268b7866304caafd8dba40aa9070fa3fdabcd629766a78e63c4'),
    (33, 7089, 7145, 'da6f4c458cf0bcec0731eaf15324b8aea521f9b87a596fe4e3589dbe4e01d0cf')
) as place (paragraph, char_start, char_end, text_sha256)
  join registry.document on document.code = 'D-0002'
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1;

-- The sentences: the words give neither a day nor, for the banner, a city of the court.

update registry.fact
   set date_edtf = '2019', no_city = fact.code not like 'KZ-2019-0005%'
 where code in ('KZ-2019-0002-F01', 'KZ-2019-0002-F02', 'KZ-2019-0002-F05', 'KZ-2019-0002-F06', 'KZ-2019-0002-F07', 'KZ-2019-0005-F04');

update registry.fact set date_edtf = '2019-05/2019-06' where code = 'KZ-2019-0006-F01';
update registry.fact set no_city = true where code = 'KZ-2019-0003-F02';

update registry.penalty
   set legal_basis = 'the rule on peaceful assemblies'
 where fact_id in (select id from registry.fact where code in ('KZ-2019-0002-F01', 'KZ-2019-0002-F02'));

-- What the candidate should do next.

insert into registry.assertion (fact_id, passage_id, source_person_id)
select fact.id, passage.id, person.id
  from registry.fact
  join registry.document on document.code = 'D-0002'
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (7018, 7145)
  join registry.person on person.name = 'Andrei Chebotarev'
 where fact.code = 'KZ-2019-0004-F35';

insert into registry.milestone (title, date_edtf) values
    ('Parliamentary and local elections, as scheduled in the spring of 2019', '2021');

insert into registry.milestone_passage (milestone_id, passage_id)
select milestone.id, passage.id
  from (values
    ('Parliamentary and local elections, as scheduled in the spring of 2019', 7089, 7145)
) as said (milestone, char_start, char_end)
  join registry.document on document.code = 'D-0002'
  join registry.document_edition edition on edition.document_id = document.id and edition.edition = 1
  join registry.passage on passage.edition_id = edition.id and (passage.char_start, passage.char_end) = (said.char_start, said.char_end)
  join registry.milestone on milestone.title = said.milestone;

-- The field's words, and every accusation with its source.

update registry.fact
   set description = new.description
  from (values
    ('KZ-2019-0001-F01', 'Start of the mood of protest'),
    ('KZ-2019-0001-F04', 'How the authorities could treat the mothers'),
    ('KZ-2019-0001-F05', 'Social policy as the cause of the mothers'' protest'),
    ('KZ-2019-0001-F06', 'Mothers of many children said to have been put under pressure'),
    ('KZ-2019-0001-F07', 'Reason for the pressure on the mothers'),
    ('KZ-2019-0002-F01', 'Asiya Tulesova sentenced by a court to 15 days'),
    ('KZ-2019-0002-F02', 'Beibarys Tolymbekov sentenced by a court to 15 days'),
    ('KZ-2019-0002-F03', 'Protesters, and journalists covering such actions, detained at earlier times'),
    ('KZ-2019-0002-F04', 'Slogan of the banner'),
    ('KZ-2019-0002-F05', 'Ground of the sentence'),
    ('KZ-2019-0002-F06', 'Attention to the case'),
    ('KZ-2019-0002-F07', 'Idea that united users of social networks'),
    ('KZ-2019-0003-F01', 'Activists of the single pickets detained by police'),
    ('KZ-2019-0003-F02', 'Aim of the single pickets'),
    ('KZ-2019-0004-F08', 'Protest and the change of power'),
    ('KZ-2019-0004-F10', 'Young people following the mothers'),
    ('KZ-2019-0004-F11', 'Internet said to have been blocked over the last two years'),
    ('KZ-2019-0004-F12', 'Contact between activists despite the blocking'),
    ('KZ-2019-0004-F14', 'An unchanged system as the cause'),
    ('KZ-2019-0004-F15', 'Fear that nothing will change'),
    ('KZ-2019-0004-F19', 'Need as the cause of civic activity'),
    ('KZ-2019-0004-F20', 'Corruption as the cause of discontent'),
    ('KZ-2019-0004-F22', 'A bolder younger generation as the cause'),
    ('KZ-2019-0004-F23', 'Professional level of the police'),
    ('KZ-2019-0004-F24', 'Worthy police officers'),
    ('KZ-2019-0004-F25', 'Police leadership said to be unprepared'),
    ('KZ-2019-0004-F26', 'Civic activity mistaken for extremism'),
    ('KZ-2019-0004-F27', 'Law enforcement said to use repressive methods'),
    ('KZ-2019-0004-F28', 'Cause of the repressive methods'),
    ('KZ-2019-0004-F29', 'All security agencies said to be on alert'),
    ('KZ-2019-0004-F30', 'Motives of the ruling elite'),
    ('KZ-2019-0004-F31', 'Even the smallest protest said to meet a harsh response'),
    ('KZ-2019-0004-F32', 'Aim of the harsh response'),
    ('KZ-2019-0004-F33', 'Reaction to the results of the election'),
    ('KZ-2019-0004-F34', 'Candidate who could mobilise civil society'),
    ('KZ-2019-0004-F35', 'Next steps of the opposition candidate'),
    ('KZ-2019-0005-F01', 'People detained over the protest of 1 May'),
    ('KZ-2019-0005-F02', 'Detained people brought to trial'),
    ('KZ-2019-0005-F03', 'Alimzhan Izbasarov detained'),
    ('KZ-2019-0005-F04', 'Alimzhan Izbasarov sentenced to 15 days'),
    ('KZ-2019-0005-F05', 'Protest of 1 May called peaceful'),
    ('KZ-2019-0005-F06', 'Demand of the protest of 1 May: elections'),
    ('KZ-2019-0005-F07', 'Demand of the protest of 1 May: prisoners'),
    ('KZ-2019-0006-F01', 'An activist said to have received a call-up notice after 15 days of arrest'),
    ('KZ-2019-0006-F02', 'Forced conscription said to be used to isolate activists'),
    ('KZ-2019-0006-F03', 'Four young activists said to have been drafted into the army'),
    ('KZ-2019-0006-F04', 'Alimzhan Izbasarov on the purpose of the authorities'),
    ('KZ-2019-0007-F01', 'Requests of the open letter to Donald Tusk'),
    ('KZ-2019-0007-F02', 'Civil society said to be under pressure, as the open letter puts it'),
    ('KZ-2019-0008-F01', 'Parents said to have been threatened with dismissal because of an activist''s civic stance'),
    ('KZ-2019-0008-F02', 'An activist and his parents said to have been threatened with prosecution'),
    ('KZ-2019-0008-F03', 'A student said to have been threatened with the loss of his diploma'),
    ('KZ-2019-0008-F04', 'An activist said to have been threatened with a ban on leaving the country'),
    ('KZ-2019-0008-F05', 'An activist said to have been threatened with being listed as an extremist'),
    ('KZ-2019-0008-F06', 'An activist said to have been threatened with long imprisonment'),
    ('KZ-2019-0008-F07', 'Parents said to have been told to make an activist stay away and keep silent'),
    ('KZ-2019-0008-F08', 'An activist said to have been advised to leave the city on 8 to 10 June and not to vote')
) as new (code, description)
 where fact.code = new.code;

update registry.statement
   set position = new.position
  from (values
    ('KZ-2019-0001-F01', 'The mood of protest began in February of that year.'),
    ('KZ-2019-0001-F02', 'The mood of protest followed the death of five children of one family in a fire.'),
    ('KZ-2019-0001-F03', 'Mothers of many children held rallies across the country.'),
    ('KZ-2019-0001-F04', 'The mothers could be neither ignored nor detained.'),
    ('KZ-2019-0001-F07', 'The problems that the mothers raised harm corrupt officials, says one of the mothers.'),
    ('KZ-2019-0002-F04', '“You cannot run from the truth”, #adilsailayushin, #уменяестьвыбор (“I have a choice”).'),
    ('KZ-2019-0002-F05', 'The banner broke the rule on peaceful assemblies.'),
    ('KZ-2019-0002-F06', 'For the first time such a case drew the attention of many users of social networks.'),
    ('KZ-2019-0003-F02', 'Young people support the idea of the two activists.'),
    ('KZ-2019-0004-F08', 'It is no surprise that people want to protest while power changes hands.'),
    ('KZ-2019-0004-F09', 'After Nursultan Nazarbayev resigned, some people, the young above all, saw a chance of social and political change.'),
    ('KZ-2019-0004-F10', 'After the mothers, young people have taken up the protest.'),
    ('KZ-2019-0004-F12', 'Activists use Facebook to stay in contact despite the blocking.'),
    ('KZ-2019-0004-F14', 'People see an unchanged system, controlled by the authorities.'),
    ('KZ-2019-0004-F15', 'Society fears that nothing will change under a new head of state.'),
    ('KZ-2019-0004-F16', 'The majority does not support the mood of protest.'),
    ('KZ-2019-0004-F17', 'Most people want stability and limited reforms.'),
    ('KZ-2019-0004-F18', 'Few people want deep change.'),
    ('KZ-2019-0004-F19', 'Civic activity arose out of an urgent need.'),
    ('KZ-2019-0004-F20', 'People are dissatisfied with corruption throughout the state.'),
    ('KZ-2019-0004-F21', 'Meanwhile others became active, with political ambitions and far from state money.'),
    ('KZ-2019-0004-F22', 'Young people are more advanced and less afraid than the older generation.'),
    ('KZ-2019-0004-F23', 'The measures of the police against activists are unprofessional because of corruption, says an activist.'),
    ('KZ-2019-0004-F24', 'There are worthy officers who give their lives for order.'),
    ('KZ-2019-0004-F25', 'The leadership is not ready for such actions and treats all people alike.'),
    ('KZ-2019-0004-F26', 'Civic activity is often mistaken for extremism.'),
    ('KZ-2019-0004-F28', 'The repressive methods come from the stagnation of the authorities.'),
    ('KZ-2019-0004-F30', 'The ruling elite wants to keep its property and the status quo, and is afraid, says a political analyst.'),
    ('KZ-2019-0004-F32', 'The harsh response is meant to deter others.'),
    ('KZ-2019-0004-F33', 'Nobody knows how the public will react to the results of the election.'),
    ('KZ-2019-0004-F34', 'Of the seven candidates only Amirzhan Kosanov could mobilise civil society.'),
    ('KZ-2019-0004-F35', 'Amirzhan Kosanov and his team should stay in politics, form a party and stand in the elections of 2021.'),
    ('KZ-2019-0005-F05', 'The protest of 1 May was peaceful.'),
    ('KZ-2019-0005-F06', 'The protesters of 1 May wanted fair elections.'),
    ('KZ-2019-0005-F07', 'The protesters of 1 May wanted political prisoners to be released.'),
    ('KZ-2019-0006-F04', 'The authorities, says Alimzhan Izbasarov, hope that a group of active citizens without its leaders falls silent within a year, above all at elections.'),
    ('KZ-2019-0007-F01', 'Political prisoners should be released, and the pressure on civil society deserves attention.')
) as new (code, position)
  join registry.fact on fact.code = new.code
 where statement.fact_id = fact.id;

update registry.incident
   set summary = new.summary
  from (values
    ('KZ-2019-0001', 'After five children of one family died in a fire in the capital, mothers of many children held rallies across the country.'),
    ('KZ-2019-0002', 'During the Almaty marathon two young activists held a banner. A court sentenced each of them to 15 days.'),
    ('KZ-2019-0003', 'Young people stood in one-person pickets with lines of the constitution or blank sheets. Police detained activists.'),
    ('KZ-2019-0005', 'Protest on 1 May for fair elections and the release of political prisoners, which the article calls peaceful. Nearly 80 were detained, three of them brought to trial.'),
    ('KZ-2019-0006', 'Several young activists were called up for military service, which the article describes as a way to isolate them.'),
    ('KZ-2019-0007', 'Activists asked Donald Tusk, the visiting president of the European Council, to support the release of political prisoners and to notice the pressure on civil society.'),
    ('KZ-2019-0008', 'A student and co-author of the open letter wrote on a social network of threats against his parents and himself.')
) as new (code, summary)
 where incident.code = new.code;

update registry.incident set title = 'Protest of 1 May for fair elections and political prisoners' where code = 'KZ-2019-0005';

-- Whom a position names.

insert into registry.statement_subject (fact_id, person_id)
select fact.id, person.id
  from (values
    ('KZ-2019-0004-F09', 'Nursultan Nazarbayev'),
    ('KZ-2019-0004-F34', 'Amirzhan Kosanov'),
    ('KZ-2019-0004-F35', 'Amirzhan Kosanov'),
    ('KZ-2019-0007-F01', 'Donald Tusk')
) as new (fact, person)
  join registry.fact on fact.code = new.fact
  join registry.person on person.name = new.person;
