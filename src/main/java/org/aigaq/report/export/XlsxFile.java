package org.aigaq.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Tables as sheets of a workbook with typed numbers and days and a fixed heading row.
 * Rows are written to disk as they come. A day that a workbook cannot hold is text, as
 * 1897-05-01. A text that is too long for a cell continues in the cells below, whose rows
 * are otherwise empty.
 */
public final class XlsxFile implements RowFile {

	private static final int FLUSHED = 500;

	private static final int NAME = 31; // characters, Excel's limit

	private static final int WIDEST = 60;

	private static final double WIDTH = 18;

	private static final int LONGEST = 32_767; // characters of a cell, Excel's limit

	/** The first day that every program reads alike: Excel counts 29 February 1900. */
	private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);

	private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

	private static final String ACCENT = "12545C";

	private final Workbook workbook;

	private @Nullable Worksheet sheet;

	private int row;

	/**
	 * Begin the workbook.
	 * @param out where to write
	 * @param cover metadata of the file
	 */
	public XlsxFile(OutputStream out, Cover cover) {
		this.workbook = new Workbook(out, cover.author(), null); // also its author
		this.workbook.properties().setTitle(cover.title());
		this.workbook.properties().setCompany(cover.author());
	}

	@Override
	public void table(String name, List<String> heads) throws IOException {
		close();
		Worksheet added = this.workbook.newWorksheet(sheetName(name));
		for (int column = 0; column < heads.size(); column++) {
			added.width(column, Math.min(WIDEST, Math.max(WIDTH, heads.get(column).length() + 2)));
			added.value(0, column, heads.get(column));
			added.style(0, column).bold().fontColor(ACCENT).wrapText(true).set();
		}
		added.freezePane(0, 1);
		this.sheet = added;
		this.row = 1;
	}

	@Override
	public void row(List<@Nullable Object> values) throws IOException {
		List<@Nullable Object> rest = new ArrayList<>();
		boolean more = false;
		for (int column = 0; column < values.size(); column++) {
			String after = cell(column, values.get(column));
			rest.add(after);
			more |= after != null;
		}
		if (++this.row % FLUSHED == 0) {
			current().flush();
		}
		if (more) {
			row(rest);
		}
	}

	/** Write a cell; returns what does not fit in it, or {@code null}. */
	private @Nullable String cell(int column, @Nullable Object value) {
		if (value instanceof LocalDate day && !day.isBefore(FIRST) && !day.isAfter(LAST)) {
			current().value(this.row, column, day);
			current().style(this.row, column).format("yyyy-mm-dd").set();
		}
		else if (value instanceof Number number) {
			current().value(this.row, column, number);
		}
		else if (value != null) {
			String text = value.toString();
			int end = end(text);
			current().value(this.row, column, text.substring(0, end));
			return (end < text.length()) ? text.substring(end) : null;
		}
		return null;
	}

	/**
	 * Where a cell with this text ends: after a "; ", else a space, where it is too long.
	 */
	private static int end(String text) {
		if (text.length() <= LONGEST) {
			return text.length();
		}
		for (String gap : List.of("; ", " ")) {
			int last = text.lastIndexOf(gap, LONGEST - gap.length());
			if (last > 0) {
				return last + gap.length();
			}
		}
		return Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
	}

	private Worksheet current() {
		if (this.sheet == null) {
			throw new IllegalStateException("No table was begun");
		}
		return this.sheet;
	}

	private static String sheetName(String name) {
		String allowed = name.replaceAll("[\\\\/?*\\[\\]:]", " ");
		return (allowed.length() > NAME) ? allowed.substring(0, NAME) : allowed;
	}

	private void close() throws IOException {
		if (this.sheet != null) {
			this.sheet.finish();
			this.sheet = null;
		}
	}

	@Override
	public void finish() throws IOException {
		close();
		this.workbook.finish();
	}

}
