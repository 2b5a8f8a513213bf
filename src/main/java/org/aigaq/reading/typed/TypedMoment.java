package org.aigaq.reading.typed;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.aigaq.reading.date.TypedDate;
import org.aigaq.shared.ApproximateDate;
import org.jspecify.annotations.Nullable;

/**
 * A day, or a day and minute, as somebody typed it: "10 June 2019", "10 июня 2019,
 * 18:30", "2019-06-10T18:30", "9.06.2019 6:30 pm".
 *
 * @param date the day as it was read
 * @param time the time of day as 18:30; {@code null}: none was typed, or it is wrong
 * @param wrongTime whether there is a time of day that no clock shows
 */
public record TypedMoment(TypedDate date, @Nullable String time, boolean wrongTime) {

	private static final int LONGEST = 100;

	private static final int NOON = 12;

	private static final String CLOCK = "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?:\\s?(?<half>[ap])\\.?m\\.?)?";

	private static final Pattern LAST = Pattern
		.compile("(?<day>.*?)(?:t|,?\\s+(?:at |в |о |сағат )?|,)" + CLOCK + "(?: ?(?:ч\\.?|час\\p{L}*))?");

	private static final Pattern FIRST = Pattern.compile("(?:at |в |сағат )?" + CLOCK + ",?\\s+(?:on )?(?<day>.+)");

	/** Read the text of a field; {@code dates} reads the day. */
	static TypedMoment of(String typed, Function<String, TypedDate> dates) {
		String text = typed.strip();
		String small = text.toLowerCase(Locale.ROOT);
		boolean same = small.length() == text.length() && text.length() <= LONGEST;
		Matcher last = LAST.matcher(small);
		Matcher clock = (same && last.matches()) ? last : FIRST.matcher(small);
		if (!same || !clock.matches()) {
			return new TypedMoment(dates.apply(text), null, false);
		}
		TypedDate day = dates.apply(text.substring(clock.start("day"), clock.end("day")));
		String time = time(clock);
		return new TypedMoment(day, time, time == null);
	}

	private static @Nullable String time(Matcher clock) {
		int hour = Integer.parseInt(clock.group("hour"));
		int minute = Integer.parseInt(clock.group("minute"));
		String half = clock.group("half");
		if (half != null) {
			if (hour < 1 || hour > NOON) {
				return null;
			}
			hour = hour % NOON + (half.equals("p") ? NOON : 0);
		}
		return (hour > 23 || minute > 59) ? null : String.format(Locale.ROOT, "%02d:%02d", hour, minute);
	}

	/** The one day; {@code null}: the date is not read, or has several days. */
	@Nullable LocalDate day() {
		ApproximateDate read = this.date.date().orElse(null);
		return (read != null && read.earliest() != null && read.earliest().equals(read.latest())) ? read.earliest()
				: null;
	}

	/** 2019-06-10 or 2019-06-10T18:30; empty: it was not read. */
	public Optional<String> local() {
		LocalDate day = day();
		return (day == null || this.wrongTime) ? Optional.empty()
				: Optional.of((this.time != null) ? day + "T" + this.time : day.toString());
	}

	/** The key of the message that says what is wrong. */
	public String message() {
		return this.date.date().isEmpty() ? TypedDates.message(this.date)
				: "reading.wrong-date." + ((day() == null) ? "one-day" : "time");
	}

}
