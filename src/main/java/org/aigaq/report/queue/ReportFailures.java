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

/** Records how a run ended that did not print its report completely. */
@Component
class ReportFailures {

	private static final Logger LOG = LoggerFactory.getLogger(ReportFailures.class);

	/** Retries while a restarted database does not accept statements yet. */
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
	 * The run ended with an error.
	 * @throws Interrupted if a retry may succeed, so that the run is to be printed again
	 */
	void failed(Run run, Throwable cause) {
		if (run.background() && FailureKind.isPassing(cause)) {
			throw new Interrupted(run, cause);
		}
		LOG.error("Report {} failed", run.number(), cause);
		end(run, FailureKind.of(cause));
	}

	/**
	 * The run was cancelled, or the program is stopping.
	 * @throws Interrupted if the next process can print the run
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

	/** End the run as failed for this reason. */
	void end(Run run, String problem) {
		PATIENTLY.invoke(() -> {
			this.steps.failed(run, problem);
			forget(run);
		});
	}

	/** Remove the file of a run that is not done. */
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

	/** The present state of the run. */
	Run now(Run run) {
		return PATIENTLY.invoke(() -> this.runs.find(run.number()).orElseThrow());
	}

}
