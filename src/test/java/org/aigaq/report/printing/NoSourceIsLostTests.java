package org.aigaq.report.printing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.aigaq.DatabaseTest;
import org.aigaq.report.Format;
import org.aigaq.report.Scope;
import org.aigaq.report.printing.PdfTags.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A row that is taller than a page continues on the next one: each source and the whole
 * scope that it gives are read back from every format of every report, once in each
 * place.
 */
@DatabaseTest
@Transactional
class NoSourceIsLostTests {

	private static final Pattern WORD = Pattern.compile("(begin|end)?[dp]src[0-9]{3}x");

	private static final Pattern HIDDEN = Pattern.compile("<img [^>]*>|<[^>]+>");

	@Autowired
	ReportPrinter printer;

	@Autowired
	JdbcClient database;

	@Autowired
	DataSource connections;

	static Stream<Arguments> reports() {
		return Stream.concat(Stream.of(1, 40).flatMap(NoSourceIsLostTests::reports),
				reports(150).filter((report) -> List.of("summary", "register").contains(report.get()[0])));
	}

	private static Stream<Arguments> reports(int sources) {
		int passages = Math.min(sources, ManySources.PASSAGES);
		return Stream.of(Arguments.of("summary", sources, new Places(1, 1, 2, 2, true)),
				Arguments.of("incident", sources, new Places(2, 2, 2, 2, true)),
				Arguments.of("city", sources, new Places(1, 1, 1, 1, true)),
				Arguments.of("register", sources, new Places(1, 1, 0, 0, false)),
				Arguments.of("penalties", sources, new Places(0, 0, 1, 1, false)),
				Arguments.of("disagreements", sources, new Places(0, 0, 0, 0, true)),
				Arguments.of("documents", sources, new Places(passages, 0, passages, 0, false)));
	}

	@ParameterizedTest
	@MethodSource("reports")
	void pagesNameEachSourceOnceInEachPlace(String key, int sources, Places places) throws Exception {
		ManySources.enter(this.database, sources);

		byte[] pdf = file(key, Format.PDF);
		PrintedPages.keep("sources-" + key + "-" + sources, pdf);
		assertWords(PdfText.of(pdf).text(), sources, places);
		byte[] html = file(key, Format.HTML);
		assertWords(HIDDEN.matcher(new String(html, StandardCharsets.UTF_8)).replaceAll(" "), sources, places);
		if (List.of("summary", "incident").contains(key)) {
			assertWords(ReportFileReader.text(file(key, Format.DOCX), Format.DOCX), sources, places);
		}
		Tag tags = PdfTags.of(pdf);
		assertWords(tags.text(), sources, places);
		assertThat(ReportFileReader.pdfTables(pdf)).isEqualTo(ReportFileReader.htmlTables(html));
		assertThat(tags.all("Table")).allSatisfy((table) -> {
			int columns = table.kids().get(0).all("TH").size();
			assertThat(table.kids()).allSatisfy((row) -> {
				assertThat(row.type()).isEqualTo("TR");
				assertThat(row.kids().size()).as(row.text()).isIn(1, columns);
			});
		});
		if (sources < 150) {
			assertThat(VeraPdf.broken(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
			assertThat(VeraPdf.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
		}
	}

	static Stream<Arguments> tables() {
		return Stream.of(1, 40)
			.flatMap((sources) -> Stream.of(Arguments.of("incident", sources, new Places(1, 1, 1, 1, false)),
					Arguments.of("register", sources, new Places(1, 0, 0, 0, false)),
					Arguments.of("penalties", sources, new Places(0, 0, 1, 1, false))));
	}

	@ParameterizedTest
	@MethodSource("tables")
	void tablesNameEachSourceOnce(String key, int sources, Places places) throws Exception {
		ManySources.enter(this.database, sources);

		assertWords(ReportFileReader.text(file(key, Format.CSV), Format.CSV), sources, places);
		assertWords(ReportFileReader.text(file(key, Format.XLSX), Format.XLSX), sources, places);
	}

	private static void assertWords(String text, int sources, Places places) {
		Map<String, Integer> found = new TreeMap<>();
		WORD.matcher(text).results().map(MatchResult::group).forEach((word) -> found.merge(word, 1, Integer::sum));
		Map<String, Integer> expected = places.words(sources);
		List<String> wrong = Stream.concat(found.keySet().stream(), expected.keySet().stream())
			.distinct()
			.filter((word) -> !Objects.equals(found.get(word), expected.get(word)))
			.map((word) -> word + " " + found.get(word) + " times, expected " + expected.get(word))
			.toList();
		assertThat(wrong).isEmpty();
	}

	private byte[] file(String key, Format format) throws IOException {
		Connection connection = DataSourceUtils.getConnection(this.connections);
		Function<String, Scope> scope = (report) -> switch (report) {
			case "incident" -> new Scope(null, null, null, ManySources.INCIDENT);
			case "city" -> new Scope(null, null, ManySources.CITY);
			default -> new Scope(LocalDate.of(1950, 1, 1), LocalDate.of(1950, 12, 31), null);
		};
		return ReportFiles.print(this.printer, ReportFiles.order(key, scope.apply(key), Locale.ENGLISH, format),
				connection);
	}

	/**
	 * In how many places a report names each source, and gives its scope.
	 *
	 * @param detention places of a source of the detention
	 * @param detentionScope places of its scope
	 * @param penalty places of a source of the penalty
	 * @param penaltyScope places of its scope
	 * @param disagreements whether it prints disagreements, which name each source beside
	 * its claim, and both sources in each reason
	 */
	record Places(int detention, int detentionScope, int penalty, int penaltyScope, boolean disagreements) {

		/** How often each word is found. */
		Map<String, Integer> words(int sources) {
			Map<String, Integer> words = new TreeMap<>();
			for (int nth = 1; nth <= sources; nth++) {
				int more = (!this.disagreements || sources == 1) ? 0 : (nth < sources) ? 2 : sources;
				put(words, ManySources.ofDetention(nth), this.detention + more, this.detentionScope);
				put(words, ManySources.ofPenalty(nth), this.penalty + more, this.penaltyScope);
			}
			words.values().removeIf((times) -> times == 0);
			return words;
		}

		private static void put(Map<String, Integer> words, String source, int named, int scope) {
			words.put(source, named);
			words.put(ManySources.begin(source), scope);
			words.put(ManySources.end(source), scope);
		}

	}

}
