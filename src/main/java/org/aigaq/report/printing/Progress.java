package org.aigaq.report.printing;

/** Listener for the progress of a report; called on the thread that prints. */
public interface Progress {

	/** Does nothing. */
	Progress NONE = new Progress() {
	};

	/** So many pages have been made. */
	default void made(int pages) {
	}

	/**
	 * So much has been written.
	 * @param done pages, or rows
	 * @param of how many pages there are; 0 where that is not known
	 */
	default void written(long done, long of) {
	}

}
