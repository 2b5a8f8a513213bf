package org.aigaq.report.run;

import java.util.Locale;

/** By which way a report was asked for. */
public enum Origin {

	/** A page, or its address. */
	PAGE,
	/** The command line. */
	COMMAND,
	/** A schedule. */
	SCHEDULE;

	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Key of its name in the messages. */
	public String getMessage() {
		return "run.origin." + code();
	}

}
