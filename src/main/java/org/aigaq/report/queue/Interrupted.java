package org.aigaq.report.queue;

import org.aigaq.report.run.Run;

/**
 * A report was not printed to its end, for the program or its database stopped, and is to
 * be printed again.
 */
class Interrupted extends RuntimeException {

	Interrupted(Run run, Throwable cause) {
		super(run.number() + " is printed again: the program or its database stopped", cause);
	}

}
