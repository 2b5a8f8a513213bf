package org.aigaq.incident;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.FactFixture.Count;
import org.aigaq.incident.Waves.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What readers may read, what the program may not write, and what nobody may see. */
@DatabaseTest
@Transactional
class ReaderTests {

	private static final String READERS = "('aigaq_report', 'aigaq_query', 'aigaq_analyst')";

	@Autowired
	JdbcClient database;

	@Autowired
	@Qualifier("reportDataSource")
	DataSource reports;

	@Test
	void readersReadEveryViewOfReporting() throws SQLException {
		try (Connection reader = this.reports.getConnection(); var statement = reader.createStatement()) {
			for (String view : views("reporting")) {
				statement.execute("select * from " + view + " limit 1");
			}
			statement.execute("select * from tally_of(array['KZ-2019-0009'])");
			statement.execute("select in_period('2019-06-09', '2019-06-11', '2019-06-11', null)");
		}
	}

	@Test
	void readersMayReadNothingElse() {
		assertThat(list("""
				select rolname || ' ' || pg_class.oid::regclass
				  from pg_roles, pg_class
				 where rolname in %s
				   and relnamespace in ('registry'::regnamespace, 'internal'::regnamespace, 'app'::regnamespace,
				                        'audit'::regnamespace, 'public'::regnamespace)
				   and relkind in ('r', 'v', 'm', 'p', 'S')
				   and has_schema_privilege(rolname, relnamespace, 'usage')""".formatted(READERS))).isEmpty();
		assertThat(list("""
				select rolname || ' ' || pg_class.oid::regclass
				  from pg_roles, pg_class
				 where rolname in %s and relkind in ('r', 'v', 'm', 'p')
				   and relnamespace in ('registry'::regnamespace, 'internal'::regnamespace, 'app'::regnamespace,
				                        'audit'::regnamespace, 'reporting'::regnamespace)
				   and (has_table_privilege(rolname, pg_class.oid, 'insert, update, delete, truncate')
				        or (has_table_privilege(rolname, pg_class.oid, 'select')
				            and relnamespace <> 'reporting'::regnamespace))""".formatted(READERS))).isEmpty();
	}

	@Test
	void readersMayExecuteTwoFunctionsOfOursAndReportsOneMore() {
		assertThat(list("""
				select distinct rolname || ' ' || proname
				  from pg_roles, pg_proc
				 where rolname in %s
				   and pronamespace in (select oid from pg_namespace
				                         where nspname in ('registry', 'internal', 'reporting', 'app', 'audit'))
				   and has_schema_privilege(rolname, pronamespace, 'usage')
				   and has_function_privilege(rolname, pg_proc.oid, 'execute')""".formatted(READERS)))
			.containsExactlyInAnyOrderElementsOf(Stream
				.concat(Stream.of("aigaq_report figures_by"),
						Stream.of("aigaq_report", "aigaq_query", "aigaq_analyst")
							.flatMap((role) -> Stream.of(role + " in_period", role + " tally_of")))
				.toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "update audit.change set action = 'insert'", "delete from audit.change",
			"truncate audit.change", "insert into audit.change (relation, action) values ('a', 'insert')",
			"alter table registry.incident add column a int", "drop table registry.fact",
			"create table registry.a (a int)", "alter table registry.incident disable trigger all",
			"set session_replication_role = replica", "insert into registry.measure (code) values ('felt')",
			"create or replace view reporting.incident as select 1", "delete from internal.tally",
			"update internal.data_state set number = 0", "set role aigaq_owner" })
	void programMayNot(String sql) {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.database.sql(sql).update())
			.havingRootCause()
			.withMessageMatching("(?s).*(permission denied|must be owner|must be able to SET ROLE).*");
	}

	@Test
	void reportingShowsThePublishedRowsOfItsTwin() {
		for (String view : views("reporting")) {
			String name = view.substring(view.indexOf('.') + 1);
			if (name.equals("data_state")) {
				continue; // is not a view of internal
			}
			List<String> columns = list(
					"""
							select reported.attname::text
							  from pg_attribute reported
							  join pg_attribute twin on twin.attrelid = ('internal.' || '%1$s')::regclass and twin.attname = reported.attname
							 where reported.attrelid = '%2$s'::regclass and reported.attnum > 0
							   and not ('%1$s' = 'document' and reported.attname = 'published')
							   and not ('%1$s' = 'passage' and reported.attname = 'used_by')
							   and not ('%1$s' = 'said_fields' and reported.attname = 'fields') -- rows of other views
							   and reported.attname not in ('parent_code', 'part_of')"""
						.formatted(name, view));
			String shown = String.join(", ", columns);
			String published = columnsOf("internal." + name).contains("published") ? " where published" : "";
			assertThat(this.database
				.sql("""
						(select %1$s from %2$s except all select %1$s from internal.%3$s%4$s)
						union all
						(select %1$s from internal.%3$s%4$s except all select %1$s from %2$s)""".formatted(shown, view,
						name, published))
				.query()
				.listOfRows()).as(view).isEmpty();
		}
	}

	@Test
	void nobodyUnpublishedIsLedTo() {
		Waves waves = new Waves(this.database);
		IncidentFixture wave = waves.wave().become("draft");
		FactFixture whole = wave.whole("detained").saidBy(waves.document(), Count.exactly(5));
		IncidentFixture day = wave.child();
		day.part("detained").in(whole).saidBy(waves.document(), Count.exactly(5));
		assertThat(this.database.sql("select parent_code from reporting.incident where code = ?")
			.param(day.code())
			.query(String.class)
			.list()).containsOnlyNulls();
		assertThat(this.database.sql("select part_of from reporting.detention where incident_code = ?")
			.param(day.code())
			.query(String.class)
			.list()).containsOnlyNulls().hasSize(1);
		assertThat(anywhere("reporting", wave.code())).isEmpty();
	}

	@Test
	void restrictedPersonsAndDocumentsAreMaskedEverywhere() {
		Waves waves = new Waves(this.database);
		IncidentFixture wave = waves.wave();
		long person = waves.restrictedPerson("Bauyrzhan Sekretov");
		waves.run("insert into registry.person_name (person_id, name) values (?, 'B. Sekretov')", person);
		long document = waves.document("Diary of Sekretov");
		waves.run(
				"update registry.document set visibility = 'restricted', author = 'Sekretov', url = 'https://sekretov.example' where id = ?",
				document);
		Source source = new Source(waves.passageOf(document), person, null, null);
		waves.run("update registry.passage set locator = 'call with Sekretov' where id = ?", source.passage());
		wave.part("detained").about(person).saidBy(source, Count.exactly(1)).deniedBy(waves.document());
		waves.run("""
				insert into registry.incident_participant (incident_id, person_id, role, passage_id)
				values (?, ?, 'witness', ?)""", wave.id(), person, source.passage());
		waves.run(
				"update registry.assertion set relayed_person_id = ? where source_person_id is null and passage_id <> ? and fact_id in (select id from registry.fact where incident_id = ?)",
				person, source.passage(), wave.id());
		assertThat(anywhere("reporting", "sekretov")).isEmpty();
		assertThat(anywhere("internal", "sekretov")).isEmpty();
		String number = this.database.sql("select 'Person ' || number from registry.person where id = ?")
			.param(person)
			.query(String.class)
			.single();
		assertThat(anywhere("reporting", number)).contains("reporting.detention", "reporting.participant",
				"reporting.person");
	}

	/** The views that contain a text in any column. */
	private List<String> anywhere(String schema, String text) {
		return views(schema).stream()
			.filter((view) -> this.database
				.sql("select exists (select from " + view
						+ " as shown where strpos(lower(to_jsonb(shown)::text), lower(?)) > 0)")
				.param(text)
				.query(Boolean.class)
				.single())
			.toList();
	}

	private List<String> columnsOf(String view) {
		return list("select attname::text from pg_attribute where attnum > 0 and attrelid = '" + view + "'::regclass");
	}

	private List<String> views(String schema) {
		return list("select '" + schema + ".' || relname from pg_class where relkind = 'v' and relnamespace = '"
				+ schema + "'::regnamespace order by 1");
	}

	private List<String> list(String sql) {
		return this.database.sql(sql).query(String.class).list();
	}

}
