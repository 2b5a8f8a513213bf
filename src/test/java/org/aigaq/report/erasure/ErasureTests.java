package org.aigaq.report.erasure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.FactFixture.Count;
import org.aigaq.incident.IncidentFixture;
import org.aigaq.incident.Waves;
import org.aigaq.report.queue.WithdrawnFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** An erased person is in no table, history, draft or file; counts stay. */
@DatabaseTest
class ErasureTests {

	private static final String NAME = "Құралай Жаңылбекқызы";

	private static final String LATIN = "Kuralai Zhanylbekkyzy";

	/** The name of two persons, whose history stays: of no other test. */
	private static final String NAMESAKE = "Aqmaral Onerbekqyzy";

	/** The name as an address has it. */
	private static final String ENCODED = UriUtils.encode("Жаңылбекқызы", StandardCharsets.UTF_8);

	@Autowired
	MockMvcTester pages;

	@Autowired
	JdbcClient database;

	@Autowired
	FlywayConnectionDetails connection;

	@Autowired
	WithdrawnFiles files;

	@Autowired
	PlatformTransactionManager transactions;

	@Value("${aigaq.data-dir}")
	Path data;

	JdbcClient owner;

	IncidentFixture wave;

	int number;

	@BeforeEach
	void connect() {
		this.owner = JdbcClient.create(new DriverManagerDataSource(this.connection.getJdbcUrl(),
				this.connection.getUsername(), this.connection.getPassword()));
	}

	private void tell() {
		Waves waves = new Waves(this.database);
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			long person = waves.publicPerson(NAME);
			this.number = this.database.sql("select number from registry.person where id = :id")
				.param("id", person)
				.query(Integer.class)
				.single();
			update("insert into registry.person_name (person_id, name) values (" + person + ", '" + LATIN + "')");
			update("update registry.person set note = 'lives at the end of the lane', role = 'teacher of " + LATIN
					+ "' where id = " + person);
			this.wave = waves.wave();
			this.wave.part("detained")
				.about(person)
				.saidBy(waves.organisation("Friends of " + LATIN), Count.exactly(1));
			update("update registry.incident set title = 'March for Zhanylbekkyzy, Kuralai', summary = 'Задержали Құралай Жаңылбекқызы' where id = "
					+ this.wave.id());
			update("update registry.fact set description = 'ZhanylbekkyzyKuralai was led away' where incident_id = "
					+ this.wave.id());
			update("insert into app.draft (account_id, path, fields) select min(id), '/incidents/new', '{\"summary\": [\""
					+ NAME + "\"]}' from app.account");
			update("insert into app.draft (account_id, path, fields, page) select min(id), '/incidents/KZ-1901-0001/edit', '{}', '/persons?q="
					+ ENCODED + "' from app.account");
			update("insert into app.kept_search (token, account, query) values ('abcdefghijklmnopqrstuv', 'erasing', 'q="
					+ ENCODED + "')");
			update("insert into app.saved_search (account, list, name, query) values ('erasing', '/incidents', 'mine', 'kind=march&q=Zhanyl'), ('erasing', '/incidents', 'marches', 'kind=march')");
			update("insert into app.interrupted_form (account_id, path, fields, page) select min(id), '/incidents/new', '{\"title\": [\"March\"]}', '/persons?q="
					+ ENCODED + "' from app.account");
			update("insert into app.read_file (token, account, document_id, name, content, text) select 'abcdefghijklmnopqrstuv', 'erasing', id, 'a.txt', 'x', '"
					+ NAME + "' from registry.document limit 1");
			waves.editionOf("First line.\nThen " + NAME + " came.\n");
		});
		this.pages.get().uri("/reports/register.csv").with(user("erasing").roles("VIEWER")).exchange();
	}

	@AfterEach
	void forget() {
		this.owner.sql("delete from registry.merge where sort = 'person'").update();
		update("delete from registry.incident where code like 'KZ-1901-%'");
		update("delete from registry.document where code ~ '^D-9[0-9]{3,}$'");
		update("delete from app.draft where path like '/incidents/%'");
		update("delete from app.read_file where account = 'erasing'");
		update("delete from app.kept_search where account = 'erasing'");
		update("delete from app.saved_search where account = 'erasing'");
		update("delete from app.interrupted_form where path = '/incidents/new'");
		update("delete from registry.person where number = " + this.number + " or name = '" + NAMESAKE + "'");
	}

	@Test
	void nothingIsLeftButTheCountsAndThatItWasDone() throws IOException {
		tell();
		assertThat(traces()).as("before").isNotEmpty();
		long facts = count("select count(*) from registry.fact");
		long history = count("select count(*) from audit.change");
		Erasure erasure = new Erasure(this.connection, this.files);

		assertThat(erasure.preview(this.number)).extracting(Erasure.Removed::place)
			.contains("registry.incident.title", "registry.fact.description", "registry.document_text.text",
					"app.draft.fields", "app.kept_search.query", "app.read_file.text");
		assertThat(traces()).as("after the look").isNotEmpty();

		ByteArrayOutputStream said = new ByteArrayOutputStream();
		PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
		assertThat(EraseCommand.run(erasure, this.number, true, out, out)).as(said.toString(StandardCharsets.UTF_8))
			.isZero();
		assertThat(said.toString(StandardCharsets.UTF_8)).contains("Person " + this.number + " was erased")
			.doesNotContain("lane");
		assertThat(traces()).isEmpty();
		assertThat(this.database.sql("select name from app.saved_search where account = 'erasing'")
			.query(String.class)
			.list()).as("saved searches without words").containsExactly("marches");
		assertThat(count("select count(*) from registry.fact")).isEqualTo(facts);
		assertThat(count("select count(*) from audit.change")).isEqualTo(history);
		assertThat(count("select count(*) from audit.erasure where person_number = " + this.number)).isOne();
		assertThat(count("select count(*) from pg_trigger where tgname = 'audit' and tgenabled <> 'O'")).isZero();
	}

	@Test
	void personThatWasMergedIntoTheErasedOneIsErasedToo() throws IOException {
		tell();
		int kept = this.number;
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			long gone = new Waves(this.database).publicPerson("Quralay Zhanylbekkyzy");
			this.database
				.sql("""
						select registry.merge_records('person', ?, (select id from registry.person where number = ?), '{}')""")
				.param(gone)
				.param(kept)
				.query(Long.class)
				.single();
		});
		PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
		assertThat(EraseCommand.run(new Erasure(this.connection, this.files), kept, true, nowhere, nowhere)).isZero();
		assertThat(traces()).isEmpty();
		assertThat(count("select count(*) from registry.merge where final")).isPositive();
	}

	@Test
	void publicPersonOfTheSameNameDoesNotPreventIt() {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			Waves waves = new Waves(this.database);
			this.number = this.database.sql("select number from registry.person where id = :id")
				.param("id", waves.restrictedPerson(NAMESAKE))
				.query(Integer.class)
				.single();
			waves.wave()
				.part("detained")
				.about(waves.publicPerson(NAMESAKE))
				.saidBy(waves.document(), Count.exactly(1));
		});
		assertThat(new Erasure(this.connection, this.files).preview(this.number)).isNotEmpty();
	}

	@Test
	void theProgramItselfCannotErase() {
		assertThat(this.database.sql("""
				select has_function_privilege('aigaq_app', 'internal.erase_person(integer)', 'execute')
				       or has_table_privilege('aigaq_app', 'audit.change', 'update')
				       or has_table_privilege('aigaq_app', 'audit.erasure', 'insert')""").query(Boolean.class).single())
			.isFalse();
	}

	@Test
	void unknownPersonAndWrongWordsAreRefused() {
		PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
		assertThat(EraseCommand.run(new Erasure(this.connection, this.files), 999_999_999, true, nowhere, nowhere))
			.isEqualTo(2);
		assertThat(EraseCommand.run(nowhere, nowhere, "person", "Somebody")).isEqualTo(2);
	}

	/**
	 * Where a name, or the note, still is: each column of each table that the catalogue
	 * has, in its text form, and each file of the data directory that is not
	 * PostgreSQL's.
	 */
	private List<String> traces() throws IOException {
		List<String> traces = new ArrayList<>();
		List<String> words = List.of("жаңылбекқызы", "zhanylbekkyzy", "end of the lane",
				ENCODED.toLowerCase(Locale.ROOT));
		for (String table : this.owner
			.sql("""
					select oid::regclass::text from pg_class
					 where relkind = 'r' and relnamespace in (select oid from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'
					                                               and has_schema_privilege(oid, 'usage'))""")
			.query(String.class)
			.list()) {
			for (String word : words) {
				if (count(
						"select count(*) from " + table + " t where strpos(lower(t::text), '" + word + "') > 0") > 0) {
					traces.add(table + ": " + word);
				}
			}
		}
		try (Stream<Path> all = Stream.concat(Files.walk(this.data.resolve("reports")),
				Files.walk(this.data.resolve("tmp")))) {
			for (Path file : all.filter(Files::isRegularFile)
				.filter((file) -> file.toString().endsWith(".csv"))
				.toList()) {
				String text = Files.readString(file).toLowerCase(Locale.ROOT);
				words.stream().filter(text::contains).forEach((word) -> traces.add(file + ": " + word));
			}
		}
		return traces;
	}

	private long count(String query) {
		return this.owner.sql(query).query(Long.class).single();
	}

	private void update(String statement) {
		this.database.sql(statement).update();
	}

}
