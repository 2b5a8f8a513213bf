package org.aigaq.actor;

import java.io.UnsupportedEncodingException;

import jakarta.persistence.EntityManager;
import org.aigaq.DatabaseTest;
import org.aigaq.incident.FactFixture.Count;
import org.aigaq.incident.Waves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * A restricted name is shown to editors only, each view is recorded, and typed values are
 * not lost.
 */
@DatabaseTest
@Transactional
class PersonPagesTests {

	private static final String NAME = "Zhibek Testova";

	private static final UserRequestPostProcessor VIEWER = user("v").roles("VIEWER");

	private static final UserRequestPostProcessor EDITOR = user("e").roles("VIEWER", "EDITOR");

	@Autowired
	MockMvcTester pages;

	@Autowired
	JdbcClient database;

	@Autowired
	EntityManager entities;

	int number;

	@BeforeEach
	void know() {
		this.database.sql("select set_config('aigaq.account', 'e', true)").query(String.class).single();
		Waves waves = new Waves(this.database);
		long person = waves.restrictedPerson(NAME);
		waves.wave().part("detained").about(person).saidBy(waves.organisation("Ministry of Order"), Count.exactly(1));
		this.number = this.database.sql("select number from registry.person where id = :id")
			.param("id", person)
			.query(Integer.class)
			.single();
	}

	@Test
	void viewerNeverReadsARestrictedName() throws Exception {
		assertThat(get("/persons", VIEWER)).contains("Person " + this.number).doesNotContain("Testova");
		assertThat(get("/persons?q=Testova", VIEWER)).doesNotContain("Person " + this.number);
		assertThat(get("/persons/" + this.number, VIEWER)).contains("Person " + this.number).doesNotContain("Testova");
		assertThat(this.pages.get().uri("/persons/" + this.number + "/edit").with(VIEWER).exchange()).hasStatus(403);
		assertThat(looks()).isZero();
	}

	@Test
	void eachLookOfAnEditorIsRecorded() throws Exception {
		assertThat(get("/persons/" + this.number, EDITOR)).contains(NAME);
		assertThat(get("/persons/" + this.number + "/edit", EDITOR)).contains(NAME);

		assertThat(looks()).isEqualTo(2);
	}

	@Test
	void publicNameNeedsAReasonAndWhatWasTypedStays() throws Exception {
		MvcTestResult refused = save(0, "typed and kept", "public", "");

		assertThat(refused).hasStatus(422);
		assertThat(text(refused)).contains("id=\"visibilityReason-error\"").contains("typed and kept");
		assertThat(stored()).isEqualTo("restricted");
	}

	@Test
	void secondOfTwoEditorsIsToldAndKeepsWhatWasTyped() throws Exception {
		assertThat(save(0, "as the first has it", "restricted", "")).hasStatus3xxRedirection();

		MvcTestResult second = save(0, "as the second has it", "restricted", "");

		assertThat(second).hasStatus(409);
		assertThat(text(second)).contains("as the first has it").contains("as the second has it");
	}

	@Test
	void spellingFindsAPersonForEditorsOnly() throws Exception {
		save(0, "", "restricted", "", " Zh. T. \n\nZh. T.\nЖ. Т.");
		this.entities.flush(); // a request would commit; this test rolls back
		this.entities.clear();

		assertThat(get("/persons?q=zh. t.", EDITOR)).contains("Person " + this.number);
		assertThat(get("/persons?q=zh. t.", VIEWER)).doesNotContain("Person " + this.number);
		assertThat(get("/persons/" + this.number + "/edit", EDITOR)).contains("Zh. T.\nЖ. Т.");
	}

	private MvcTestResult save(long version, String note, String visibility, String reason) {
		return save(version, note, visibility, reason, "");
	}

	private MvcTestResult save(long version, String note, String visibility, String reason, String spellings) {
		return this.pages.post()
			.uri("/persons/" + this.number + "/edit")
			.with(EDITOR)
			.with(csrf())
			.param("version", String.valueOf(version))
			.param("name", NAME)
			.param("spellings", spellings)
			.param("role", "")
			.param("note", note)
			.param("visibility", visibility)
			.param("visibilityReason", reason)
			.exchange();
	}

	private String get(String address, UserRequestPostProcessor reader) throws Exception {
		MvcTestResult result = this.pages.get().uri(address).with(reader).exchange();
		assertThat(result).hasStatusOk();
		return text(result);
	}

	private static String text(MvcTestResult result) throws UnsupportedEncodingException {
		return result.getResponse().getContentAsString();
	}

	private String stored() {
		return this.database.sql("select visibility from registry.person where number = :number")
			.param("number", this.number)
			.query(String.class)
			.single();
	}

	private int looks() {
		return this.database
			.sql("select count(*) from audit.look where account = 'e' and place like '/persons/' || :number || '%'")
			.param("number", this.number)
			.query(Integer.class)
			.single();
	}

}
