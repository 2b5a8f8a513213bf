package org.aigaq.actor;

import java.io.UnsupportedEncodingException;

import jakarta.persistence.EntityManager;
import org.aigaq.DatabaseTest;
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
 * Viewers read organisations that published incidents name; editors enter and change
 * them.
 */
@DatabaseTest
@Transactional
class OrganisationPagesTests {

	private static final UserRequestPostProcessor VIEWER = user("v").roles("VIEWER");

	private static final UserRequestPostProcessor EDITOR = user("e").roles("VIEWER", "EDITOR");

	@Autowired
	MockMvcTester pages;

	@Autowired
	JdbcClient database;

	@Autowired
	EntityManager entities;

	long id;

	@BeforeEach
	void know() {
		this.id = this.database
			.sql("insert into registry.organisation (name, kind) values ('Ministry of Order', 'ministry') returning id")
			.query(Long.class)
			.single();
		this.database
			.sql("insert into registry.organisation_name (organisation_id, name, language) values (?, 'MoO', 'en')")
			.param(this.id)
			.update();
	}

	@Test
	void organisationIsFoundByASpelling() throws Exception {
		assertThat(get("/organisations?q=moo", EDITOR)).contains("/organisations/" + this.id, "Ministry of Order");
		assertThat(get("/organisations?q=nobody-is-called-so", EDITOR)).doesNotContain("Ministry of Order");
	}

	@Test
	void viewerReadsOnlyWhatIsNamedInAPublishedIncident() throws Exception {
		assertThat(get("/organisations?q=Order", VIEWER)).doesNotContain("/organisations/" + this.id);
		assertThat(this.pages.get().uri("/organisations/" + this.id).with(VIEWER).exchange()).hasStatus(404);
		assertThat(get("/organisations/" + this.id, EDITOR)).contains("Ministry of Order", "MoO",
				"/organisations/" + this.id + "/edit");
	}

	@Test
	void viewersChangeNothing() {
		assertThat(this.pages.get().uri("/organisations/new").with(VIEWER).exchange()).hasStatus(403);
		assertThat(this.pages.get().uri("/organisations/" + this.id + "/edit").with(VIEWER).exchange()).hasStatus(403);
		assertThat(save("/organisations/new", VIEWER, "Another", "", 0)).hasStatus(403);
	}

	@Test
	void newOrganisationHasEachSpellingOnce() throws Exception {
		assertThat(save("/organisations/new", EDITOR, "Another Ministry", " AM \n\nAM\nА. М.", 0))
			.hasStatus3xxRedirection();

		stored();
		long added = this.database.sql("select id from registry.organisation where name = 'Another Ministry'")
			.query(Long.class)
			.single();
		assertThat(this.database.sql("select name from registry.organisation_name where organisation_id = ?")
			.param(added)
			.query(String.class)
			.list()).containsExactlyInAnyOrder("AM", "А. М.");
		assertThat(get("/organisations/" + added + "/edit", EDITOR)).contains("AM\nА. М.");
	}

	@Test
	void nameThatIsTakenIsRefusedAtItsField() throws Exception {
		MvcTestResult refused = save("/organisations/new", EDITOR, "Ministry of Order", "typed and kept", 0);

		assertThat(refused).hasStatus(422);
		assertThat(text(refused)).contains("id=\"name-error\"").contains("typed and kept");
	}

	@Test
	void spellingThatStaysKeepsItsLanguageAndOneMoreIsAChange() {
		assertThat(save(edit(), EDITOR, "Ministry of Order", "MoO\nMinOrder", 0)).hasStatus3xxRedirection();

		stored();
		assertThat(this.database.sql("select language from registry.organisation_name where name = 'MoO'")
			.query(String.class)
			.single()).isEqualTo("en");
		assertThat(version()).isEqualTo(1);
	}

	@Test
	void secondOfTwoEditorsIsToldAndKeepsWhatWasTyped() throws Exception {
		assertThat(save(edit(), EDITOR, "Ministry of First Order", "", 0)).hasStatus3xxRedirection();
		stored();

		MvcTestResult second = save(edit(), EDITOR, "Ministry of Second Order", "", 0);

		assertThat(second).hasStatus(409);
		assertThat(text(second)).contains("Ministry of First Order").contains("Ministry of Second Order");
	}

	/** Write changes to the database; a request would commit, these tests roll back. */
	private void stored() {
		this.entities.flush();
		this.entities.clear();
	}

	private String edit() {
		return "/organisations/" + this.id + "/edit";
	}

	private long version() {
		return this.database.sql("select version from registry.organisation where id = ?")
			.param(this.id)
			.query(Long.class)
			.single();
	}

	private MvcTestResult save(String address, UserRequestPostProcessor editor, String name, String spellings,
			long version) {
		return this.pages.post()
			.uri(address)
			.with(editor)
			.with(csrf())
			.param("version", String.valueOf(version))
			.param("name", name)
			.param("spellings", spellings)
			.param("kind", "ministry")
			.param("note", "")
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

}
