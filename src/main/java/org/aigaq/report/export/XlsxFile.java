package org.aigaq.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Tables as sheets of a workbook with typed numbers and days and a fixed heading row.
 * Rows are written to disk as they come.
 */
public final class XlsxFile implements RowFile {

	private static final int FLUSHED = 500;

	private static final int NAME = 31; // characters, Excel's limit

	private static final int WIDEST = 60;

	private static final double WIDTH = 18;

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
		Worksheet current = current();
		for (int column = 0; column < values.size(); column++) {
			Object value = values.get(column);
			if (value instanceof LocalDate day) {
				current.value(this.row, column, day);
				current.style(this.row, column).format("yyyy-mm-dd").set();
			}
			else if (value instanceof Number number) {
				current.value(this.row, column, number);
			}
			else if (value != null) {
				current.value(this.row, column, value.toString());
			}
		}
		if (++this.row % FLUSHED == 0) {
			current.flush();
		}
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
