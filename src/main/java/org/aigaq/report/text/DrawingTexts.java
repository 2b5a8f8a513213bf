package org.aigaq.report.text;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import net.sf.jasperreports.renderers.Renderable;
import org.aigaq.report.drawing.BubbleMap;
import org.aigaq.report.drawing.BubbleMap.Bubble;
import org.aigaq.report.drawing.FigureLine;
import org.aigaq.report.drawing.RangeBar;
import org.aigaq.shared.claim.SourceLine.Numbers;
import org.jspecify.annotations.Nullable;

import org.springframework.context.support.MessageSourceAccessor;

/** Drawings from the rows of a query, and their alternative texts. */
public final class DrawingTexts {

	private final MessageSourceAccessor messages;

	private final FigureTexts figures;

	private final NameTexts names;

	private final SourceTexts sources;

	DrawingTexts(MessageSourceAccessor messages, FigureTexts figures, NameTexts names, SourceTexts sources) {
		this.messages = messages;
		this.figures = figures;
		this.names = names;
		this.sources = sources;
	}

	/**
	 * The line of a figure, with a point for each source that does not deny it.
	 * @param rows a row for each source, as {@link SourceStatement} reads it
	 */
	public Renderable line(String figure, @Nullable String rows) {
		Row range = Row.one(figure);
		List<Numbers> numbers = Row.of(rows)
			.stream()
			.map(this.sources::statement)
			.filter((source) -> !source.denies())
			.map((source) -> Numbers.said(source.low(), source.high(), source.wording()))
			.toList();
		return FigureLine.draw(numbers(range), range.flag("open_ended"), numbers, this.figures::number);
	}

	/** The alternative text of that line. */
	public String lineInWords(String label, String range, @Nullable String rows) {
		String said = Row.of(rows)
			.stream()
			.map((row) -> this.sources.statement(row).plainWords())
			.collect(Collectors.joining("; "));
		return label + ": " + range + (said.isEmpty() ? "" : ". " + said);
	}

	/** The bar of a row of a table, on a scale from 0 to {@code most}. */
	public Renderable bar(String figure, @Nullable Number most) {
		Row range = Row.one(figure);
		return RangeBar.draw(numbers(range), range.flag("open_ended"), (most != null) ? most.longValue() : 1);
	}

	/**
	 * The map of the country.
	 * @param rows a row for each city: name, latitude, longitude and the columns of a
	 * figure
	 */
	public Renderable map(@Nullable String rows) {
		return BubbleMap.draw(Row.of(rows).stream().map(this::bubble).toList());
	}

	/** The alternative text of that map. */
	public String mapInWords(@Nullable String rows) {
		return this.messages.getMessage("report.map.alt",
				new Object[] { Row.of(rows)
					.stream()
					.map((row) -> this.names.city(row.text("name")) + ": " + this.figures.range(row))
					.collect(Collectors.joining("; ")) });
	}

	private Bubble bubble(Row row) {
		return new Bubble(this.names.city(row.text("name")), degrees(row, "latitude"), degrees(row, "longitude"),
				numbers(row), this.figures.range(row));
	}

	private static Numbers numbers(Row figure) {
		return Numbers.of(figure.number("reported_low"), figure.number("reported_high"));
	}

	private static double degrees(Row row, String column) {
		return Objects.requireNonNull(row.number(column)).doubleValue();
	}

}
