package org.aigaq.report.run;

import java.util.Locale;

/** The status of a run. */
public enum Status {

	/** Waiting in the background. */
	WAITING,
	/** Being printed. */
	PRINTING,
	/** Its file is complete in the archive. */
	DONE,
	/** It ended with an error. */
	FAILED,
	/** No longer requested by anybody. */
	CANCELLED;

	static Status of(String code) {
		return valueOf(code.toUpperCase(Locale.ROOT));
	}

	/** Whether the status is final. */
	boolean isEnd() {
		return compareTo(PRINTING) > 0;
	}

	/** Key of its name in the messages. */
	public String getMessage() {
		return "run.status." + name().toLowerCase(Locale.ROOT);
	}

}
