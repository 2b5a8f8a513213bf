package org.aigaq.report.run;

import java.io.IOException;
import java.time.OffsetDateTime;

import org.springframework.stereotype.Component;

/** Keeps the archive as large as the settings say. */
@Component
class Housekeeping {

	private static final int AT_ONCE = 500;

	private final Runs runs;

	private final Archive archive;

	private final RunSettings settings;

	Housekeeping(Runs runs, Archive archive, RunSettings settings) {
		this.runs = runs;
		this.archive = archive;
		this.settings = settings;
	}

	/** Remove the files that have been kept long enough; rows and figures stay. */
	void removeOutlived() throws IOException {
		for (Run run : this.runs.outlived(OffsetDateTime.now().minus(this.settings.keep()), AT_ONCE)) {
			this.archive.remove(run);
			this.runs.removed(run);
		}
	}

}
