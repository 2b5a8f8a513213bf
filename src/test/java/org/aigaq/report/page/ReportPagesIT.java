package org.aigaq.report.page;

import java.util.concurrent.atomic.AtomicInteger;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import org.aigaq.report.printing.EveryReport;
import org.aigaq.web.BrowserTest;
import org.aigaq.web.Visitor;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The catalogue, a form, its preview and the document, in a browser. */
@BrowserTest
class ReportPagesIT {

	/**
	 * The document runs no script, so its layout cannot be measured in place: its content
	 * is copied to an empty page.
	 */
	@Test
	void everyReportReadsWellAsADocument(Visitor visitor) {
		visitor.signInAsAdmin();
		AtomicInteger read = new AtomicInteger();
		for (String key : EveryReport.keys()) {
			for (String language : new String[] { "en", "kk" }) {
				StringBuilder address = new StringBuilder("/reports/" + key + ".html?lang=" + language);
				EveryReport.scope(key)
					.parameters()
					.forEach((name, value) -> address.append('&').append(name).append('=').append(value));
				String html = visitor.page().request().get(address.toString()).text();
				visitor.open("about:blank");
				visitor.page().setContent(html);
				assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo(language);
				if (language.equals("en") || key.equals("summary")) { // the slow part
					assertReadsWell(visitor.page());
				}
				assertFits(visitor.page());
				read.incrementAndGet();
			}
		}
		assertThat(read).hasValue(14);
		visitor.usePhone();
		assertReadsWell(visitor.page());
	}

	@Test
	void catalogueAndFormReadWell(Visitor visitor) {
		visitor.signInAsAdmin();
		visitor.open("/reports");
		assertReadsWell(visitor.page());
		visitor.picture("reports");
		visitor.open("/reports/city");
		assertReadsWell(visitor.page());
		visitor.usePhone();
		assertReadsWell(visitor.page());
	}

	@Test
	void formShowsAPreviewAndGivesTheFile(Visitor visitor) {
		visitor.signInAsAdmin();
		visitor.open("/reports/summary");
		visitor.page().locator("[name=city]").fill("Алматы");
		visitor.page().locator("[name=lang]").selectOption("ru");
		visitor.page().locator("button[name=preview]").click();
		assertThat(visitor.page().locator("iframe").getAttribute("src"))
			.isEqualTo("/reports/summary.html?city=Almaty&lang=ru");
		visitor.page().waitForLoadState();
		assertThat(visitor.page().frames()).extracting(Frame::url)
			.anySatisfy((url) -> assertThat(url).endsWith("/reports/summary.html?city=Almaty&lang=ru"));
		assertThat(visitor.page().locator("[name=city]").inputValue()).isEqualTo("Алматы");
		visitor.pictureOfWindow("report-form");

		visitor.page().locator("[name=format]").selectOption("xlsx");
		Download file = visitor.page()
			.waitForDownload(() -> visitor.page().locator("form button.btn-primary").first().click());
		assertThat(file.suggestedFilename()).isEqualTo("aigaq-summary-almaty-ru.xlsx");
	}

	private static void assertFits(Page page) {
		assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
	}

	private static void assertReadsWell(Page page) {
		assertFits(page);
		assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
	}

}
