package org.aigaq.report.printing;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.Waves;
import org.aigaq.report.Catalogue;
import org.aigaq.report.Format;
import org.aigaq.report.Parameter;
import org.aigaq.report.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Reports without incidents, with one, with a thousand, and with long names. */
@DatabaseTest
@Transactional
class OddScopesTests {

	private static final Scope NOTHING = new Scope(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31), null);

	private static final Scope DAY = new Scope(LocalDate.of(1931, 5, 1), LocalDate.of(1931, 5, 1), null);

	private static final int MANY = 1_000;

	private static final String LONG = "Шығыс Қазақстан облысының мамандандырылған ауданаралық әкімшілік құқық бұзушылықтар жөніндегі соты және оның аппараты";

	@Autowired
	ReportPrinter printer;

	@Autowired
	JdbcClient database;

	@Autowired
	DataSource connections;

	static Stream<Arguments> withPeriods() {
		return EveryReport.inEveryLanguage()
			.filter((arguments) -> new Catalogue().get((String) arguments.get()[0]).takes(Parameter.FROM));
	}

	@ParameterizedTest
	@MethodSource("withPeriods")
	void saysInASentenceThatThereIsNothing(String key, Locale language) throws Exception {
		byte[] pdf = ReportFiles.print(this.printer, key, NOTHING, language, Format.PDF);
		PrintedPages.keep("nothing-" + key + "-" + language, pdf);

		assertThat(PdfText.of(pdf).words()).extracting(PdfText.Word::page).containsOnly(1);
		assertThat(PdfTags.of(pdf).all("Table", "H2")).isEmpty();
	}

	@Test
	void showsOneRow() throws Exception {
		detentions(1, "Rally", "Court");
		PdfText register = print("register", Locale.ENGLISH, "one");

		assertThat(register.section("Detentions").text()).contains("KZ-1931-9000-F01", "Court", "1 May 1931");
		assertThat(register.words()).extracting(PdfText.Word::page).containsOnly(1);
	}

	@Test
	void keepsLongNamesInTheirColumns() throws Exception {
		detentions(3, LONG.replace(" ", "-"), LONG);
		PdfText register = print("register", Locale.forLanguageTag("kk"), "long");

		assertThat(register.words()).allSatisfy((word) -> assertThat(word.x()).isBetween(41f, 553f));
		assertThat(register.section("Ұстаулар").text().replace(" ", "")).contains(LONG.replace(" ", ""));
	}

	@Test
	void showsAThousandRows() throws Exception {
		detentions(MANY, "Rally", LONG);
		PdfText register = print("register", Locale.forLanguageTag("ru"), "many");

		assertThat(register.words().stream().filter((word) -> word.text().matches("KZ-1931-9000-F[0-9]+")).count())
			.isEqualTo(MANY);
	}

	private PdfText print(String key, Locale language, String name) throws Exception {
		byte[] pdf = ReportFiles.print(this.printer, ReportFiles.order(key, DAY, language, Format.PDF),
				DataSourceUtils.getConnection(this.connections));
		PrintedPages.keep(key + "-" + name, pdf);
		return PdfText.of(pdf);
	}

	/** Add this many detentions on one day, each by this authority. */
	private void detentions(int count, String description, String authority) {
		Waves waves = new Waves(this.database);
		long passage = waves.passageOf(waves.document("Chronicle"));
		this.database.sql("""
				insert into registry.incident (code, title, event_type, date_edtf, status)
				values ('KZ-1931-9000', 'Rally', 'peaceful_protest', '1931-05-01', 'published')""").update();
		this.database.sql(
				"insert into registry.incident_passage select id, :passage from registry.incident where code = 'KZ-1931-9000'")
			.param("passage", passage)
			.update();
		this.database.sql("""
				insert into registry.fact (incident_id, type, description, measure, covers)
				select id, 'detention', :description || ' ' || n, 'detained', 'part'
				  from registry.incident, generate_series(1, :count) n
				 where code = 'KZ-1931-9000'""").param("count", count).param("description", description).update();
		this.database.sql("""
				insert into registry.detention (fact_id, kind, authority)
				select id, 'conveyance', :authority from registry.fact where code like 'KZ-1931-9000-%'""")
			.param("authority", authority)
			.update();
		this.database.sql("""
				insert into registry.assertion (fact_id, passage_id, count_low, count_high, wording)
				select id, :passage, 1, 1, 'exact' from registry.fact where code like 'KZ-1931-9000-%'""")
			.param("passage", passage)
			.update();
	}

}
