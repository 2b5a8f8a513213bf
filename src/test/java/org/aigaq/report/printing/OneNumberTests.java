package org.aigaq.report.printing;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import org.aigaq.shared.Range;
import org.aigaq.Analyst;
import org.aigaq.DatabaseTest;
import org.aigaq.RandomCases;
import org.aigaq.incident.IncidentFixture;
import org.aigaq.incident.RandomWave;
import org.aigaq.incident.Waves;
import org.aigaq.report.Format;
import org.aigaq.report.Scope;
import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Page, PDF and SQL give the same figure, in the same words, for every published incident
 * and for the sum of all, in the seed and for random waves.
 */
@DatabaseTest
@WithMockUser(roles = "VIEWER")
class OneNumberTests {

	private static final Pattern FIGURE = Pattern
		.compile("measure-head\">.*?<h3>(.*?)</h3>.*?(?:figure-large\">(.*?)</span>|</div>\\s*</div>)", Pattern.DOTALL);

	private static final int STEPS = 25;

	private static final List<String> PRINTED = List.of("detained", "penalised", "arrested");

	@Autowired
	MockMvcTester pages;

	@Autowired
	ReportPrinter printer;

	@Autowired
	Environment environment;

	@Autowired
	Words words;

	@Autowired
	JdbcClient database;

	@Autowired
	DataSource connections;

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

	@Test
	@Transactional
	void pageAndPdfSayOfRandomWavesWhatSqlSays() {
		RandomCases cases = new RandomCases("page, PDF and SQL say the same");
		cases.run(Integer.getInteger("waves", 6), (seed) -> {
			this.database.sql("update registry.incident set status = 'draft' where status = 'published'").update();
			RandomWave wave = new RandomWave(new Waves(this.database), seed);
			for (int step = 0; step < STEPS; step++) {
				wave.step();
			}
			PrintedSummary pdf = PrintedSummary.of(printed());
			List<Map<String, Object>> sums = this.database.sql(
					"select * from reporting.tally_of(array(select code from reporting.incident)) where measure <> 'crowd' and (population is null or in_words is not null)")
				.query()
				.listOfRows();
			assertThat(pdf.keyFigures("Key figures")).isEqualTo(wordsOf(sums, "/"));
			Map<String, List<String>> rows = pdf.incidents();
			for (IncidentFixture incident : wave.incidents()) {
				List<Map<String, Object>> tallies = this.database
					.sql("select * from reporting.incident_tally where incident_code = :code")
					.param("code", incident.code())
					.query()
					.listOfRows();
				if (rows.containsKey(incident.code())) {
					Map<String, String> page = page(incident.code());
					assertThat(wordsOf(tallies, " · ")).containsAllEntriesOf(page);
					assertThat(page).containsAllEntriesOf(wordsOf(
							tallies.stream().filter((row) -> !repeatsItsOnlyPopulation(row, tallies)).toList(), " · "));
					assertThat(rows.get(incident.code())).isEqualTo(PRINTED.stream()
						.map((measure) -> wordsOf(tallies, "/").getOrDefault(label(measure, null, ""), "–"))
						.toList());
				}
				cases.tried(!tallies.isEmpty());
			}
		});
		cases.atLeast(3);
	}

	private byte[] printed() {
		try {
			return ReportFiles.print(this.printer,
					ReportFiles.order("summary", new Scope(null, null, null), Locale.ENGLISH, Format.PDF),
					DataSourceUtils.getConnection(this.connections));
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The label of each figure to what SQL says of it in words; a dash without words. */
	private Map<String, String> wordsOf(List<Map<String, Object>> tallies, String between) {
		Map<String, String> figures = new LinkedHashMap<>();
		tallies
			.forEach((row) -> figures.put(label((String) row.get("measure"), (String) row.get("population"), between),
					Objects.requireNonNullElse((String) row.get("in_words"), "–")));
		return figures;
	}

	/** Whether a page shows the only population instead of the row for all of them. */
	private static boolean repeatsItsOnlyPopulation(Map<String, Object> row, List<Map<String, Object>> tallies) {
		return row.get("population") == null && tallies.stream()
			.filter((other) -> other.get("measure").equals(row.get("measure")) && other.get("population") != null)
			.count() == 1;
	}

	private Map<String, String> page(String code) {
		return figures(FIGURE, this.pages.get().uri("/incidents/{code}", code));
	}

	private static Map<String, String> figures(Pattern figure, MockMvcRequestBuilder request) {
		String html = new String(request.exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		Map<String, String> figures = new LinkedHashMap<>();
		Matcher matcher = figure.matcher(html);
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
		return label((String) row.get("measure"), (String) row.get("population"), " · ");
	}

	private String label(String measure, @Nullable String population, String between) {
		Words english = this.words.in(Locale.ENGLISH);
		return english.label("measure", measure)
				+ ((population != null) ? between + english.label("population", population) : "");
	}

	private String range(Map<String, Object> row) {
		return this.words.in(Locale.ENGLISH)
			.range(Range.of((Number) row.get("reported_low"), (Number) row.get("reported_high"),
					(Boolean) row.get("open_ended"), (Boolean) row.get("about"), (String) row.get("low_wording"),
					(String) row.get("high_wording")));
	}

}
