package org.aigaq.account;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The operator gave the first account a password that nobody may have. */
class FirstPasswordRefused extends RuntimeException {

	FirstPasswordRefused(String sentence) {
		super(sentence);
	}

	/** Prints the sentence to standard error, and nothing else. */
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
