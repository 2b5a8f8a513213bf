package org.aigaq.database.settings;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Prints only the message of a {@link CannotStart} to standard error. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartRefusals implements SpringBootExceptionReporter {

	StartRefusals(ConfigurableApplicationContext context) {
	}

	@Override
	public boolean reportException(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof CannotStart) {
				System.err.println(cause.getMessage());
				return true;
			}
		}
		return false;
	}

}
