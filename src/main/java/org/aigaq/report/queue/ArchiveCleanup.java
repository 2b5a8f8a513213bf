package org.aigaq.report.queue;

import java.io.IOException;
import java.time.OffsetDateTime;

import org.aigaq.report.run.Archive;
import org.aigaq.report.run.Figures;
import org.aigaq.report.run.Run;
import org.aigaq.report.run.RunSteps;
import org.aigaq.report.run.Runs;

import org.springframework.stereotype.Component;

/** Removes old files from the archive, and what killed processes left. */
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

	/** Mark the runs of killed processes as failed and remove their files. */
	void endForgotten() throws IOException {
		for (Run run : this.steps.endForgotten(this.printings.numbers(), RunPrinter.TO_BEGIN)) {
			this.archive.remove(run);
		}
	}

	/** Remove files past their retention time; rows and figures are kept. */
	void removeOutlived() throws IOException {
		for (Run run : this.runs.outlived(OffsetDateTime.now().minus(this.settings.keep()), AT_ONCE)) {
			this.archive.remove(run);
			this.steps.removed(run);
		}
	}

	/** Remove figures that were only read for a comparison. */
	void removeUnprintedFigures() {
		this.figures.removeUnprinted();
	}

}
