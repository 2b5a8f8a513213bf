package org.aigaq.report.drawing;

import java.util.List;
import java.util.function.LongFunction;

import net.sf.jasperreports.renderers.Renderable;
import org.aigaq.shared.claim.SourceLine;
import org.aigaq.shared.claim.SourceLine.Numbers;

/**
 * A figure with its sources, painted: a line from 0 on a scale of its own, a point for
 * each number (with a ring where several sources name it, hollow where it is only the
 * other end of what one says), a band from the lowest to the highest, an arrow where the
 * top is open. The ends of a sum are strokes.
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
	 * Draw.
	 * @param range the figure
	 * @param open whether its top is open
	 * @param sources what each source says
	 * @param number how the language writes a number
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
