package org.aigaq.report.export;

import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A file of tables, written row by row. */
public interface RowFile {

	/**
	 * Begin a table.
	 * @param name name of the table
	 * @param heads headings of its columns
	 */
	void table(String name, List<String> heads) throws IOException;

	/**
	 * Add a row.
	 * @param values texts, numbers, {@link java.time.LocalDate days} or {@code null}
	 */
	void row(List<@Nullable Object> values) throws IOException;

	/** Write the rest; the stream is not closed. */
	void finish() throws IOException;

}
