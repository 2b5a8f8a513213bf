package org.aigaq.report.schedule;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import org.aigaq.web.BrowserTest;
import org.aigaq.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A schedule is made and kept an eye on in a browser. */
@BrowserTest
class SchedulePagesIT {

	@Autowired
	JdbcClient database;

	@Autowired
	DueReports dueReports;

	@AfterEach
	void forget() {
		this.database.sql("delete from app.report_schedule").update();
	}

	@AfterEach
	void readTheNotices() {
		this.database.sql("update app.report_request set seen_at = now() where seen_at is null").update();
	}

	@Test
	void scheduleIsMadeAndSent(Visitor visitor) {
		visitor.signInAsAdmin();
		visitor.open("/reports/schedules");
		Page page = visitor.page();
		assertReadsWell(page);
		page.locator(".page-head a.btn").click();
		visitor.expectInConsole("status of 422");
		page.locator("#people").fill("aisulu@example");
		page.locator("form.card-body button").click();
		assertThat(page.locator("#people-error").textContent()).contains("is no e-mail address");
		assertReadsWell(page);
		visitor.picture("schedule-refused");
		page.locator("#people").fill("aisulu@example.org\nbolat@example.org");
		page.locator("form.card-body button").click();
		assertThat(page.locator("table").textContent()).contains("aisulu@example.org, bolat@example.org", "as files");

		page.getByText("Send now").click();
		this.dueReports.orderDue();
		visitor.open("/reports/schedules");
		page.getByText("Passed on").first().waitFor();
		assertReadsWell(page);
		visitor.picture("schedules");
		page.setViewportSize(360, 780);
		visitor.open("/reports/schedules");
		assertReadsWell(page);
		visitor.picture("schedules-phone");
	}

	private static void assertReadsWell(Page page) {
		assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
		assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
	}

}
