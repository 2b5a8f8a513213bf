package org.aigaq.report.printing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.aigaq.report.Format;
import org.aigaq.report.printing.PdfTags.Tag;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

import org.springframework.web.util.HtmlUtils;

/** Reads printed files: tables of cells, or the whole text. */
final class ReportFileReader {

	private ReportFileReader() {
	}

	/**
	 * The tables of a PDF with their heads, without white space, which depends on line
	 * breaks.
	 */
	static List<List<List<String>>> pdfTables(byte[] pdf) throws IOException {
		return PdfTags.of(pdf)
			.all("Table")
			.stream()
			.map((table) -> table.kids()
				.stream()
				.map((row) -> row.kids().stream().map(Tag::text).map(ReportFileReader::tight).toList())
				.toList())
			.toList();
	}

	static List<List<List<String>>> htmlTables(byte[] html) {
		return inside("table", new String(html, StandardCharsets.UTF_8)).stream()
			.map((table) -> inside("tr", table).stream()
				.map((row) -> inside("t[dh]", row).stream()
					.map(ReportFileReader::plain)
					.map(ReportFileReader::tight)
					.toList())
				.toList())
			.toList();
	}

	private static List<String> inside(String tag, String html) {
		return Pattern.compile("<(" + tag + ")(?:\\s[^>]*)?>(.*?)</\\1>", Pattern.DOTALL)
			.matcher(html)
			.results()
			.map((found) -> found.group(2))
			.toList();
	}

	private static String plain(String html) {
		return HtmlUtils.htmlUnescape(html.replaceAll("<[^>]*>", ""));
	}

	static String tight(String text) {
		return text.replaceAll("[\\s\u00a0]", "");
	}

	/** The records of a CSV file, parsed by RFC 4180. */
	static List<List<String>> csv(byte[] csv) {
		List<List<String>> records = new ArrayList<>();
		List<String> fields = new ArrayList<>();
		Matcher next = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^\",\\r\\n]*))(,|\\r\\n)", Pattern.DOTALL)
			.matcher(new String(csv, StandardCharsets.UTF_8));
		int end = 0;
		while (next.find()) {
			fields.add((next.group(1) != null) ? next.group(1).replace("\"\"", "\"") : next.group(2));
			if (!next.group(3).equals(",")) {
				records.add(List.copyOf(fields));
				fields.clear();
			}
			end = next.end();
		}
		if (end != new String(csv, StandardCharsets.UTF_8).length()) {
			throw new IllegalStateException("Not RFC 4180 from character " + end);
		}
		return records;
	}

	/**
	 * The records of the first sheet of a workbook with its heads, formatted as in CSV.
	 */
	static List<List<String>> xlsx(byte[] xlsx) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
			Sheet sheet = workbook.getSheetAt(0);
			int columns = sheet.getRow(0).getLastCellNum();
			List<List<String>> records = new ArrayList<>();
			for (Row row : sheet) {
				List<String> record = new ArrayList<>();
				for (int column = 0; column < columns; column++) {
					record.add(text(row.getCell(column)));
				}
				records.add(record);
			}
			return records;
		}
	}

	private static String text(@org.jspecify.annotations.Nullable Cell cell) {
		if (cell == null || cell.getCellType() == CellType.BLANK) {
			return "";
		}
		if (cell.getCellType() != CellType.NUMERIC) {
			return cell.getStringCellValue();
		}
		return DateUtil.isCellDateFormatted(cell) ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
				: java.math.BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString();
	}

	/** The whole text of a file of any format. */
	static String text(byte[] file, Format format) throws IOException {
		return switch (format) {
			case PDF -> PdfText.of(file).text() + " " + PdfTags.of(file).all("Image").stream().map(Tag::alt).toList();
			case HTML -> new String(file, StandardCharsets.UTF_8);
			case CSV -> new String(file, StandardCharsets.UTF_8);
			case DOCX -> {
				try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
						XWPFWordExtractor words = new XWPFWordExtractor(document)) {
					yield words.getText();
				}
			}
			case XLSX -> {
				StringBuilder all = new StringBuilder();
				try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
					workbook.forEach((sheet) -> sheet
						.forEach((row) -> row.forEach((cell) -> all.append(text(cell)).append('\n'))));
				}
				yield all.toString();
			}
		};
	}

	/** The numbers of a text, in order. */
	static List<String> numbers(String text) {
		return Pattern.compile("[0-9]+").matcher(text).results().map(MatchResult::group).toList();
	}

}
