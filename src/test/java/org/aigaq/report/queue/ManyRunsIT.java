package org.aigaq.report.queue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import org.aigaq.DatabaseTest;
import org.aigaq.web.BrowserTest;
import org.aigaq.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

/** The archive of an account with no report, with three and with three thousand. */
@BrowserTest
class ManyRunsIT {

	private static final int ALL = 3000;

	@Autowired
	JdbcClient database;

	@Autowired
	PasswordEncoder encoder;

	@BeforeEach
	void account() {
		forget();
		this.database.sql("insert into app.account (name, password_hash, role) values ('collector', :hash, 'viewer')")
			.param("hash", this.encoder.encode(DatabaseTest.ADMIN_PASSWORD))
			.update();
	}

	@AfterEach
	void forget() {
		this.database.sql("delete from app.report_run where number like 'R-2001-%'").update();
		this.database.sql("delete from app.account where name = 'collector'").update();
	}

	@Test
	void archiveReadsWellHoweverLongItIs(Visitor visitor) {
		visitor.signIn("collector", DatabaseTest.ADMIN_PASSWORD);
		Page page = visitor.page();
		look(visitor, "runs-none");
		assertThat(page.locator(".empty-state").textContent()).contains("You have not asked for a report yet");

		printed(1, 3);
		look(visitor, "runs-three");
		assertThat(page.locator("tbody tr").count()).isEqualTo(3);
		assertThat(page.locator("nav.pages").count()).isZero();

		printed(4, ALL);
		look(visitor, "runs-many");
		int seen = page.locator("tbody tr").count();
		while (page.locator("nav.pages a[rel=next]").count() > 0 && seen < 200) {
			page.locator("nav.pages a[rel=next]").click();
			page.waitForLoadState();
			seen += page.locator("tbody tr").count();
			assertThat(page.locator("tbody tr a.code").first().textContent())
				.isEqualTo("R-2001-%04d".formatted(ALL - seen + 50));
		}
		page.getByText("Latest", new Page.GetByTextOptions().setExact(true)).click();
		page.waitForLoadState();
		assertThat(page.locator("tbody tr a.code").first().textContent()).isEqualTo("R-2001-" + ALL);
		visitor.open("/reports/runs?report=register&from=2001-01-01&to=2001-01-01&before=R-2001-0060");
		assertThat(page.locator("tbody tr a.code").last().textContent()).isEqualTo("R-2001-0004");
	}

	private void look(Visitor visitor, String name) {
		for (int width : new int[] { 1280, 360 }) {
			visitor.page().setViewportSize(width, 800);
			visitor.open("/reports/runs");
			assertThat(visitor.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
				.isEqualTo(true);
			assertThat(new AxeBuilder(visitor.page()).analyze().getViolations()).isEmpty();
			visitor.pictureOfWindow(name + "-" + width);
		}
		visitor.page().setViewportSize(1280, 800);
		visitor.open("/reports/runs");
	}

	private void printed(int from, int to) {
		this.database
			.sql("""
					with run as (
					    insert into app.report_run (number, report, day_from, day_to, city, language, format, origin, background, status,
					                                asked_state, asked_at, started_at, ended_at, data_state, bytes, sha256, problem)
					    select 'R-2001-' || to_char(n, 'FM0000'), case when n % 4 = 0 then 'register' else 'summary' end,
					           case when n % 3 > 0 then date '2019-06-01' end, case when n % 3 > 0 then date '2019-06-30' end,
					           case when n % 5 = 0 then 'Almaty' end, (array['en', 'ru', 'kk'])[1 + n % 3],
					           (array['pdf', 'xlsx', 'html'])[1 + n % 3], 'page', n % 7 = 0,
					           case when n % 11 = 0 then 'failed' when n % 13 = 0 then 'cancelled' else 'done' end,
					           1, timestamptz '2001-01-01 00:00Z' + n * interval '10 minutes',
					           timestamptz '2001-01-01 00:00Z' + n * interval '10 minutes',
					           timestamptz '2001-01-01 00:01Z' + n * interval '10 minutes', 1, 1000, repeat('a', 64),
					           case when n % 11 = 0 then 'run.problem.disk' end
					      from generate_series(cast(:from as integer), cast(:to as integer)) n
					     order by n
					    returning id)
					insert into app.report_request (run_id, account, seen_at) select id, 'collector', now() from run""")
			.param("from", from)
			.param("to", to)
			.update();
	}

}
