package org.aigaq.report.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.aigaq.Analyst;
import org.aigaq.DatabaseTest;
import org.aigaq.report.Format;
import org.aigaq.report.Languages;
import org.aigaq.shared.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The view of cities and months: rows by hand, and compared with the table of the PDF.
 */
@DatabaseTest
class CityMonthTests {

	static final List<Locale> LANGUAGES = Languages.ALL;

	@Autowired
	Environment environment;

	@Autowired
	ReportPrinter printer;

	@Autowired
	Words words;

	@Autowired
	MessageSource messages;

	/**
	 * Incidents, and the lowest number of detained, arrested and fined, from the facts of
	 * the seed.
	 */
	@Test
	void rowsAreThoseWorkedOutByHand() {
		assertThat(analyst().sql("""
				select concat_ws(' ', scope, city, month, incidents || ':', coalesce(detained_low::text, '-'),
				                 coalesce(arrested_low::text, '-'), coalesce(fined_low::text, '-'))
				  from city_month""").query(String.class).list()).containsExactlyInAnyOrder(
				"city Almaty 2019-04 1: - 2 -", "city Almaty 2019-06 3: 40 - -", "city Almaty 2022-01 1: - - -",
				"city Shymkent 2022-01 1: - - -", "city Zhanaozen 2022-01 1: - - -", "city Zhanaozen 1: - - -",
				"several 2019-06 1: 200 218 115", "several 1: - - -", "not_stated 2019-02 1: - - -",
				"not_stated 2019-05 2: 80 1 -", "not_stated 2019-06 2: 501 - -", "not_stated 2022-01 2: - - -",
				"not_stated 4: 24 - -");
	}

	@Test
	void closedFiguresHaveAHigh() {
		assertThat(analyst().sql("""
				select concat_ws(' ', scope, city, month, measure, low, high)
				  from city_month
				 cross join lateral (values ('arrested', arrested_low, arrested_high), ('fined', fined_low, fined_high))
				       figure (measure, low, high)
				 where low is not null
				union all
				select concat_ws(' ', scope, city, month, 'detained', detained_low, detained_high)
				  from city_month where month = '2019-05'""").query(String.class).list()).containsExactlyInAnyOrder(
				"city Almaty 2019-04 arrested 2 2", "several 2019-06 arrested 218 670", "several 2019-06 fined 115 115",
				"not_stated 2019-05 arrested 1 1", "not_stated 2019-05 detained 80 80");
	}

	@Test
	void everyPublishedIncidentIsCountedInOneRow() {
		assertThat(analyst().sql("select sum(incidents)::integer from city_month").query(Integer.class).single())
			.isEqualTo(analyst().sql("select count(*)::integer from incident").query(Integer.class).single());
	}

	@ParameterizedTest
	@FieldSource("LANGUAGES")
	void tableByMonthOfACityHasTheRowsAndFiguresOfTheView(Locale language) throws Exception {
		Words words = this.words.in(language);
		List<String> months = new ArrayList<>();
		List<List<String>> table = byMonth(language);
		for (Map<String, Object> row : analyst().sql("""
				select * from city_month
				 where city = 'Almaty' and num_nonnulls(detained_low, arrested_low, fined_low) > 0 order by month""")
			.query()
			.listOfRows()) {
			String month = ReportFileReader.tight(words.date((String) row.get("month")));
			months.add(month);
			List<String> printed = table.stream()
				.filter((cells) -> cells.get(0).equals(month))
				.findFirst()
				.orElseThrow();
			int column = 2;
			for (String measure : List.of("detained", "arrested", "fined")) {
				Integer low = (Integer) row.get(measure + "_low");
				Integer high = (Integer) row.get(measure + "_high");
				assertThat(printed.get(column++).replaceAll("\\[[0-9,–]+]$", "")).as(month + " " + measure)
					.isIn((low == null) ? List.of("–") : inWords(words, low, high));
			}
		}
		assertThat(table.subList(0, table.size() - 3)).extracting((cells) -> cells.get(0))
			.containsExactlyElementsOf(months);
		assertThat(months).hasSize(2);
	}

	/** The figure with and without "about", which the view does not contain. */
	private static List<String> inWords(Words words, int low, Integer high) {
		return List.of(ReportFileReader.tight(words.range(low, high, high == null, false, "summed")),
				ReportFileReader.tight(words.range(low, high, high == null, true, "summed")));
	}

	/**
	 * The rows by month of the report on Almaty; the last three are several, not stated,
	 * total.
	 */
	private List<List<String>> byMonth(Locale language) throws Exception {
		String head = ReportFileReader.tight(this.messages.getMessage("report.column.month", null, language));
		byte[] pdf = ReportFiles.print(this.printer, "city", EveryReport.scope("city"), language, Format.PDF);
		List<List<String>> table = ReportFileReader.pdfTables(pdf)
			.stream()
			.filter((rows) -> rows.get(0).contains(head))
			.reduce((one, other) -> other)
			.orElseThrow();
		return table.subList(1, table.size());
	}

	private JdbcClient analyst() {
		return Analyst.signIn(this.environment);
	}

}
