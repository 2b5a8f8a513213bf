package org.aigaq.report.verify;

import java.util.List;

/**
 * The figures of a run that have changed since.
 *
 * @param number of the run
 * @param was number of the data state that it shows
 * @param now number of the data state that it was compared with
 * @param figures how many figures it shows
 * @param changed how many of them, and of those there are now, are others
 * @param otherViews whether another version of the program read them by other views
 * @param rows the first of them
 */
public record Changes(String number, long was, long now, long figures, long changed, boolean otherViews,
		List<Change> rows) {

	/** How many of the changes are shown. */
	static final int SHOWN = 200;

	/** Whether all figures hold. */
	public boolean isNone() {
		return this.changed == 0;
	}

	/** Changes that are not shown. */
	public long more() {
		return this.changed - this.rows.size();
	}

}
