package org.aigaq.report.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class XlsxFileTests {

	private static final int LONGEST = 32_767;

	@ParameterizedTest
	@ValueSource(strings = { "0000-01-01", "0987-12-31", "1582-10-10", "1899-12-31", "1900-01-01", "1900-02-28",
			"+10000-01-01", "-0044-03-15" })
	void dayThatAWorkbookCannotHoldIsText(String day) throws Exception {
		Cell cell = sheet(Arrays.asList(LocalDate.parse(day))).getRow(1).getCell(0);

		assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
		assertThat(cell.getStringCellValue()).isEqualTo(day);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1900-03-01", "2024-02-29", "9999-12-31" })
	void otherDaysAreDays(String day) throws Exception {
		Cell cell = sheet(Arrays.asList(LocalDate.parse(day))).getRow(1).getCell(0);

		assertThat(DateUtil.isCellDateFormatted(cell)).isTrue();
		assertThat(cell.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(day);
	}

	@Test
	void textThatIsTooLongContinuesInTheCellsBelow() throws Exception {
		String sources = IntStream.range(0, 7_000)
			.mapToObj((nth) -> "source number " + nth)
			.collect(Collectors.joining("; "));
		String word = "😀".repeat(20_000);
		XSSFSheet sheet = sheet(Arrays.asList("F01", sources, word, 7), List.of("F02", "one", "two", 8));

		StringBuilder first = new StringBuilder();
		StringBuilder second = new StringBuilder();
		int rows = sheet.getLastRowNum();
		for (int row = 1; row < rows; row++) {
			first.append(text(sheet.getRow(row).getCell(1)));
			second.append(text(sheet.getRow(row).getCell(2)));
			assertThat(text(sheet.getRow(row).getCell(1))).hasSizeLessThanOrEqualTo(LONGEST);
			assertThat(text(sheet.getRow(row).getCell(0))).isEqualTo((row == 1) ? "F01" : "");
			assertThat(text(sheet.getRow(row).getCell(3))).isEqualTo((row == 1) ? "7" : "");
		}
		assertThat(first).hasToString(sources);
		assertThat(second).hasToString(word);
		assertThat(text(sheet.getRow(2).getCell(1))).startsWith("source number ");
		assertThat(text(sheet.getRow(rows).getCell(0))).isEqualTo("F02");
	}

	private static String text(Cell cell) {
		return (cell == null) ? "" : (cell.getCellType() == CellType.NUMERIC)
				? String.valueOf((int) cell.getNumericCellValue()) : cell.getStringCellValue();
	}

	@SafeVarargs
	private static XSSFSheet sheet(List<Object>... rows) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		XlsxFile file = new XlsxFile(out, new Cover("Days", "Aigaq", Locale.ENGLISH));
		file.table("Days", rows[0].stream().map((value) -> "Column").toList());
		for (List<Object> row : rows) {
			file.row(row);
		}
		file.finish();
		return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).getSheetAt(0);
	}

}
