package org.aigaq.report.queue;

import java.io.IOException;
import java.time.Duration;

import org.aigaq.report.printing.PrintingCancelled;
import org.aigaq.report.run.Archive;
import org.aigaq.report.run.Run;
import org.aigaq.report.run.RunSteps;
import org.aigaq.report.run.Runs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Records how runs ended that were not printed completely. */
@Component
class ReportFailures {

	private static final Logger LOG = LoggerFactory.getLogger(ReportFailures.class);

	/** A database that was started anew takes sentences again a little later. */
	private static final RetryTemplate PATIENTLY = new RetryTemplate(RetryPolicy.builder()
		.includes(DataAccessException.class)
		.maxRetries(5)
		.delay(Duration.ofMillis(500))
		.build());

	private final Runs runs;

	private final RunSteps steps;

	private final Archive archive;

	private final Printings printings;

	ReportFailures(Runs runs, RunSteps steps, Archive archive, Printings printings) {
		this.runs = runs;
		this.steps = steps;
		this.archive = archive;
		this.printings = printings;
	}

	/**
	 * It ended with an error.
	 * @throws Interrupted if that may pass and the run can be printed again
	 */
	void failed(Run run, Throwable cause) {
		if (run.background() && FailureKind.isPassing(cause)) {
			throw new Interrupted(run, cause);
		}
		LOG.error("Report {} failed", run.number(), cause);
		end(run, FailureKind.of(cause));
	}

	/**
	 * It was cancelled, or the program stops.
	 * @throws Interrupted if the next process can print it
	 */
	void cancelled(Run run, PrintingCancelled cause) {
		if (!this.printings.isClosed()) {
			this.steps.cancelled(run);
		}
		else if (run.background()) {
			throw new Interrupted(run, cause);
		}
		else {
			end(run, "run.problem.stopped");
		}
	}

	/** It came to nothing, for this reason. */
	void end(Run run, String problem) {
		PATIENTLY.invoke(() -> {
			this.steps.failed(run, problem);
			forget(run);
		});
	}

	/** Of a run that is not done there is no file. */
	void forget(Run run) {
		try {
			if (!this.runs.find(run.number()).orElseThrow().isDone()) {
				this.archive.remove(run);
			}
		}
		catch (IOException ex) {
			LOG.warn("What is left of report {} cannot be removed", run.number(), ex);
		}
	}

	/** The run as it is now. */
	Run now(Run run) {
		return PATIENTLY.invoke(() -> this.runs.find(run.number()).orElseThrow());
	}

}
