package org.aigaq.reading.date;

import java.time.DayOfWeek;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What the words directly before and after a date say of it.
 *
 * @param start offset where the date begins, with its weekday
 * @param end offset where the date ends, with its weekday
 * @param weekday the weekday that is named; {@code null}: none
 * @param about whether it is approximate
 * @param hedged whether the text is not certain of it
 * @param bound the date is not the day itself but comes before or after it
 * @param between whether two days are the ends of a range
 */
record Surroundings(int start, int end, @Nullable DayOfWeek weekday, boolean about, boolean hedged, Bound bound,
		boolean between) {

	/** The number of characters that are looked at on each side. */
	private static final int NEAR = 60;

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	private static final Pattern DAY_BEFORE = Pattern
		.compile("(?<!\\p{L})(" + Calendar.WEEKDAY + ")(?:\\s+күні)?[,\\s(]{1,3}(?:the\\s|on\\s)?$", FLAGS);

	private static final Pattern DAY_AFTER = Pattern.compile(
			"^[,\\s(]{1,3}(?:an?\\s|on\\s|в\\s|во\\s)?(" + Calendar.WEEKDAY + ")(?:\\s+күні)?\\)?(?!\\p{L})", FLAGS);

	private static final String ON = "[\\s,(]{1,3}(?:(?:on|the|to|in|в|с|на)\\s)?$";

	private static final Pattern ABOUT = Pattern.compile("(?<!\\p{L})(?:around|about|circa|ca\\.|c\\.|approximately"
			+ "|roughly|on or about|on or around|около|примерно|приблизительно|ориентировочно|где-то|шамамен)" + ON,
			FLAGS);

	private static final Pattern ABOUT_AFTER = Pattern.compile(
			"^\\s*(?:\\(?(?:approx|circa|примерно|шамамен)|or so(?!\\p{L})|шамасында|шамасы|или около того|жуық)",
			FLAGS);

	private static final Pattern HEDGED = Pattern
		.compile("(?<!\\p{L})(?:(?:believed|thought|said|understood|assumed|supposed|reported|likely|alleged) to"
				+ "(?: (?:be|have been|have (?:taken place|happened|occurred|begun|started)))?(?: (?:on|in))?"
				+ "|possibly|probably|perhaps|maybe|apparently|presumably|(?:may|might|could) (?:be|have been)(?: on)?|either|likely"
				+ "|возможно|вероятно|предположительно|по-видимому|видимо|кажется|якобы|может быть|вроде"
				+ "|мүмкін|бәлкім|сірә|болжам бойынша)" + ON, FLAGS);

	private static final Pattern HEDGED_AFTER = Pattern.compile(
			"^(?:\\?|\\s*\\(\\s*\\?|\\s*\\([^)]{0,15}(?:uncertain|unconfirmed|возможно|предположительно)|,?\\s*(?:possibly|perhaps|probably|maybe"
					+ "|предположительно|возможно|вероятно|болуы мүмкін|болса керек|сияқты))",
			FLAGS);

	private static final Pattern BEFORE = Pattern
		.compile("(?<!\\p{L})(?:before|until|till|by|up to|prior to|no later than|not later than|до|перед|к|не позднее)"
				+ ON, FLAGS);

	private static final Pattern AFTER = Pattern.compile(
			"(?<!\\p{L})(?:after|since|from|following|starting|no earlier than|после|начиная с|с|не ранее)" + ON,
			FLAGS);

	private static final Pattern BEFORE_AFTER = Pattern.compile("^\\s*(?:дейін|бұрын|қарсаңында)(?!\\p{L})", FLAGS);

	private static final Pattern AFTER_AFTER = Pattern.compile("^\\s*(?:кейін|бастап|бері|onwards?)(?!\\p{L})", FLAGS);

	private static final Pattern BETWEEN = Pattern.compile("(?<!\\p{L})(?:between|между)\\s+(?:the\\s)?$", FLAGS);

	private static final Pattern BETWEEN_AFTER = Pattern.compile("^\\s*(?:аралығында|арасында)", FLAGS);

	/** Look around the date that stands between two offsets. */
	static Surroundings of(String words, int from, int to) {
		int start = from;
		int end = to;
		DayOfWeek weekday = null;
		Matcher before = DAY_BEFORE.matcher(before(words, start));
		Matcher after = DAY_AFTER.matcher(after(words, end));
		if (before.find()) {
			weekday = Calendar.weekday(before.group(1));
			start = Math.max(0, start - NEAR) + before.start();
		}
		else if (after.find()) {
			weekday = Calendar.weekday(after.group(1));
			end += after.end();
		}
		String left = before(words, start);
		String right = after(words, end);
		boolean about = ABOUT.matcher(left).find() || ABOUT_AFTER.matcher(right).find();
		String outer = ABOUT.matcher(left).replaceFirst("");
		boolean hedged = HEDGED.matcher(outer).find() || HEDGED_AFTER.matcher(right).find();
		boolean between = BETWEEN.matcher(left).find() || BETWEEN_AFTER.matcher(right).find();
		return new Surroundings(start, end, weekday, about, hedged, bound(outer, right), between);
	}

	private static Bound bound(String left, String right) {
		if (BEFORE.matcher(left).find() || BEFORE_AFTER.matcher(right).find()) {
			return Bound.BEFORE;
		}
		return (AFTER.matcher(left).find() || AFTER_AFTER.matcher(right).find()) ? Bound.AFTER : Bound.NONE;
	}

	private static String before(String words, int start) {
		return words.substring(Math.max(0, start - NEAR), start);
	}

	private static String after(String words, int end) {
		return words.substring(end, Math.min(words.length(), end + NEAR));
	}

	/** Whether the date is a bound of the time. */
	enum Bound {

		NONE, BEFORE, AFTER

	}

}
