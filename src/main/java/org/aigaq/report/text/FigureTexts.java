package org.aigaq.report.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.aigaq.shared.Range;
import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.context.support.MessageSourceAccessor;

/** Numbers, ranges, terms and amounts in the language of a report, as plain text. */
public final class FigureTexts {

	private final MessageSourceAccessor messages;

	private final Words words;

	FigureTexts(MessageSourceAccessor messages, Words words) {
		this.messages = messages;
		this.words = words;
	}

	public String number(@Nullable Number number) {
		return this.words.number(number);
	}

	/** "1 source", "3 sources", "no source". */
	public String counted(String key, @Nullable Number number) {
		return this.words.counted("report." + key, (number != null) ? number.longValue() : 0);
	}

	/**
	 * A figure in words.
	 * @param figure a row: reported_low, reported_high, open_ended, about, low_wording,
	 * high_wording; {@code null}: none, printed as a dash
	 */
	public String range(@Nullable String figure) {
		return (figure != null) ? range(Row.one(figure)) : this.words.range(null);
	}

	/** The figure of these columns in words. */
	String range(Row row) {
		return this.words.range(Range.of(row.number("reported_low"), row.number("reported_high"),
				row.flag("open_ended"), row.flag("about"), row.text("low_wording"), row.text("high_wording")));
	}

	/**
	 * "sum of 3 figures".
	 * @param figure a row with the column figures
	 * @return {@code null} if nothing is added
	 */
	public @Nullable String summed(@Nullable String figure) {
		BigDecimal figures = (figure != null) ? Row.one(figure).number("figures") : null;
		return (figures != null && figures.intValue() > 1) ? counted("summed", figures) : null;
	}

	/** A number as its source words it: "nearly 80". */
	String count(@Nullable Number low, @Nullable Number high, @Nullable String wording) {
		return this.words.count(low, high, wording);
	}

	/**
	 * Terms, a range for each unit: "6 to 15 days; 3 years"; empty if no source gives
	 * one.
	 * @param rows a row for each unit: term_low, term_high, term_unit; {@code null}: none
	 */
	public String terms(@Nullable String rows) {
		return Row.of(rows)
			.stream()
			.map((row) -> this.words.term(row.number("term_low"), row.number("term_high"), row.text("term_unit")))
			.filter(Objects::nonNull)
			.collect(Collectors.joining("; "));
	}

	/**
	 * The amounts of fines, each in its unit.
	 * @param rows a row for each fine: amount, currency, amount_mci, amount_basis;
	 * {@code null}: none
	 */
	public String amounts(@Nullable String rows) {
		return Row.of(rows).stream().flatMap(this::amounts).distinct().collect(Collectors.joining("; "));
	}

	private Stream<String> amounts(Row row) {
		BigDecimal indices = row.number("amount_mci");
		BigDecimal money = row.number("amount");
		String basis = row.text("amount_basis");
		return Stream.concat((indices != null) ? Stream.of(this.words.indices(indices, basis)) : Stream.of(),
				(money != null) ? Stream.of(this.words.money(money, String.valueOf(row.text("currency")), basis))
						: Stream.of());
	}

	/**
	 * The facts that a sum adds up, one per line if they are few, as styled text.
	 * @param count number of facts
	 * @param rows a row for each fact: fact_code and the columns of a figure;
	 * {@code null}: there are many
	 */
	public String summands(int count, @Nullable String rows) {
		String head = message("report.figures.summed", number(count));
		List<Row> facts = Row.of(rows);
		return facts.isEmpty() ? head
				: head + "\n" + facts.stream().map(this::summand).collect(Collectors.joining("\n"));
	}

	private String summand(Row row) {
		return "<b>" + Styled.text(range(row)) + "</b> · " + row.text("fact_code");
	}

	private String message(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments);
	}

}
