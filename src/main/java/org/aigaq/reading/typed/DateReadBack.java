package org.aigaq.reading.typed;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.aigaq.reading.date.Doubt;
import org.aigaq.reading.date.Reference;
import org.aigaq.reading.date.TypedDate;
import org.aigaq.shared.ApproximateDate;
import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Says in words how a typed date was read. */
@Component
class DateReadBack {

	private final MessageSource messages;

	private final Words words;

	DateReadBack(MessageSource messages, Words words) {
		this.messages = messages;
		this.words = words;
	}

	ReadBack of(TypedDate date, String field) {
		if (date instanceof TypedDate.Read read) {
			return ReadBack.read(read(read));
		}
		String wrong = message(message(date), arguments(date));
		List<ReadBack.Choice> choices = (date instanceof TypedDate.Asked asked) ? asked.meanings()
			.stream()
			.map((meaning) -> new ReadBack.Choice(this.words.date(meaning.edtf()),
					UriUtils.encode(field, "UTF-8") + "=" + UriUtils.encode(typed(meaning), "UTF-8")))
			.toList() : List.of();
		return new ReadBack("", wrong, choices);
	}

	/** What stands beneath a day with or without the time of day. */
	ReadBack of(TypedMoment moment, String field) {
		LocalDate day = moment.day();
		if (day == null && moment.date().date().isEmpty()) {
			return of(moment.date(), field);
		}
		if (day == null || moment.wrongTime()) {
			return ReadBack.wrong(message(moment.message()));
		}
		String said = this.words.day(day);
		return ReadBack
			.read(message("reading.typed-date.moment", (moment.time() != null) ? said + ", " + moment.time() : said));
	}

	ReadBack asGiven() {
		return ReadBack.read(message("reading.typed-date.as-given"));
	}

	/** Read as 9 June to 11 June 2019, 3 days; EDTF 2019-06-09/2019-06-11. */
	private String read(TypedDate.Read read) {
		ApproximateDate date = read.read();
		String note = (read.doubt() != null) ? " " + message("reading.typed-date." + key(read.doubt())) : "";
		String span = days(date);
		return message("reading.typed-date.read", (span != null) ? span : this.words.date(date.edtf()), date.edtf())
				+ note;
	}

	/** A span of days without marks, with its length; {@code null}: it is none. */
	private @Nullable String days(ApproximateDate date) {
		LocalDate first = date.earliest();
		LocalDate last = date.latest();
		if (first == null || last == null || !date.edtf().equals(first + "/" + last)) {
			return null;
		}
		boolean year = first.getYear() == last.getYear();
		String start = year ? day(first, "shared.date.pattern.in-year.start") : this.words.day(first);
		String end = year ? day(last, "shared.date.pattern.in-year.end") : this.words.day(last);
		return message("reading.typed-date.span", start, end,
				this.words.counted("reading.typed-date.days", ChronoUnit.DAYS.between(first, last) + 1));
	}

	private String day(LocalDate day, String pattern) {
		return DateTimeFormatter.ofPattern(message(pattern), locale()).format(day);
	}

	/** The date as it is put into the field: in words where they are read as the same. */
	private String typed(ApproximateDate date) {
		String said = this.words.date(date.edtf());
		Optional<ApproximateDate> again = TypedDate.of(said, Reference.of(null, null)).date();
		return again.filter(date::equals).isPresent() ? said : date.edtf();
	}

	static String message(TypedDate date) {
		if (date instanceof TypedDate.Asked asked) {
			return "reading.asked-date." + key(asked.doubt());
		}
		return "reading.wrong-date." + ((date instanceof TypedDate.Wrong wrong) ? wrong.message() : "form");
	}

	private static String key(Doubt doubt) {
		return doubt.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	Object[] arguments(TypedDate date) {
		if (date instanceof TypedDate.Asked asked) {
			return new Object[] { asked.meanings()
				.stream()
				.map((meaning) -> this.words.date(meaning.edtf()))
				.collect(Collectors.joining(message("reading.asked-date.or"))) };
		}
		return (date instanceof TypedDate.Wrong wrong) ? wrong.arguments().stream().map(this::said).toArray()
				: new Object[0];
	}

	private String said(Object argument) {
		if (argument instanceof ApproximateDate date) {
			return this.words.date(date.edtf());
		}
		if (argument instanceof YearMonth month) {
			return this.words.date(month.toString());
		}
		if (argument instanceof Month month) {
			return month.getDisplayName(TextStyle.FULL_STANDALONE, locale());
		}
		return (argument instanceof DayOfWeek day) ? day.getDisplayName(TextStyle.FULL_STANDALONE, locale())
				: String.valueOf(argument);
	}

	private String message(String key, @Nullable Object... arguments) {
		return this.messages.getMessage(key, arguments, locale());
	}

	private static Locale locale() {
		return LocaleContextHolder.getLocale();
	}

}
