package org.aigaq.report.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.aigaq.Analyst;
import org.aigaq.DatabaseTest;
import org.aigaq.report.Format;
import org.aigaq.report.Languages;
import org.aigaq.shared.Range;
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

	/** The incidents of each row, from the seed. */
	@Test
	void incidentsAreThoseWorkedOutByHand() {
		assertThat(analyst().sql("select concat_ws(' ', scope, city, month, incidents) from city_month")
			.query(String.class)
			.list()).containsExactlyInAnyOrder("city Almaty 2019-04 1", "city Almaty 2019-06 3",
					"city Almaty 2022-01 1", "city Shymkent 2022-01 1", "city Zhanaozen 2022-01 1", "city Zhanaozen 1",
					"several 2019-06 1", "several 1", "not_stated 2019-02 1", "not_stated 2019-05 2",
					"not_stated 2019-06 2", "not_stated 2022-01 2", "not_stated 4");
	}

	/** Tally rule 5, from the facts of the seed. */
	@Test
	void figuresAreThoseWorkedOutByHand() {
		assertThat(analyst().sql("""
				select concat_ws(' ', scope, city, month, measure || ':', in_words, '(' || nullif(figures, 1) || ')',
				                 case when disagreement then 'differ' end)
				  from city_month_figure
				 where measure in ('detained', 'arrested', 'fined') and in_words is not null""")
			.query(String.class)
			.list()).containsExactlyInAnyOrder("city Almaty 2019-06 detained: about 41 or more (2)",
					"not_stated 2019-05 detained: nearly 80",
					"not_stated 2019-06 detained: about 700 to about 1,000 differ",
					"not_stated detained: about 80 or more", "not_stated arrested: 3 (3)",
					"several 2019-06 arrested: 218 to 670 differ", "several 2019-06 fined: 115");
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
		for (String month : analyst().sql("""
				select distinct month from city_month_figure
				 where city = 'Almaty' and measure in ('detained', 'arrested', 'fined') and in_words is not null
				 order by month""").query(String.class).list()) {
			months.add(ReportFileReader.tight(words.date(month)));
			List<String> printed = table.stream()
				.filter((cells) -> cells.get(0).equals(ReportFileReader.tight(words.date(month))))
				.findFirst()
				.orElseThrow();
			int column = 2;
			for (String measure : List.of("detained", "arrested", "fined")) {
				assertThat(printed.get(column++).replaceAll("\\[[0-9,–]+]$", "")).as(month + " " + measure)
					.isEqualTo(figure(words, month, measure));
			}
		}
		assertThat(table.subList(0, table.size() - 3)).extracting((cells) -> cells.get(0))
			.containsExactlyElementsOf(months);
		assertThat(months).hasSize(1);
	}

	private String figure(Words words, String month, String measure) {
		return analyst().sql("select * from city_month_figure where city = 'Almaty' and month = ? and measure = ?")
			.params(month, measure)
			.query((row, number) -> ReportFileReader.tight(words
				.range(Range.of(row.getObject("reported_low", Long.class), row.getObject("reported_high", Long.class),
						row.getBoolean("open_ended"), row.getBoolean("about"), row.getString("low_wording"),
						row.getString("high_wording")))
					+ ((row.getInt("figures") > 1) ? words.counted("report.summed", row.getInt("figures")) : "")))
			.optional()
			.orElse("–");
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
