package org.aigaq.report.printing;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.FactFixture.Count;
import org.aigaq.incident.IncidentFixture;
import org.aigaq.incident.Waves;
import org.aigaq.incident.Waves.Source;
import org.aigaq.report.Format;
import org.aigaq.report.Scope;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** The summary prints the disagreements of each rule, with sums and explanations. */
@DatabaseTest
@Transactional
class PrintedDisagreementsTests {

	private static final float MIDDLE = 300;

	@Autowired
	ReportPrinter printer;

	@Autowired
	JdbcClient database;

	@Autowired
	DataSource connections;

	@Test
	void sumOfOneSourceAndItsExplanationArePrinted() throws Exception {
		Waves waves = new Waves(this.database);
		Source ministry = waves.organisation("Ministry");
		IncidentFixture wave = waves.wave().on("1931-05-01");
		wave.whole("penalised").saidBy(ministry, Count.exactly(950));
		wave.whole("arrested").saidBy(ministry, Count.exactly(670));
		wave.whole("fined").saidBy(later(waves, ministry), Count.exactly(287));
		this.database.sql("""
				insert into registry.explanation (rule, left_key, right_key, reason)
				select rule, left_key, right_key, 'Seven people were both arrested and fined.'
				  from internal.disagreement where incident_code = ?""").param(wave.code()).update();
		Scope day = new Scope(LocalDate.of(1931, 5, 1), LocalDate.of(1931, 5, 1), null);
		byte[] pdf = ReportFiles.print(this.printer, ReportFiles.order("summary", day, Locale.ENGLISH, Format.PDF),
				DataSourceUtils.getConnection(this.connections));
		PrintedPages.keep("summary-disagreement", pdf);
		PdfText section = PdfText.of(pdf).section("Where the sources disagree");
		assertThat(section.text()).contains("957: 670 arrested", "950 penalised", "add up to 957",
				"Seven people were both arrested and fined.");
		assertThat(marks(section.where((word) -> word.x() < MIDDLE && !word.text().contains("957"))))
			.as("a sum leads to each of its parts")
			.hasSize(2);
		assertThat(marks(section.where((word) -> word.x() > MIDDLE))).hasSize(1);
	}

	/** The same source at another passage. */
	private static Source later(Waves waves, Source source) {
		return new Source(waves.passageOf(waves.document("Later briefing")), source.person(), source.organisation(),
				source.words());
	}

	private static Set<String> marks(PdfText text) {
		return Pattern.compile("\\[[0-9, –]+]")
			.matcher(text.text())
			.results()
			.map(MatchResult::group)
			.collect(Collectors.toSet());
	}

}
