package org.aigaq.actor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.form.TypedForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** One person, organisation or document is not entered twice without a question. */
@DatabaseTest
@Transactional
class TwinsTests {

	private static final UserRequestPostProcessor EDITOR = user("e").roles("VIEWER", "EDITOR");

	@Autowired
	MockMvcTester pages;

	@Autowired
	JdbcClient database;

	@Autowired
	Actors actors;

	@ParameterizedTest
	@ValueSource(strings = { "орден сынақ", "ОРДЕН «СЫНАҚ»", "Oрдeн сынақ", "Орден\u00a0Сынақ\u200b", "Орден “Сынақ”" })
	void nameThatLooksLikeThatOfAnotherOrganisationIsRefused(String twin) throws Exception {
		this.actors.addOrganisation("Орден «Сынақ»", "ngo");
		MvcTestResult page = post("/organisations/new", organisation(twin));
		assertThat(page).hasStatus(422).bodyText().contains("There is an organisation of this name already.");

		assertThatExceptionOfType(DuplicateKeyException.class)
			.isThrownBy(() -> this.database.sql("insert into registry.organisation (name, kind) values (?, 'ngo')")
				.param(twin)
				.update())
			.withMessageContaining("already an organisation");
	}

	@Test
	void anotherWritingIsAskedAboutOnceAndKept() throws Exception {
		long first = this.actors.addOrganisation("Оян Қазақстан сынағы", "ngo");
		MvcTestResult asked = post("/organisations/new", organisation("Oyan Kazakhstan synagy"));
		assertThat(asked).bodyText()
			.contains("There is a record of this name")
			.contains("/organisations/" + first)
			.contains("value=\"o" + first + "\"");

		MultiValueMap<String, String> form = organisation("Oyan Kazakhstan synagy");
		form.add("another", "o" + first);
		assertThat(post("/organisations/new", form)).hasStatus(302);
		assertThat(this.database.sql("select organisation_id from registry.told_apart").query(Long.class).list())
			.containsExactly(first);

		MultiValueMap<String, String> again = organisation("Oyan Kazakhstan synaghy");
		assertThat(post("/organisations/" + second(first) + "/edit", again)).as("answered once").hasStatus(302);
	}

	/** What an editor said is not asked again by the checks. */
	@Test
	void recordsThatWereToldApartAreNotFoundByTheChecks() throws Exception {
		long first = this.actors.addOrganisation("Оян Қазақстан сынағы", "ngo");
		long second = this.actors.addOrganisation("Oyan Kazakhstan synagy", "ngo");
		long one = this.actors.addPerson("Сынақов Асан");
		long other = this.actors.addPerson("Synaqov Asan");
		assertThat(found("organisation_two_writings", "/organisations/" + first)).isTrue();
		String person = "/persons/" + this.database.sql("select number from registry.person where id = ?")
			.param(one)
			.query(Integer.class)
			.single();
		assertThat(found("person_spelled_alike", person)).isTrue();
		this.database.sql("insert into registry.told_apart (organisation_id, other_organisation_id) values (?, ?)")
			.params(first, second)
			.update();
		this.database.sql("insert into registry.told_apart (person_id, other_person_id) values (?, ?)")
			.params(one, other)
			.update();
		assertThat(found("organisation_two_writings", "/organisations/" + first)).isFalse();
		assertThat(found("person_spelled_alike", person)).isFalse();
	}

	private boolean found(String check, String place) throws IOException {
		String query = Files.readString(Path.of("db/checks/" + check + ".sql")).replaceFirst(";\\s*$", "");
		return this.database.sql("select exists (select from (" + query + ") found where place = :place)")
			.param("place", place)
			.query(Boolean.class)
			.single();
	}

	private long second(long first) {
		return this.database.sql("select other_organisation_id from registry.told_apart where organisation_id = ?")
			.param(first)
			.query(Long.class)
			.single();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Асан Жақыпов", "Жакупов Асан", "Asan Jakupov", "АСАН ЖАКУПОВ" })
	void personOfTheSameNameIsAskedAbout(String name) throws Exception {
		long first = this.actors.addPerson("Асан Жақыпов");
		int number = this.database.sql("select number from registry.person where id = ?")
			.param(first)
			.query(Integer.class)
			.single();
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.add("name", name);
		form.add("visibility", "restricted");
		form.add("version", "0");
		MvcTestResult asked = post("/persons/new", form);
		assertThat(asked).bodyText().contains("/persons/" + number).contains("value=\"p" + number + "\"");
		assertThat(this.database.sql("select count(*) from audit.look where person_id = ?")
			.param(first)
			.query(Integer.class)
			.single()).as("looks recorded").isPositive();

		form.add("another", "p" + number);
		assertThat(post("/persons/new", form)).hasStatus(302);
	}

	@Test
	void documentOfTheSameAddressOrTitleIsAskedAbout() throws Exception {
		String code = created(post("/documents/new", document("Report of a test", "https://www.test.example/a/")));
		for (MultiValueMap<String, String> twin : List.of(document("Other title", "http://test.example/a#top"),
				document("REPORT of а tеst", ""))) {
			assertThat(post("/documents/new", twin)).as(String.valueOf(twin)).bodyText().contains("/documents/" + code);
			twin.add("another", code);
			assertThat(post("/documents/new", twin)).hasStatus(302);
		}
		assertThat(post("/documents/new", document("Other title of a test", "https://test.example/b"))).hasStatus(302);
	}

	@Test
	void newNameOfAFormThatIsLikeAnotherIsAskedAboutAtItsField() throws Exception {
		this.actors.addPerson("Асан Жақыпов");
		TypedForm form = TypedForm.rally()
			.detention(0, "detained in the square", "", "")
			.type("facts[0].person", "Asan Jakupov")
			.type("facts[0].keys[person]", "n7 Asan Jakupov")
			.type("newcomers[7].sort", "person")
			.type("newcomers[7].name", "Asan Jakupov")
			.type("newcomers[7].kind", "person")
			.type("newcomers[7].key", "n7");
		MvcTestResult asked = post("/incidents/new", form.sent());
		assertThat(asked).hasStatus(422).bodyText().contains("A similar name is recorded");

		TypedForm back = TypedForm.in(asked.getResponse().getContentAsString());
		assertThat(back.field("facts[0].keys[person]")).isEqualTo("n7 Asan Jakupov");
		assertThat(post("/incidents/new", back.type("newcomers[1].another", "true").sent())).hasStatus(302);
		assertThat(this.database
			.sql("""
					select count(*) from registry.fact join registry.person on person.id = person_id where person.name = 'Asan Jakupov'""")
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void anotherPersonOfTheVerySameNameIsCreatedInPlace() throws Exception {
		long first = this.actors.addPerson("Асан Жақыпов");
		TypedForm form = TypedForm.rally()
			.detention(0, "detained in the square", "", "")
			.type("facts[0].person", "Асан Жақыпов")
			.type("facts[0].keys[person]", "n7 Асан Жақыпов")
			.type("newcomers[7].sort", "person")
			.type("newcomers[7].name", "Асан Жақыпов")
			.type("newcomers[7].kind", "person")
			.type("newcomers[7].another", "true")
			.type("newcomers[7].key", "n7");
		assertThat(post("/incidents/new", form.sent())).hasStatus(302);
		assertThat(this.database.sql("select person_id from registry.fact where description = 'detained in the square'")
			.query(Long.class)
			.list()).hasSize(1).doesNotContain(first);
	}

	private static String created(MvcTestResult result) {
		String address = String.valueOf(result.getResponse().getRedirectedUrl());
		return address.substring(address.lastIndexOf('/') + 1);
	}

	private MvcTestResult post(String address, MultiValueMap<String, String> form) {
		return this.pages.post().uri(address).params(form).with(EDITOR).with(csrf()).exchange();
	}

	private static MultiValueMap<String, String> organisation(String name) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.add("name", name);
		form.add("kind", "ngo");
		form.add("version", "0");
		return form;
	}

	private static MultiValueMap<String, String> document(String title, String url) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.add("title", title);
		form.add("url", url);
		form.add("kind", "testimony");
		form.add("language", "en");
		form.add("scale", "unknown");
		form.add("quoteLimit", "0");
		form.add("visibility", "public");
		form.add("version", "0");
		return form;
	}

}
