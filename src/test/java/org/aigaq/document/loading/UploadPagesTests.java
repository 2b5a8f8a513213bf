package org.aigaq.document.loading;

import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.aigaq.DatabaseTest;
import org.aigaq.document.CitedText;
import org.aigaq.document.file.reading.Files;
import org.aigaq.incident.IncidentFixture;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Uploaded files become texts of editions; an unreadable file changes nothing. */
@DatabaseTest
@Transactional
class UploadPagesTests {

	static final UserRequestPostProcessor EDITOR = user("e").roles("VIEWER", "EDITOR");

	private static final String TEXT = "In the square police held fifty people, or more.\n";

	@Autowired
	MockMvcTester pages;

	@Autowired
	JdbcClient database;

	@Test
	void firstFileIsTheTextOfTheEmptyEdition() throws UnsupportedEncodingException {
		String code = document();
		assertThat(upload(code, "report.txt", utf8(TEXT))).hasStatus(302)
			.hasRedirectedUrl("/documents/" + code)
			.flash()
			.containsEntry("notice", "document.received.filled");
		assertThat(editions(code)).containsExactly(1);
		assertThat(this.database.sql(
				"select text || name || media_type from registry.document_text join registry.document_file using (edition_id) where text = ?")
			.param(TEXT)
			.query(String.class)
			.list()).containsExactly(TEXT + "report.txttext/plain");
		assertThat(page("/documents/" + code)).contains("report.txt", "Read edition 1", sha256(TEXT));
	}

	@Test
	void sameFileAgainIsSaidSo() {
		String code = document();
		upload(code, "a.txt", utf8(TEXT));
		assertThat(upload(code, "b.txt", utf8(TEXT))).flash().containsEntry("notice", "document.received.known");
		assertThat(editions(code)).containsExactly(1);
	}

	@Test
	void otherFileIsANewEditionAndTheOldOneStaysReadable() throws UnsupportedEncodingException {
		CitedText text = CitedText.of(this.database, TEXT);
		IncidentFixture incident = text.told("fifty people", 50);
		assertThat(upload(text.code(), "b.txt", utf8("Yesterday police held fifty people, or more.\n")))
			.hasRedirectedUrl("/documents/" + text.code() + "/passages");
		assertThat(editions(text.code())).containsExactly(1, 2);
		assertThat(page("/documents/" + text.code() + "/passages")).contains("Edition 2", "moved with their words",
				"Every passage leads to the words");
		assertThat(page("/documents/" + text.code() + "/text/1")).contains("In the square");
		assertThat(page("/documents/" + text.code() + "/text/2")).contains("<mark>fifty people</mark>",
				incident.code());
		assertThat(this.pages.get().uri("/documents/" + text.code() + "/text/1/26-38").with(EDITOR))
			.hasRedirectedUrl("/documents/" + text.code() + "/text/2/22-34");
	}

	@Test
	void textOfAnAnnouncedEditionIsCheckedAgainstItsPassages() throws UnsupportedEncodingException {
		CitedText text = CitedText.of(this.database, TEXT);
		IncidentFixture incident = text.told("fifty people", 50);
		this.database.sql("delete from registry.document_text where edition_id = ?").param(text.edition()).update();
		String wrong = sha256("sixty people");
		this.database.sql("update registry.passage set text_sha256 = ? where edition_id = ? and bound")
			.params(wrong, text.edition())
			.update();
		assertThat(upload(text.code(), "a.txt", utf8(TEXT)))
			.hasRedirectedUrl("/documents/" + text.code() + "/passages");
		assertThat(page("/documents/" + text.code() + "/passages")).contains(wrong, sha256("fifty people"),
				incident.code() + "-F01", "the text has other words here");
		assertThat(this.database.sql("select mark from reporting.detention where incident_code = ?")
			.param(incident.code())
			.query(String.class)
			.single()).isEqualTo("mismatch");
	}

	@Test
	void whatCannotBeReadChangesNothing() throws UnsupportedEncodingException {
		String code = document();
		Map<String, byte[]> files = Map.of("unpacks to more", Files.zipBomb(), "asks for a password",
				Files.pdfWithPassword(), "are not UTF-8", "Площадь".getBytes(Charset.forName("windows-1251")),
				"is empty", new byte[0], "holds no words", Files.scannedPdf(), "larger than 20 MB", new byte[21 << 20]);
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			MvcTestResult result = upload(code, "what.docx", file.getValue());
			assertThat(result).hasStatus(422);
			assertThat(result.getResponse().getContentAsString()).contains(file.getKey(), "what.docx was not taken");
		}
		assertThat(this.database
			.sql("""
					select count(*) from registry.document join registry.document_edition edition on edition.document_id = document.id
					 where document.code = ? and (text_sha256 is not null or edition.id in (select edition_id from registry.document_file))""")
			.param(code)
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void fileComesBackByteForByteAndTheHistoryHoldsNone() {
		String code = document();
		byte[] pdf = Files.pdf("Police held fifty people.");
		upload(code, "C:\\papers\\отчёт.pdf", pdf);
		MvcTestResult file = this.pages.get().uri("/documents/" + code + "/editions/1/file").with(EDITOR).exchange();
		assertThat(file).hasStatusOk().headers().hasValue("Content-Type", "application/octet-stream");
		assertThat(file.getResponse().getContentAsByteArray()).isEqualTo(pdf);
		assertThat(this.database.sql(
				"select new_row ->> 'content' from audit.change where relation = 'registry.document_file' order by id desc limit 1")
			.query(String.class)
			.list()).containsExactly("…");
	}

	@Test
	void viewersMayNeitherUploadNorDownloadNorSettle() {
		CitedText text = CitedText.of(this.database, TEXT);
		text.told("fifty people", 50);
		UserRequestPostProcessor viewer = user("v").roles("VIEWER");
		assertThat(this.pages.post()
			.uri("/documents/" + text.code() + "/editions")
			.multipart()
			.file(new MockMultipartFile("file", utf8(TEXT)))
			.with(viewer)
			.with(csrf())).hasStatus(403);
		for (String path : List.of("/editions/1/file", "/passages")) {
			assertThat(this.pages.get().uri("/documents/" + text.code() + path).with(viewer)).hasStatus(403);
		}
	}

	private String document() {
		String code = this.database
			.sql("""
					with document as (
					    insert into registry.document (code, title, kind) values (registry.next_document_code(), 'Paper', 'ngo_report') returning id, code
					), edition as (
					    insert into registry.document_edition (document_id) select id from document
					)
					select code from document""")
			.query(String.class)
			.single();
		return code;
	}

	private MvcTestResult upload(String code, String name, byte[] bytes) {
		return this.pages.post()
			.uri("/documents/" + code + "/editions")
			.multipart()
			.file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
			.with(EDITOR)
			.with(csrf())
			.exchange();
	}

	private List<Integer> editions(String code) {
		return this.database.sql("""
				select edition from registry.document_edition join registry.document on document.id = document_id
				 where code = ? order by 1""").param(code).query(Integer.class).list();
	}

	private String page(String address) throws UnsupportedEncodingException {
		var result = this.pages.get().uri(address).with(EDITOR).exchange();
		assertThat(result).hasStatusOk();
		return result.getResponse().getContentAsString();
	}

	private static String sha256(String words) {
		return org.aigaq.document.rebinding.HashedText.sha256(utf8(words));
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
