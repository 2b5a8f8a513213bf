package org.aigaq.report.queue;

import org.aigaq.report.printing.Progress;

/** Stops a report that exceeds the maximum number of pages, to protect memory. */
record PageLimit(int most) implements Progress {

	@Override
	public void made(int pages) {
		if (pages > this.most) {
			throw new Exceeded();
		}
	}

	/** The report has more pages than the limit. */
	static class Exceeded extends RuntimeException {

		Exceeded() {
			super("The report has more pages than the limit", null, false, false);
		}

	}

}
