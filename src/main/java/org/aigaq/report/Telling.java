package org.aigaq.report;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.aigaq.report.References.Place;
import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.util.StringUtils;

/**
 * What the templates of one report say in its language: figures, dates, voices and the
 * marks that lead to documents. Templates use it as parameter {@code telling}.
 */
public class Telling {

	private static final ZoneId ZONE = ZoneId.of("UTC");

	private static final int MOST_SUMMANDS = 6;

	private final References references = new References();

	private final MessageSource messages;

	private final Words words;

	private final Locale language;

	Telling(MessageSource messages, Words words, Locale language) {
		this.messages = messages;
		this.words = words.in(language);
		this.language = language;
	}

	/** The marks given so far. */
	public References getReferences() {
		return this.references;
	}

	public String message(String key, @Nullable Object... arguments) {
		return this.messages.getMessage(key, arguments, this.language);
	}

	/** "24 November 2026, 16:20 UTC". */
	public String moment(Instant moment) {
		String pattern = message("shared.date.pattern.moment");
		return DateTimeFormatter.ofPattern(pattern, this.language).format(moment.atZone(ZONE));
	}

	public String date(@Nullable String edtf) {
		return this.words.date(edtf);
	}

	public String number(@Nullable Number number) {
		return this.words.number(number);
	}

	public String label(String vocabulary, @Nullable String code) {
		return this.words.label(vocabulary, code);
	}

	public String range(@Nullable Number low, @Nullable Number high, @Nullable Boolean open, @Nullable Boolean about,
			@Nullable String basis) {
		return this.words.range(low, high, open, about, basis);
	}

	/** What stands in the box below the title. */
	public String scope(@Nullable String city, int incidents, int waves) {
		return (city != null) ? message("report.scope.city", city, incidents, waves)
				: message("report.scope", incidents, waves);
	}

	/** What stands there when there is nothing to report. */
	public String empty(String where, String period) {
		return message("report.empty", where, period);
	}

	/**
	 * What a figure is added up from, a line each as long as they are few, as styled
	 * text.
	 * @param rows a row a fact: its code, low, high, whether open, whether about
	 */
	public String summands(Array rows) throws SQLException {
		List<@Nullable String[]> summands = rows(rows);
		String head = message("report.figures.summed", summands.size());
		return (summands.size() > MOST_SUMMANDS) ? head
				: head + "\n" + summands.stream().map(this::summand).collect(Collectors.joining("\n"));
	}

	private String summand(@Nullable String[] row) {
		return "<b>" + range(number(row[1]), number(row[2]), Boolean.valueOf(row[3]), Boolean.valueOf(row[4]), null)
				+ "</b> · " + row[0];
	}

	private static @Nullable Integer number(@Nullable String digits) {
		return (digits != null) ? Integer.valueOf(digits) : null;
	}

	/** The given ones, with a dot between. */
	public String joined(@Nullable String... parts) {
		return Arrays.stream(parts).filter(StringUtils::hasText).collect(Collectors.joining(" · "));
	}

	/**
	 * The marks of places.
	 * @param rows a row a place: document, paragraph, locator, whatever else;
	 * {@code null}: none
	 */
	public String marks(@Nullable Array rows) throws SQLException {
		return this.references.marks(rows(rows).stream().map(this::place).toList());
	}

	/**
	 * Who says something and in which document, a line each, with the mark.
	 * @param rows a row a voice: document, paragraph, locator, voice
	 */
	public String speakers(@Nullable Array rows) throws SQLException {
		return rows(rows).stream()
			.map((row) -> row[3] + " · " + place(row).words() + " " + this.references.marks(List.of(place(row))))
			.collect(Collectors.joining("\n"));
	}

	/**
	 * What each voice says of a figure, a line each, with the mark, as styled text.
	 * @param rows a row a voice, as {@link Voice} reads it
	 */
	public String voices(@Nullable Array rows) throws SQLException {
		return rows(rows).stream()
			.map((row) -> new Voice(row).words(this, this.words) + " " + this.references.marks(List.of(place(row))))
			.collect(Collectors.joining("\n"));
	}

	private Place place(@Nullable String[] row) {
		String where = (row[1] != null) ? message("report.paragraph", row[1]) : Objects.requireNonNullElse(row[2], "");
		return new Place(Objects.requireNonNull(row[0]), where);
	}

	private static List<@Nullable String[]> rows(@Nullable Array rows) throws SQLException {
		return (rows != null) ? List.of((@Nullable String[][]) rows.getArray()) : List.of();
	}

}
