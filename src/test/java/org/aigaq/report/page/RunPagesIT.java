package org.aigaq.report.page;

import java.nio.file.Path;
import java.util.Locale;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import org.aigaq.DatabaseTest;
import org.aigaq.report.Catalogue;
import org.aigaq.report.Format;
import org.aigaq.report.PrintOrder;
import org.aigaq.report.Scope;
import org.aigaq.report.run.Origin;
import org.aigaq.report.run.Run;
import org.aigaq.report.run.RunSteps;
import org.aigaq.report.run.Runs;
import org.aigaq.report.run.Status;
import org.aigaq.web.BrowserTest;
import org.aigaq.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A report is printed, found, verified and compared in a browser. */
@BrowserTest
class RunPagesIT {

	@Autowired
	JdbcClient database;

	@Autowired
	Catalogue catalogue;

	@Autowired
	Runs runs;

	@Autowired
	RunSteps steps;

	@TempDir
	Path place;

	@AfterEach
	void readTheNotices() {
		this.database.sql("update app.report_request set seen_at = now() where seen_at is null").update();
	}

	@Test
	void reportIsFoundCheckedAndCompared(Visitor visitor) {
		visitor.signInAsAdmin();
		Page page = visitor.page();
		visitor.open("/reports/summary?from=2019-06-01&to=2019-06-30");
		Download download = page.waitForDownload(() -> page.locator("form button.btn-primary").last().click());
		Path file = this.place.resolve("report.pdf");
		download.saveAs(file);

		visitor.open("/reports/runs");
		assertReadsWell(page);
		visitor.picture("runs");
		page.locator("table a.code").first().click();
		assertReadsWell(page);
		visitor.picture("run");
		String number = page.locator("h1").textContent();

		visitor.open("/verify");
		page.locator("#file").setInputFiles(file);
		page.locator("form.card-body button").click();
		assertThat(page.locator("h2.verdict").textContent()).isEqualTo("Genuine");
		assertReadsWell(page);
		visitor.picture("verify");

		makeOld(number);
		visitor.open("/reports/runs/" + number);
		page.locator("form button", new Page.LocatorOptions().setHasText("Run again")).click();
		assertThat(page.url()).contains("than=" + number);
		assertThat(page.locator("p.verdict.bad").textContent()).startsWith("2 figures are another");
		assertReadsWell(page);
		visitor.picture("run-compared");

		page.setViewportSize(360, 780);
		for (String address : new String[] { "/reports/runs", "/reports/runs/" + number, "/verify?number=" + number }) {
			visitor.open(address);
			assertReadsWell(page);
			visitor.picture("phone" + address.replaceAll("[^a-z]+", "-"));
		}
	}

	@Test
	void progressIsFollowedUntilItIsCancelled(Visitor visitor) {
		PrintOrder order = new PrintOrder(this.catalogue.get("register"), new Scope(null, null, null, null),
				Locale.ENGLISH, Format.PDF);
		Run run = this.steps.begin(order, Origin.PAGE, true).orElseThrow();
		this.steps.ask(run, "admin");
		Run begun = this.steps.begun(run).orElseThrow();
		visitor.signIn("admin", DatabaseTest.ADMIN_PASSWORD);
		visitor.open(run.page());
		this.steps.progress(begun, 120, 34);
		visitor.page().getByText("34 per cent, 120 pages").waitFor();
		assertReadsWell(visitor.page());
		visitor.picture("run-progress");

		visitor.page().getByText("Cancel this report").click();
		visitor.page().getByText("Called off").waitFor();
		assertThat(this.runs.find(run.number()).orElseThrow().status()).isEqualTo(Status.CANCELLED);
	}

	/**
	 * Change two stored figures, as if they had been different when the report was
	 * printed.
	 */
	private void makeOld(String number) {
		this.database
			.sql("""
					with run as (
					    select * from app.report_run where number = :number
					), old as (
					    insert into app.figure_set (data_state, day_from, day_to, city, code)
					    select data_state - 1, day_from, day_to, city, code from run returning id
					), figures as (
					    insert into app.figure (figure_set_id, kind, key, measure, population, low, high, open_ended, about,
					                            low_wording, high_wording, basis, figures, claims)
					    select old.id, kind, key, measure, population,
					           case when kind in ('total', 'incident') and measure = 'detained' and key in ('', 'KZ-2019-0009') then low - 5 else low end,
					           high, open_ended, about, low_wording, high_wording, basis, figures, claims
					      from app.figure
					     cross join old
					     where figure_set_id = (select figure_set_id from run)
					)
					update app.report_run set data_state = data_state - 1, figure_set_id = (select id from old)
					 where number = :number""")
			.param("number", number)
			.update();
	}

	private static void assertReadsWell(Page page) {
		assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
		assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
	}

}
