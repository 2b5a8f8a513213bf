package org.aigaq.incident.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a pasted table: separated by tabs, semicolons or commas, a cell with a
 * separator or a line break in double quotes. Any text is read; without separators each
 * line is one cell.
 *
 * @param lines the lines that have content, each with its cells
 */
record PastedTable(List<List<String>> lines) {

	/** Of so many tenths of the lines the number of cells must be the same. */
	private static final int REGULAR = 8;

	private static final int TENTHS = 10;

	/** Cells beyond these are left out. */
	private static final int MOST_CELLS = 40;

	static PastedTable read(String text) {
		String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
		if (plain.indexOf('\t') >= 0) {
			return new PastedTable(lines(plain, '\t'));
		}
		return Stream.of(';', ',')
			.map((separator) -> lines(plain, separator))
			.filter(PastedTable::isRegular)
			.findFirst()
			.map(PastedTable::new)
			.orElseGet(() -> new PastedTable(lines(plain, '\t')));
	}

	private static boolean isRegular(List<List<String>> lines) {
		long cells = lines.isEmpty() ? 0 : lines.get(0).size();
		long same = lines.stream().filter((line) -> line.size() == cells).count();
		return cells > 1 && same * TENTHS >= (long) lines.size() * REGULAR;
	}

	private static List<List<String>> lines(String text, char separator) {
		try {
			return lines(text, separator, '"');
		}
		catch (UncheckedIOException | IllegalStateException ex) {
			return lines(text, separator, null); // its quotation marks are part of the
													// text
		}
	}

	private static List<List<String>> lines(String text, char separator, @Nullable Character quote) {
		CSVFormat format = CSVFormat.DEFAULT.builder()
			.setDelimiter(separator)
			.setQuote(quote)
			.setIgnoreSurroundingSpaces(true)
			.setTrailingData(true)
			.setLenientEof(true)
			.get();
		try (CSVParser records = CSVParser.parse(text, format)) {
			List<List<String>> lines = new ArrayList<>();
			for (CSVRecord record : records) {
				List<String> cells = record.stream().limit(MOST_CELLS).map(PastedTable::plain).toList();
				if (!String.join("", cells).isEmpty()) {
					lines.add(cells);
				}
			}
			return lines;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A cell in one line. */
	private static String plain(@Nullable String cell) {
		return Objects.requireNonNullElse(cell, "").replaceAll("[\\s\u00a0\u202f\u200b]+", " ").strip();
	}

	/** The number of cells of its longest line. */
	int columns() {
		return this.lines.stream().mapToInt(List::size).max().orElse(0);
	}

	/** A cell; empty where the line has fewer. */
	String cell(int line, int column) {
		List<String> cells = this.lines.get(line);
		return (column < cells.size()) ? cells.get(column) : "";
	}

	/** Whether its first line names the columns: at least half of its cells do. */
	boolean hasHeads() {
		if (this.lines.isEmpty()) {
			return false;
		}
		List<String> filled = this.lines.get(0).stream().filter((cell) -> !cell.isEmpty()).toList();
		long heads = filled.stream().filter((cell) -> PeopleColumn.of(cell).isPresent()).count();
		return heads > 0 && 2 * heads >= filled.size();
	}

}
