package org.aigaq.backup.file;

import java.util.List;

/**
 * The last entry of a backup file: a file without it is incomplete.
 *
 * @param entries all entries before it, in their order
 * @param sequences the counters of the database
 */
public record Checksums(List<Entry> entries, List<Sequence> sequences) {

	static final String NAME = "checksums.json";

	/** How many rows of tables the file holds. */
	public long rows() {
		return this.entries.stream().mapToLong(Entry::rows).sum();
	}

	/** How many archived reports the file holds. */
	public long reports() {
		return this.entries.stream().filter((entry) -> entry.name().startsWith(Manifest.REPORTS)).count();
	}

	/**
	 * An entry.
	 *
	 * @param name its name
	 * @param rows rows of a table, else 0
	 * @param bytes its length before compression
	 * @param sha256 of its bytes before compression
	 */
	public record Entry(String name, long rows, long bytes, String sha256) {
	}

	/**
	 * A counter.
	 *
	 * @param name schema and name, as SQL writes them
	 * @param value the number it gave last, or will give first
	 * @param used whether it gave that number
	 */
	public record Sequence(String name, long value, boolean used) {
	}

}
