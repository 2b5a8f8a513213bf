package org.aigaq.report.printing;

/** Listener for the progress of a report; called on the printing thread. */
public interface Progress {

	/** Ignores all progress. */
	Progress NONE = new Progress() {
	};

	/** This many pages have been laid out. */
	default void made(int pages) {
	}

	/**
	 * This much has been written.
	 * @param done number of pages or rows
	 * @param of total number of pages; 0 if it is not known
	 */
	default void written(long done, long of) {
	}

}
