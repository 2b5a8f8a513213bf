package org.aigaq.report.verify;

import java.util.Locale;

import org.aigaq.report.run.Run;
import org.jspecify.annotations.Nullable;

/**
 * The result of verifying a printed report.
 *
 * @param answer whether it is genuine
 * @param run the run that the report is or claims to be; {@code null}: none
 * @param sha256 SHA-256 of the file; {@code null}: only the number was given
 * @param changes how its figures have changed since; {@code null}: not compared
 */
record Verdict(Answer answer, @Nullable Run run, @Nullable String sha256, @Nullable Changes changes) {

	static Verdict unknown(Answer answer, @Nullable String sha256) {
		return new Verdict(answer, null, sha256, null);
	}

	/** Whether the report is genuine. */
	enum Answer {

		/** This exact file was printed here. */
		GENUINE,
		/** A report with this number was printed here; no file was given. */
		NUMBER_KNOWN,
		/** A report that was printed here and has been withdrawn. */
		WITHDRAWN,
		/** No report with this number was printed here. */
		NUMBER_UNKNOWN,
		/** The file differs from the report with this number. */
		OTHER_FILE,
		/** This file was not printed here. */
		FILE_UNKNOWN;

		/** Key of the message for this result. */
		public String getMessage() {
			return "run.verdict." + name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

		/** Whether the result is positive. */
		public boolean isGood() {
			return this == GENUINE || this == NUMBER_KNOWN;
		}

	}

}
