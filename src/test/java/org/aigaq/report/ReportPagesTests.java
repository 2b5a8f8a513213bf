package org.aigaq.report;

import org.aigaq.DatabaseTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@WithMockUser
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
	void errorsStandAtTheFieldAndWhatWasTypedStays() {
		assertThat(this.pages.get().uri("/reports/summary?format=pdf&from=2019-07-01&to=2019-06-01&city=Almatty"))
			.hasStatusOk()
			.bodyText()
			.contains("id=\"to-error\"", "2019-06-01 is before 2019-07-01", "id=\"city-error\"", "Near names: Almaty",
					"value=\"Almatty\"", "value=\"2019-07-01\"");
	}

}
