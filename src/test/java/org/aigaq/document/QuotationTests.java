package org.aigaq.document;

import java.util.List;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.FactFixture;
import org.aigaq.incident.FactFixture.Count;
import org.aigaq.incident.IncidentFixture;
import org.aigaq.incident.Waves;
import org.aigaq.incident.Waves.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** The quotes that readers see: pages, reports and SQL use the same column. */
@DatabaseTest
@Transactional
class QuotationTests {

	private static final String TEXT = "In the square police held fifty people, said Gulnara Tester.\n";

	@Autowired
	JdbcClient database;

	@ParameterizedTest
	@CsvSource({ "0, false", "24, false", "25, true", "26, true" })
	void limitOfTheDocumentDecides(int limit, boolean quoted) {
		CitedText text = CitedText.of(this.database, TEXT).quotable(limit);
		text.told("police held fifty people,", 50);
		assertThat(quotations(text)).isEqualTo(quoted ? List.of("police held fifty people,") : List.of());
	}

	@Test
	void everyDoorGivesTheSame() {
		CitedText text = CitedText.of(this.database, TEXT).quotable(100);
		IncidentFixture incident = text.told("fifty people", 50);
		assertThat(this.database.sql(
				"select quotation from reporting.detention where incident_code = ? union select quotation from reporting.passage where document_code = ?")
			.params(incident.code(), text.code())
			.query(String.class)
			.list()).containsExactly("fifty people");
	}

	@Test
	void wordsAgainstWhichSomethingIsKnownAreNotQuoted() {
		CitedText text = CitedText.of(this.database, TEXT).quotable(100);
		text.told("fifty people", 50);
		this.database.sql("update registry.passage set flag = 'lost' where edition_id = ?")
			.param(text.edition())
			.update();
		assertThat(quotations(text)).isEmpty();
	}

	@Test
	void restrictedDocumentIsNotQuoted() {
		CitedText text = CitedText.of(this.database, TEXT).quotable(100);
		IncidentFixture incident = text.told("fifty people", 50);
		text.restricted();
		assertThat(this.database.sql("select count(quotation) from reporting.detention where incident_code = ?")
			.param(incident.code())
			.query(Integer.class)
			.single()).isZero();
	}

	/** The name in the register, and the name in the text. */
	@ParameterizedTest
	@CsvSource({ "Gulnara Tester, Gulnara Tester", "Gulnara Tester, gulnara", "Gulnara Tester, tester",
			"Гульнара Тестова, Гульнары", "Гульнара Тестова, Тестовой", "Айгүл, Айгүлдің", "Нурлан, Нурлана" })
	void wordsThatNameSomebodyRestrictedAreNotQuoted(String name, String named) {
		CitedText text = CitedText.of(this.database, "There was " + named + ", who sang.").quotable(100);
		text.told("There was " + named + ", who", 1);
		text.told(named.substring(0, 3), 1);
		assertThat(quotations(text)).hasSize(2);
		long person = this.database.sql("insert into registry.person (name) values ('Somebody') returning id")
			.query(Long.class)
			.single();
		this.database.sql("insert into registry.person_name (person_id, name) values (?, ?)")
			.params(person, name)
			.update();
		assertThat(quotations(text)).isEmpty();
		this.database
			.sql("""
					update registry.person set visibility = 'public', visibility_reason = 'speaks in public' where id = ?""")
			.param(person)
			.update();
		assertThat(quotations(text)).hasSize(2);
	}

	/**
	 * With passages over the whole text, nested and adjacent, an analyst cannot assemble
	 * a quote longer than the limit or more than half of the text.
	 */
	@ParameterizedTest
	@CsvSource({ "40, 10", "60, 60", "60, 45", "100, 30", "100, 7" })
	void nobodyPutsATextTogetherFromQuotations(int limit, int step) {
		String words = "Ab cd ef gh, ij kl mn. ".repeat(40).strip();
		CitedText text = CitedText.of(this.database, words).quotable(limit);
		FactFixture fact = new Waves(this.database).wave().whole("detained");
		for (int start = 0; start + limit / 2 < words.length(); start += step) {
			for (int end : new int[] { start + limit / 2, Math.min(start + limit, words.length()) }) {
				fact.saidBy(new Source(text.passage(start, end), null, null, null), Count.exactly(1));
			}
		}
		boolean[] known = new boolean[words.length()];
		this.database
			.sql("select char_start, char_end from reporting.passage where document_code = ? and quotation is not null")
			.param(text.code())
			.query((row) -> {
				java.util.Arrays.fill(known, row.getInt(1), row.getInt(2), true);
			});
		int all = 0;
		int stretch = 0;
		int longest = 0;
		for (boolean character : known) {
			all += character ? 1 : 0;
			stretch = character ? stretch + 1 : 0;
			longest = Math.max(longest, stretch);
		}
		assertThat(longest).isPositive().isLessThanOrEqualTo(limit);
		assertThat(all).isLessThanOrEqualTo(words.length() / 2);
	}

	/** The text is longer than any other value, so that no column hides it. */
	@Test
	void noColumnOfReportingHoldsAText() {
		CitedText text = CitedText.of(this.database, "Zhuldyz kept silence. ".repeat(30).strip()).quotable(50);
		text.told(text.passage(0, 21), 1);
		text.told(text.passage(0, text.text().length()), 1);
		assertThat(this.database.sql("select count(*) from information_schema.columns where table_schema = 'reporting'")
			.query(Integer.class)
			.single()).isGreaterThan(200);
		List<String> views = this.database
			.sql("""
					select format('select greatest(%s) from reporting.%I', string_agg(format(case data_type when 'jsonb'
					           then 'max((select max(length(value #>> ''{}'')) from jsonb_path_query(%1$I, ''strict $.**'') value
					                  where jsonb_typeof(value) = ''string'' and value #>> ''{}'' ~ ''kept silence''))'
					           else 'max(length(%1$I::text)) filter (where %1$I::text ~ ''kept silence'')' end, column_name), ', '), table_name)
					  from information_schema.columns where table_schema = 'reporting' group by table_name order by table_name""")
			.query(String.class)
			.list();
		for (String view : views) {
			assertThat(this.database.sql(view).query(Integer.class).optional().orElse(0)).as(view)
				.isLessThanOrEqualTo(50);
		}
	}

	private List<String> quotations(CitedText text) {
		return this.database
			.sql("select quotation from reporting.passage where document_code = ? and quotation is not null order by 1")
			.param(text.code())
			.query(String.class)
			.list();
	}

}
