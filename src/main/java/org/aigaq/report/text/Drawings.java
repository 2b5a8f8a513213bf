package org.aigaq.report.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import net.sf.jasperreports.renderers.Renderable;
import org.aigaq.report.drawing.BubbleMap;
import org.aigaq.report.drawing.BubbleMap.Bubble;
import org.aigaq.report.drawing.Point;
import org.aigaq.report.drawing.RangeBar;
import org.aigaq.report.drawing.SourceLine;
import org.jspecify.annotations.Nullable;

/** From the rows of a query to what is drawn. */
final class Drawings {

	private Drawings() {
	}

	static Renderable line(@Nullable Number low, @Nullable Number high, @Nullable Boolean open, List<Row> sources,
			ReportTexts telling) {
		List<Point> points = sources.stream()
			.map(SourceStatement::new)
			.filter((source) -> !source.denies())
			.map((source) -> point(source.low(), source.high()))
			.toList();
		return SourceLine.draw(point(low, high), Boolean.TRUE.equals(open), points, telling::number);
	}

	static String lineInWords(String label, String range, List<Row> sources, ReportTexts telling) {
		String said = sources.stream()
			.map((row) -> new SourceStatement(row).plainWords(telling))
			.collect(Collectors.joining("; "));
		return label + ": " + range + (said.isEmpty() ? "" : ". " + said);
	}

	static Renderable bar(@Nullable Number low, @Nullable Number high, @Nullable Boolean open, @Nullable Number most) {
		return RangeBar.draw(point(low, high), Boolean.TRUE.equals(open), (most != null) ? most.longValue() : 1);
	}

	static Renderable map(List<Row> cities, ReportTexts telling) {
		return BubbleMap.draw(cities.stream().map((row) -> bubble(row, telling)).toList());
	}

	private static Bubble bubble(Row row, ReportTexts telling) {
		return new Bubble(telling.city(row.at(0)), degrees(row, 1), degrees(row, 2),
				point(row.number(3), row.number(4)), range(row, telling));
	}

	/** The range in the columns from the fourth on. */
	static String range(Row row, ReportTexts telling) {
		return telling.range(row.number(3), row.number(4), row.flag(5), row.flag(6), row.at(7));
	}

	private static double degrees(Row row, int column) {
		BigDecimal degrees = Objects.requireNonNull(row.number(column));
		return degrees.doubleValue();
	}

	private static Point point(@Nullable Number low, @Nullable Number high) {
		return new Point((low != null) ? Long.valueOf(low.longValue()) : null,
				(high != null) ? Long.valueOf(high.longValue()) : null);
	}

}
