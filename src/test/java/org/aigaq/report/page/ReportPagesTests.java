package org.aigaq.report.page;

import org.aigaq.DatabaseTest;
import org.aigaq.report.Catalogue;
import org.aigaq.report.Parameter;
import org.aigaq.report.Report;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@WithMockUser(roles = "VIEWER")
class ReportPagesTests {

	@Autowired
	MockMvcTester pages;

	@Test
	void catalogueLeadsToTheForm() {
		assertThat(this.pages.get().uri("/reports")).hasStatusOk()
			.bodyText()
			.contains("Protests and their consequences", "/reports/summary");
	}

	@Test
	void formTakesAPeriodAndACity() {
		assertThat(this.pages.get().uri("/reports/summary")).hasStatusOk()
			.bodyText()
			.contains("name=\"from\"", "name=\"to\"", "name=\"city\"", "Shymkent");
	}

	@Test
	void formLeadsToTheFileOfTheCityUnderTodaysName() {
		assertThat(this.pages.get().uri("/reports/summary?format=pdf&from=2019-06-01&to=&city=Нұр-Сұлтан"))
			.hasRedirectedUrl("/reports/summary.pdf?from=2019-06-01&city=Astana");
	}

	@Test
	void everyReportHasAFormWithWhatItTakes() {
		for (Report report : new Catalogue().all()) {
			var page = assertThat(this.pages.get().uri("/reports/" + report.key())).hasStatusOk().bodyText();
			page.contains("name=\"lang\"", "name=\"format\"", "value=\"csv\"");
			for (Parameter parameter : Parameter.values()) {
				String field = "name=\"" + parameter.name().toLowerCase(java.util.Locale.ROOT) + "\"";
				if (report.takes(parameter)) {
					page.contains(field);
				}
				else {
					page.doesNotContain(field);
				}
			}
		}
	}

	@Test
	void previewIsADocumentOfItsOwnBelowTheForm() {
		assertThat(this.pages.get().uri("/reports/city?preview=yes&city=Алматы&lang=kk")).hasStatusOk()
			.bodyText()
			.contains("<iframe", "src=\"/reports/city.html?city=Almaty&amp;lang=kk\"", "value=\"Алматы\"");
	}

	@Test
	void whatIsMissingIsToldAtItsField() {
		assertThat(this.pages.get().uri("/reports/incident?preview=yes&code=")).hasStatusOk()
			.bodyText()
			.contains("id=\"code-error\"")
			.doesNotContain("<iframe");
		assertThat(this.pages.get().uri("/reports/city?format=pdf")).hasStatusOk()
			.bodyText()
			.contains("id=\"city-error\"");
	}

	@Test
	void unknownReportsAndFormatsAreNotFound() {
		assertThat(this.pages.get().uri("/reports/weather")).hasStatus(404);
		assertThat(this.pages.get().uri("/reports/weather.pdf")).hasStatus(404);
		assertThat(this.pages.get().uri("/reports/register.docx")).hasStatus(404);
		assertThat(this.pages.get().uri("/reports/summary.exe")).hasStatus(404);
	}

	@Test
	void documentForABrowserRunsNothingAndLoadsNothing() {
		assertThat(this.pages.get().uri("/reports/disagreements.html")).hasStatusOk()
			.hasHeader("Content-Security-Policy",
					"sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'")
			.headers()
			.hasValue("X-Content-Type-Options", "nosniff");
		assertThat(this.pages.get().uri("/reports/disagreements.html")).hasStatusOk()
			.bodyText()
			.doesNotContain("<script", "<link", "http-equiv", "javascript:");
	}

	@Test
	void errorsStandAtTheFieldAndWhatWasTypedStays() {
		assertThat(this.pages.get().uri("/reports/summary?format=pdf&from=2019-07-01&to=2019-06-01&city=Almatty"))
			.hasStatusOk()
			.bodyText()
			.contains("id=\"to-error\"", "2019-06-01 is before 2019-07-01", "id=\"city-error\"", "Near names: Almaty",
					"value=\"Almatty\"", "value=\"2019-07-01\"");
	}

}
