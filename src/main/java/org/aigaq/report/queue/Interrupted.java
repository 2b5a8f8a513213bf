package org.aigaq.report.queue;

import org.aigaq.report.run.Run;

/**
 * Printing was interrupted because the program or its database stopped; the report is to
 * be printed again.
 */
class Interrupted extends RuntimeException {

	Interrupted(Run run, Throwable cause) {
		super(run.number() + " is printed again: the program or its database stopped", cause);
	}

}
