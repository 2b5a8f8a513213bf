package org.aigaq.report.printing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.aigaq.shared.Range;
import org.aigaq.Analyst;
import org.aigaq.DatabaseTest;
import org.aigaq.report.Scope;
import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Page, PDF and SQL give the same number for every published incident. */
@DatabaseTest
@WithMockUser(roles = "VIEWER")
class OneNumberTests {

	private static final Pattern FIGURE = Pattern
		.compile("measure-head\">.*?<h3>(.*?)</h3>.*?(?:figure-large\">(.*?)</span>|</div>\\s*</div>)", Pattern.DOTALL);

	private static final List<String> PRINTED = List.of("detained", "penalised", "arrested");

	@Autowired
	MockMvcTester pages;

	@Autowired
	ReportPrinter printer;

	@Autowired
	Environment environment;

	@Autowired
	Words words;

	@Test
	void pageAndPdfSayOfEachIncidentWhatSqlSays() throws Exception {
		JdbcClient analyst = Analyst.signIn(this.environment);
		Map<String, List<String>> pdf = PrintedSummary
			.of(ReportFiles.summary(this.printer, new Scope(null, null, null)))
			.incidents();
		List<String> codes = analyst.sql("select code from incident order by code").query(String.class).list();

		assertThat(pdf.keySet()).containsExactlyInAnyOrderElementsOf(codes).hasSizeGreaterThan(20);
		for (String code : codes) {
			List<Map<String, Object>> tallies = analyst.sql("select * from incident_tally where incident_code = :code")
				.param("code", code)
				.query()
				.listOfRows();
			Map<String, String> figures = new LinkedHashMap<>();
			tallies.stream()
				.filter((row) -> !repeatsItsOnlyPopulation(row, tallies))
				.forEach((row) -> figures.put(label(row), range(row)));

			assertThat(page(code)).as("page of " + code).isEqualTo(figures);
			assertThat(pdf.get(code)).as("PDF on " + code)
				.isEqualTo(PRINTED.stream()
					.map((measure) -> tallies.stream()
						.filter((row) -> row.get("measure").equals(measure))
						.map(this::range)
						.findFirst()
						.orElse("–"))
					.toList());
		}
	}

	/** Whether a page shows the only population instead of the row for all of them. */
	private static boolean repeatsItsOnlyPopulation(Map<String, Object> row, List<Map<String, Object>> tallies) {
		return row.get("population") == null && tallies.stream()
			.filter((other) -> other.get("measure").equals(row.get("measure")) && other.get("population") != null)
			.count() == 1;
	}

	private Map<String, String> page(String code) throws Exception {
		String html = this.pages.get().uri("/incidents/{code}", code).exchange().getResponse().getContentAsString();
		Map<String, String> figures = new LinkedHashMap<>();
		Matcher matcher = FIGURE.matcher(html);
		while (matcher.find()) {
			if (matcher.group(2) != null) {
				figures.put(plain(matcher.group(1)), plain(matcher.group(2)));
			}
		}
		return figures;
	}

	private static String plain(String html) {
		return html.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ").strip();
	}

	private String label(Map<String, Object> row) {
		Words english = this.words.in(Locale.ENGLISH);
		@Nullable String population = (String) row.get("population");
		return english.label("measure", (String) row.get("measure"))
				+ ((population != null) ? " · " + english.label("population", population) : "");
	}

	private String range(Map<String, Object> row) {
		return this.words.in(Locale.ENGLISH)
			.range(Range.of((Number) row.get("reported_low"), (Number) row.get("reported_high"),
					(Boolean) row.get("open_ended"), (Boolean) row.get("about"), (String) row.get("low_wording"),
					(String) row.get("high_wording")));
	}

}
