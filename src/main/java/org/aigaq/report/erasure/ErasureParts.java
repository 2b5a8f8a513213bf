package org.aigaq.report.erasure;

import org.aigaq.report.queue.WithdrawnFiles;
import org.aigaq.report.run.Archive;
import org.aigaq.report.run.RunSteps;
import org.aigaq.report.run.Runs;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What the command needs of the program. */
@Import({ Archive.class, Runs.class, RunSteps.class, WithdrawnFiles.class })
class ErasureParts {

	@Bean
	Erasure erasure(FlywayConnectionDetails owner, WithdrawnFiles files) {
		return new Erasure(owner, files);
	}

}
