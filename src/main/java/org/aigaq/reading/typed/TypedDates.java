package org.aigaq.reading.typed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.aigaq.reading.date.Reference;
import org.aigaq.reading.date.TypedDate;
import org.aigaq.shared.ApproximateDate;
import org.aigaq.shared.typed.DateReader;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Reads the date fields of forms. Where a date names no year, it is that of the incident,
 * else that of the document.
 */
@Service
public class TypedDates implements DateReader {

	private static final Pattern CODE = Pattern.compile("D-[0-9]{4,9}(?![0-9])");

	private final JdbcClient database;

	private final DateReadBack words;

	TypedDates(JdbcClient database, DateReadBack words) {
		this.database = database;
		this.words = words;
	}

	@Override
	public Optional<ApproximateDate> date(String typed) {
		return read(typed).date();
	}

	@Override
	public String wrong(String typed) {
		return say(read(typed), "").wrong();
	}

	/** What stands beneath a field with a date, before anything is typed. */
	public ReadBack beneath(@Nullable Object typed, String field) {
		String text = (typed != null) ? typed.toString() : "";
		return text.isBlank() ? ReadBack.NOTHING : say(read(text), field);
	}

	/** A date that names its year itself. */
	public static TypedDate read(String typed) {
		return TypedDate.of(typed, Reference.of(null, null));
	}

	/**
	 * The date of an incident.
	 * @param document code or title of the document that may give the year; empty: none
	 */
	public TypedDate read(String typed, String document) {
		TypedDate date = read(typed);
		return needsYear(date) ? TypedDate.of(typed, Reference.of(null, published(document))) : date;
	}

	/**
	 * The date of a figure.
	 * @param incident the date of the incident as typed
	 * @param document code or title of the document; empty: none
	 */
	public TypedDate read(String typed, String incident, String document) {
		TypedDate date = read(typed);
		if (!needsYear(date)) {
			return date;
		}
		Integer year = read(incident, document).date().map(TypedDates::year).orElse(null);
		return (year != null) ? TypedDate.of(typed, Reference.of(year, null)) : read(typed, document);
	}

	private static boolean needsYear(TypedDate date) {
		return date instanceof TypedDate.Wrong wrong && wrong.message().equals("year");
	}

	/** The year of a date; {@code null}: it has several, or an open end. */
	private static @Nullable Integer year(ApproximateDate date) {
		boolean one = date.earliest() != null && date.latest() != null
				&& date.earliest().getYear() == date.latest().getYear();
		return one ? Integer.valueOf(date.earliest().getYear()) : null;
	}

	/** The date of a document as it is given; {@code null}: not known. */
	private @Nullable String published(String document) {
		if (document.isBlank()) {
			return null;
		}
		Matcher code = CODE.matcher(document.strip().toUpperCase(Locale.ROOT));
		List<Optional<String>> found = this.database
			.sql("select published from registry.document where code = :code or title = :title limit 2")
			.param("code", code.lookingAt() ? code.group() : "")
			.param("title", document.strip())
			.query((row, nth) -> Optional.ofNullable(row.getString("published")))
			.list();
		return (found.size() == 1) ? found.get(0).orElse(null) : null;
	}

	/**
	 * A day of a figure, with or without the time of day.
	 * @param context the date of the figure, else of the incident, as typed; empty: none
	 * @param document code or title of the document; empty: none
	 */
	public TypedMoment moment(String typed, String context, String document) {
		return TypedMoment.of(typed, (day) -> context.isBlank() ? read(day, document) : read(day, context, document));
	}

	/** A day that names its year itself, with or without the time of day. */
	public static TypedMoment moment(String typed) {
		return TypedMoment.of(typed, TypedDates::read);
	}

	/** What a page says beneath a field with this moment. */
	public ReadBack say(TypedMoment moment, String field) {
		return this.words.of(moment, field);
	}

	/** What a page says beneath a field with this date. */
	public ReadBack say(TypedDate date, String field) {
		return this.words.of(date, field);
	}

	/**
	 * What a page says beneath a date that is kept as a document gives it, read or not.
	 */
	public ReadBack sayAsGiven(TypedDate date, String field) {
		return (date.date().isPresent() || isWrong(date)) ? say(date, field) : this.words.asGiven();
	}

	/** Whether it is a date, but one that is wrong or may mean several. */
	public static boolean isWrong(TypedDate date) {
		return date instanceof TypedDate.Asked || (date instanceof TypedDate.Wrong wrong
				&& Set.of("days", "month-number", "order", "weekday").contains(wrong.message()));
	}

	/** The key of the message for a date that has not one meaning. */
	public static String message(TypedDate date) {
		return DateReadBack.message(date);
	}

	/** The arguments of the message, in the reader's language. */
	public Object[] arguments(TypedDate date) {
		return this.words.arguments(date);
	}

}
