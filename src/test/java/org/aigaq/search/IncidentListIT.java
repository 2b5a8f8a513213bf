package org.aigaq.search;

import java.util.Locale;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import org.aigaq.incident.FactFixture.Count;
import org.aigaq.incident.IncidentFixture;
import org.aigaq.incident.Waves;
import org.aigaq.incident.Waves.Source;
import org.aigaq.web.BrowserTest;
import org.aigaq.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class IncidentListIT {

	private static final int MANY = 3000;

	private static final int BATCH = 500;

	@Autowired
	JdbcClient database;

	@Autowired
	PlatformTransactionManager transactions;

	@AfterEach
	void forget() {
		this.database.sql("delete from registry.fact where code like 'KZ-1901-%'").update();
		this.database.sql("update registry.incident set parent_id = null where code like 'KZ-1901-%'").update();
		this.database.sql("delete from registry.incident where code like 'KZ-1901-%'").update();
	}

	@Test
	void seededIncidentsReadWell(Visitor visitor) {
		visitor.signInAsAdmin();
		visitor.open("/incidents");
		assertReadsWell(visitor.page());
		visitor.picture("incidents");
		visitor.open("/incidents/KZ-2019-0009");
		assertReadsWell(visitor.page());
		visitor.pictureOfWindow("incident");
		visitor.picture("incident-whole");
		visitor.page().setViewportSize(360, 780);
		assertReadsWell(visitor.page());
		visitor.picture("incident-phone");
		visitor.open("/incidents");
		assertReadsWell(visitor.page());
		visitor.picture("incidents-phone");
	}

	@Test
	void filterFindsWithoutLosingWhatWasTyped(Visitor visitor) {
		visitor.signInAsAdmin();
		visitor.open("/incidents");
		visitor.page().locator("#city").fill("Нур-Султан");
		visitor.page().locator("#city").press("Enter");
		visitor.page().waitForURL("**/incidents?**");
		assertThat(visitor.page().locator("#city").inputValue()).isEqualTo("Нур-Султан");
		assertThat(visitor.page().locator("tbody tr").count()).isPositive();
		visitor.page().locator("#city").fill("Almatty");
		visitor.page().locator("#city").press("Enter");
		visitor.page().locator(".field-error").waitFor();
		assertThat(visitor.page().locator(".field-error").textContent()).contains("Almaty");
		visitor.picture("incidents-bad-city");
		visitor.open("/incidents?date=2019&q=zzzzqqqq");
		visitor.picture("incidents-empty");
		visitor.page().locator(".empty-state .chip").first().click();
		visitor.page().locator("tbody tr").first().waitFor();
		visitor.page().keyboard().press("Control+k");
		visitor.page().keyboard().type("lawyers");
		visitor.page().keyboard().press("Enter");
		visitor.page().locator(".hits li").first().waitFor();
		assertReadsWell(visitor.page());
		visitor.picture("search");
	}

	@Test
	void longNamesInThreeLanguagesBreakNothing(Visitor visitor) {
		new TransactionTemplate(this.transactions).executeWithoutResult((transaction) -> {
			Waves waves = new Waves(this.database);
			IncidentFixture wave = waves.wave().in("Astana", "Shymkent", "Zhanaozen");
			this.database.sql("update registry.incident set title = ?, summary = ? where id = ?")
				.param("Қарағанды облысындағы көпбалалы аналардың тұрғын үй мен жәрдемақы талап еткен "
						+ "бейбітшерулеріжәнеоларғақарсықолданылғаншаралар")
				.param("Многодетные матери требовали жилья, пособий и списания долгов.")
				.param(wave.id())
				.update();
			Source ministry = waves
				.organisation("Қазақстан Республикасының Ішкі істер министрлігінің баспасөз қызметі");
			wave.whole("detained")
				.saidBy(ministry, Count.exactly(1234567))
				.saidBy(waves.organisation("Международная организация наблюдателей за мирными собраниями"),
						Count.over(999))
				.deniedBy(waves.unnamed("неназванные представители местных исполнительных органов"));
			wave.part("detained").saidBy(ministry, Count.dozens());
			for (int day = 0; day < 3; day++) {
				wave.child().in("Almaty").whole("fined").saidBy(ministry, Count.about(40));
			}
			waves.check();
		});
		String code = this.database.sql("select min(code) from registry.incident where code like 'KZ-1901-%'")
			.query(String.class)
			.single();
		visitor.signInAsAdmin();
		visitor.open("/incidents/" + code);
		assertReadsWell(visitor.page());
		visitor.picture("incident-long-names");
		visitor.page().setViewportSize(360, 780);
		assertReadsWell(visitor.page());
		visitor.picture("incident-long-names-phone");
		visitor.open("/incidents?from=2019-06-09&to=2019-06-11");
		assertReadsWell(visitor.page());
		visitor.picture("incidents-long-names-phone");
	}

	@Test
	void thousandsOfIncidentsComeInPages(Visitor visitor) {
		for (int first = 1; first <= MANY; first += BATCH) {
			this.database.sql("""
					insert into registry.incident (code, title, event_type, date_edtf, status)
					select 'KZ-1901-' || (100000 + n), 'Rally number ' || n, 'peaceful_protest',
					       to_char(date '1951-01-01' + n, 'YYYY-MM-DD'), 'published'
					  from generate_series(:first, :last) n""")
				.param("first", first)
				.param("last", first + BATCH - 1)
				.update();
		}
		visitor.signInAsAdmin();
		visitor.open("/incidents?from=1950-01-01&to=1970-12-31&city=&q=rally");
		assertThat(visitor.page().locator(".muted[role=status]").textContent())
			.contains(String.format(Locale.ROOT, "%,d incidents", MANY));
		assertThat(visitor.page().locator("tbody tr").count()).isEqualTo(50);
		visitor.page().locator("[rel=next]").click();
		visitor.page().locator("[rel=prev]").waitFor();
		assertThat(visitor.page().locator("tbody tr").count()).isEqualTo(50);
		assertReadsWell(visitor.page());
		visitor.picture("incidents-many");
	}

	private static void assertReadsWell(Page page) {
		assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
		assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
	}

}
