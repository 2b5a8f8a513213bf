package org.aigaq.reading.date;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names of months and weekdays, also abbreviated and with endings. */
final class Calendar {

	/** English names need a capital letter: "may" and "march" are other words. */
	static final String ENGLISH_MONTH = "(?-i:January|February|March|April|May|June|July|August|September|October|November|December"
			+ "|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER"
			+ "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?)";

	static final String KAZAKH_MONTH = "(?:(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қараша|желтоқсан)\\p{L}{0,6}"
			+ "|қазан(?:да|нан|ға|ның|ындағы|ында|дағы|ы)?)(?:\\s+ай(?:ының|ында|ына|ынан|ы)?)?";

	static final String MONTH = "(?<month>" + ENGLISH_MONTH
			+ "|январ[ьяею]|феврал[ьяею]|март[аеу]?|апрел[ьяею]|ма[йяею]|июн[ьяею]|июл[ьяею]|август[аеу]?|сентябр[ьяею]|октябр[ьяею]|ноябр[ьяею]|декабр[ьяею]"
			+ "|(?:янв|февр?|мар|апр|авг|сент?|окт|нояб?|дек)\\.|" + KAZAKH_MONTH + ")";

	static final String WEEKDAY = "(?:(?-i:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|понедельник(?:а|у|ом|е)?|вторник(?:а|у|ом|е)?|сред(?:а|е|у|ы|ой)"
			+ "|четверг(?:а|у|ом|е)?|пятниц(?:а|е|у|ы|ей)|суббот(?:а|е|у|ы|ой)|воскресень(?:е|ю|я|ем)"
			+ "|(?:дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жексенбі|сенбі|жұма)(?:де|да|ден|дан|нің|ның|ге|ға)?)";

	/** A month where no other word can stand, so that no capital letter is needed. */
	private static final Pattern TYPED_MONTH = Pattern.compile(
			"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
					+ "|nov(?:ember)?|dec(?:ember)?|янв|февр?|мар|апр|июн|июл|авг|сент?|окт|нояб?|дек|" + MONTH,
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Map<String, Integer> MONTHS = new LinkedHashMap<>();

	private static final Map<String, DayOfWeek> WEEKDAYS = new LinkedHashMap<>();

	static {
		List<String> months = List.of("ja янв қаң", "fe фев ақп", "mar мар нау", "ap апр сәу",
				"may май мая мае маю мам", "jun июн маус", "jul июл шіл", "au авг там", "se сен қыр", "oc окт қаз",
				"no ноя қар", "de дек жел");
		for (int month = 1; month <= months.size(); month++) {
			for (String beginning : months.get(month - 1).split(" ")) {
				MONTHS.put(beginning, month);
			}
		}
		List<String> days = List.of("mon понед дүй", "tue втор сей", "wed сред сәр", "thu четв бей", "fri пятн жұм",
				"sat субб сенбі", "sun воск жек");
		for (int day = 1; day <= days.size(); day++) {
			for (String beginning : days.get(day - 1).split(" ")) {
				WEEKDAYS.put(beginning, DayOfWeek.of(day));
			}
		}
	}

	private Calendar() {
	}

	/** Whether a word that stands alone names a month, in whatever case. */
	static boolean isMonth(String word) {
		return TYPED_MONTH.matcher(word).matches();
	}

	/** The number of a month by its name as {@link #MONTH} finds it. */
	static int month(String name) {
		return beginning(MONTHS, name);
	}

	/** The weekday by its name as {@link #WEEKDAY} finds it. */
	static DayOfWeek weekday(String name) {
		return beginning(WEEKDAYS, name);
	}

	private static <T> T beginning(Map<String, T> known, String name) {
		String small = name.toLowerCase(Locale.ROOT);
		List<T> values = new ArrayList<>();
		known.forEach((beginning, value) -> {
			if (small.startsWith(beginning)) {
				values.add(value);
			}
		});
		if (values.isEmpty()) {
			throw new IllegalArgumentException(name);
		}
		return values.get(0);
	}

}
