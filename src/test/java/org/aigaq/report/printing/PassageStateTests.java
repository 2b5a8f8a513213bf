package org.aigaq.report.printing;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.Locale;

import javax.sql.DataSource;

import org.aigaq.DatabaseTest;
import org.aigaq.incident.FactFixture.Count;
import org.aigaq.incident.IncidentFixture;
import org.aigaq.incident.Waves;
import org.aigaq.incident.Waves.Source;
import org.aigaq.report.Format;
import org.aigaq.report.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** A reference says so if the words of its document have changed. */
@DatabaseTest
@Transactional
class PassageStateTests {

	private static final Scope DAY = new Scope(LocalDate.of(1931, 5, 1), LocalDate.of(1931, 5, 1), null);

	@Autowired
	ReportPrinter printer;

	@Autowired
	JdbcClient database;

	@Autowired
	DataSource connections;

	private String lost = "";

	private String sound = "";

	@BeforeEach
	void oneOfTwoPassagesIsLost() {
		Waves waves = new Waves(this.database);
		IncidentFixture incident = waves.wave().on("1931-05-01");
		Source ministry = waves.organisation("Ministry");
		Source witness = waves.organisation("Witnesses");
		bind(ministry, null);
		bind(witness, "lost");
		incident.whole("detained").saidBy(ministry, Count.exactly(40)).saidBy(witness, Count.exactly(60));
		this.sound = document(ministry);
		this.lost = document(witness);
	}

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
			language | heading    | place       | state
			en       | References | paragraph 1 | lost
			ru       | Ссылки     | абзац 1     | утрачено
			kk       | Сілтемелер | 1-абзац     | жоғалған""")
	void referencesOfTheSummarySayIt(Locale language, String heading, String place, String state) throws Exception {
		String references = text(print("summary", language).section(heading));
		assertThat(references).contains(this.lost + ", " + place + " (" + state + ")");
		assertThat(references).contains(this.sound + ", " + place).doesNotContain(this.sound + ", " + place + " (");
	}

	@Test
	void placesInTheRegisterSayIt() throws Exception {
		assertThat(text(print("register", Locale.ENGLISH)))
			.contains(this.lost + ", paragraph 1 (lost)", this.sound + ", paragraph 1")
			.doesNotContain(this.sound + ", paragraph 1 (");
	}

	private PdfText print(String report, Locale language) throws Exception {
		Connection connection = DataSourceUtils.getConnection(this.connections);
		return PdfText
			.of(ReportFiles.print(this.printer, ReportFiles.order(report, DAY, language, Format.PDF), connection));
	}

	private static String text(PdfText pdf) {
		return pdf.text().replaceAll("\\s+", " ");
	}

	private void bind(Source source, String flag) {
		this.database.sql("""
				update registry.passage
				   set char_start = 0, char_end = 9, text_sha256 = repeat('0', 64), flag = :flag
				 where id = :passage""").param("flag", flag).param("passage", source.passage()).update();
	}

	private String document(Source source) {
		return this.database.sql("select document_code from internal.passage where passage_id = :passage")
			.param("passage", source.passage())
			.query(String.class)
			.single();
	}

}
