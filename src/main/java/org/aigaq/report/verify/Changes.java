package org.aigaq.report.verify;

import java.util.List;

/**
 * The changes in the figures of a run since it was printed.
 *
 * @param number of the run
 * @param was data version of the run
 * @param now data version that it was compared with
 * @param figures number of figures in the run
 * @param changed number of figures that differ, including new ones
 * @param otherViews whether another version of the program read the figures from other
 * views
 * @param rows the first changes
 */
public record Changes(String number, long was, long now, long figures, long changed, boolean otherViews,
		List<Change> rows) {

	/** The largest number of changes that are shown. */
	static final int SHOWN = 200;

	/** Whether no figure has changed. */
	public boolean isNone() {
		return this.changed == 0;
	}

	/** The number of changes that are not shown. */
	public long more() {
		return this.changed - this.rows.size();
	}

}
