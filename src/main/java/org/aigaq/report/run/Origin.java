package org.aigaq.report.run;

import java.util.Locale;

/** How a report was requested. */
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
