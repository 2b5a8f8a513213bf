package org.aigaq.report.printing;

import java.sql.Connection;
import java.util.List;
import java.util.Locale;

import javax.sql.DataSource;

import org.aigaq.DatabaseTest;
import org.aigaq.WholeFigure;
import org.aigaq.report.Format;
import org.aigaq.report.Scope;
import org.aigaq.report.printing.PdfText.Word;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@Transactional
class LongSummaryTests {

	private static final int INCIDENTS = 1000;

	@Autowired
	ReportPrinter printer;

	@Autowired
	JdbcClient database;

	@Autowired
	DataSource connections;

	@Test
	void manyIncidentsWithLongNamesKeepTheirRowsWhole() throws Exception {
		protests();
		Connection connection = DataSourceUtils.getConnection(this.connections);
		byte[] pdf = ReportFiles.print(this.printer,
				ReportFiles.order("summary", new Scope(null, null, null), Locale.ENGLISH, Format.PDF), connection);
		PrintedPages.keep("summary-long", pdf);
		PdfText incidents = PdfText.of(pdf).section("Incidents");

		List<Word> codes = incidents
			.where((word) -> word.x() < 60 && word.size() == 9 && word.text().matches("KZ-[0-9]{4}-[0-9]+"))
			.words();
		assertThat(codes).filteredOn((code) -> code.text().startsWith("KZ-1931")).hasSize(INCIDENTS);
		incidents.rows(codes)
			.forEach((row) -> assertThat(
					row.where((word) -> word.size() == 9).words().stream().map(Word::page).distinct())
				.as(row.text())
				.hasSize(1));
		List<Integer> pages = codes.stream().map(Word::page).distinct().toList();
		for (int page : pages) {
			assertThat(incidents.where((word) -> word.page() == page && word.size() == 8 && word.bold()).text())
				.contains("Code Date What and where Detained Penalised Arrested");
		}
		assertThat(incidents.where((word) -> word.x() > 200 && word.x() < 345).text())
			.contains("Жұмысшылардың ұзаққа созылған ереуілі", "освобождения политических заключённых");
		assertThat(incidents.text()).containsPattern(WholeFigure.of("7"))
			.containsPattern(WholeFigure.of("at least 1,000"));
	}

	private void protests() {
		this.database
			.sql("insert into registry.document (code, title, kind) values ('D-8800', 'Chronicle', 'ngo_report')")
			.update();
		this.database.sql(
				"insert into registry.document_edition (document_id) select id from registry.document where code = 'D-8800'")
			.update();
		this.database.sql("""
				insert into registry.passage (edition_id, paragraph)
				select edition.id, n
				  from generate_series(1, 40) n, registry.document_edition edition
				  join registry.document on document.id = edition.document_id and document.code = 'D-8800'""").update();
		this.database
			.sql("""
					insert into registry.incident (code, title, event_type, date_edtf, status)
					select 'KZ-1931-' || to_char(n, 'FM0000'),
					       case n % 3 when 0 then 'Жұмысшылардың ұзаққа созылған ереуілі: жалақы, қауіпсіздік және тұрғын үй талаптары №' || n
					                  when 1 then 'Собрание с требованием честных выборов и освобождения политических заключённых, продолжавшееся до утра №' || n
					                  else 'Rally ' || n end,
					       'strike', '1931-05-' || to_char(1 + n % 28, 'FM00'), 'published'
					  from generate_series(1, :incidents) n""")
			.param("incidents", INCIDENTS)
			.update();
		this.database
			.sql("""
					insert into registry.fact (incident_id, type, description, measure, covers)
					select id, 'detention', 'Detained at ' || code, 'detained', case when id % 2 = 0 then 'whole' else 'part' end
					  from registry.incident where code like 'KZ-1931-%'""")
			.update();
		this.database.sql("""
				insert into registry.detention (fact_id, kind)
				select fact.id, 'conveyance' from registry.fact where code like 'KZ-1931-%'""").update();
		this.database
			.sql("""
					insert into registry.assertion (fact_id, passage_id, count_low, count_high, wording)
					select fact.id, passage.id, case when fact.covers = 'whole' then 1000 else 7 end,
					       case when fact.covers = 'part' then 7 end, case when fact.covers = 'whole' then 'at_least' else 'exact' end
					  from registry.fact
					  join registry.passage on passage.paragraph = 1 + fact.id % 40
					  join registry.document_edition edition on edition.id = passage.edition_id
					  join registry.document on document.id = edition.document_id and document.code = 'D-8800'
					 where fact.code like 'KZ-1931-%'""")
			.update();
	}

}
