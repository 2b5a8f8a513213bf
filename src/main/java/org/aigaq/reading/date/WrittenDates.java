package org.aigaq.reading.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Finds dates in words and in digits. */
final class WrittenDates {

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	/** A number of people is no year and no day: 9 June 2000 people. */
	private static final String NO_PEOPLE = "(?!\\s+(?:people|persons|protest|demonstrat|activist|participant|women|men\\b|residents|were|was|others|человек|протест|активист|участник|женщин|жител|адам|кісі))";

	private static final String YEAR = "(?:,?\\s+(?:of\\s+)?(?<year>(?:19|20)\\d\\d)(?!\\d)" + NO_PEOPLE
			+ "(?:\\s*(?:года|году|год|г\\.|жыл\\p{L}*|ж\\.))?)";

	private static final String YEAR_FIRST = "(?<year>(?:19|20)\\d\\d)\\s*(?:-шы\\s*)?(?:жылғы|жылдың|жылы|ж\\.)\\s+";

	private static final String WORD = "(?<![\\p{L}\\d.,:/])";

	private static final String END = "(?!\\p{L})";

	private static final String IN = "(?:in|during|since|of|early|late|mid|в|во|за|начале|середине|конце|начала|середины|конца)[\\s-]+";

	private static final List<Pattern> FORMS = List.of(
			form("(?<![\\d.-])(?<year>(?:19|20)\\d\\d)-(?<number>0[1-9]|1[0-2])-(?<day>[0-3]\\d)(?![\\d-])"),
			form("(?<![\\d.])(?<day>[0-3]?\\d)\\.(?<number>0?[1-9]|1[0-2])\\.(?<year>(?:19|20)\\d\\d)(?!\\d)"),
			form("(?<![\\d./-])(?<slashday>[0-3]?\\d)[/-](?<slashmonth>[0-3]?\\d)[/-](?<year>(?:19|20)\\d\\d)(?![\\d/-])"),
			form("(?<![\\d./-])(?<year>(?:19|20)\\d\\d)/(?<number>0?[1-9]|1[0-2])/(?<day>[0-3]?\\d)(?![\\d/-])"),
			form("(?<![\\d.])(?<day>[0-3]\\d)\\.(?<number>0[1-9]|1[0-2])\\.(?<short>\\d\\d)(?![\\d.]\\d)(?!\\d)"),
			form(WORD + YEAR_FIRST + DayList.FORM + "\\s+" + Calendar.MONTH + END),
			form(WORD + YEAR_FIRST + "(?<month>" + Calendar.KAZAKH_MONTH
					+ ")\\s+(?<days>\\d{1,2}(?!\\d)(?:\\s*-\\s*)?(?=[ысі])\\p{L}{1,6})" + END),
			form(WORD + DayList.FORM + "\\s+(?:of\\s+)?" + Calendar.MONTH + END + YEAR + "?"),
			form(WORD + "(?<![Ii]n )(?<month>" + Calendar.ENGLISH_MONTH + ")\\s+(?:the\\s+)?" + DayList.FORM
					+ "(?![\\d\\p{L}]|[.,]\\d)" + NO_PEOPLE + YEAR + "?"),
			form(WORD + "(?<month>" + Calendar.KAZAKH_MONTH
					+ ")\\s+(?<days>\\d{1,2}(?!\\d)(?:\\s*-\\s*)?(?=[ысі])\\p{L}{1,6})" + END),
			form(WORD + YEAR_FIRST + Calendar.MONTH + END), form(WORD + Calendar.MONTH + END + YEAR),
			form(WORD + IN + Calendar.MONTH + END + "(?!\\s+\\d)"),
			form(WORD + "(?<month>" + Calendar.KAZAKH_MONTH + ")(?<=да|де|та|те)" + END));

	private static final Pattern RANGE = Pattern
		.compile("\\s*(?:[-\u2010-\u2015]|to|through|until|till|по|до)\\s*(?:the\\s+)?", FLAGS);

	private static final Pattern FROM_CASE = Pattern.compile("(?s).*(?:дан|ден|тан|тен|нан|нен)", FLAGS);

	private WrittenDates() {
	}

	private static Pattern form(String form) {
		return Pattern.compile(form, FLAGS);
	}

	/** All dates of the text in their order. */
	static List<Written> in(String words) {
		StringBuilder rest = new StringBuilder(words);
		List<Written> dates = new ArrayList<>();
		for (Pattern form : FORMS) {
			Matcher found = form.matcher(rest.toString());
			while (found.find()) {
				Written date = read(found);
				if (date != null) {
					dates.add(date);
					rest.replace(date.start(), date.end(), "#".repeat(date.end() - date.start()));
				}
			}
		}
		dates.sort(Comparator.comparingInt(Written::start));
		return joined(words, dates);
	}

	private static @Nullable Written read(Matcher found) {
		String name = group(found, "month");
		String days = group(found, "days");
		if (name == null) {
			return digits(found);
		}
		DayList list = (days != null) ? DayList.of(days) : null;
		if (list != null && (list.days().get(0) < 1 || list.days().get(list.days().size() - 1) > 31)) {
			return null;
		}
		boolean first = days != null && found.start("days") < found.start("month")
				&& (group(found, "year") == null || found.start("year") > found.start("days"));
		int start = (first && list != null) ? found.start("days") + list.start(days) : found.start();
		return new Written(start, found.end(), number(found, "year"), Calendar.month(name), list, null,
				Written.Kind.PLAIN);
	}

	private static @Nullable Written digits(Matcher found) {
		Integer year = number(found, "year");
		Integer small = number(found, "short");
		Integer day = number(found, "day");
		Integer month = number(found, "number");
		Written.Kind kind = (small != null) ? Written.Kind.SHORT_YEAR : Written.Kind.PLAIN;
		if (day == null || month == null) {
			day = number(found, "slashday");
			month = number(found, "slashmonth");
			kind = Written.Kind.SLASHES;
		}
		if (day == null || month == null || day == 0 || month == 0) {
			return null;
		}
		Integer whole = (small != null) ? Integer.valueOf((small < 50) ? 2000 + small : 1900 + small) : year;
		return new Written(found.start(), found.end(), whole, month, new DayList(List.of(day), DayList.Joint.ALL), null,
				kind);
	}

	/** Ranges over two months: 30 May – 2 June 2019. */
	private static List<Written> joined(String words, List<Written> dates) {
		List<Written> joined = new ArrayList<>();
		for (Written date : dates) {
			Written last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
			if (last != null && last.isDay() && date.isDay() && isRange(words, last, date)) {
				joined.set(joined.size() - 1, last.until(date));
			}
			else {
				joined.add(date);
			}
		}
		return joined;
	}

	private static boolean isRange(String words, Written first, Written last) {
		String between = words.substring(first.end(), last.start());
		boolean kazakh = between.isBlank() && FROM_CASE.matcher(words.substring(first.start(), first.end())).matches();
		return between.length() < 20 && (kazakh || RANGE.matcher(between).matches());
	}

	private static @Nullable Integer number(Matcher found, String group) {
		String digits = group(found, group);
		return (digits != null) ? Integer.valueOf(digits) : null;
	}

	private static @Nullable String group(Matcher found, String group) {
		return found.pattern().pattern().contains("(?<" + group + ">") ? found.group(group) : null;
	}

}
