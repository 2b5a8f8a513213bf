package org.aigaq.search.dossier;

import java.util.ArrayList;
import java.util.List;

import org.aigaq.shared.claim.SourceLine;
import org.aigaq.shared.claim.SourceLine.Numbers;

/**
 * A figure with its sources as the page of an incident draws it. Places are in percent of
 * the width.
 *
 * @param bandStart where the band begins
 * @param bandWidth how wide it is
 * @param open whether there may be more, so that the band ends in an arrow
 * @param points the numbers that sources name
 * @param ends the ends of a sum
 */
record FigureLine(double bandStart, double bandWidth, boolean open, List<Point> points, List<Double> ends) {

	private static final double LEFT = 2;

	private static final double WIDTH = 92;

	private static final double LABEL_WIDTH = 7;

	/**
	 * One number.
	 *
	 * @param place where it stands
	 * @param shared whether several sources name it
	 * @param filled whether it is the first number of a source
	 * @param labels what to write above: it and those too near for labels of their own
	 */
	record Point(double place, boolean shared, boolean filled, List<Long> labels) {
	}

	/** Whether it shows more than the number: a sum of one number has no range. */
	public boolean isDrawn() {
		return this.bandWidth > 0 || !this.points.isEmpty();
	}

	/**
	 * Draw.
	 * @param said what sources say of the whole; none of a sum
	 * @param scale the number at the end of the line
	 */
	static FigureLine of(Dossier.Tally tally, List<Assertion> said, long scale) {
		SourceLine line = SourceLine.of(Numbers.of(tally.reportedLow(), tally.reportedHigh()), tally.openEnded(),
				said.stream()
					.filter(Assertion::isNumbered)
					.map((source) -> Numbers.of(source.countLow(), source.countHigh()))
					.toList(),
				scale);
		double start = percent(line.bandStart());
		return new FigureLine(start, percent(line.bandEnd()) - start, line.open(), points(line),
				line.ends().stream().map(FigureLine::percent).toList());
	}

	private static List<Point> points(SourceLine line) {
		List<Point> points = new ArrayList<>();
		Point labelled = null;
		for (SourceLine.Point number : line.points()) {
			Point point = new Point(percent(number.place()), number.isShared(), number.filled(), new ArrayList<>());
			if (labelled == null || point.place() - labelled.place() > LABEL_WIDTH) {
				labelled = point;
			}
			labelled.labels().add(number.number());
			points.add(point);
		}
		return points;
	}

	/** The end of a scale: the first multiple of 1, 10, 100 … above a number. */
	static long scale(long highest) {
		long step = 1;
		while (step * 10 <= highest) {
			step *= 10;
		}
		long end = step;
		while (end <= highest) {
			end += step;
		}
		return end;
	}

	private static double percent(double place) {
		return Math.round(10 * (LEFT + WIDTH * place)) / 10.0;
	}

}
