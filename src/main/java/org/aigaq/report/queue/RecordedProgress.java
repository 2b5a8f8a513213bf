package org.aigaq.report.queue;

import java.time.Duration;

import org.aigaq.report.printing.PrintingCancelled;
import org.aigaq.report.printing.Progress;
import org.aigaq.report.run.Run;
import org.aigaq.report.run.RunSteps;

/**
 * Records the progress of a run at intervals. Cancels the run when nobody requests it any
 * more or when it exceeds the page limit.
 */
class RecordedProgress implements Progress {

	private static final long PAUSE = Duration.ofMillis(400).toNanos();

	private static final int FACTS_PER_PAGE = 12;

	private static final int FILLED = 50;

	private static final int ALMOST = 95;

	private final Run run;

	private final RunSteps steps;

	private final int facts;

	private final PageLimit limit;

	private long told = System.nanoTime() - PAUSE;

	private int pages;

	/**
	 * For one run.
	 * @param facts number of facts it covers, from which the number of pages is estimated
	 */
	RecordedProgress(Run run, RunSteps steps, int facts, PageLimit limit) {
		this.run = run;
		this.steps = steps;
		this.facts = Math.max(facts, 1);
		this.limit = limit;
	}

	@Override
	public void made(int pages) {
		this.limit.made(pages);
		this.pages = pages;
		tell(Math.min(FILLED, FILLED * pages * FACTS_PER_PAGE / this.facts));
	}

	@Override
	public void written(long done, long of) {
		tell((of > 0) ? (int) (FILLED + FILLED * done / of) : (int) Math.min(ALMOST, ALMOST * done / this.facts));
	}

	private void tell(int percent) {
		if (System.nanoTime() - this.told < PAUSE) {
			return;
		}
		this.told = System.nanoTime();
		if (!this.steps.progress(this.run, this.pages, Math.min(percent, ALMOST + 4))) {
			throw new PrintingCancelled();
		}
	}

}
