package org.aigaq.report.queue;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.aigaq.actor.NameRestricted;
import org.aigaq.report.run.Archive;
import org.aigaq.report.run.Run;
import org.aigaq.report.run.RunSteps;
import org.aigaq.report.run.Runs;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Removes the files of withdrawn reports. The database withdraws a report in the
 * transaction that restricts a person in it; from then on its file is not sent.
 */
@Component
public class WithdrawnFiles {

	private final Runs runs;

	private final RunSteps steps;

	private final Archive archive;

	WithdrawnFiles(Runs runs, RunSteps steps, Archive archive) {
		this.runs = runs;
		this.steps = steps;
		this.archive = archive;
	}

	/** Remove the files at once where an editor restricted somebody. */
	@TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	void restricted(NameRestricted event) {
		remove();
	}

	/** Remove the files of all withdrawn reports. */
	public void remove() {
		for (Run run : this.runs.withdrawn()) {
			try {
				this.archive.remove(run);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			this.steps.removed(run);
		}
	}

}
