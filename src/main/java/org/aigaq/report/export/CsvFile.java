package org.aigaq.report.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * One table as CSV (RFC 4180) in UTF-8. A text that a spreadsheet would read as a formula
 * gets an apostrophe before it.
 */
public final class CsvFile implements RowFile {

	/**
	 * Spaces of any kind and characters without width do not keep a spreadsheet from
	 * reading what follows.
	 */
	private static final Pattern FORMULA = Pattern
		.compile("[\\p{Z}\\s\\p{Cf}\\p{Cc}]*[=+\\-@\\t\\r\uff1d\uff0b\uff0d\uff20\u2212].*", Pattern.DOTALL);

	/**
	 * Where lists are separated by semicolons, a spreadsheet separates columns by them.
	 */
	private static final Pattern SPECIAL = Pattern.compile("[\",;\\r\\n]");

	private final Writer csv;

	public CsvFile(OutputStream out) {
		this.csv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
	}

	@Override
	public void table(String name, List<String> heads) throws IOException {
		line(List.copyOf(heads));
	}

	@Override
	public void row(List<@Nullable Object> values) throws IOException {
		line(values);
	}

	private void line(List<? extends @Nullable Object> values) throws IOException {
		this.csv.write(values.stream().map(CsvFile::field).collect(Collectors.joining(",", "", "\r\n")));
	}

	private static String field(@Nullable Object value) {
		if (value == null) {
			return "";
		}
		if (value instanceof Number || value instanceof Boolean) {
			return (value instanceof BigDecimal number) ? number.toPlainString() : value.toString();
		}
		String text = value.toString();
		String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
		return SPECIAL.matcher(safe).find() ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
	}

	@Override
	public void finish() throws IOException {
		this.csv.flush();
	}

}
