package org.aigaq.report;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import org.aigaq.web.BrowserTest;
import org.aigaq.web.Visitor;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The catalogue, a form, its preview and the document behind it, in a browser. */
@BrowserTest
class ReportPagesIT {

	@Test
	void everyReportReadsWellAsADocument(Visitor visitor) {
		visitor.signInAsAdmin();
		for (String key : EveryReport.keys()) {
			for (String language : new String[] { "en", "kk" }) {
				Scope scope = EveryReport.scope(key);
				StringBuilder address = new StringBuilder("/reports/" + key + ".html?lang=" + language);
				scope.parameters().forEach((name, value) -> address.append('&').append(name).append('=').append(value));
				visitor.open(address.toString());
				assertReadsWell(visitor.page());
			}
		}
	}

	@Test
	void formShowsAPreviewAndGivesTheFile(Visitor visitor) {
		visitor.signInAsAdmin();
		visitor.open("/reports");
		assertReadsWell(visitor.page());
		visitor.picture("reports");
		visitor.open("/reports/summary");
		visitor.page().getByLabel("City").fill("Алматы");
		visitor.page().getByLabel("Language").selectOption("ru");
		visitor.page().getByText("Preview").click();
		assertThat(visitor.page().frameLocator("iframe").locator("h1").textContent())
			.isEqualTo("Протесты и их последствия");
		assertThat(visitor.page().getByLabel("City").inputValue()).isEqualTo("Алматы");
		assertReadsWell(visitor.page());
		visitor.picture("report-form");
		visitor.usePhone();
		assertReadsWell(visitor.page());
		visitor.picture("report-form-phone");

		visitor.page().getByLabel("Format").selectOption("xlsx");
		Download file = visitor.page().waitForDownload(() -> visitor.page().getByText("Download").click());
		assertThat(file.suggestedFilename()).isEqualTo("aigaq-summary-almaty-ru.xlsx");
	}

	private static void assertReadsWell(Page page) {
		assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
		assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
	}

}
