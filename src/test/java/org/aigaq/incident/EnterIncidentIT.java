package org.aigaq.incident;

import java.io.IOException;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.aigaq.Analyst;
import org.aigaq.WholeFigure;
import org.aigaq.web.BrowserTest;
import org.aigaq.web.Visitor;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * An editor enters and publishes an incident in a browser; page, PDF and SQL show the
 * same.
 */
@BrowserTest
class EnterIncidentIT {

	@Autowired
	JdbcClient database;

	@Autowired
	Environment environment;

	@Test
	void entersADetentionAndAPenaltyAndPublishesThem(Visitor visitor) throws IOException {
		Page page = visitor.page();
		visitor.signInAsAdmin();
		visitor.open("/incidents/new");
		visitor.picture("incident-new");
		fill(page, "title", "Rally that a browser enters");
		fill(page, "date", "in June");
		fill(page, "witnesses-0-passage-document", "Note of a browser");
		fill(page, "witnesses-0-passage-paragraph", "1");
		fill(page, "places-0-place", "Nur-Sultan");
		add(page, "Detention");
		fill(page, "facts-0-description", "detained in the square");
		page.locator("#facts-0-kind").selectOption("unknown");
		fill(page, "facts-0-assertions-0-count", "over forty");
		assertThat(page.locator("#facts-0-assertions-0-count-read")).hasText("Read as more than 40: 41 or more.");
		fill(page, "facts-0-assertions-0-passage-paragraph", "2");

		visitor.expectInConsole("422");
		save(page);
		assertThat(page.locator("#errors")).containsText("Not saved yet");
		assertThat(page.locator("#date-error")).isVisible();
		assertThat(page.locator("#eventType-error")).isVisible();
		assertThat(page.locator("#facts-0-assertions-0-count")).hasValue("over forty");
		visitor.picture("incident-errors");

		fill(page, "date", "6/10/2030");
		page.locator("#date-read button").last().click();
		assertThat(page.locator("#date")).hasValue("10 June 2030");
		assertThat(page.locator("#date-read")).hasText("Read as 10 June 2030; EDTF 2030-06-10.");
		page.locator("#eventType").selectOption("peaceful_protest");
		page.locator("#newcomers-0-kind").selectOption("testimony");
		add(page, "Penalty");
		fill(page, "facts-1-description", "arrested after the rally");
		page.locator("#facts-1-measure").selectOption("arrested");
		page.locator("#facts-1-kind").selectOption("administrative_arrest");
		fill(page, "facts-1-assertions-0-count", "3");
		fill(page, "facts-1-assertions-0-own-term-", "6 to 15 days");
		fill(page, "facts-1-assertions-0-passage-paragraph", "3");
		visitor.picture("incident-two-facts");
		save(page);
		page.waitForURL("**/incidents/DRAFT-*");
		String code = page.url().substring(page.url().lastIndexOf('/') + 1);

		press(page, "Submit for review");
		press(page, "Publish");
		page.waitForURL("**/incidents/KZ-2030-*");
		code = page.url().substring(page.url().lastIndexOf('/') + 1);
		readsTheSameAtEveryDoor(visitor, code);

		visitor.open("/incidents/" + code);
		page.locator(".review-steps summary").click();
		fill(page, "withdraw-reason", "entered by a test");
		press(page, "Withdraw");
	}

	private void readsTheSameAtEveryDoor(Visitor visitor, String code) throws IOException {
		visitor.open("/incidents/" + code);
		assertThat(visitor.page().locator(".figure-large")).hasText(new String[] { "more than 40", "3", "3" });

		String printed = summaryOf(visitor, "2030-06-10");
		org.assertj.core.api.Assertions.assertThat(printed)
			.contains("Rally that a browser enters", code)
			.containsPattern(WholeFigure.of("more than 40"))
			.containsPattern(WholeFigure.of("3"))
			.containsPattern(WholeFigure.of("6 to 15 days"));

		JdbcClient analyst = Analyst.signIn(this.environment);
		org.assertj.core.api.Assertions.assertThat(analyst.sql(
				"select measure || ' ' || concat_ws('-', reported_low, reported_high) from incident_tally where incident_code = :code")
			.param("code", code)
			.query(String.class)
			.list()).containsExactlyInAnyOrder("detained 41", "arrested 3-3", "penalised 3-3");
		org.assertj.core.api.Assertions
			.assertThat(analyst.sql("select count_low from detention where incident_code = :code")
				.param("code", code)
				.query(Integer.class)
				.list())
			.containsExactly(41);
	}

	private static String summaryOf(Visitor visitor, String day) throws IOException {
		visitor.open("/reports/summary");
		fill(visitor.page(), "from", day);
		fill(visitor.page(), "to", day);
		Download download = visitor.page().waitForDownload(() -> press(visitor.page(), "Download"));
		try (PDDocument pdf = Loader.loadPDF(download.path().toFile())) {
			return new PDFTextStripper().getText(pdf);
		}
	}

	@Test
	void formOfAWaveFitsAPhone(Visitor visitor) {
		visitor.signInAsAdmin();
		String code = this.database.sql(
				"select incident.code from registry.incident join registry.fact on incident_id = incident.id group by 1 order by count(*) desc limit 1")
			.query(String.class)
			.single();
		visitor.open("/incidents/" + code + "/edit");
		visitor.picture("incident-edit-wave");
		visitor.page().setViewportSize(360, 780);
		visitor.picture("incident-edit-phone");
		org.assertj.core.api.Assertions
			.assertThat(visitor.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
			.isEqualTo(true);
	}

	@Test
	void oneFigureOfAWaveIsChangedInAFewActions(Visitor visitor) {
		visitor.signInAsAdmin();
		String figure = this.database.sql(
				"select fact.code from registry.fact join registry.incident on incident.id = incident_id where fact.description = 'Protesters detained on 10 and 11 June'")
			.query(String.class)
			.single();
		String wave = figure.replaceAll("-F[0-9]+$", "");
		try {
			Page page = visitor.page();
			visitor.open("/incidents/" + wave);
			page.locator("[id='" + figure + "'] .edit-figure").click(); // 1
			assertThat(page.locator("#facts-0-assertions-0-count")).isFocused();
			visitor.picture("figure-of-wave");
			page.locator("#facts-0-assertions-0-count").fill("about 77"); // 2
			page.locator(".figure-actions .btn-primary").click(); // 3
			page.waitForURL("**/incidents/" + wave + "/review");
			assertThat(page.locator("main")).containsText("about 77");

			this.database.sql("delete from app.proposal").update();
			visitor.open("/incidents/" + wave);
			page.keyboard().press("f"); // 1
			page.waitForURL("**/incidents/" + wave + "/figures**");
			assertThat(page.locator("#figure-search")).isFocused();
			page.keyboard().type("10 and 11 June"); // 2
			page.keyboard().press("Enter"); // 3
			assertThat(page.locator("#figure-form #facts-0-assertions-0-count")).isFocused();
			visitor.pictureOfWindow("figure-in-its-row");
			page.keyboard().type("about 78"); // 4
			assertThat(page.locator("#facts-0-assertions-0-count")).hasValue("about 78");
			page.keyboard().press("Control+s"); // 5
			page.waitForURL("**/incidents/" + wave + "/review");
			assertThat(page.locator("main")).containsText("about 78");
		}
		finally {
			this.database.sql("delete from app.proposal").update();
		}
	}

	private static void fill(Page page, String id, String text) {
		page.locator("#" + id).fill(text);
		page.locator("#" + id).blur();
	}

	private static void add(Page page, String type) {
		page.locator("#add-fact").getByText(type, new Locator.GetByTextOptions().setExact(true)).click();
		assertThat(page.locator(".facts-of-form .card").last()).containsText(type);
	}

	private static void save(Page page) {
		press(page, "Save");
	}

	private static void press(Page page, String button) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
	}

}
