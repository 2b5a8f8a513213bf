package org.aigaq.report.schedule;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** An address in the settings names no host. */
class MailServerRefused extends RuntimeException {

	MailServerRefused(String sentence) {
		super(sentence);
	}

	/** Prints only the message to standard error. */
	@Order(Ordered.HIGHEST_PRECEDENCE)
	static class Report implements SpringBootExceptionReporter {

		Report(ConfigurableApplicationContext context) {
		}

		@Override
		public boolean reportException(Throwable failure) {
			for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
				if (cause instanceof MailServerRefused) {
					System.err.println(cause.getMessage());
					return true;
				}
			}
			return false;
		}

	}

}
