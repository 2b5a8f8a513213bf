package org.aigaq.document;

import java.io.UnsupportedEncodingException;

import jakarta.persistence.EntityManager;
import org.aigaq.DatabaseTest;
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
 * Editors enter and change documents; viewers read those that published incidents cite.
 */
@DatabaseTest
@Transactional
class DocumentPagesTests {

	private static final UserRequestPostProcessor VIEWER = user("v").roles("VIEWER");

	private static final UserRequestPostProcessor EDITOR = user("e").roles("VIEWER", "EDITOR");

	@Autowired
	MockMvcTester pages;

	@Autowired
	JdbcClient database;

	@Autowired
	EntityManager entities;

	@Autowired
	DocumentSearch search;

	@Test
	void newDocumentHasAFirstEditionAndIsFoundByItsTitle() throws Exception {
		String address = add("Minutes of a meeting");

		assertThat(editions("Minutes of a meeting")).isEqualTo(1);
		assertThat(get("/documents?q=minutes of a", EDITOR)).contains(address);
		assertThat(get(address, EDITOR)).contains("Minutes of a meeting", address + "/edit");
		assertThat(this.pages.get().uri(address).with(VIEWER).exchange()).hasStatus(404);
	}

	@Test
	void documentAddedInTheFormOfAnIncidentIsTheSame() {
		long id = this.search.add("Call log", "interview");

		assertThat(this.search.named("call log")).containsExactly(id);
		assertThat(editions("Call log")).isEqualTo(1);
		assertThat(this.database
			.sql("select concat_ws(' ', language, scale, quote_limit, visibility) from registry.document where id = ?")
			.param(id)
			.query(String.class)
			.single()).isEqualTo("und unknown 0 public");
	}

	@Test
	void viewersChangeNothing() throws Exception {
		String address = add("Minutes of a meeting");

		assertThat(this.pages.get().uri("/documents/new").with(VIEWER).exchange()).hasStatus(403);
		assertThat(this.pages.get().uri(address + "/edit").with(VIEWER).exchange()).hasStatus(403);
		assertThat(save("/documents/new", VIEWER, "Another", "interview", 0)).hasStatus(403);
	}

	@Test
	void titleIsNeededAndWhatWasTypedStays() throws Exception {
		MvcTestResult refused = save("/documents/new", EDITOR, "", "interview", 0);

		assertThat(refused).hasStatus(422);
		assertThat(text(refused)).contains("id=\"title-error\"").contains("Test Press");
	}

	@Test
	void secondOfTwoEditorsIsToldAndKeepsWhatWasTyped() throws Exception {
		String edit = add("Minutes of a meeting") + "/edit";
		assertThat(save(edit, EDITOR, "Minutes of a first meeting", "interview", 0)).hasStatus3xxRedirection();
		stored();

		MvcTestResult second = save(edit, EDITOR, "Minutes of a second meeting", "interview", 0);

		assertThat(second).hasStatus(409);
		assertThat(text(second)).contains("Minutes of a first meeting").contains("Minutes of a second meeting");
	}

	@Test
	void publishedDocumentIsNotNamedAfterARestrictedPerson() {
		this.database.sql("insert into registry.person (name) values ('Zhumagylova')").update();
		assertThat(save("/documents/D-0001/edit", EDITOR, "Жұмағыловамен сұхбат", "news_article", version("D-0001")))
			.hasStatus(422)
			.bodyText()
			.contains("may hold the name of Person")
			.doesNotContain("name=\"other-person\"");
	}

	@Test
	void documentIsNotMadePublicWithThePlaceOfAQuoteThatNamesARestrictedPerson() {
		this.database.sql("insert into registry.person (name) values ('Zhumagylova')").update();
		this.database
			.sql("""
					update registry.passage set locator = 'call of Zhumagylova' where id =
					(select max(passage.id) from registry.passage join registry.document_edition edition on edition.id = edition_id
					   join registry.document on document.id = document_id and document.code = 'D-0001'
					   join registry.assertion on passage_id = passage.id)""")
			.update();
		assertThat(save("/documents/D-0001/edit", EDITOR, "Interview", "news_article", version("D-0001")))
			.hasStatus(422)
			.bodyText()
			.contains("The location of a quote, as written, may hold the name of Person");
	}

	@Test
	void reviewerSaysWhoIsMeantInTheNameOfAPublishedDocument() {
		this.database.sql("insert into registry.person (name) values ('Zhumagylova')").update();
		assertThat(this.pages.post()
			.uri("/documents/D-0001/edit")
			.with(user("r").roles("VIEWER", "EDITOR", "REVIEWER"))
			.with(csrf())
			.param("version", String.valueOf(version("D-0001")))
			.param("title", "Жұмағыловамен сұхбат")
			.param("language", "en")
			.param("kind", "news_article")
			.param("scale", "unknown")
			.param("quoteLimit", "0")
			.param("visibility", "public")
			.param("other-person", "a singer of that name")
			.exchange()).hasStatus3xxRedirection();
		assertThat(this.database.sql("select reason from registry.name_confirmation").query(String.class).list())
			.containsExactly("a singer of that name");
	}

	private long version(String code) {
		return this.database.sql("select version from registry.document where code = ?")
			.param(code)
			.query(Long.class)
			.single();
	}

	private String add(String title) {
		MvcTestResult saved = save("/documents/new", EDITOR, title, "interview", 0);
		assertThat(saved).hasStatus3xxRedirection();
		stored();
		return saved.getResponse().getRedirectedUrl();
	}

	/** Write changes to the database; a request would commit, these tests roll back. */
	private void stored() {
		this.entities.flush();
		this.entities.clear();
	}

	private int editions(String title) {
		return this.database.sql("""
				select count(*) from registry.document_edition edition
				  join registry.document on document.id = edition.document_id
				 where document.title = ? and edition.edition = 1""").param(title).query(Integer.class).single();
	}

	private MvcTestResult save(String address, UserRequestPostProcessor editor, String title, String kind,
			long version) {
		return this.pages.post()
			.uri(address)
			.with(editor)
			.with(csrf())
			.param("version", String.valueOf(version))
			.param("title", title)
			.param("publisher", "Test Press")
			.param("language", "en")
			.param("kind", kind)
			.param("scale", "unknown")
			.param("quoteLimit", "0")
			.param("visibility", "public")
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
