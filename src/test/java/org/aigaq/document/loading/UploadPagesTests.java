package org.aigaq.document.loading;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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

/**
 * Uploaded files are looked at and become texts of editions; an unreadable file changes
 * nothing.
 */
@DatabaseTest
@Transactional
class UploadPagesTests {

	static final UserRequestPostProcessor EDITOR = user("e").roles("VIEWER", "EDITOR");

	private static final String TEXT = "In the square police held fifty people, or more.\n";

	@Autowired
	MockMvcTester pages;

	@Autowired
	JdbcClient database;

	@Autowired
	ReadFiles files;

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
	void textIsLookedAtBeforeItIsKept() throws Exception {
		String code = document();
		String address = address(read(code, "page.html", field("boilerplate-day1.html")));
		assertThat(page(address)).contains("page.html", "HTML", "About 500 people were detained",
				"Text that was left out", "We use cookies", "Hidden text was left out (68 characters)",
				"23 words beside the text");
		assertThat(count("registry.document_file where name = 'page.html'")).isZero();

		assertThat(step(address + "/keep")).hasRedirectedUrl("/documents/" + code);
		assertThat(page("/documents/" + code + "/text/1")).contains("23 words beside the text", "About 500 people")
			.doesNotContain("cookies");
		assertThat(this.pages.get().uri(address).with(EDITOR)).hasRedirectedUrl("/documents/" + code)
			.flash()
			.containsEntry("notice", "document.read.gone");
	}

	@Test
	void whatWasLeftOutCanBeTaken() throws Exception {
		String code = document();
		String address = address(read(code, "page.html", field("boilerplate-day1.html")));
		step(address + "/keep", "all", "true");
		assertThat(page("/documents/" + code + "/text/1")).contains("We use cookies", "Hidden text was left out")
			.doesNotContain("words beside the text");
	}

	@Test
	void encodingIsChosenByItsWords() throws Exception {
		String code = document();
		MvcTestResult refused = read(code, "kk.html", field("kz-1048-undeclared.html"));
		assertThat(refused).hasStatus(422);
		assertThat(refused.getResponse().getContentAsString()).contains("kk.html was not taken", "адам ұсталды",
				"value=\"KZ-1048\"", "value=\"windows-1251\"");
		String address = this.database.sql(
				"select '/documents/' || code || '/editions/read/' || token from app.read_file join registry.document on document.id = document_id where code = ?")
			.param(code)
			.query(String.class)
			.single();
		assertThat(page(address)).contains("Choose the encoding", "адам ұсталды");
		assertThat(step(address + "/encoding", "encoding", "x-none")).hasStatus(400);
		assertThat(step(address + "/encoding", "encoding", "KZ-1048")).hasRedirectedUrl(address);
		assertThat(page(address)).contains("құқық қорғаушылар", "read in the encoding KZ-1048");
		assertThat(step(address + "/keep")).hasRedirectedUrl("/documents/" + code);
		assertThat(page("/documents/" + code + "/text/1")).contains("құқық қорғаушылар");
	}

	@Test
	void textIsPasted() throws Exception {
		String code = document();
		assertThat(step("/documents/" + code + "/editions/text", "text", " \n")).hasStatus(422)
			.bodyText()
			.contains("Paste the text, with at least one word.");
		String address = address(step("/documents/" + code + "/editions/text", "text", "<p>Fifty\r\nРџРѕР»РёС†РёСЏ\n"));
		assertThat(page(address)).contains("Pasted text", "should read “Полиция”");
		step(address + "/keep");
		assertThat(this.database.sql("""
				select text from registry.document_text
				  join registry.document_edition edition on edition.id = edition_id
				  join registry.document on document.id = document_id where code = ?""")
			.param(code)
			.query(String.class)
			.single()).isEqualTo("<p>Fifty\nРџРѕР»РёС†РёСЏ\n");
	}

	@Test
	void whatWasReadIsForItsUploaderAndCanBeThrownAway() throws Exception {
		String code = document();
		String address = address(read(code, "a.txt", utf8(TEXT)));
		UserRequestPostProcessor other = user("other").roles("VIEWER", "EDITOR");
		assertThat(this.pages.get().uri(address).with(other)).hasRedirectedUrl("/documents/" + code);
		assertThat(this.pages.post().uri(address + "/keep").with(other).with(csrf())).flash()
			.containsEntry("notice", "document.read.gone");
		this.pages.post().uri(address + "/discard").with(other).with(csrf()).exchange();
		assertThat(page(address)).contains("fifty people");

		assertThat(step(address + "/discard")).hasRedirectedUrl("/documents/" + code);
		assertThat(count("app.read_file where account = 'e'")).isZero();
		for (int nth = 0; nth < ReadFiles.MOST + 2; nth++) {
			read(code, "a.txt", utf8(TEXT + nth));
		}
		assertThat(count("app.read_file where account = 'e'")).isEqualTo(ReadFiles.MOST);
		this.database.sql("update app.read_file set read_at = now() - interval '13 hours'").update();
		this.files.deleteOld();
		assertThat(count("app.read_file where account = 'e'")).isZero();
	}

	@Test
	void documentIsGivenByItsAddressAlone() {
		MvcTestResult saved = step("/documents/new", "url", "https://example.org/2019/a", "language", "und", "scale",
				"unknown", "quoteLimit", "0", "visibility", "public", "version", "0");
		assertThat(saved).hasStatus(302);
		assertThat(this.database.sql("select title || ' ' || kind from registry.document where url = ?")
			.param("https://example.org/2019/a")
			.query(String.class)
			.list()).containsExactly("example.org/2019/a other");
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

	private static String address(MvcTestResult read) {
		assertThat(read).hasStatus(302);
		return Objects.requireNonNull(read.getResponse().getRedirectedUrl());
	}

	private static byte[] field(String name) throws IOException {
		return java.nio.file.Files.readAllBytes(Path.of("src/test/resources/files", name));
	}

	private int count(String rows) {
		return this.database.sql("select count(*) from " + rows).query(Integer.class).single();
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

	/** Upload a file and keep its text. */
	private MvcTestResult upload(String code, String name, byte[] bytes) {
		MvcTestResult read = read(code, name, bytes);
		String address = read.getResponse().getRedirectedUrl();
		return (address != null && address.contains("/read/")) ? step(address + "/keep") : read;
	}

	private MvcTestResult step(String address, String... fields) {
		var request = this.pages.post().uri(address).with(EDITOR).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

	private MvcTestResult read(String code, String name, byte[] bytes) {
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
