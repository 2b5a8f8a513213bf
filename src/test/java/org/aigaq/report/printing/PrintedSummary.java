package org.aigaq.report.printing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.aigaq.report.printing.PdfText.Word;

/** The figures of a printed summary, read by their position on the page. */
record PrintedSummary(PdfText pdf) {

	private static final float LEFT = 42;

	private static final Pattern FACT = Pattern.compile("KZ-[0-9]{4}-[0-9]{4,}-F[0-9]{2,}");

	static PrintedSummary of(byte[] pdf) {
		return new PrintedSummary(PdfText.of(pdf));
	}

	/** Label of a measure, or of measure and population, to the figure. */
	Map<String, String> keyFigures(String heading) {
		Map<String, String> figures = new LinkedHashMap<>();
		rows(heading).forEach((label, row) -> figures.put(label,
				row.where((word) -> word.bold() && word.x() > LEFT + 352 && word.size() >= 10).text()));
		return figures;
	}

	/** Label to the numbers in front of sources and summands beside the key figure. */
	Map<String, List<String>> besideKeyFigures(String heading) {
		Map<String, List<String>> numbers = new LinkedHashMap<>();
		rows(heading).forEach((label, row) -> numbers.put(label,
				row.where((word) -> word.bold() && word.size() == 9 && word.x() > LEFT + 130)
					.words()
					.stream()
					.map(Word::text)
					.toList()));
		return numbers;
	}

	private Map<String, PdfText> rows(String heading) {
		PdfText section = this.pdf.section(heading);
		List<Word> starts = section.where((word) -> isMeasure(word) || isPopulation(word)).words();
		Map<String, PdfText> rows = new LinkedHashMap<>();
		String measure = "";
		for (PdfText row : section.rows(starts)) {
			if (isMeasure(row.words().get(0))) {
				measure = row.where(PrintedSummary::isMeasure).text();
				rows.put(measure, row);
			}
			else {
				rows.put(measure + "/" + row.where(PrintedSummary::isPopulation).text(), row);
			}
		}
		return rows;
	}

	/** Code of an incident to the cells detained, penalised, arrested. */
	Map<String, List<String>> incidents() {
		PdfText section = this.pdf.section("Incidents");
		List<Word> codes = section.where((word) -> word.x() < LEFT + 2 && word.text().matches("KZ-[0-9]{4}-[0-9]+"))
			.words();
		Map<String, List<String>> cells = new LinkedHashMap<>();
		for (PdfText row : section.rows(codes)) {
			PdfText figures = row.where((word) -> word.size() == 9 && word.x() > LEFT + 307);
			cells.put(row.words().get(0).text(),
					List.of(figures.where((word) -> word.x() < LEFT + 374).text(),
							figures.where((word) -> word.x() > LEFT + 374 && word.x() < LEFT + 444).text(),
							figures.where((word) -> word.x() > LEFT + 444).text()));
		}
		return cells;
	}

	/**
	 * Code of a fact to its range and the claims of its sources.
	 * @param heading of the section
	 * @param sources left edge of the column of sources
	 * @param figures left edge of the column of ranges
	 */
	Map<String, PrintedFact> facts(String heading, float sources, float figures) {
		PdfText section = this.pdf.section(heading);
		List<Word> starts = new ArrayList<>();
		for (List<Word> line : section.lines()) {
			boolean source = line.stream().anyMatch((word) -> word.bold() && Math.abs(word.x() - LEFT - sources) < 2);
			if (source && line.stream().anyMatch((word) -> word.size() == 9 && word.x() >= LEFT + figures)) {
				starts.add(line.get(0));
			}
		}
		Map<String, PrintedFact> facts = new LinkedHashMap<>();
		for (PdfText row : section.rows(starts)) {
			Matcher code = FACT.matcher(row.where((word) -> word.x() < LEFT + sources - 2 && word.size() == 8).text());
			facts.put(code.find() ? code.group() : row.text(), new PrintedFact(
					row.where((word) -> word.size() == 9 && !word.bold() && word.x() >= LEFT + figures).text(),
					row.where((word) -> word.bold() && word.size() == 9 && Math.abs(word.x() - LEFT - sources) < 2)
						.words()
						.stream()
						.map(Word::text)
						.sorted()
						.toList()));
		}
		return facts;
	}

	private static boolean isMeasure(Word word) {
		return word.bold() && word.size() == 10 && word.x() < LEFT + 130;
	}

	private static boolean isPopulation(Word word) {
		return !word.bold() && word.size() == 9 && word.x() > LEFT + 10 && word.x() < LEFT + 130;
	}

	/**
	 * A fact as a table shows it.
	 *
	 * @param range its range
	 * @param claims the claim of each source, in order
	 */
	record PrintedFact(String range, List<String> claims) {
	}

}
