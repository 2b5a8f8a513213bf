package org.aigaq.fact.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.aigaq.fact.FactField;
import org.aigaq.fact.FactField.Shape;
import org.aigaq.fact.FactType;
import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/**
 * The fields of facts of one type in one language: labels and values.
 *
 * @param messages the message files; the label of a column is {@code fact.COLUMN} or, if
 * the type has another one, {@code fact.COLUMN.TYPE}
 * @param words dates, numbers and labels in that language
 * @param locale the language
 * @param type the type; {@code null}: unknown
 */
record FieldWords(MessageSource messages, Words words, Locale locale, @Nullable FactType type) {

	/** How the views name a restricted person. */
	private static final Pattern RESTRICTED = Pattern.compile("(?:^|(?<=\\())Person ([0-9]+)(?=\\)?$)");

	private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

	/** The fields of the type; of all types if it is unknown. */
	Stream<FactField> fields() {
		return ((this.type != null) ? this.type.fields() : FactType.fieldsOfAny()).stream();
	}

	/** A text without value. */
	String text(String key, @Nullable Object... arguments) {
		return this.messages.getMessage("fact." + key, arguments, this.locale);
	}

	/** A value with the label of its column; empty if there is no value. */
	String labelled(String column, @Nullable String value) {
		return (value == null || value.isEmpty()) ? "" : text("labelled", label(column), value);
	}

	String labelled(FactField field, FactValues row) {
		String value = words(field, row);
		return labelled((field.shape() == Shape.TERM) ? "term" : field.shownColumn(), value);
	}

	private String label(String column) {
		String general = text(column);
		return (this.type == null) ? general : Objects.requireNonNull(
				this.messages.getMessage("fact." + column + "." + this.type.code(), null, general, this.locale));
	}

	/**
	 * A person, an organisation, or an organisation with its person; a restricted person
	 * by number.
	 */
	@Nullable String actor(@Nullable String name) {
		return (name == null) ? null : RESTRICTED.matcher(name)
			.replaceFirst((person) -> Matcher.quoteReplacement(
					this.messages.getMessage("shared.source.person", new Object[] { person.group(1) }, this.locale)));
	}

	/**
	 * The value of a field as a number or a text without label.
	 * @return {@code null} if there is none
	 */
	@Nullable Object cell(FactField field, FactValues row) {
		return switch (field.shape()) {
			case TERM, TERM_END, DAYS, AMOUNT, INDICES, WORTH -> row.number(field.shownColumn());
			case CURRENCY, TIME -> row.text(field.shownColumn());
			case BASIS, TERM_UNIT -> this.words.label(String.valueOf(field.from()), row.text(field.shownColumn()));
			default -> words(field, row);
		};
	}

	/**
	 * The value in words. An amount is given with its currency, and the ends of a term as
	 * one range.
	 */
	private @Nullable String words(FactField field, FactValues row) {
		String value = row.text(field.shownColumn());
		if (field.shape() == Shape.TERM) {
			return this.words.term(row.number(field.column()), row.number(column(Shape.TERM_END)),
					row.text(column(Shape.TERM_UNIT)));
		}
		if (field.shape() == Shape.HOURS) {
			return hours(row.number(field.column()), row.number(field.column() + "_at_least"));
		}
		if (value == null) {
			return null;
		}
		return switch (field.shape()) {
			case TERM, TERM_END, TERM_UNIT, DAYS, CURRENCY, BASIS, HOURS, WORTH -> null;
			case AMOUNT ->
				this.words.money(new BigDecimal(value), String.valueOf(row.text(column(Shape.CURRENCY))), basis(row));
			case INDICES -> indices(new BigDecimal(value), row);
			case CODE -> this.words.label(String.valueOf(field.from()), value);
			case TIME -> moment(value);
			case ACTOR -> actor(value);
			case ACTORS -> row.texts(field.shownColumn()).stream().map(this::actor).collect(Collectors.joining(", "));
			case TEXT, FACT -> value;
		};
	}

	/** The column of the field that completes a term or an amount. */
	private String column(Shape shape) {
		return columns(shape).get(0);
	}

	private List<String> columns(Shape shape) {
		return fields().filter((field) -> field.shape() == shape).map(FactField::shownColumn).toList();
	}

	/** Whether amounts are per person or in all; {@code null}: not stated. */
	private @Nullable String basis(FactValues row) {
		return columns(Shape.BASIS).stream().map(row::text).filter(Objects::nonNull).findFirst().orElse(null);
	}

	/** "20 MCI per person (50,500 KZT by the MCI of that date)". */
	private String indices(BigDecimal number, FactValues row) {
		String indices = this.words.indices(number, basis(row));
		List<BigDecimal> worth = columns(Shape.WORTH).stream().map(row::number).filter(Objects::nonNull).toList();
		if (worth.isEmpty()) {
			return indices;
		}
		BigDecimal low = worth.get(0);
		BigDecimal high = worth.get(worth.size() - 1);
		return (low.compareTo(high) == 0) ? text("worth", indices, number(low))
				: text("worth.between", indices, number(low), number(high));
	}

	private String number(BigDecimal number) {
		return this.words.number(number);
	}

	/** "10 June 2019, 18:30" for 2019-06-10T18:30. */
	private String moment(String local) {
		String day = this.words.day(LocalDate.parse(local.substring(0, local.indexOf('T') < 0 ? local.length() : 10)));
		return (local.indexOf('T') < 0) ? day : day + ", " + local.substring(local.indexOf('T') + 1);
	}

	private @Nullable String hours(@Nullable BigDecimal exact, @Nullable BigDecimal atLeast) {
		return (exact != null) ? hours(exact) : (atLeast != null) ? text("at-least", hours(atLeast)) : null;
	}

	/** "2 h 20 min". */
	private String hours(BigDecimal hours) {
		long minutes = hours.multiply(MINUTES).setScale(0, RoundingMode.HALF_UP).longValue();
		long rest = minutes % MINUTES.longValue();
		String whole = this.words.number(minutes / MINUTES.longValue());
		String form = (rest == 0) ? "hours" : (minutes == rest) ? "minutes" : "hours-and-minutes";
		return text(form, whole, this.words.number(rest));
	}

}
