package org.aigaq.report.export;

import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A file of tables, written row by row. */
public interface RowFile {

	/**
	 * Begin a table.
	 * @param name what it is called
	 * @param heads of its columns
	 */
	void table(String name, List<String> heads) throws IOException;

	/**
	 * Add a row.
	 * @param values texts, numbers, {@link java.time.LocalDate days} or nothing
	 */
	void row(List<@Nullable Object> values) throws IOException;

	/** Write what is still to be written; the stream below stays open. */
	void finish() throws IOException;

}
