package org.aigaq.actor;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.FactFixture.Count;
import org.aigaq.incident.IncidentFixture;
import org.aigaq.incident.Waves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * A name is found by any of its writings, another name is not, and a restricted one by
 * editors only. The pairs of names stand in tables.
 */
@DatabaseTest
@Transactional
class NameWritingsTests {

	/** From this likeness on, two names may be one. */
	private static final double THRESHOLD = 0.6;

	private static final UserRequestPostProcessor VIEWER = user("v").roles("VIEWER");

	private static final UserRequestPostProcessor EDITOR = user("e").roles("VIEWER", "EDITOR");

	@Autowired
	MockMvcTester pages;

	@Autowired
	JdbcClient database;

	@Autowired
	Actors actors;

	@Test
	void oneNameIsFoundByItsOtherWritings() throws IOException {
		List<String[]> pairs = Stream.concat(writings(), rows("same.tsv")).toList();
		assertThat(pairs).hasSizeGreaterThan(180);
		this.database.sql("insert into registry.person (name) select distinct unnest(?::text[])")
			.param(column(pairs, 0))
			.update();

		assertThat(wrong(pairs, """
				internal.name_likeness(one, other) < :threshold or internal.name_likeness(other, one) < :threshold
				or not exists (select from internal.names_like(other) found
				                 join registry.person on person.id = found.person_id and person.name = one)"""))
			.isEmpty();
	}

	/** Each name of the table with each of its other writings. */
	private static Stream<String[]> writings() throws IOException {
		return rows("three-writings.tsv")
			.map((row) -> Stream.of(row).skip(1).limit(3).filter((name) -> !name.equals("-")))
			.map(Stream::toList)
			.flatMap((names) -> names.stream()
				.flatMap((one) -> names.stream()
					.filter((other) -> !one.equals(other))
					.map((other) -> new String[] { one, other })));
	}

	@Test
	void anotherNameIsNotTheSame() throws IOException {
		List<String[]> pairs = rows("different.tsv").toList();
		assertThat(pairs).hasSizeGreaterThan(60);

		assertThat(wrong(pairs,
				"""
						internal.name_likeness(one, other) >= :threshold or internal.name_likeness(other, one) >= :threshold"""))
			.isEmpty();
	}

	private List<String> wrong(List<String[]> pairs, String condition) {
		return this.database
			.sql("select one || ' / ' || other from unnest(:ones::text[], :others::text[]) as pair (one, other) where "
					+ condition)
			.param("ones", column(pairs, 0))
			.param("others", column(pairs, 1))
			.param("threshold", THRESHOLD)
			.query(String.class)
			.list();
	}

	private static String[] column(List<String[]> pairs, int column) {
		return pairs.stream().map((pair) -> pair[column]).toArray(String[]::new);
	}

	@Test
	void anotherWritingIsSuggestedAndNeverTaken() {
		this.actors.addPerson("Асан Жақыпов");

		assertThat(found("Jakupov")).contains("Асан Жақыпов");
		assertThat(this.actors.persons("Asan Jakupov")).isEmpty();
		assertThat(this.actors.persons("АСАН ЖАҚЫПОВ")).hasSize(1);
		assertThat(this.actors.persons("Асан\u200b Жақып\u00adов")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "Сәуле Өтемісова, Saule Utemisova", "Сәуле Өтемісова, Утемисов", "Сәуле Өтемісова, Utemisof Saule",
			"Cерік Өтемісов, Серик Утемисов" })
	void restrictedNameIsFoundByNoReaderInAnyWriting(String name, String asked) throws Exception {
		Waves waves = new Waves(this.database);
		long person = waves.restrictedPerson(name);
		IncidentFixture wave = waves.wave();
		wave.part("detained").about(person).saidBy(waves.organisation("Ministry of Order"), Count.exactly(1));
		int number = this.database.sql("select number from registry.person where id = ?")
			.param(person)
			.query(Integer.class)
			.single();

		assertThat(get("/persons?q=" + asked, EDITOR)).contains("Person " + number);
		assertThat(get("/persons?q=" + asked, VIEWER)).doesNotContain("Person " + number);
		assertThat(get("/incidents?q=" + asked, VIEWER)).doesNotContain(wave.code());
		assertThat(spellings(asked)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Jakupov, true", "Жакупов, true", "Zhaqypov Asan, true", "Ахметов, false" })
	void incidentIsFoundByAnyWritingOfAPublicName(String asked, boolean found) {
		Waves waves = new Waves(this.database);
		waves.wave().part("detained").saidBy(waves.person("Асан Жақыпов"), Count.exactly(1));

		assertThat(this.database.sql("""
				select exists (select from internal.incident_search
				                where to_tsvector('simple', words) @@ internal.words_query(?))""")
			.param(asked)
			.query(Boolean.class)
			.single()).isEqualTo(found);
	}

	@Test
	void keysFollowEachChangeOfAName() {
		long person = this.actors.addPerson("Асан Жақыпов");
		this.database.sql("update registry.person set name = 'Ерлан Ахметов' where id = ?").param(person).update();
		assertThat(found("Jakupov")).isEmpty();
		this.database.sql("insert into registry.person_name (person_id, name) values (?, 'Әнуар Жақыпов')")
			.param(person)
			.update();
		assertThat(found("Jakupov")).containsExactly("Ерлан Ахметов");
		this.database.sql("delete from registry.person_name where person_id = ?").param(person).update();
		assertThat(found("Jakupov")).isEmpty();
		this.database.sql("delete from registry.person where id = ?").param(person).update();
		assertThat(this.database.sql("select count(*) from internal.name_key where person_id = ?")
			.param(person)
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void organisationsAreListedInKazakhOrder() throws Exception {
		List<String> letters = List.of("а", "ә", "г", "ғ", "к", "қ", "н", "ң", "о", "ө", "у", "ұ", "ү", "ы", "і");
		letters.forEach((letter) -> this.actors.addOrganisation("Сынақ" + letter + "м", "ngo"));

		String page = get("/organisations?q=Сынақ", EDITOR);
		assertThat(letters.stream().map((letter) -> page.indexOf("Сынақ" + letter + "м")).toList()).isSorted()
			.doesNotContain(-1);
	}

	@Test
	void listOfChoicesHasTheKeyOfAnotherWriting() throws Exception {
		long id = this.actors.addOrganisation("Оян Қазақстан сынағы", "ngo");
		MvcTestResult result = this.pages.post()
			.uri("/incidents/names/organisations")
			.param("name", "Oyan Kazakhstan")
			.with(csrf())
			.with(EDITOR)
			.exchange();

		assertThat(text(result)).contains("data-chosen=\"o" + id + " Оян Қазақстан сынағы\"")
			.contains("Create “Oyan Kazakhstan”");
	}

	private List<String> spellings(String asked) {
		return Stream.of(asked.split(" "))
			.flatMap((word) -> this.database.sql("select spelling from internal.spellings_like(?)")
				.param(word)
				.query(String.class)
				.list()
				.stream())
			.toList();
	}

	private List<String> found(String asked) {
		return this.database
			.sql("select name from internal.names_like(?) found join registry.person on person.id = found.person_id")
			.param(asked)
			.query(String.class)
			.list();
	}

	private String get(String address, UserRequestPostProcessor reader) throws Exception {
		MvcTestResult result = this.pages.get().uri(address).with(reader).exchange();
		assertThat(result).hasStatusOk();
		return text(result);
	}

	private static String text(MvcTestResult result) throws UnsupportedEncodingException {
		return result.getResponse().getContentAsString();
	}

	private static Stream<String[]> rows(String table) throws IOException {
		return new ClassPathResource("names/" + table).getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.skip(1)
			.map((line) -> line.split("\t"));
	}

}
