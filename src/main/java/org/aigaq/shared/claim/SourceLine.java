package org.aigaq.shared.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * A figure and its sources on a line that begins at 0, with the positions of its marks,
 * for pages and reports. A position is a fraction of the line: 0 is its start, 1 the end
 * of the scale.
 *
 * @param bandStart start of the range
 * @param bandEnd end of the range; {@link #BEYOND} if there is no upper end
 * @param open whether there is no upper end, so that the band ends in an arrow
 * @param points the numbers that sources give, in order
 * @param ends the ends of a figure without sources, which is a sum
 */
public record SourceLine(double bandStart, double bandEnd, boolean open, List<Point> points, List<Double> ends) {

	/** The end of an open band, past the end of the scale. */
	public static final double BEYOND = 1.04;

	/**
	 * A range, or the figure of one source.
	 *
	 * @param low the lowest number; {@code null}: not given
	 * @param high the highest number; {@code null}: not given
	 */
	public record Numbers(@Nullable Long low, @Nullable Long high) {

		public static Numbers of(@Nullable Number low, @Nullable Number high) {
			return new Numbers((low != null) ? Long.valueOf(low.longValue()) : null,
					(high != null) ? Long.valueOf(high.longValue()) : null);
		}

		/**
		 * The number that a source says: 500 of "more than 500", and none of "hundreds".
		 * @param wording code of vocabulary wording
		 */
		public static Numbers said(@Nullable Number low, @Nullable Number high, @Nullable String wording) {
			return switch (String.valueOf(wording)) {
				case "over" -> of((low != null) ? low.longValue() - 1 : null, null);
				case "under" -> of(null, (high != null) ? high.longValue() + 1 : null);
				case "several", "tens", "dozens", "hundreds", "thousands" -> of(null, null);
				default -> of(low, high);
			};
		}

		/** The lower number, otherwise the higher; {@code null}: none. */
		public @Nullable Long first() {
			return (this.low != null) ? this.low : this.high;
		}

		/** The highest number; 0 if there is none. */
		public long highest() {
			return (this.high != null) ? this.high : (this.low != null) ? this.low : 0;
		}

	}

	/**
	 * A number that sources give.
	 *
	 * @param number the number
	 * @param place its position
	 * @param sources number of sources that give it; several get a ring
	 * @param filled whether it is the first number of a source; otherwise it is only the
	 * upper end of a range, and hollow
	 */
	public record Point(long number, double place, int sources, boolean filled) {

		public boolean isShared() {
			return this.sources > 1;
		}

	}

	/**
	 * Compute the positions.
	 * @param range the figure
	 * @param open whether there is no upper end
	 * @param sources the figure of each source; empty for a sum
	 * @param scale the number at the end of the line, above 0
	 */
	public static SourceLine of(Numbers range, boolean open, List<Numbers> sources, long scale) {
		List<Point> points = points(sources, scale);
		Long first = range.first();
		if (first == null) {
			return new SourceLine(0, 0, false, points, List.of());
		}
		boolean more = open || range.high() == null;
		double start = place((range.low() != null) ? first : 0, scale);
		double end = more ? BEYOND : place(range.highest(), scale);
		List<Double> ends = sources.isEmpty()
				? new TreeSet<>(List.of(place(first, scale), place(range.highest(), scale))).stream().toList()
				: List.of();
		return new SourceLine(start, end, more, points, ends);
	}

	private static List<Point> points(List<Numbers> sources, long scale) {
		Map<Long, Integer> named = new TreeMap<>();
		TreeSet<Long> firsts = new TreeSet<>();
		for (Numbers source : sources) {
			TreeSet<Long> ends = new TreeSet<>();
			if (source.first() != null) {
				firsts.add(source.first());
				ends.add(source.first());
				ends.add(source.highest());
			}
			ends.forEach((number) -> named.merge(number, 1, Integer::sum));
		}
		List<Point> points = new ArrayList<>();
		named.forEach(
				(number, count) -> points.add(new Point(number, place(number, scale), count, firsts.contains(number))));
		return points;
	}

	private static double place(long number, long scale) {
		return (double) number / scale;
	}

}
