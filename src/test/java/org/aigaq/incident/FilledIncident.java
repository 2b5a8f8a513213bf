package org.aigaq.incident;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A published incident with facts of every type. Every column that the views of facts can
 * fill has a value in one of them.
 */
public final class FilledIncident {

	/** Its code. */
	public static final String CODE = "KZ-2019-0801";

	/** The name of a restricted person whom its facts, sources and relays name. */
	public static final String RESTRICTED = "Zauresh Hiddenova";

	private FilledIncident() {
	}

	/** Enter it, published. */
	public static void enter(JdbcClient database) {
		enter(database, "published");
	}

	/** Enter it with a status. */
	static void enter(JdbcClient database, String status) {
		for (String statement : STORY.split(";\n")) {
			database.sql(statement.replace("'published')", "'" + status + "')")).update();
		}
		database.sql("set constraints all immediate").update();
		database.sql("set constraints all deferred").update();
	}

	private static final String STORY = """
			insert into registry.document (code, title, author, publisher, published, kind, quote_limit)
			values ('D-8810', 'Filled article', 'Filled Author', 'Filled Press', 'June 12, 2019', 'news_article', 1000);
			insert into registry.document_edition (document_id, text_sha256, text_length)
			select id, encode(sha256('One. Two words of the text.'), 'hex'), 27 from registry.document where code = 'D-8810';
			insert into registry.document_text (edition_id, text)
			select edition.id, 'One. Two words of the text.' from registry.document_edition edition join registry.document on document.id = edition.document_id where code = 'D-8810';
			insert into registry.passage (edition_id, paragraph, page, locator, char_start, char_end, text_sha256)
			select edition.id, 1, 7321, 'filled locator', 5, 14, encode(sha256('Two words'), 'hex')
			  from registry.document_edition edition join registry.document on document.id = edition.document_id where code = 'D-8810';
			insert into registry.document (code, title, kind, visibility) values ('D-8811', 'Filled secret', 'testimony', 'restricted');
			insert into registry.document_edition (document_id) select id from registry.document where code = 'D-8811';
			insert into registry.passage (edition_id, locator)
			select edition.id, 'entry of the secret' from registry.document_edition edition join registry.document on document.id = edition.document_id where code = 'D-8811';
			insert into registry.person (name, visibility, visibility_reason) values ('Filled Detainee', 'public', 'speaks in public');
			insert into registry.person (name, visibility) values ('Zauresh Hiddenova', 'restricted');
			insert into registry.organisation (name, kind) values ('Filled Ministry', 'ngo'), ('Filled Agency', 'ngo'), ('Filled Union', 'ngo');
			insert into registry.incident (code, title, event_type, date_edtf, status)
			values ('KZ-2019-0801', 'Filled protest', 'peaceful_protest', '2019-06-09/2019-06-11', 'published');
			insert into registry.incident_passage (incident_id, passage_id)
			select incident.id, passage.id from registry.incident, registry.passage where incident.code = 'KZ-2019-0801' and passage.locator = 'filled locator';
			insert into registry.incident_city (incident_id, city_id, precision, passage_id)
			select incident.id, city.id, 'city', passage.id from registry.incident, registry.city, registry.passage
			 where incident.code = 'KZ-2019-0801' and city.name = 'Almaty' and passage.locator = 'filled locator';
			insert into registry.incident_participant (incident_id, organisation_id, role, passage_id)
			select incident.id, organisation.id, 'authority', passage.id from registry.incident, registry.organisation, registry.passage
			 where incident.code = 'KZ-2019-0801' and organisation.name = 'Filled Ministry' and passage.locator = 'filled locator';
			insert into registry.fact (code, incident_id, type, description, measure, population, covers, may_overlap, person_id, date_edtf)
			select 'KZ-2019-0801-F' || nth, incident.id, told.type, told.description, measure, population, covers, overlapping, person.id, day
			  from registry.incident,
			       (values ('01', 'detention', 'Filled whole of the detained', 'detained', null::text, 'whole', false, null::text, null::text),
			               ('02', 'detention', 'Filled man detained', 'detained', null, 'part', true, 'Filled Detainee', '2019-06-10'),
			               ('03', 'penalty', 'Filled penalty', 'arrested', null, 'part', false, 'Zauresh Hiddenova', null),
			               ('04', 'casualty', 'Filled harm', 'injured', 'protesters', 'general', false, 'Filled Detainee', null),
			               ('05', 'crowd', 'Filled crowd', 'crowd', null, 'general', false, null, '2019-06-10'),
			               ('06', 'damage', 'Filled damage', 'damaged', null, 'part', false, null, null),
			               ('07', 'act', 'Filled beating', null, null, 'general', false, 'Filled Detainee', '2019-06-10'),
			               ('08', 'statement', 'Filled description of a claim', null, null, null, false, 'Filled Detainee', null))
			           as told (nth, type, description, measure, population, covers, overlapping, person, day)
			  left join registry.person on person.name = told.person
			 where incident.code = 'KZ-2019-0801';
			update registry.fact set part_of = (select id from registry.fact where code = 'KZ-2019-0801-F01') where code = 'KZ-2019-0801-F02';
			insert into registry.fact_group (fact_id, affected_group)
			select id, told from registry.fact, (values ('journalists'), ('women')) as affected (told) where code like 'KZ-2019-0801-F%';
			insert into registry.fact_city (fact_id, city_id)
			select fact.id, city.id from registry.fact, registry.city where fact.code in ('KZ-2019-0801-F02', 'KZ-2019-0801-F05', 'KZ-2019-0801-F07') and city.name = 'Astana';
			insert into registry.detention (fact_id, kind, place_held, authority)
			select id, 'conveyance', 'filled station', 'filled guards' from registry.fact where code in ('KZ-2019-0801-F01', 'KZ-2019-0801-F02');
			insert into registry.penalty (fact_id, kind, legal_basis, deciding_body, detention_id)
			select fact.id, 'administrative_arrest', 'filled article 488', 'filled court', held.id from registry.fact, registry.fact held
			 where fact.code = 'KZ-2019-0801-F03' and held.code = 'KZ-2019-0801-F02';
			insert into registry.casualty (fact_id, population, cause) select id, 'protesters', 'filled blow' from registry.fact where code = 'KZ-2019-0801-F04';
			insert into registry.crowd (fact_id) select id from registry.fact where code = 'KZ-2019-0801-F05';
			insert into registry.damage (fact_id, kind, owner, perpetrator_organisation_id)
			select fact.id, 'vehicle', 'filled owner', organisation.id from registry.fact, registry.organisation where fact.code = 'KZ-2019-0801-F06' and name = 'Filled Union';
			insert into registry.act (fact_id, act, perpetrator_organisation_id)
			select fact.id, 'beating', organisation.id from registry.fact, registry.organisation where fact.code = 'KZ-2019-0801-F07' and name = 'Filled Union';
			insert into registry.act_victim (fact_id, person_id)
			select fact.id, person.id from registry.fact, registry.person where fact.code = 'KZ-2019-0801-F07' and name in ('Filled Detainee', 'Zauresh Hiddenova');
			insert into registry.statement (fact_id, topic, position)
			select id, (select code from registry.statement_topic order by code limit 1), 'Filled position in one sentence' from registry.fact where code = 'KZ-2019-0801-F08';
			insert into registry.assertion (fact_id, passage_id, source_organisation_id, source_person_id, relayed_organisation_id, relayed_person_id, hearsay, scope_note,
			                                count_low, count_high, wording, complete, count_words)
			select fact.id, passage.id, ministry.id, person.id, agency.id, person.id, true, 'filled scope',
			       case when measure is null then null when fact.person_id is null then 1234 else 1 end,
			       case when measure is null then null when fact.person_id is null then 1234 else 1 end,
			       case when measure is null then null when fact.person_id is null then 'about' else 'exact' end, measure is not null,
			       case when measure is not null and fact.person_id is null then 'filled dozens' end
			  from registry.fact, registry.passage, registry.organisation ministry, registry.organisation agency, registry.person
			 where fact.code like 'KZ-2019-0801-F%' and passage.locator = 'filled locator' and ministry.name = 'Filled Ministry' and agency.name = 'Filled Agency'
			   and person.name = 'Zauresh Hiddenova';
			insert into registry.assertion (fact_id, passage_id, source_words, stance, count_low, count_high, wording)
			select fact.id, passage.id, 'filled bystanders', case when measure is null then 'denied' else 'acknowledged' end,
			       case when measure is null then null else 1 end, case when measure is null then null else 1 end, case when measure is null then null else 'exact' end
			  from registry.fact, registry.passage
			 where fact.code like 'KZ-2019-0801-F%' and passage.locator = 'entry of the secret';
			update registry.assertion set outcome = 'released', held_from = '2019-06-10T18:30', held_until = '2019-06-10T20:50'
			 where fact_id = (select id from registry.fact where code = 'KZ-2019-0801-F02') and source_words is null;
			update registry.assertion set held_from = '2019-06-10', held_until = '2019-06-12'
			 where fact_id = (select id from registry.fact where code = 'KZ-2019-0801-F02') and source_words is not null;
			update registry.assertion set term_days_low = 5, term_days_high = 17, amount = 20001.50, currency = 'KZT', amount_mci = 20.5, amount_basis = 'each'
			 where fact_id = (select id from registry.fact where code = 'KZ-2019-0801-F03') and source_words is null;
			update registry.assertion set amount = 30002, currency = 'KZT'
			 where fact_id = (select id from registry.fact where code = 'KZ-2019-0801-F06') and source_words is null""";

}
