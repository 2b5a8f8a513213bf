package org.aigaq.search.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A figure with its sources, drawn: a line from 0 to the end of the scale, a band from
 * the lowest to the highest, a point for each number that a source names. Places are in
 * percent of the width.
 *
 * @param bandStart where the band begins
 * @param bandWidth how wide it is
 * @param open whether there may be more, so that the band ends in an arrow
 * @param points the numbers
 */
record SourceLine(double bandStart, double bandWidth, boolean open, List<Point> points) {

	private static final double MARGIN = 2;

	private static final double LABEL_WIDTH = 7;

	/**
	 * One number.
	 *
	 * @param place where it stands
	 * @param sources how many name it
	 * @param filled whether most name it
	 * @param labels what to write above: it and those too near for words of their own
	 */
	record Point(double place, int sources, boolean filled, List<Long> labels) {

		public boolean isShared() {
			return this.sources > 1;
		}

	}

	/**
	 * Whether there is anything on it: a sum of one number has neither band nor points.
	 */
	public boolean isDrawn() {
		return this.bandWidth > 0 || !this.points.isEmpty();
	}

	/**
	 * Draw.
	 * @param said what sources say of the whole; none of a sum
	 */
	static SourceLine of(Dossier.Tally tally, List<Assertion> said, long scale) {
		Map<Long, Integer> sources = new TreeMap<>();
		for (Assertion source : said) {
			if (source.isNumbered()) {
				List<Integer> ends = new ArrayList<>();
				ends.add(source.countLow());
				ends.add(source.countHigh());
				ends.stream()
					.filter((end) -> end != null)
					.distinct()
					.forEach((end) -> sources.merge(end.longValue(), 1, Integer::sum));
			}
		}
		long most = sources.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		long strongest = sources.entrySet()
			.stream()
			.filter((number) -> number.getValue() == most)
			.mapToLong(Map.Entry::getKey)
			.max()
			.orElse(-1);
		double start = place((tally.reportedLow() != null) ? tally.reportedLow() : 0, scale);
		boolean open = tally.openEnded() || tally.reportedHigh() == null;
		double end = open ? 100 - MARGIN : place(tally.reportedHigh(), scale);
		return new SourceLine(start, end - start, open, points(sources, strongest, scale));
	}

	private static List<Point> points(Map<Long, Integer> sources, long strongest, long scale) {
		List<Point> points = new ArrayList<>();
		Point labelled = null;
		for (Map.Entry<Long, Integer> number : sources.entrySet()) {
			Point point = new Point(place(number.getKey(), scale), number.getValue(), number.getKey() == strongest,
					new ArrayList<>());
			if (labelled == null || point.place() - labelled.place() > LABEL_WIDTH) {
				labelled = point;
			}
			labelled.labels().add(number.getKey());
			points.add(point);
		}
		return points;
	}

	/** The end of a scale on which a number stands well: 1, 2, 5 and their tens. */
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

	private static double place(long number, long scale) {
		return Math.round(10 * (MARGIN + (94 - MARGIN) * number / scale)) / 10.0;
	}

}
