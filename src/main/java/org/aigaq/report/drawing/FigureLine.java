package org.aigaq.report.drawing;

import java.util.List;
import java.util.function.LongFunction;

import net.sf.jasperreports.renderers.Renderable;
import org.aigaq.shared.claim.SourceLine;
import org.aigaq.shared.claim.SourceLine.Numbers;

/**
 * Draws a figure and its sources as a line from 0: a point for each number (with a ring
 * if several sources give it, hollow if it is only the upper end of a source's range), a
 * band from the lowest to the highest, an arrow if there is no upper end. The ends of a
 * sum are strokes.
 */
public final class FigureLine {

	private static final int WIDTH = 216;

	private static final int HEIGHT = 26;

	private static final double LEFT = 5;

	private static final double RIGHT = WIDTH - 14;

	private static final double MIDDLE = 8;

	private FigureLine() {
	}

	/**
	 * Draw the line.
	 * @param range the figure
	 * @param open whether there is no upper end
	 * @param sources the figure of each source
	 * @param number formats numbers in the language
	 */
	public static Renderable draw(Numbers range, boolean open, List<Numbers> sources, LongFunction<String> number) {
		long most = Math.max(1,
				Math.max(range.highest(), sources.stream().mapToLong(Numbers::highest).max().orElse(0)));
		SourceLine line = SourceLine.of(range, open, sources, most);
		Svg svg = new Svg(WIDTH, HEIGHT).line(LEFT, MIDDLE, RIGHT, MIDDLE, 0.8, Svg.LINE)
			.line(LEFT, MIDDLE - 3, LEFT, MIDDLE + 3, 0.8, Svg.LINE);
		double start = x(line.bandStart());
		svg.rectangle(start, MIDDLE - 3.5, x(line.bandEnd()) - start, 7, Svg.BAND);
		if (line.open()) {
			svg.arrow(RIGHT + 10, MIDDLE, 4.5);
		}
		line.ends().forEach((end) -> svg.rectangle(x(end) - 1, MIDDLE - 4, 2, 8, Svg.ACCENT));
		line.points().forEach((point) -> draw(svg, point));
		return svg.words(LEFT, HEIGHT - 2.0, 7, "middle", "0")
			.words(RIGHT, HEIGHT - 2.0, 7, "end", number.apply(most))
			.done();
	}

	private static void draw(Svg svg, SourceLine.Point point) {
		double x = x(point.place());
		if (point.filled()) {
			svg.dot(x, MIDDLE, 3.2);
		}
		else {
			svg.hollow(x, MIDDLE, 2.8);
		}
		if (point.isShared()) {
			svg.ring(x, MIDDLE, 5.2);
		}
	}

	private static double x(double place) {
		return LEFT + (RIGHT - LEFT) * place;
	}

}
