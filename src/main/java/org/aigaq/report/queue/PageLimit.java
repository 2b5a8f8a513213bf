package org.aigaq.report.queue;

import org.aigaq.report.printing.Progress;

/** Ends a report that grows past the most pages, before memory ends. */
record PageLimit(int most) implements Progress {

	@Override
	public void made(int pages) {
		if (pages > this.most) {
			throw new Exceeded();
		}
	}

	/** There would be more pages than the limit. */
	static class Exceeded extends RuntimeException {

		Exceeded() {
			super("The report has more pages than the limit", null, false, false);
		}

	}

}
