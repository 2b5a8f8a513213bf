package org.aigaq.reading.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Days that are counted from the date of the document: yesterday, on Saturday. A weekday
 * is the last one up to that date.
 */
final class RelativeDays {

	private static final Map<String, Integer> DAYS = Map.ofEntries(Map.entry("yesterday", -1), Map.entry("today", 0),
			Map.entry("tonight", 0), Map.entry("this morning", 0), Map.entry("last night", -1),
			Map.entry("the day before yesterday", -2), Map.entry("вчера", -1), Map.entry("накануне", -1),
			Map.entry("сегодня", 0), Map.entry("позавчера", -2), Map.entry("кеше", -1), Map.entry("бүгін", 0),
			Map.entry("алдыңғы күні", -2));

	private static final Pattern WORDS = Pattern.compile("(?<![\\p{L}\\d])(?:(?<day>the day before yesterday|yesterday"
			+ "|today|tonight|this morning|last night|позавчера|вчера|сегодня|накануне|кеше|бүгін|алдыңғы күні)"
			+ "|в ночь на (?<night>" + Calendar.WEEKDAY + ")"
			+ "|(?:on|last|late|early|в|во|минувш\\p{L}{2,3}|прошл\\p{L}{2,3})\\s+(?:(?:last|late|early|прошл\\p{L}{2,3}|минувш\\p{L}{2,3})\\s+)?(?<weekday>"
			+ Calendar.WEEKDAY + ")(?:\\s+(?:night|morning|evening|afternoon))?" + "|(?<kazakh>" + Calendar.WEEKDAY
			+ ")\\s+күні)(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/** "Накануне выборов" is the eve of something else. */
	private static final Pattern EVE_OF = Pattern
		.compile("^\\s+(?:выбор|праздник|дня|митинг|суд|саммит|визит|нов)\\p{L}*");

	private RelativeDays() {
	}

	static List<FoundDate> in(String words, Reference reference) {
		List<FoundDate> dates = new ArrayList<>();
		Matcher found = WORDS.matcher(words);
		while (found.find()) {
			String after = words.substring(found.end(), Math.min(words.length(), found.end() + 20));
			boolean eve = found.group().toLowerCase(Locale.ROOT).equals("накануне") && EVE_OF.matcher(after).find();
			if (!eve) {
				LocalDate published = reference.published();
				dates.add((published != null)
						? new FoundDate(List.of(edtf(found, published)), Doubt.RELATIVE, found.start(), found.end())
						: new FoundDate(List.of(), Doubt.NO_DOCUMENT_DATE, found.start(), found.end()));
			}
		}
		return dates;
	}

	private static String edtf(Matcher found, LocalDate published) {
		String day = found.group("day");
		if (day != null) {
			return published.plusDays(DAYS.get(day.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))) + "?";
		}
		String night = found.group("night");
		if (night != null) {
			LocalDate second = last(published, Calendar.weekday(night));
			return second.minusDays(1) + "?/" + second + "?";
		}
		String weekday = found.group("weekday");
		return last(published, Calendar.weekday((weekday != null) ? weekday : found.group("kazakh"))) + "?";
	}

	private static LocalDate last(LocalDate published, @Nullable DayOfWeek weekday) {
		LocalDate day = published;
		while (day.getDayOfWeek() != weekday) {
			day = day.minusDays(1);
		}
		return day;
	}

}
