package org.aigaq.merge;

import java.io.UnsupportedEncodingException;
import java.util.List;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.FactFixture;
import org.aigaq.incident.FactFixture.Count;
import org.aigaq.incident.IncidentFixture;
import org.aigaq.incident.Waves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Two records become one, shown under both addresses, and two again. */
@DatabaseTest
@Transactional
class MergeTests {

	private static final UserRequestPostProcessor REVIEWER = user("r").roles("VIEWER", "EDITOR", "REVIEWER");

	/** All rows of registry and internal but versions and what tells of merges. */
	private static final String ROWS = """
			select format('select %L || (to_jsonb(row) - ''version'' - ''updated_at'')::text from %s row', oid::regclass, oid::regclass)
			  from pg_class
			 where relnamespace in ('registry'::regnamespace, 'internal'::regnamespace) and relkind = 'r'
			   and relname not in ('merge', 'merged_fact', 'data_state', 'tally_due') and has_table_privilege(oid, 'select')""";

	@Autowired
	MockMvcTester pages;

	@Autowired
	JdbcClient database;

	Waves waves;

	@BeforeEach
	void signIn() {
		this.waves = new Waves(this.database);
		this.database.sql("select set_config('aigaq.account', 'r', true)").query(String.class).single();
	}

	@Test
	void incidentsBecomeOneAndTheTallyOfTheirWaveStays() {
		IncidentFixture wave = this.waves.wave();
		IncidentFixture kept = wave.child();
		IncidentFixture gone = wave.child();
		kept.part("detained").saidBy(this.waves.organisation("Monitors"), Count.exactly(5));
		gone.part("detained").saidBy(this.waves.organisation("Reporters"), Count.exactly(3));
		gone.part("fined").saidBy(this.waves.organisation("Courts"), Count.exactly(2));
		String tally = tally(wave);
		List<String> before = rows();

		assertThat(text("/merges/incident/" + gone.code() + "/into/" + kept.code())).contains("What moves",
				"2 figures and claims", "Protest " + gone.code());
		assertThat(merge("incident", gone.code(), kept.code(), "title")).hasStatus(302).hasRedirectedUrl(page(kept));
		assertThat(tally(wave)).isEqualTo(tally).contains("detained 8-8");
		assertThat(facts(kept)).containsExactly(kept.code() + "-F01", kept.code() + "-F02", kept.code() + "-F03");
		assertThat(text(page(kept))).contains("Protest " + gone.code());
		assertThat(get(page(gone))).hasStatus(302).hasRedirectedUrl(page(kept));
		assertThat(get(page(gone) + "/edit")).hasRedirectedUrl(page(kept));
		assertThat(
				this.database.sql("select sort || ' ' || old_code || ' ' || new_code from reporting.merged order by 1")
					.query(String.class)
					.list())
			.contains("incident " + gone.code() + " " + kept.code(),
					"fact " + gone.code() + "-F01 " + kept.code() + "-F02");

		assertThat(undo()).hasStatus(302).hasRedirectedUrl(page(gone));
		assertThat(rows()).containsExactlyElementsOf(before);
		assertThat(get(page(gone))).hasStatusOk();
		assertThat(this.database.sql("select count(*) from reporting.merged where old_code = ?")
			.param(gone.code())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void twoStatedTotalsBecomeOneFigureWithTheSourcesOfBoth() {
		IncidentFixture kept = this.waves.wave();
		IncidentFixture gone = this.waves.wave();
		kept.whole("detained").saidBy(this.waves.organisation("Monitors"), Count.exactly(50));
		gone.whole("detained").saidBy(this.waves.organisation("Police"), Count.exactly(30));
		gone.part("detained")
			.in(new FactFixture(this.waves, fact(gone)))
			.saidBy(this.waves.organisation("Reporters"), Count.exactly(3));
		List<String> before = rows();

		merge("incident", gone.code(), kept.code());
		assertThat(tally(kept)).as("a range of two sources, no sum").contains("detained 30-50");
		undo();
		assertThat(rows()).containsExactlyElementsOf(before);
	}

	/**
	 * Readers of SQL follow an organisation by its names, a restricted person by number.
	 */
	@Test
	void organisationsAndRestrictedPersonsAreInTheViewOfMerges() {
		IncidentFixture wave = this.waves.wave();
		long kept = this.waves.restrictedPerson("Асан Жақыпов");
		long gone = this.waves.restrictedPerson("Asan Jakupov");
		long known = this.waves.publicPerson("Known Aigerim");
		long spelled = this.waves.publicPerson("Known Ajgerim");
		wave.part("detained").about(kept).saidBy(this.waves.organisation("Monitors"), Count.exactly(1));
		wave.part("detained").about(gone).saidBy(this.waves.organisation("Reporters"), Count.exactly(1));
		wave.part("detained").about(known).saidBy(this.waves.organisation("Courts"), Count.exactly(1));
		String keptNumber = number(kept);
		String goneNumber = number(gone);
		merge("person", goneNumber, keptNumber);
		merge("person", number(spelled), number(known));
		merge("organisation", organisation("Reporters"), organisation("Monitors"));
		assertThat(this.database.sql(
				"select regexp_replace(sort || ': ' || old_code || ' > ' || new_code, '(Reporters|Monitors) [0-9]+', '\\1', 'g') from reporting.merged order by 1")
			.query(String.class)
			.list()).containsExactly("organisation: Reporters > Monitors",
					"person: Person " + goneNumber + " > Person " + keptNumber);
	}

	private String organisation(String name) {
		return this.database.sql("select id::text from registry.organisation where name like ? || ' %'")
			.param(name)
			.query(String.class)
			.single();
	}

	@Test
	void personsBecomeOneWithBothNames() {
		long kept = this.waves.restrictedPerson("Асан Жақыпов");
		long gone = this.waves.restrictedPerson("Asan Jakupov");
		IncidentFixture wave = this.waves.wave();
		wave.part("detained").about(gone).saidBy(this.waves.organisation("Monitors"), Count.exactly(1));
		wave.part("arrested").about(kept).saidBy(this.waves.organisation("Courts"), Count.exactly(1));
		List<String> before = rows();

		assertThat(merge("person", number(gone), number(kept))).hasStatus(302);
		assertThat(this.database.sql("select name from registry.person_name where person_id = ?")
			.param(kept)
			.query(String.class)
			.list()).containsExactly("Asan Jakupov");
		assertThat(this.database.sql("select count(*) from registry.fact where person_id = ?")
			.param(kept)
			.query(Integer.class)
			.single()).isEqualTo(2);
		assertThat(rows().toString()).as("no row names the person that went").doesNotContain("\"person_id\": " + gone);
		undo();
		assertThat(rows()).containsExactlyElementsOf(before);
	}

	@Test
	void organisationsAndDocumentsBecomeOne() {
		Waves.Source first = this.waves.organisation("Monitors");
		Waves.Source second = this.waves.organisation("Reporters");
		IncidentFixture wave = this.waves.wave();
		wave.part("detained").saidBy(first, Count.exactly(1)).saidBy(second, Count.exactly(2));
		List<String> before = rows();

		assertThat(merge("organisation", String.valueOf(second.organisation()), String.valueOf(first.organisation()),
				"name"))
			.hasStatus(302);
		undo();
		assertThat(rows()).containsExactlyElementsOf(before);

		assertThat(merge("document", document(second), document(first))).hasStatus(302);
		assertThat(this.database.sql(
				"select edition from registry.document_edition edition join registry.passage on passage.edition_id = edition.id where passage.id = ?")
			.param(second.passage())
			.query(Integer.class)
			.single()).isEqualTo(2);
		undo();
		assertThat(rows()).containsExactlyElementsOf(before);
	}

	@Test
	void nothingThatIsRestrictedOrUnpublishedIsShownByMerging() {
		long open = this.waves.publicPerson("Асан Жақыпов");
		long restricted = this.waves.restrictedPerson("Asan Jakupov");
		assertThat(text("/merges/person/" + number(restricted) + "/into/" + number(open)))
			.contains("merging would show what is restricted")
			.doesNotContain("What moves");
		IncidentFixture published = this.waves.wave();
		IncidentFixture draft = published.draft();
		assertThat(text("/merges/incident/" + draft.code() + "/into/" + published.code()))
			.contains("Only incidents of one status");
		IncidentFixture other = this.waves.wave();
		assertThat(text("/merges/incident/" + other.child().code() + "/into/" + other.code()))
			.contains("belongs to the other");
	}

	@Test
	void whoWroteAPartOfAPublishedIncidentDoesNotMergeItWhereTwoAreNeeded() {
		IncidentFixture kept = this.waves.wave();
		IncidentFixture gone = this.waves.wave();
		this.database.sql(
				"insert into app.account (name, password_hash, role) values ('merge.1', '{noop}x', 'reviewer'), ('merge.2', '{noop}x', 'reviewer')")
			.update();
		this.database.sql("update registry.incident set title = 'Changed' where id = ?").param(kept.id()).update();
		assertThat(text("/merges/incident/" + gone.code() + "/into/" + kept.code()))
			.contains("another reviewer merges them");
	}

	@Test
	void whatWasChangedSinceIsNotUndone() {
		IncidentFixture kept = this.waves.wave();
		IncidentFixture gone = this.waves.wave();
		gone.part("detained").saidBy(this.waves.organisation("Monitors"), Count.exactly(3));
		merge("incident", gone.code(), kept.code(), "title");
		this.database.sql("update registry.incident set title = 'Another' where id = ?").param(kept.id()).update();
		long id = this.database.sql("select max(id) from registry.merge").query(Long.class).single();
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(
					() -> this.database.sql("select registry.undo_merge(?)").param(id).query((row, n) -> true).single())
			.withMessageContaining("merge_unchanged_since");
	}

	@Test
	void openFormsThatNameAMergedActorSaveTheKeptOne() {
		Waves.Source kept = this.waves.organisation("Monitors");
		Waves.Source gone = this.waves.organisation("Reporters");
		merge("organisation", String.valueOf(gone.organisation()), String.valueOf(kept.organisation()));
		assertThat(this.database.sql("select registry.kept_code('organisation', ?)")
			.param(String.valueOf(gone.organisation()))
			.query(String.class)
			.single()).isEqualTo(String.valueOf(kept.organisation()));
	}

	@Test
	void mergeThatTheListNoLongerShowsIsUndone() {
		IncidentFixture kept = this.waves.wave();
		IncidentFixture gone = this.waves.wave();
		merge("incident", gone.code(), kept.code());
		long id = this.database.sql("select max(id) from registry.merge").query(Long.class).single();
		this.database.sql("""
				insert into registry.merge (sort, gone_id, gone_code, kept_id, kept_code, ended, undone_at)
				select 'organisation', n, n, n + 1, n + 1, now(), now() from generate_series(1, 200) n""").update();
		assertThat(text("/merges")).doesNotContain(gone.code());
		assertThat(this.pages.post().uri("/merges/" + id + "/undo").with(REVIEWER).with(csrf())).hasStatus(302)
			.hasRedirectedUrl(page(gone));
	}

	private MvcTestResult merge(String sort, String gone, String kept, String... taken) {
		var request = this.pages.post()
			.uri("/merges/" + sort + "/" + gone + "/into/" + kept)
			.with(REVIEWER)
			.with(csrf());
		for (String field : taken) {
			request.param("taken[" + field + "]", field);
		}
		return request.exchange();
	}

	private MvcTestResult undo() {
		long id = this.database.sql("select max(id) from registry.merge").query(Long.class).single();
		return this.pages.post().uri("/merges/" + id + "/undo").with(REVIEWER).with(csrf()).exchange();
	}

	private MvcTestResult get(String address) {
		return this.pages.get().uri(address).with(REVIEWER).exchange();
	}

	private String text(String address) {
		MvcTestResult page = get(address);
		assertThat(page).hasStatusOk();
		try {
			return page.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String page(IncidentFixture incident) {
		return "/incidents/" + incident.code();
	}

	private List<String> rows() {
		this.waves.check();
		return this.database.sql(ROWS)
			.query(String.class)
			.list()
			.stream()
			.flatMap((table) -> this.database.sql(table).query(String.class).list().stream())
			.sorted()
			.toList();
	}

	private String tally(IncidentFixture incident) {
		this.waves.check();
		return this.database.sql("""
				select string_agg(measure || ' ' || concat_ws('-', reported_low, reported_high), ', ' order by measure)
				  from internal.incident_tally where incident_code = ?""")
			.param(incident.code())
			.query(String.class)
			.single();
	}

	private List<String> facts(IncidentFixture incident) {
		return this.database.sql("select code from registry.fact where incident_id = ? order by code")
			.param(incident.id())
			.query(String.class)
			.list();
	}

	private long fact(IncidentFixture incident) {
		return this.database.sql("select min(id) from registry.fact where incident_id = ?")
			.param(incident.id())
			.query(Long.class)
			.single();
	}

	private String number(long person) {
		return this.database.sql("select number::text from registry.person where id = ?")
			.param(person)
			.query(String.class)
			.single();
	}

	private String document(Waves.Source source) {
		return this.database
			.sql("""
					select code from registry.document join registry.document_edition edition on edition.document_id = document.id
					  join registry.passage on passage.edition_id = edition.id where passage.id = ?""")
			.param(source.passage())
			.query(String.class)
			.single();
	}

}
