package org.aigaq.document.loading;

import java.nio.charset.StandardCharsets;

import org.aigaq.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A new incident begins with a document that is pasted or uploaded in the same step. */
@DatabaseTest
@Transactional
class FirstTextPagesTests {

	private static final UserRequestPostProcessor EDITOR = user("e").roles("VIEWER", "EDITOR");

	private static final String TEXT = "On a square of our own the people gathered.\nNine were detained, said the note.\n";

	@Autowired
	MockMvc mvc;

	@Autowired
	JdbcClient database;

	@BeforeEach
	void signIn() {
		this.database.sql("select set_config('aigaq.account', 'e', true)").query(String.class).single();
	}

	@Test
	void pastedTextOpensBesideTheForm() throws Exception {
		String opened = sent(
				post("/documents/new/text").param("text", TEXT).param("published", "2019-02-17").param("title", ""));
		assertThat(opened).matches("/incidents/new\\?document=D-[0-9]+");
		String code = opened.replaceAll(".*=", "");
		assertThat(this.database
			.sql("select title, published, language, kind, visibility from registry.document where code = ?")
			.params(code)
			.query()
			.singleRow()).containsEntry("title", "On a square of our own the people gathered.")
			.containsEntry("published", "2019-02-17")
			.containsEntry("language", "en")
			.containsEntry("kind", "unknown")
			.containsEntry("visibility", "public");
		this.mvc.perform(get(opened).with(EDITOR))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("said the note")));
	}

	@Test
	void sameTextIsNoSecondDocument() throws Exception {
		String first = sent(post("/documents/new/text").param("text", TEXT));
		assertThat(sent(post("/documents/new/text").param("text", TEXT).param("title", "Another"))).isEqualTo(first);
	}

	@Test
	void confidentialTextHasNoPublicTitle() throws Exception {
		String code = sent(post("/documents/new/text").param("text", TEXT).param("restricted", "true"))
			.replaceAll(".*=", "");
		assertThat(this.database.sql("select visibility from registry.document where code = ?")
			.params(code)
			.query(String.class)
			.single()).isEqualTo("restricted");
	}

	@Test
	void refusedTextIsShownAsTyped() throws Exception {
		this.mvc
			.perform(post("/documents/new/text").param("text", "  \n ")
				.param("title", "x".repeat(501))
				.with(EDITOR)
				.with(csrf()))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("At most 500 characters.")))
			.andExpect(content().string(containsString("with at least one word")));
	}

	@Test
	void uploadedFileOpensBesideTheForm() throws Exception {
		MockMultipartFile file = new MockMultipartFile("file", "note.txt", "text/plain",
				"Полиция задержала девять человек.\n".getBytes(StandardCharsets.UTF_8));
		String opened = sent(multipart("/documents/new/file").file(file).param("title", "Note of a file"));
		assertThat(this.database.sql("select title, language from registry.document where code = ?")
			.params(opened.replaceAll(".*=", ""))
			.query()
			.singleRow()).containsEntry("title", "Note of a file").containsEntry("language", "ru");
	}

	@Test
	void unreadableFileMakesNoDocument() throws Exception {
		long before = this.database.sql("select count(*) from registry.document").query(Long.class).single();
		MockMultipartFile file = new MockMultipartFile("file", "note.bin", "application/octet-stream",
				"  \n".getBytes(StandardCharsets.UTF_8));
		this.mvc.perform(multipart("/documents/new/file").file(file).with(EDITOR).with(csrf()))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("note.bin was not taken")));
		assertThat(this.database.sql("select count(*) from registry.document").query(Long.class).single())
			.isEqualTo(before);
	}

	private String sent(MockHttpServletRequestBuilder request) throws Exception {
		return String.valueOf(this.mvc.perform(request.with(EDITOR).with(csrf()))
			.andExpect(status().isFound())
			.andReturn()
			.getResponse()
			.getRedirectedUrl());
	}

	private String sent(MockMultipartHttpServletRequestBuilder request) throws Exception {
		return String.valueOf(this.mvc.perform(request.with(EDITOR).with(csrf()))
			.andExpect(status().isFound())
			.andReturn()
			.getResponse()
			.getRedirectedUrl());
	}

}
