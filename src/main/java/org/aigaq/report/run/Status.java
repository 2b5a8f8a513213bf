package org.aigaq.report.run;

import java.util.Locale;

/** How far a run has come. */
public enum Status {

	/** For its turn in the background. */
	WAITING,
	/** Being printed. */
	PRINTING,
	/** Its file stands whole in the archive. */
	DONE,
	/** Something stood in its way. */
	FAILED,
	/** Called off by all who had asked for it. */
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
