package org.aigaq.document.edition;

import java.io.UnsupportedEncodingException;

import org.aigaq.DatabaseTest;
import org.aigaq.document.CitedText;
import org.aigaq.document.file.pdf.DrawnPdf;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The pages of a PDF can be looked at beside its text, by editors. */
@DatabaseTest
@Transactional
class PicturePagesTests {

	private static final UserRequestPostProcessor EDITOR = user("e").roles("VIEWER", "EDITOR");

	private static final UserRequestPostProcessor VIEWER = user("v").roles("VIEWER");

	private static final String TEXT = "Police held fifty people.\n\f\n\f\nNobody was hurt.\n";

	@Autowired
	MockMvcTester pages;

	@Autowired
	JdbcClient database;

	@Test
	void editorSeesThePagesBesideTheText() throws UnsupportedEncodingException {
		CitedText text = pdf();
		text.told("Nobody", 1);
		String page = page("/documents/" + text.code() + "/text/1");
		for (int number = 1; number <= 3; number++) {
			assertThat(page).contains("<img src=\"" + address(text, number) + "\" loading=\"lazy\"",
					"href=\"" + address(text, number) + "\"", "id=\"page" + number + "\"");
		}
		assertThat(page).contains("No text was read from this page.", "<ol class=\"text\" start=\"2\"",
				">Nobody</mark>");
		assertThat(page("/incidents/texts?document=" + text.code())).contains("data-page=\"Page 1\"",
				"data-page=\"Page 3\"");
	}

	@Test
	void pagesWithoutTextAtTheEndAreShown() throws UnsupportedEncodingException {
		CitedText text = pdf();
		this.database.sql("update registry.document_text set pages = 5 where edition_id = ?")
			.param(text.edition())
			.update();
		assertThat(page("/documents/" + text.code() + "/text/1")).contains("id=\"page5\"")
			.doesNotContain("id=\"page6\"");
	}

	@Test
	void pageIsAPicture() {
		CitedText text = pdf();
		assertThat(this.pages.get().uri(address(text, 1)).with(EDITOR)).hasStatusOk()
			.hasContentType(MediaType.IMAGE_PNG);
		assertThat(this.pages.get().uri(address(text, 4)).with(EDITOR)).hasStatus(404);
		assertThat(this.pages.get().uri("/documents/" + text.code() + "/editions/2/pages/1").with(EDITOR))
			.hasStatus(404);
	}

	@Test
	void readersSeeNoPicture() {
		CitedText text = pdf();
		assertThat(this.pages.get().uri(address(text, 1)).with(VIEWER)).hasStatus(403);
	}

	@Test
	void otherFilesHaveNoPages() throws UnsupportedEncodingException {
		CitedText text = CitedText.of(this.database, "In the square.\n");
		assertThat(page("/documents/" + text.code() + "/text/1")).doesNotContain("<img", "/pages/1");
		assertThat(this.pages.get().uri(address(text, 1)).with(EDITOR)).hasStatus(404);
	}

	private CitedText pdf() {
		CitedText text = CitedText.of(this.database, TEXT);
		byte[] file = DrawnPdf.onePage()
			.text(60, 700, "Police held fifty people.")
			.page()
			.page()
			.text(60, 700, "Nobody was hurt.")
			.bytes();
		this.database.sql("""
				insert into registry.document_file (edition_id, name, media_type, content)
				values (?, 'report.pdf', 'application/pdf', ?)""").params(text.edition(), file).update();
		return text;
	}

	private static String address(CitedText text, int page) {
		return "/documents/" + text.code() + "/editions/1/pages/" + page;
	}

	private String page(String address) throws UnsupportedEncodingException {
		var result = this.pages.get().uri(address).with(EDITOR).exchange();
		assertThat(result).hasStatusOk();
		return result.getResponse().getContentAsString();
	}

}
