package org.aigaq.odd;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The addresses of pages, by the pattern of their handler: for each record of the
 * registers one, under its present values.
 */
final class Addresses {

	/** A query gives the parts of the addresses of a pattern. */
	private static final Map<String, String> RECORDS = new LinkedHashMap<>();

	static {
		// the odd values stand in the last rows of the tables
		String incident = "select code from (select code, id from registry.incident order by id desc limit 30) last_one";
		String document = "select code from registry.document";
		String text = """
				select code, edition from registry.document join registry.document_edition on document_id = document.id
				  join registry.document_text on edition_id = document_edition.id
				 order by document_edition.id desc limit 26""";
		RECORDS.put("/incidents/{code}", incident);
		RECORDS.put("/incidents/{code}/edit", incident);
		RECORDS.put("/documents/{code}", document);
		RECORDS.put("/documents/{code}/edit", document);
		RECORDS.put("/documents/{code}/editions", document);
		for (String step : List.of("", "/discard", "/encoding", "/keep")) {
			RECORDS.put("/documents/{code}/editions/read/{token}" + step,
					"select code, 'AAAAAAAAAAAAAAAAAAAAAA' from registry.document limit 1");
		}
		RECORDS.put("/documents/{code}/editions/text", document + " limit 1");
		RECORDS.put("/documents/{code}/passages", document);
		RECORDS.put("/documents/{code}/text", "select distinct code from (" + text + ") loaded");
		RECORDS.put("/documents/{code}/text/{edition:[0-9]{1,9}}", text);
		RECORDS.put("/documents/{code}/editions/{edition:[0-9]{1,9}}/file",
				text.replace("document_text", "document_file"));
		RECORDS.put("/documents/{code}/editions/{edition:[0-9]{1,9}}/pages/{page:[1-9][0-9]{0,4}}",
				"""
						select code, edition, 1 from registry.document join registry.document_edition on document_id = document.id
						  join registry.document_file on edition_id = document_edition.id and media_type = 'application/pdf' limit 1""");
		RECORDS.put("/documents/{code}/text/{edition:[0-9]{1,9}}/{start:[0-9]{1,9}}-{end:[0-9]{1,9}}", """
				select code, edition, char_start, char_end from registry.document
				  join registry.document_edition edition on document_id = document.id
				  join registry.passage on edition_id = edition.id where bound order by passage.id desc limit 30""");
		RECORDS.put("/documents/{code}/passages/{passage:[0-9]{1,18}}/{step:bind|lost|leave}", """
				select code, passage.id, 'bind' from registry.document
				  join registry.document_edition edition on document_id = document.id
				  join registry.passage on edition_id = edition.id limit 3""");
		RECORDS.put("/documents/{code}/passages/{passage:[0-9]{1,18}}/release", """
				select code, passage.id from registry.document
				  join registry.document_edition edition on document_id = document.id
				  join registry.passage on edition_id = edition.id
				  join registry.document_text on document_text.edition_id = edition.id
				  join internal.withheld_passage on passage_id = passage.id limit 3""");
		RECORDS.put("/incidents/{code}/names", incident);
		RECORDS.put("/incidents/{code}/review", incident.replace("limit 30", "limit 12"));
		RECORDS.put("/incidents/{code}/review/forms/{form:[0-9]{1,18}}",
				"select code, 1 from registry.incident where false");
		RECORDS.put("/incidents/{code}/figures", incident.replace("limit 30", "limit 12"));
		RECORDS.put("/incidents/{code}/figures/list", incident + " limit 3");
		RECORDS.put("/incidents/{code}/figures/new", incident + " limit 3");
		String figure = """
				select incident.code, fact.code from registry.fact join registry.incident on incident.id = incident_id
				 order by fact.id desc limit 12""";
		RECORDS.put("/incidents/{code}/figures/{fact}", figure);
		RECORDS.put("/incidents/{code}/figures/{fact}/edit", figure);
		RECORDS.put("/drafts/{id:[0-9]{1,18}}", "select 1 from registry.incident where false");
		RECORDS.put("/places/{id:[0-9]{1,18}}",
				"select id from registry.city where code is null or id in (select city_id from registry.incident_city)");
		RECORDS.put("/places/{id:[0-9]{1,18}}/edit",
				"select id from registry.city where code is null or id in (select city_id from registry.incident_city)");
		RECORDS.put("/incidents/{code}/likely", incident.replace("limit 30", "limit 6"));
		RECORDS.put("/merges", "");
		String merged = """
				(select 'person', number %1$s from registry.person order by number desc limit 6)
				union all (select 'organisation', id %2$s from registry.organisation order by id desc limit 6)""";
		RECORDS.put("/merges/{sort:[a-z]+}/{gone}", merged.formatted("", ""));
		RECORDS.put("/merges/{sort:[a-z]+}/{gone}/into/{kept}", merged
			.formatted(", (select min(number) from registry.person)", ", (select min(id) from registry.organisation)"));
		RECORDS.put("/persons/{number:[0-9]+}", "select number from registry.person");
		RECORDS.put("/persons/{number:[0-9]+}/edit", "select number from registry.person");
		RECORDS.put("/organisations/{id:[0-9]+}", "select id from registry.organisation");
		RECORDS.put("/organisations/{id:[0-9]+}/edit", "select id from registry.organisation");
		RECORDS.put("/incidents?q=odd&size=200", "");
		RECORDS.put("/incidents.{format:csv|xlsx|geojson}", "values ('csv'), ('xlsx'), ('geojson')");
		RECORDS.put("/searches/saved/{id:[0-9]{1,18}}", "select 1 from registry.incident where false");
		RECORDS.put("/disagreements?incident={code}", incident + " order by code desc limit 12");
		RECORDS.put("/disagreements/new?incident={code}", incident + " order by code desc limit 12");
		RECORDS.put("/disagreements/explain?incident={code}&pair={pair}", """
				select incident_code, rule || ':' || left_key || ':' || right_key from internal.disagreement
				 where incident_code is not null limit 12""");
	}

	private Addresses() {
	}

	/** The patterns that records have addresses of. */
	static List<String> patterns() {
		return RECORDS.keySet().stream().map((pattern) -> pattern.replaceAll("\\?.*", "")).toList();
	}

	/** The address of each record. */
	static List<String> of(JdbcClient database) {
		List<String> addresses = new ArrayList<>();
		RECORDS.forEach((pattern, query) -> {
			if (query.isEmpty()) {
				addresses.add(pattern);
				return;
			}
			for (List<Object> parts : database.sql(query)
				.query((row, n) -> parts(row, row.getMetaData().getColumnCount()))
				.list()) {
				addresses.add(address(pattern, parts));
			}
		});
		return addresses;
	}

	private static List<Object> parts(ResultSet row, int count) throws SQLException {
		List<Object> parts = new ArrayList<>();
		for (int i = 1; i <= count; i++) {
			parts.add(row.getObject(i));
		}
		return parts;
	}

	private static String address(String pattern, List<Object> parts) {
		String address = pattern.replaceAll(":(\\[1-9])?\\[0-9](\\{[0-9,]+}|\\+)|:[a-z|]+(?=})|:\\[a-z]\\+", "");
		for (Object part : parts) {
			address = address.replaceFirst("\\{[a-z]+}", String.valueOf(part));
		}
		return address;
	}

}
