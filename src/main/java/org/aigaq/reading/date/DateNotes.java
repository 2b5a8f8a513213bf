package org.aigaq.reading.date;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.aigaq.shared.ApproximateDate.Unit;

/**
 * Notes behind a date, as pages and reports print them: "(day uncertain)", "(год указан
 * примерно)", "(айы дәл емес)".
 */
final class DateNotes {

	private static final Pattern ABOUT = Pattern.compile("approx\\p{L}*|about|примерно|приблизительно|шамамен");

	private static final Pattern UNCERTAIN = Pattern
		.compile("uncertain|not certain|unsure|неточ\\p{L}*|неизвест\\p{L}*|дәл емес|\\?");

	private static final Pattern DAY = Pattern.compile("(?<!\\p{L})(?:day|день|күні)(?!\\p{L})");

	private static final Pattern MONTH = Pattern.compile("(?<!\\p{L})(?:month|месяц|айы)(?!\\p{L})");

	private static final Pattern YEAR = Pattern.compile("(?<!\\p{L})(?:year|год|жылы)(?!\\p{L})");

	private DateNotes() {
	}

	/**
	 * Whether it says that something is approximate; else that it is uncertain.
	 * @throws WrongDate if it says neither
	 */
	static boolean isAbout(String note) {
		String small = note.toLowerCase(Locale.ROOT);
		boolean about = ABOUT.matcher(small).find();
		if (!about && !UNCERTAIN.matcher(small).find()) {
			throw new WrongDate("word", note.strip().isEmpty() ? "()" : note.strip());
		}
		return about;
	}

	/** The units that it names; none: the whole date. */
	static Set<Unit> units(String note) {
		String small = note.toLowerCase(Locale.ROOT);
		Set<Unit> units = EnumSet.noneOf(Unit.class);
		if (DAY.matcher(small).find()) {
			units.add(Unit.DAY);
		}
		if (MONTH.matcher(small).find()) {
			units.add(Unit.MONTH);
		}
		if (YEAR.matcher(small).find()) {
			units.add(Unit.YEAR);
		}
		return units;
	}

}
