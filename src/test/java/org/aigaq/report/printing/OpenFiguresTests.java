package org.aigaq.report.printing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.aigaq.DatabaseTest;
import org.aigaq.report.Format;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * In a workbook "may be more" says what the figure beside it says: its upper end is a
 * floor, a vague word, or "or more".
 */
@DatabaseTest
class OpenFiguresTests {

	private static final String NO_NUMBER = "–";

	private static final String UPPER_END = "(?:.* to |^)(?:at least|more than) [0-9,]+|.*or more\\)?"
			+ "|(?:.* to |^)(?:several|tens|dozens|hundreds|thousands)";

	private static final Pattern OPEN = Pattern.compile("(?:" + UPPER_END + ")(?: \\([^)]*\\))?(?:, .*)?");

	@Autowired
	ReportPrinter printer;

	@Autowired
	MessageSource messages;

	@Test
	void mayBeMoreWhereTheFigureSaysSo() throws Exception {
		List<Figure> figures = new ArrayList<>();
		for (String key : EveryReport.keys()) {
			figures.addAll(
					figures(ReportFiles.print(this.printer, key, EveryReport.scope(key), Locale.ENGLISH, Format.XLSX)));
		}

		assertThat(figures)
			.allSatisfy((figure) -> assertThat(figure.mayBeMore()).as(figure.words())
				.isEqualTo(OPEN.matcher(figure.words()).matches() ? "yes" : "no"))
			.extracting(Figure::mayBeMore)
			.contains("yes", "no");
	}

	private List<Figure> figures(byte[] xlsx) throws IOException {
		List<Figure> figures = new ArrayList<>();
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
			for (Sheet sheet : workbook) {
				Map<String, Integer> columns = new HashMap<>();
				sheet.getRow(0).forEach((cell) -> columns.put(cell.getStringCellValue(), cell.getColumnIndex()));
				for (String of : List.of("", "detained_", "penalised_", "arrested_")) {
					Integer open = columns.get(head(of + "open"));
					for (int row = 1; open != null && row <= sheet.getLastRowNum(); row++) {
						figures.add(new Figure(text(sheet.getRow(row), columns.get(head(of + "figure"))),
								text(sheet.getRow(row), open)));
					}
				}
			}
		}
		figures.removeIf((figure) -> figure.words().isEmpty() || figure.words().equals(NO_NUMBER));
		return figures;
	}

	private String head(String column) {
		return this.messages.getMessage("report.row." + column, null, Locale.ENGLISH);
	}

	private static String text(Row row, int column) {
		return (row.getCell(column) != null) ? row.getCell(column).getStringCellValue() : "";
	}

	/**
	 * A figure of a table.
	 *
	 * @param words in words
	 * @param mayBeMore yes or no
	 */
	record Figure(String words, String mayBeMore) {
	}

}
