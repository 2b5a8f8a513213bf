package org.aigaq.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.aigaq.incident.IncidentFixture;
import org.aigaq.document.file.pdf.DrawnPdf;
import org.aigaq.document.file.pdf.PdfText;
import org.aigaq.document.file.reading.Files;
import org.aigaq.web.BrowserTest;
import org.aigaq.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Texts of documents in a browser: upload, reading with passages, decisions. */
@BrowserTest
class DocumentTextIT {

	private static final String BEFORE = "The square was full on Monday morning, and the police were many.\n\n"
			+ "Officers held forty people, a witness said, and drove them to the edge of the town.\n\n"
			+ "On Tuesday, officials say, a court arrested eleven of them for five days each.\n\n"
			+ "A minister promised an inquiry.\n";

	private static final String AFTER = "Corrected on Friday.\n\n"
			+ BEFORE.replace("eleven", "twelve").replace("A minister promised an inquiry.", "Nothing more is known.");

	@Autowired
	JdbcClient database;

	@Autowired
	PlatformTransactionManager transactions;

	@TempDir
	Path directory;

	@AfterEach
	void forget() {
		this.database.sql("delete from registry.incident where code like 'KZ-1901-%'").update();
	}

	@Test
	void takesInAPdfAndADocx(Visitor visitor) {
		Page page = visitor.page();
		visitor.signInAsAdmin();
		visitor.open("/documents/" + document());
		byte[] pdf = Files.pdf("Police held fifty people.", "Nobody was hurt.");
		keep(page, "report.pdf", pdf);
		assertThat(page.getByRole(AriaRole.STATUS)).containsText("edition 1");
		page.getByText("Read edition 1").click();
		assertThat(page.locator(".text")).containsText("Police held fifty people.");
		page.goBack();
		keep(page, "report.docx", Files.docx("Police held sixty people.", "Nobody was hurt."));
		assertThat(page.getByRole(AriaRole.STATUS)).containsText("edition 2");
		page.locator(".trail a").last().click();
		upload(page, "again.pdf", pdf);
		assertThat(page.getByRole(AriaRole.STATUS)).containsText("here already: it is edition 1");
		page.getByText("Read edition 2").click();
		assertThat(page.locator("#p1")).containsText("Police held sixty people.");
	}

	@Test
	void settlesWhatAChangedEditionLost(Visitor visitor) {
		CitedText text = CitedText.of(this.database, BEFORE);
		told(text, "forty people", 40);
		IncidentFixture changed = told(text, "a court arrested eleven of them", 11);
		IncidentFixture gone = told(text, "A minister promised an inquiry.", 1);
		Page page = visitor.page();
		visitor.signInAsAdmin();
		visitor.open("/documents/" + text.code());
		keep(page, "corrected.txt", AFTER.getBytes(StandardCharsets.UTF_8));
		assertThat(page).hasURL(Pattern.compile(".*/passages"));
		assertThat(page.locator("#steps")).containsText("moved with their words");
		reads(visitor, "document-settle");
		visitor.open("/incidents/" + changed.code());
		assertThat(page.locator("main")).containsText("other words");
		page.goBack();

		page.locator(".settle", new Page.LocatorOptions().setHasText("eleven"))
			.locator(".candidate button")
			.first()
			.click();
		assertThat(page.locator("main")).containsText("Bound.");
		Locator lost = page.locator(".settle");
		assertThat(lost).hasCount(1);
		lost.locator("summary").click();
		lost.locator("textarea").fill("Nothing  more is known");
		visitor.expectInConsole("422");
		lost.getByText("Bind", new Locator.GetByTextOptions().setExact(true)).click();
		assertThat(page.locator(".settle [role=alert]")).containsText("Choose one of the places");
		assertThat(page.locator(".settle [role=alert]")).isInViewport();
		page.locator(".settle .candidate button").click();
		assertThat(page.locator("main")).containsText("Every passage leads to the words");
		visitor.open("/incidents/" + gone.code());
		assertThat(page.locator("main")).not().containsText("stand nowhere");
		visitor.usePhone();
		visitor.open("/documents/" + text.code());
		reads(visitor, "document-editions-phone");
	}

	@Test
	void passageComesIntoViewAndIsReadOut(Visitor visitor) {
		CitedText text = CitedText.of(this.database,
				(BEFORE + "\n").repeat(12) + "At last fifty were freed, or sixty.\n");
		told(text, "Officers held forty people, a witness said", 40);
		told(text, "forty people", 40);
		IncidentFixture freed = told(text, "fifty were freed", 50);
		Page page = visitor.page();
		visitor.signInAsAdmin();
		visitor.open("/incidents/" + freed.code());
		page.locator("td.claim a").first().click();
		assertThat(page.locator("#here")).hasText("fifty were freed");
		assertThat(page.locator("#here")).isInViewport();
		assertThat(page.locator("#here")).isFocused();
		assertThat(page.locator("[role=status]")).containsText("One record rests on it.");
		visitor.pictureOfWindow("document-passage");
		visitor.open("/documents/" + text.code() + "/text/1");
		page.locator("a.note-number").first().focus();
		page.keyboard().press("Enter");
		assertThat(page).hasURL(Pattern.compile(".*#note\\d"));
		reads(visitor, "document-text");
		visitor.usePhone();
		reads(visitor, "document-text-phone");
	}

	@Test
	void pagesOfAPdfAreSeenBesideItsText(Visitor visitor) throws Exception {
		byte[] pdf = DrawnPdf.onePage()
			.lines(60, 700, 16, "Police detained about", "500 people in Almaty.", "They were released.")
			.lines(320, 700, 16, "In the capital more", "than 200 were held, the", "ministry says.")
			.page()
			.picture()
			.bytes();
		CitedText text = CitedText.of(this.database, PdfText.of(pdf).text());
		this.database.sql("insert into registry.document_file values (?, 'report.pdf', 'application/pdf', ?)")
			.params(text.edition(), pdf)
			.update();
		told(text, "about 500 people", 500);
		Page page = visitor.page();
		visitor.signInAsAdmin();
		visitor.open("/documents/" + text.code() + "/text/1");
		assertThat(page.locator("#page1 .text mark")).hasText("about 500 people");
		shown(page, "#page1 .page-picture img");
		visitor.page().setViewportSize(1360, 900);
		reads(visitor, "document-pdf");
		visitor.usePhone();
		reads(visitor, "document-pdf-phone");

		page.setViewportSize(1360, 900);
		visitor.open("/incidents/new");
		page.locator("#witnesses-0-passage-document").fill(text.code());
		page.locator("#witnesses-0-passage-document").blur();
		page.locator("#open-facts-from-text").click();
		assertThat(page.locator("#text-to-mark p").first()).hasAttribute("data-page", "Page 1");
		page.locator(".page-pictures > summary").click();
		shown(page, ".page-pictures a:first-child img");
		assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
		visitor.pictureOfWindow("marking-pdf");
		visitor.usePhone();
		visitor.pictureOfWindow("marking-pdf-phone");
	}

	private static void shown(Page page, String picture) {
		page.locator(picture).scrollIntoViewIfNeeded();
		page.waitForFunction("(picture) => document.querySelector(picture).complete", picture);
		assertThat(page.evaluate("(picture) => document.querySelector(picture).naturalWidth > 600", picture))
			.isEqualTo(true);
	}

	@Test
	void fileThatIsTooLargeIsRefusedInASentence(Visitor visitor) throws IOException {
		Page page = visitor.page();
		visitor.signInAsAdmin();
		String code = document();
		visitor.expectInConsole("422");
		visitor.expectInConsole("413");
		visitor.open("/documents/" + code);
		upload(page, "bomb.docx", Files.zipBomb());
		assertThat(page.locator("#upload-error")).containsText("bomb.docx was not taken");
		reads(visitor, "document-refused");
		uploadOf(page, 21);
		assertThat(page.locator("#upload-error")).containsText("larger than 20 MB");
		assertThat(page.locator("#upload-error")).isInViewport();
		// like a reader who opens the address in a new page
		visitor.open("/documents/" + code + "/editions");
		assertThat(page.locator("#upload-error")).hasCount(0);
		assertThat(page.locator("#file")).isVisible();
		uploadOf(page, 40);
		assertThat(page.locator("h1")).hasText("Too large");
	}

	private void uploadOf(Page page, int megabytes) throws IOException {
		Path file = java.nio.file.Files.write(this.directory.resolve(megabytes + ".txt"), new byte[megabytes << 20]);
		page.locator("#file").setInputFiles(file);
		page.locator("form.upload button").first().click();
	}

	private IncidentFixture told(CitedText text, String words, int count) {
		return new TransactionTemplate(this.transactions).execute((transaction) -> text.told(words, count));
	}

	private static void upload(Page page, String name, byte[] bytes) {
		page.locator("#file").setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
		page.locator("form.upload button").first().click();
	}

	/** Upload a file, look at what was read, and keep it. */
	private static void keep(Page page, String name, byte[] bytes) {
		upload(page, name, bytes);
		page.getByText("Keep this text").click();
	}

	private static void reads(Visitor visitor, String picture) {
		visitor.picture(picture);
		assertThat(visitor.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
			.isEqualTo(true);
		assertThat(new AxeBuilder(visitor.page()).analyze().getViolations()).isEmpty();
	}

	private String document() {
		return this.database
			.sql("""
					with document as (
					    insert into registry.document (code, title, kind) values (registry.next_document_code(), 'Paper', 'ngo_report') returning id, code
					), edition as (
					    insert into registry.document_edition (document_id) select id from document
					)
					select code from document""")
			.query(String.class)
			.single();
	}

}
