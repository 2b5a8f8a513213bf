package org.aigaq.report.verify;

import java.util.Locale;

import org.aigaq.report.run.Run;
import org.jspecify.annotations.Nullable;

/**
 * Result of the check of a printed report.
 *
 * @param answer whether it is genuine
 * @param run the run that it is, or claims to be; {@code null}: none
 * @param sha256 of the file that was shown; {@code null}: only its number was given
 * @param changes how its figures have changed since; {@code null}: nothing can be said of them
 */
record Verdict(Answer answer, @Nullable Run run, @Nullable String sha256, @Nullable Changes changes) {

	static Verdict unknown(Answer answer, @Nullable String sha256) {
		return new Verdict(answer, null, sha256, null);
	}

	/** Whether it is genuine. */
	enum Answer {

		/** This very file was printed here. */
		GENUINE,
		/** A report of this number was printed here; the file was not shown. */
		NUMBER_KNOWN,
		/** No report of this number was printed here. */
		NUMBER_UNKNOWN,
		/** The report of this number is another file. */
		OTHER_FILE,
		/** No such file was printed here. */
		FILE_UNKNOWN;

		/** Key of the sentence that says so. */
		public String getMessage() {
			return "run.verdict." + name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

		/** Whether the answer is positive. */
		public boolean isGood() {
			return this == GENUINE || this == NUMBER_KNOWN;
		}

	}

}
