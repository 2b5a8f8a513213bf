package org.aigaq.report.printing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.aigaq.shared.Range;
import org.aigaq.DatabaseTest;
import org.aigaq.report.Scope;
import org.aigaq.report.printing.PrintedSummary.PrintedFact;
import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every figure of the printed summary is in the views of {@code reporting}, or worked out
 * by hand from the facts of the seed.
 */
@DatabaseTest
class SummaryFiguresTests {

	private static final float LEFT_ENDS = 264;

	private static final float RIGHT_BEGINS = 330;

	private static final LocalDate FIRST = LocalDate.of(2019, 6, 1);

	private static final LocalDate LAST = LocalDate.of(2019, 6, 30);

	private static final String SAID = """
			select fact_code, stance, count_low, count_high, count_wording from reporting.said
			 where type in ('detention', 'penalty', 'casualty')""";

	@Autowired
	ReportPrinter printer;

	@Autowired
	JdbcClient database;

	@Autowired
	Words words;

	static Stream<Scope> periods() {
		return Stream.of(new Scope(null, null, null), new Scope(FIRST, LAST, null),
				new Scope(null, FIRST.minusDays(1), null));
	}

	static Stream<Scope> cities() {
		return Stream.of("Almaty", "Astana", "Shymkent", "Zhanaozen")
			.flatMap((city) -> Stream.of(new Scope(null, null, city), new Scope(FIRST, LAST, city)));
	}

	static Stream<Scope> all() {
		return Stream.concat(periods(), cities());
	}

	@ParameterizedTest
	@MethodSource("periods")
	void keyFiguresOfPeriodAreTheTallyOfItsIncidents(Scope scope) throws Exception {
		Map<String, String> expected = new HashMap<>();
		for (Map<String, Object> row : rows("select * from reporting.tally_of(:codes) where measure <> 'crowd'",
				Map.of("codes", codes(scope).toArray(String[]::new)))) {
			if (row.get("population") == null || row.get("reported_low") != null || row.get("reported_high") != null) {
				expected.put(label((String) row.get("measure"), (String) row.get("population")),
						range(row, "reported_low", "reported_high"));
			}
		}

		assertThat(print(scope).keyFigures("Key figures")).isEqualTo(expected).isNotEmpty();
	}

	/** Tally rule 5, worked out by hand from the facts of the seed. */
	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = ';', textBlock = """
			Almaty;    -; -;             detained = about 41 or more, killed = –
			Almaty;    2019-06-01; 2019-06-30; detained = about 41 or more
			Almaty;    2019-04-01; 2019-04-30; -
			Almaty;    2022-01-01; -;    killed = –
			Astana;    -; -;             -
			Shymkent;  2019-06-01; 2019-06-30; -
			Zhanaozen; -; -;             killed = at least 16, killed/unknown = at least 16
			Zhanaozen; 2022-01-01; -;    -
			""")
	void keyFiguresOfCitiesAreThoseWorkedOutByHand(String city, @Nullable LocalDate from, @Nullable LocalDate to,
			@Nullable String figures) throws Exception {
		Map<String, String> expected = new HashMap<>();
		for (String figure : (figures != null) ? figures.split(", ") : new String[0]) {
			String[] cell = figure.split(" = ");
			String[] name = cell[0].split("/");
			expected.put(label(name[0], (name.length > 1) ? name[1] : null), cell[1]);
		}
		assertThat(print(new Scope(from, to, city)).keyFigures("Key figures of " + city)).isEqualTo(expected);
	}

	@ParameterizedTest
	@MethodSource("periods")
	void numbersBesideKeyFiguresAreThoseOfItsSourcesOrFacts(Scope scope) throws Exception {
		Map<String, List<String>> printed = print(scope).besideKeyFigures("Key figures");
		Map<String, Set<String>> known = new HashMap<>();
		for (Map<String, Object> row : rows(
				"select measure, population, array_to_string(facts, ' ') as facts from reporting.tally_of(:codes)",
				Map.of("codes", codes(scope).toArray(String[]::new)))) {
			String label = label((String) row.get("measure"), (String) row.get("population"));
			String[] facts = ((String) row.get("facts")).split(" ");
			known.put(label, (facts.length == 1) ? claimsOf(facts) : rangesOf(facts));
			if (facts.length == 1 && printed.containsKey(label)) {
				assertThat(printed.get(label)).as(label).containsAll(claimsOf(facts));
			}
		}
		assertThat(printed).isNotEmpty();
		printed.forEach((label, numbers) -> assertThat(known.get(label)).as(label).containsAll(numbers));
	}

	@ParameterizedTest
	@MethodSource("cities")
	void numbersBesideKeyFiguresOfCityAreThoseOfItsFacts(Scope scope) throws Exception {
		Set<String> known = new LinkedHashSet<>();
		String[] facts = this.database
			.sql("select fact_code from reporting.fact where measure is not null and city = :city")
			.param("city", scope.city())
			.query(String.class)
			.list()
			.toArray(String[]::new);
		known.addAll(claimsOf(facts));
		known.addAll(rangesOf(facts));

		print(scope).besideKeyFigures("Key figures of " + scope.city())
			.forEach((label, numbers) -> assertThat(known).as(label).containsAll(numbers));
	}

	/** The numbers and denials of sources for these facts. */
	private Set<String> claimsOf(String... facts) {
		return rows("select * from (" + SAID + """
				) said where fact_code = any (:facts)
				         and (count_low is not null or count_high is not null or stance = 'denied')""",
				Map.of("facts", facts))
			.stream()
			.map(this::claim)
			.collect(Collectors.toSet());
	}

	private Set<String> rangesOf(String... facts) {
		return rows("""
				select figure_low, figure_high, figure_open as open_ended, figure_about as about,
				       figure_low_wording as low_wording, figure_high_wording as high_wording
				  from reporting.fact where fact_code = any (:facts)""", Map.of("facts", facts)).stream()
			.map((row) -> range(row, "figure_low", "figure_high"))
			.collect(Collectors.toSet());
	}

	@ParameterizedTest
	@MethodSource("all")
	void cellsOfIncidentsAreTheirTallies(Scope scope) throws Exception {
		Map<String, List<String>> printed = print(scope).incidents();

		assertThat(printed.keySet()).containsExactlyInAnyOrderElementsOf(codes(scope));
		printed.forEach((code, cells) -> assertThat(cells).as(code)
			.containsExactly(tally(code, "detained"), tally(code, "penalised"), tally(code, "arrested")));
	}

	@ParameterizedTest
	@MethodSource("all")
	void rowsOfPenaltiesAreTheirFacts(Scope scope) throws Exception {
		List<String> expected = this.database.sql("""
				select fact_code from reporting.fact
				 where type = 'penalty' and (cast(:city as text) is null or city = :city)
				   and reporting.in_period(start_latest, end_earliest, :from, :to)""")
			.param("city", scope.city())
			.param("from", scope.from(), java.sql.Types.DATE)
			.param("to", scope.to(), java.sql.Types.DATE)
			.query(String.class)
			.list();

		assertAreFacts(print(scope).facts("Penalties by kind", 200, 421), expected);
	}

	@ParameterizedTest
	@MethodSource("cities")
	void rowsOfJointFiguresAreFactsOfSeveralCities(Scope scope) throws Exception {
		List<String> expected = this.database.sql("""
				select fact_code from reporting.fact
				 where :city = any (cities) and cardinality(cities) > 1 and named and covers <> 'general'
				   and type <> 'crowd' and reporting.in_period(start_latest, end_earliest, :from, :to)""")
			.param("city", scope.city())
			.param("from", scope.from(), java.sql.Types.DATE)
			.param("to", scope.to(), java.sql.Types.DATE)
			.query(String.class)
			.list();

		assertAreFacts(print(scope).facts("Joint figures", 195, 411), expected);
	}

	@ParameterizedTest
	@MethodSource("all")
	void disagreementsAreThoseOfTheView(Scope scope) throws Exception {
		PdfText section = print(scope).pdf().section("Where the sources disagree");
		String printed = section.text();
		String sides = (section.where((word) -> word.x() < LEFT_ENDS).text() + " "
				+ section.where((word) -> word.x() > RIGHT_BEGINS).text())
			.replace("D- ", "D-"); // a code may break at its hyphen
		Set<String> known = new LinkedHashSet<>();
		for (Map<String, Object> row : rows("""
				select d.*, incident.title, fact.description,
				       coalesce('“' || (left_said ->> 'source_words') || '”', left_asserted_by) as left_source,
				       coalesce('“' || (right_said ->> 'source_words') || '”', right_asserted_by) as right_source
				  from reporting.disagreement d
				  join reporting.incident on incident.code = d.incident_code
				  left join reporting.fact on fact.fact_code = d.left_fact
				 where d.incident_code = any (:codes)""", Map.of("codes", codes(scope).toArray(String[]::new)))) {
			assertThat(sides).contains((String) row.get("left_claim"), (String) row.get("right_claim"))
				.contains(row.get("left_source") + " " + row.get("left_document") + ", paragraph "
						+ row.get("left_paragraph"))
				.contains(row.get("right_source") + " " + row.get("right_document") + ", paragraph "
						+ row.get("right_paragraph"));
			row.values().forEach((value) -> known.addAll(numbers(String.valueOf(value))));
		}
		assertThat(known).containsAll(numbers(printed.replaceAll("\\[[0-9, –]+]", "").replace("- ", "-")));
	}

	private void assertAreFacts(Map<String, PrintedFact> printed, List<String> expected) {
		assertThat(printed.keySet()).containsExactlyInAnyOrderElementsOf(expected);
		printed.forEach((code, told) -> {
			Map<String, Object> fact = rows("select * from reporting.fact where fact_code = :code",
					Map.of("code", code))
				.get(0);
			assertThat(told.range()).as(code).isEqualTo(range(fact, "low", "high"));
			assertThat(told.claims()).as(code)
				.isEqualTo(
						rows("select * from (" + SAID + ") said where fact_code = :code", Map.of("code", code)).stream()
							.map(this::claim)
							.sorted()
							.toList());
		});
	}

	private List<String> codes(Scope scope) {
		return this.database.sql("""
				select code from reporting.incident
				 where reporting.in_period(start_latest, end_earliest, :from, :to)
				   and (cast(:city as text) is null or :city = any (cities))""")
			.param("from", scope.from(), java.sql.Types.DATE)
			.param("to", scope.to(), java.sql.Types.DATE)
			.param("city", scope.city())
			.query(String.class)
			.list();
	}

	private String tally(String code, String measure) {
		List<Map<String, Object>> rows = rows(
				"select * from reporting.incident_tally where incident_code = :code and measure = :measure",
				Map.of("code", code, "measure", measure));
		return rows.isEmpty() ? "–" : range(rows.get(0), "reported_low", "reported_high");
	}

	private String claim(Map<String, Object> row) {
		return "denied".equals(row.get("stance")) ? "denies it" : this.words.in(Locale.ENGLISH)
			.count((Number) row.get("count_low"), (Number) row.get("count_high"), (String) row.get("count_wording"));
	}

	private String range(Map<String, Object> row, String low, String high) {
		return this.words.in(Locale.ENGLISH)
			.range(Range.of((Number) row.get(low), (Number) row.get(high), (Boolean) row.get("open_ended"),
					(Boolean) row.get("about"), (String) row.get("low_wording"), (String) row.get("high_wording")));
	}

	private String label(String measure, @Nullable String population) {
		Words english = this.words.in(Locale.ENGLISH);
		return english.label("measure", measure)
				+ ((population != null) ? "/" + english.label("population", population) : "");
	}

	private List<Map<String, Object>> rows(String sql, Map<String, ?> parameters) {
		return this.database.sql(sql).params(parameters).query().listOfRows();
	}

	private PrintedSummary print(Scope scope) throws Exception {
		return PrintedSummary.of(ReportFiles.summary(this.printer, scope));
	}

	private static List<String> numbers(String text) {
		return Pattern.compile("[0-9]+(?:,[0-9]{3})*").matcher(text).results().map(MatchResult::group).toList();
	}

}
