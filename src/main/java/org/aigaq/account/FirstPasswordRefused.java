package org.aigaq.account;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The password that the operator set for the first account is not allowed. */
class FirstPasswordRefused extends RuntimeException {

	FirstPasswordRefused(String sentence) {
		super(sentence);
	}

	/** Prints only the message to standard error. */
	@Order(Ordered.HIGHEST_PRECEDENCE)
	static class Report implements SpringBootExceptionReporter {

		Report(ConfigurableApplicationContext context) {
		}

		@Override
		public boolean reportException(Throwable failure) {
			boolean ours = failure instanceof FirstPasswordRefused;
			if (ours) {
				System.err.println(failure.getMessage());
			}
			return ours;
		}

	}

}
