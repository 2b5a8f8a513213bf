package org.aigaq.report.printing;

import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.aigaq.DatabaseTest;
import org.aigaq.WholeFigure;
import org.aigaq.report.Catalogue;
import org.aigaq.report.Format;
import org.aigaq.report.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Restricted persons and documents are masked in every report and format. */
@DatabaseTest
@Transactional
class MaskedReportsTests {

	private static final String CODE = "KZ-1932-0001";

	private static final List<String> SECRETS = List.of("Zauresh", "Secretova", "aunt of the accused",
			"Whispered chronicle", "Hidden Writer", "Hidden Press", "D-8802", "call log, entry 3", "paragraph 4711",
			"4711", "hidden.example");

	private static final String ACCUSED = "Said to have beaten somebody at the well";

	@Autowired
	ReportPrinter printer;

	@Autowired
	JdbcClient database;

	@Autowired
	DataSource connections;

	static Stream<Arguments> files() {
		return new Catalogue().all()
			.stream()
			.flatMap((report) -> report.formats().stream().map((format) -> Arguments.of(report.key(), format)));
	}

	@BeforeEach
	void tellOfThem() {
		for (String statement : STORY.split(";")) {
			this.database.sql(statement).update();
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void restrictedPersonsAndDocumentsAreMaskedAndAccusationsHaveASource(String key, Format format) throws Exception {
		Scope scope = switch (key) {
			case "incident" -> new Scope(null, null, null, CODE);
			case "city" -> new Scope(null, null, "Almaty");
			default -> new Scope(null, null, null);
		};
		Connection connection = DataSourceUtils.getConnection(this.connections);
		byte[] file = ReportFiles.print(this.printer, ReportFiles.order(key, scope, Locale.ENGLISH, format),
				connection);
		String text = ReportFileReader.text(file, format);
		Pattern person = WholeFigure.of("Person " + number("person", "name = 'Zauresh Secretova'"));

		for (String secret : SECRETS) {
			assertThat(text).doesNotContain(secret);
		}
		if (shows(key, format)) {
			assertThat(text)
				.containsPattern(WholeFigure.of("Document " + number("document", "title = 'Whispered chronicle'")));
		}
		if (key.equals("register") || key.equals("incident")) {
			assertThat(text).containsPattern(person);
		}
		if (text.contains(ACCUSED)) {
			String after = text.substring(text.indexOf(ACCUSED), Math.min(text.length(), text.indexOf(ACCUSED) + 900));
			assertThat(after).containsPattern(person).containsAnyOf("Denied", "denies", "denied by");
		}
	}

	/** Whether the file names the documents of single facts. */
	private static boolean shows(String key, Format format) {
		return switch (key) {
			case "summary", "city" -> format == Format.PDF || format == Format.HTML;
			case "penalties", "disagreements" -> false;
			default -> true;
		};
	}

	private int number(String table, String condition) {
		return this.database.sql("select number from registry." + table + " where " + condition)
			.query(Integer.class)
			.single();
	}

	private static final String STORY = """
			insert into registry.document (code, title, author, publisher, url, kind, visibility)
			values ('D-8802', 'Whispered chronicle', 'Hidden Writer', 'Hidden Press', 'https://hidden.example/', 'testimony', 'restricted');
			insert into registry.document_edition (document_id) select id from registry.document where code = 'D-8802';
			insert into registry.passage (edition_id, paragraph, locator)
			select edition.id, 4711, 'call log, entry 3' from registry.document_edition edition
			  join registry.document on document.id = edition.document_id and document.code = 'D-8802';
			insert into registry.person (name, role, visibility) values ('Zauresh Secretova', 'aunt of the accused', 'restricted');
			insert into registry.incident (code, title, event_type, date_edtf, status)
			values ('KZ-1932-0001', 'Gathering at the well', 'peaceful_protest', '1932-05-01', 'published');
			insert into registry.incident_passage (incident_id, passage_id)
			select incident.id, passage.id from registry.incident, registry.passage where incident.code = 'KZ-1932-0001' and passage.paragraph = 4711;
			insert into registry.incident_city (incident_id, city_id, precision, passage_id)
			select incident.id, city.id, 'city', passage.id from registry.incident, registry.city, registry.passage
			 where incident.code = 'KZ-1932-0001' and city.name = 'Almaty' and passage.paragraph = 4711;
			insert into registry.incident_participant (incident_id, person_id, role, passage_id)
			select incident.id, person.id, 'witness', passage.id from registry.incident, registry.person, registry.passage
			 where incident.code = 'KZ-1932-0001' and person.name = 'Zauresh Secretova' and passage.paragraph = 4711;
			insert into registry.fact (incident_id, type, description, measure, covers, person_id)
			select incident.id, 'detention', 'One woman taken in at the well', 'detained', 'whole', person.id from registry.incident, registry.person
			 where incident.code = 'KZ-1932-0001' and person.name = 'Zauresh Secretova';
			insert into registry.detention (fact_id, kind)
			select fact.id, 'conveyance' from registry.fact join registry.incident on incident.id = incident_id where incident.code = 'KZ-1932-0001';
			insert into registry.assertion (fact_id, passage_id, source_person_id, count_low, count_high, wording)
			select fact.id, passage.id, person.id, 1, 1, 'exact' from registry.fact join registry.incident on incident.id = incident_id, registry.person, registry.passage
			 where incident.code = 'KZ-1932-0001' and person.name = 'Zauresh Secretova' and passage.paragraph = 4711;
			insert into registry.fact (incident_id, type, description)
			select incident.id, 'act', 'Said to have beaten somebody at the well' from registry.incident where incident.code = 'KZ-1932-0001';
			insert into registry.act (fact_id, act, perpetrator_person_id)
			select fact.id, 'beating', person.id from registry.fact, registry.person
			 where fact.description = 'Said to have beaten somebody at the well' and person.name = 'Zauresh Secretova';
			insert into registry.assertion (fact_id, passage_id)
			select fact.id, passage.id from registry.fact, registry.passage
			 where fact.description = 'Said to have beaten somebody at the well' and passage.paragraph = 4711;
			insert into registry.assertion (fact_id, passage_id, source_person_id, stance)
			select fact.id, passage.id, person.id, 'denied' from registry.fact, registry.passage, registry.person
			 where fact.description = 'Said to have beaten somebody at the well' and passage.paragraph = 4711 and person.name = 'Zauresh Secretova'""";

}
