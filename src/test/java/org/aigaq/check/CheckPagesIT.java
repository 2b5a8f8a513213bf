package org.aigaq.check;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import org.aigaq.incident.IncidentFixture;
import org.aigaq.incident.Waves;
import org.aigaq.web.BrowserTest;
import org.aigaq.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The violations found by the rules, in a browser, with links to where they are
 * corrected.
 */
@BrowserTest
class CheckPagesIT {

	@Autowired
	JdbcClient database;

	@AfterEach
	void forget() {
		this.database.sql("delete from registry.incident where code like 'KZ-1901-%'").update();
	}

	@Test
	void breachReadsWellAndLeadsToItsIncident(Visitor visitor) {
		IncidentFixture late = new Waves(this.database).wave().on("2101-01-01");
		for (int i = 0; i < Checks.ROWS; i++) {
			new Waves(this.database).wave().on("2101-01-02");
		}
		visitor.signInAsAdmin();
		visitor.open("/checks");
		assertReadsWell(visitor.page());
		assertThat(visitor.page().getByText(late.code() + " is dated").boundingBox().height).as("on one line")
			.isLessThan(30);
		visitor.picture("checks");
		visitor.usePhone();
		assertReadsWell(visitor.page());
		visitor.picture("checks-phone");
		visitor.open("/checks/date_in_future?page=2");
		assertReadsWell(visitor.page());
		visitor.picture("check-phone");

		visitor.open("/checks/date_in_future");
		visitor.page().getByText(late.code() + " is dated").click();
		assertThat(visitor.page().url()).endsWith("/incidents/" + late.code());
	}

	private static void assertReadsWell(Page page) {
		assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
		assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
	}

}
