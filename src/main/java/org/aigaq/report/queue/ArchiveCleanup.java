package org.aigaq.report.queue;

import java.io.IOException;
import java.time.OffsetDateTime;

import org.aigaq.report.run.Archive;
import org.aigaq.report.run.Figures;
import org.aigaq.report.run.Run;
import org.aigaq.report.run.RunSteps;
import org.aigaq.report.run.Runs;

import org.springframework.stereotype.Component;

/**
 * Keeps the archive as large as the settings say, and true after a process was killed.
 */
@Component
class ArchiveCleanup {

	private static final int AT_ONCE = 500;

	private final Printings printings;

	private final Runs runs;

	private final RunSteps steps;

	private final Archive archive;

	private final Figures figures;

	private final RunSettings settings;

	ArchiveCleanup(Printings printings, Runs runs, RunSteps steps, Archive archive, Figures figures,
			RunSettings settings) {
		this.printings = printings;
		this.runs = runs;
		this.steps = steps;
		this.archive = archive;
		this.figures = figures;
		this.settings = settings;
	}

	/** End the runs of killed processes as failed and remove what they wrote. */
	void endForgotten() throws IOException {
		for (Run run : this.steps.endForgotten(this.printings.numbers(), RunPrinter.TO_BEGIN)) {
			this.archive.remove(run);
		}
	}

	/** Remove the files that have been kept long enough; rows and figures stay. */
	void removeOutlived() throws IOException {
		for (Run run : this.runs.outlived(OffsetDateTime.now().minus(this.settings.keep()), AT_ONCE)) {
			this.archive.remove(run);
			this.steps.removed(run);
		}
	}

	/** Remove figures that were only compared with. */
	void removeUnprintedFigures() {
		this.figures.removeUnprinted();
	}

}
