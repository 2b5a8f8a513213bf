package org.aigaq.report.run;

import java.util.Locale;

/** State of a run. */
public enum Status {

	/** Waits in the background. */
	WAITING,
	/** Being printed. */
	PRINTING,
	/** Its file is complete in the archive. */
	DONE,
	/** It ended with an error. */
	FAILED,
	/** Cancelled by everybody who had requested it. */
	CANCELLED;

	static Status of(String code) {
		return valueOf(code.toUpperCase(Locale.ROOT));
	}

	/** Whether it will not change any more. */
	boolean isEnd() {
		return compareTo(PRINTING) > 0;
	}

	/** Key of its name in the messages. */
	public String getMessage() {
		return "run.status." + name().toLowerCase(Locale.ROOT);
	}

}
