package org.aigaq.backup.file;

import java.time.Instant;
import java.util.List;

/**
 * What a backup file holds, as its first entry says.
 *
 * @param format version of the format of the file
 * @param program version of the program that made it
 * @param postgresql version of the server it was read from
 * @param madeAt the moment whose data it holds
 * @param seed the data loaded at the first start, {@code kazakhstan} or {@code none}
 * @param migrations the versioned files of {@code db} that had made the database, in
 * their order
 * @param tables the tables, in the order of their entries
 */
public record Manifest(int format, String program, String postgresql, Instant madeAt, String seed,
		List<String> migrations, List<Columns> tables) {

	/** The format that this program writes. */
	public static final int FORMAT = 1;

	static final String NAME = "manifest.json";

	/** Name of the entry of a table. */
	public static final String TABLES = "tables/";

	/** Name of the entry of an archived report. */
	public static final String REPORTS = "reports/";

	/**
	 * The columns of a table that are in the file; the database computes the others.
	 *
	 * @param table schema and name, as SQL writes them
	 * @param columns names, as SQL writes them
	 */
	public record Columns(String table, List<String> columns) {

		/** Name of its entry. */
		public String entry() {
			return TABLES + this.table;
		}

		/** What follows the word copy in SQL. */
		public String sql() {
			return this.table + " (" + String.join(", ", this.columns) + ")";
		}

	}

}
