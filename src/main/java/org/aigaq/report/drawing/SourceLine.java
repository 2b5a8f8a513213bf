package org.aigaq.report.drawing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

import net.sf.jasperreports.renderers.Renderable;
import org.jspecify.annotations.Nullable;

/**
 * A figure with its sources: a line from 0 on a scale of its own, a point for each source
 * (a ring where several say the same, hollow the other end of what one says), a band from
 * the lowest to the highest, an arrow where the top is open. A figure that is added up
 * has no sources of its own: its ends are strokes.
 */
public final class SourceLine {

	private static final int WIDTH = 216;

	private static final int HEIGHT = 26;

	private static final double LEFT = 5;

	private static final double RIGHT = WIDTH - 14;

	private static final double MIDDLE = 8;

	private SourceLine() {
	}

	/**
	 * Draw.
	 * @param range the figure
	 * @param open whether its top is open
	 * @param sources what each source says
	 * @param number how the language writes a number
	 */
	public static Renderable draw(Point range, boolean open, List<Point> sources, LongFunction<String> number) {
		long most = Math.max(1, Math.max(range.most(), sources.stream().mapToLong(Point::most).max().orElse(0)));
		Svg svg = new Svg(WIDTH, HEIGHT).line(LEFT, MIDDLE, RIGHT, MIDDLE, 0.8, Svg.LINE)
			.line(LEFT, MIDDLE - 3, LEFT, MIDDLE + 3, 0.8, Svg.LINE);
		Long from = range.at();
		if (from != null) {
			double start = x((range.low() != null) ? from : 0, most);
			double end = open ? RIGHT + 6 : x(range.most(), most);
			svg.rectangle(start, MIDDLE - 3.5, Math.max(end - start, 0), 7, Svg.BAND);
			if (open) {
				svg.arrow(RIGHT + 10, MIDDLE, 4.5);
			}
		}
		if (from != null && sources.isEmpty()) {
			svg.rectangle(x(from, most) - 1, MIDDLE - 4, 2, 8, Svg.ACCENT)
				.rectangle(x(range.most(), most) - 1, MIDDLE - 4, 2, 8, Svg.ACCENT);
		}
		points(svg, sources, most);
		return svg.words(LEFT, HEIGHT - 2.0, 7, "middle", "0")
			.words(RIGHT, HEIGHT - 2.0, 7, "end", number.apply(most))
			.done();
	}

	private static void points(Svg svg, List<Point> sources, long most) {
		Map<Long, Integer> said = new HashMap<>();
		for (Point source : sources) {
			hollow(svg, source.other(), most);
			if (source.at() != null) {
				said.merge(source.at(), 1, Integer::sum);
			}
		}
		said.forEach((number, times) -> {
			svg.dot(x(number, most), MIDDLE, 3.2);
			if (times > 1) {
				svg.ring(x(number, most), MIDDLE, 5.2);
			}
		});
	}

	private static void hollow(Svg svg, @Nullable Long number, long most) {
		if (number != null) {
			svg.hollow(x(number, most), MIDDLE, 2.8);
		}
	}

	private static double x(long number, long most) {
		return LEFT + (RIGHT - LEFT) * number / most;
	}

}
