package org.aigaq.report.run;

import java.util.Locale;

/** How a report was requested. */
public enum Origin {

	/** From a page, or by its address. */
	PAGE,
	/** From the command line. */
	COMMAND,
	/** From a schedule. */
	SCHEDULE;

	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Key of its name in the messages. */
	public String getMessage() {
		return "run.origin." + code();
	}

}
