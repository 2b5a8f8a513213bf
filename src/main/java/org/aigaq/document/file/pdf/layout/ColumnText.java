package org.aigaq.document.file.pdf.layout;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows on one side of a gutter, and whether they are a column of prose: lines of
 * several words that fill its width and run on from one to the next.
 *
 * @param rows from top to bottom, at least one
 */
record ColumnText(List<TextRow> rows) {

	/** The fewest rows of a column. */
	static final int ROWS = 3;

	private static final double WORDS = 2.5;

	private static final double CELL_WORDS = 2;

	private static final double FILLED = 0.55;

	private static final double RUN_ON = 0.25;

	/**
	 * Baselines further apart than this many usual distances have a blank line between.
	 */
	private static final float BLANK = 1.35f;

	boolean isProse() {
		return this.rows.size() >= ROWS && words() >= WORDS && filled() >= FILLED && runOn() >= RUN_ON;
	}

	/** Whether words of it could be read together with words beside it. */
	boolean isText() {
		return this.rows.size() >= ROWS && words() >= CELL_WORDS;
	}

	private double words() {
		return this.rows.stream().mapToInt(TextRow::words).average().orElse(0);
	}

	/** How much of the width the middle line fills, from 0 to 1. */
	private double filled() {
		double left = this.rows.stream().mapToDouble(TextRow::left).min().orElse(0);
		double right = this.rows.stream().mapToDouble(TextRow::right).max().orElse(0);
		double[] widths = this.rows.stream().mapToDouble((row) -> row.right() - row.left()).sorted().toArray();
		return (right > left) ? widths[widths.length / 2] / (right - left) : 0;
	}

	/** The share of rows that go on from the row above. */
	private double runOn() {
		long on = IntStream.range(1, this.rows.size())
			.filter((i) -> this.rows.get(i).continues() || this.rows.get(i - 1).isBroken())
			.count();
		return on / (double) Math.max(1, this.rows.size() - 1);
	}

	/** Whether its rows stand at the height of at least half of the other's. */
	boolean isBeside(ColumnText other) {
		float top = Math.max(this.rows.get(0).y(), other.rows.get(0).y());
		float bottom = Math.min(last(this.rows).y(), last(other.rows).y());
		float shorter = Math.min(height(this.rows), height(other.rows));
		return bottom - top >= shorter / 2;
	}

	/**
	 * Whether blank lines stand at the same heights on both sides, as between the rows of
	 * a table.
	 */
	boolean hasCellsWith(ColumnText other) {
		double[] some = gaps();
		double[] others = other.gaps();
		long same = IntStream.range(0, some.length)
			.filter((i) -> IntStream.range(0, others.length)
				.anyMatch((j) -> Math.abs(some[i] - others[j]) < this.rows.get(0).size() / 2))
			.count();
		return same >= 2 && same >= 0.6 * Math.max(some.length, others.length);
	}

	/** The heights of the rows that follow a blank line. */
	private double[] gaps() {
		double[] distances = IntStream.range(1, this.rows.size())
			.mapToDouble((i) -> this.rows.get(i).y() - this.rows.get(i - 1).y())
			.sorted()
			.toArray();
		if (distances.length == 0) {
			return distances;
		}
		double usual = distances[distances.length / 4];
		return IntStream.range(1, this.rows.size())
			.filter((i) -> this.rows.get(i).y() - this.rows.get(i - 1).y() > BLANK * usual)
			.mapToDouble((i) -> this.rows.get(i).y())
			.toArray();
	}

	private static float height(List<TextRow> rows) {
		return last(rows).y() - rows.get(0).y();
	}

	private static TextRow last(List<TextRow> rows) {
		return rows.get(rows.size() - 1);
	}

}
