package org.aigaq.search.dossier;

import java.util.ArrayList;
import java.util.List;

import org.aigaq.shared.claim.SourceLine;
import org.aigaq.shared.claim.SourceLine.Numbers;

/**
 * A figure and its sources as a line on the page of an incident. Positions are in percent
 * of the width.
 *
 * @param bandStart left end of the band
 * @param bandWidth width of the band
 * @param open whether the number may be higher, so that the band ends in an arrow
 * @param points the numbers of the sources
 * @param ends the ends of a sum
 */
record FigureLine(double bandStart, double bandWidth, boolean open, List<Point> points, List<Double> ends) {

	private static final double LEFT = 2;

	private static final double WIDTH = 92;

	private static final double LABEL_WIDTH = 7;

	/**
	 * One number.
	 *
	 * @param place its position
	 * @param shared whether several sources give it
	 * @param filled whether it is the first number of a source
	 * @param labels the numbers to print above: this one and neighbours without room for
	 * a separate label
	 */
	record Point(double place, boolean shared, boolean filled, List<Long> labels) {
	}

	/** Whether the line is worth drawing: a sum of one number has no range. */
	public boolean isDrawn() {
		return this.bandWidth > 0 || !this.points.isEmpty();
	}

	/**
	 * Compute the line.
	 * @param said what sources say about the whole figure; empty for a sum
	 * @param scale the number at the end of the line
	 */
	static FigureLine of(Dossier.Tally tally, List<Assertion> said, long scale) {
		SourceLine line = SourceLine.of(tally.numbers(), tally.openEnded(),
				said.stream()
					.filter(Assertion::isNumbered)
					.map((source) -> Numbers.said(source.countLow(), source.countHigh(), source.countWording()))
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
