package org.aigaq.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.aigaq.shared.ApproximateDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as EDTF. If the text names no year, the year of the incident is used and
 * marked as inferred; without it there is no date.
 */
final class Dates {

	private static final String MONTH = "(?<month>January|February|March|April|May|June|July|August|September|October|November|December"
			+ "|январ[ьяею]|феврал[ьяею]|март[ае]?|апрел[ьяею]|ма[йяею]|июн[ьяею]|июл[ьяею]|август[ае]?|сентябр[ьяею]|октябр[ьяею]|ноябр[ьяею]|декабр[ьяею]"
			+ "|қаңтар\\p{L}*|ақпан\\p{L}*|наурыз\\p{L}*|сәуір\\p{L}*|мамыр\\p{L}*|маусым\\p{L}*|шілде\\p{L}*|тамыз\\p{L}*|қыркүйек\\p{L}*|қазан(?:да|ның|ында)?|қараша\\p{L}*|желтоқсан\\p{L}*)";

	private static final Map<String, Integer> MONTHS = Map.ofEntries(Map.entry("ja", 1), Map.entry("fe", 2),
			Map.entry("mar", 3), Map.entry("ap", 4), Map.entry("may", 5), Map.entry("jun", 6), Map.entry("jul", 7),
			Map.entry("au", 8), Map.entry("se", 9), Map.entry("oc", 10), Map.entry("no", 11), Map.entry("de", 12),
			Map.entry("янв", 1), Map.entry("фев", 2), Map.entry("мар", 3), Map.entry("апр", 4), Map.entry("ма", 5),
			Map.entry("июн", 6), Map.entry("июл", 7), Map.entry("авг", 8), Map.entry("сен", 9), Map.entry("окт", 10),
			Map.entry("ноя", 11), Map.entry("дек", 12), Map.entry("қаң", 1), Map.entry("ақп", 2), Map.entry("нау", 3),
			Map.entry("сәу", 4), Map.entry("мам", 5), Map.entry("маус", 6), Map.entry("шіл", 7), Map.entry("там", 8),
			Map.entry("қыр", 9), Map.entry("қаз", 10), Map.entry("қар", 11), Map.entry("жел", 12));

	private static final String ABOUT = "(?<about>(?:around|about|circa|approximately|около|примерно|шамамен)\\s+)?";

	private static final String DAYS = "(?:(?:from|between|с|on)\\s+)?(?<day>\\d{1,2})(?:st|nd|rd|th|-?го)?(?:\\s*(?:[-–—]|to|and|по|мен|и)\\s*(?<last>\\d{1,2})(?:st|nd|rd|th|-?го)?)?";

	private static final String YEAR = "(?:,?\\s+(?<year>(?:19|20)\\d\\d)(?!\\d)(?:\\s*(?:года?|г\\.|жыл\\p{L}*))?)?";

	private static final String YEAR_FIRST = "(?:(?<year>(?:19|20)\\d\\d)\\s*(?:жылғы|жылдың|жылы|ж\\.)\\s+)";

	private static final String WORD = "(?<![\\p{L}\\d.])";

	private static final String END = "(?![\\p{L}])";

	private static final List<Pattern> FORMS = List.of(
			Pattern.compile("(?<![\\d.-])(?<year>(?:19|20)\\d\\d)-(?<number>0[1-9]|1[0-2])-(?<day>[0-3]\\d)(?![\\d-])"),
			Pattern
				.compile("(?<![\\d.])(?<day>[0-3]?\\d)\\.(?<number>0?[1-9]|1[0-2])\\.(?<year>(?:19|20)\\d\\d)(?!\\d)"),
			Pattern.compile(WORD + ABOUT + YEAR_FIRST + DAYS + "\\s+(?:of\\s+)?" + MONTH + END),
			Pattern.compile(WORD + ABOUT + DAYS + "\\s+(?:of\\s+)?" + MONTH + END + YEAR),
			Pattern.compile(
					WORD + ABOUT + MONTH + "\\s+" + DAYS + "(?!\\d|[.,]\\d|\\s*(?:people|protest|activist|%))" + YEAR),
			Pattern.compile(WORD + ABOUT + YEAR_FIRST + MONTH + END),
			Pattern.compile(WORD + ABOUT + MONTH + END + YEAR.replaceAll("\\?$", "")));

	private final String words;

	private final @Nullable Integer inferred;

	private final List<Proposal> dates = new ArrayList<>();

	private final StringBuilder rest;

	/**
	 * Read a text.
	 * @param inferred the year of the incident; {@code null}: unknown
	 */
	Dates(String words, @Nullable Integer inferred) {
		this.words = words;
		this.inferred = inferred;
		this.rest = new StringBuilder(words);
		FORMS.forEach(this::read);
	}

	private void read(Pattern form) {
		Matcher found = form.matcher(this.rest.toString());
		while (found.find()) {
			Integer month = month(found);
			Integer day = number(found, "day");
			Integer last = number(found, "last");
			if (month == null || (day == null && year(found) == null)) {
				continue;
			}
			boolean about = found.group()
				.matches("(?s)(?iu)(?:around|about|circa|approximately|около|примерно|шамамен)\\s.*");
			String edtf = edtf(year(found), month, day, last, about);
			int start = found.start();
			if (edtf == null || ApproximateDate.isValid(edtf)) {
				this.dates.add(new Proposal.Day(edtf, this.words.substring(start, found.end()).strip()));
			}
			for (int i = start; i < found.end(); i++) {
				// already read as a date, so not as a number of people
				this.rest.setCharAt(i, '.');
			}
		}
	}

	private @Nullable String edtf(@Nullable Integer named, int month, @Nullable Integer day, @Nullable Integer last,
			boolean about) {
		Integer year = (named != null) ? named : this.inferred;
		if (year == null) {
			return null;
		}
		String mark = about ? "~" : "";
		String start = String.format(Locale.ROOT, "%04d%s-%02d", year, (named == null) ? "?" : "", month);
		if (day == null) {
			return start + mark;
		}
		String one = day(start, day) + mark;
		return (last == null) ? one : one + "/" + day(start, last) + mark;
	}

	private static String day(String month, int day) {
		return month + String.format(Locale.ROOT, "-%02d", day);
	}

	private static @Nullable Integer year(Matcher found) {
		return number(found, "year");
	}

	private static @Nullable Integer month(Matcher found) {
		Integer number = number(found, "number");
		if (number != null) {
			return number;
		}
		String name = group(found, "month");
		if (name == null) {
			return null;
		}
		String small = name.toLowerCase(Locale.ROOT);
		for (int length = 4; length > 1; length--) {
			Integer month = MONTHS.get(small.substring(0, Math.min(length, small.length())));
			if (month != null) {
				return month;
			}
		}
		return null;
	}

	private static @Nullable Integer number(Matcher found, String group) {
		String digits = group(found, group);
		return (digits != null) ? Integer.valueOf(digits) : null;
	}

	private static @Nullable String group(Matcher found, String group) {
		return found.pattern().pattern().contains("(?<" + group + ">") ? found.group(group) : null;
	}

	List<Proposal> found() {
		return List.copyOf(this.dates);
	}

	/** The text with dots in place of the dates that were read; of the same length. */
	String rest() {
		return this.rest.toString();
	}

}
