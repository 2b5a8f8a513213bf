package org.aigaq.document.file.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a page in reading order. From top to bottom, rows with the same white
 * gutter are a band; where both sides of it are prose, the sides are read one after the
 * other, and each is cut again (a recursive XY cut). Everything else stays in the order
 * in which it is drawn.
 *
 * @param parts the glyphs of each part, as drawn
 * @param uncertain whether text stands side by side and is not cut: a table, or columns
 * that are no prose
 */
public record PageLayout(List<List<TextPosition>> parts, boolean uncertain) {

	/** The narrowest gutter, measured in sizes of the font. */
	private static final float GUTTER = 0.9f;

	/** The deepest nesting of columns. */
	private static final int DEEPEST = 6;

	/** The most rows that are a head or foot of a band. */
	private static final int EDGE = 2;

	/** The smallest distance from them to the band, in usual distances of rows. */
	private static final float APART = 1.8f;

	/** The same in sizes of the font. */
	private static final float APART_SIZES = 2.2f;

	/** The parts of a page with these glyphs, in the order in which they are drawn. */
	public static PageLayout of(List<TextPosition> glyphs) {
		return of(glyphs, 0);
	}

	private static PageLayout of(List<TextPosition> glyphs, int depth) {
		List<TextRow> rows = TextRow.of(glyphs);
		List<List<List<TextRow>>> regions = new ArrayList<>();
		boolean uncertain = false;
		List<TextRow> plain = new ArrayList<>();
		boolean cut = false;
		for (Band band : bands(rows)) {
			Sides sides = (depth < DEEPEST) ? band.sides(rows) : null;
			if (sides != null && sides.areColumns()) {
				regions.add(List.of(plain));
				regions.add(sides.inOrder());
				plain = new ArrayList<>();
				cut = true;
			}
			else {
				uncertain |= sides != null && sides.areUncertain(glyphs);
				plain.addAll(rows.subList(band.from(), band.end()));
			}
		}
		if (!cut) {
			return new PageLayout(List.of(glyphs), uncertain);
		}
		regions.add(List.of(plain));
		return joined(parts(glyphs, regions.stream().flatMap(List::stream).filter((part) -> !part.isEmpty()).toList()),
				uncertain, depth);
	}

	private static PageLayout joined(List<List<TextPosition>> parts, boolean uncertain, int depth) {
		List<PageLayout> layouts = parts.stream().map((part) -> of(part, depth + 1)).toList();
		return new PageLayout(layouts.stream().flatMap((layout) -> layout.parts().stream()).toList(),
				uncertain || layouts.stream().anyMatch(PageLayout::uncertain));
	}

	/**
	 * The glyphs of each part as drawn; spaces belong to the part of the glyph before.
	 */
	private static List<List<TextPosition>> parts(List<TextPosition> glyphs, List<List<TextRow>> regions) {
		Map<TextPosition, Integer> part = new IdentityHashMap<>();
		List<List<TextPosition>> parts = new ArrayList<>();
		for (List<TextRow> region : regions) {
			region.forEach((row) -> row.glyphs().forEach((glyph) -> part.put(glyph, parts.size())));
			parts.add(new ArrayList<>());
		}
		int last = 0;
		for (TextPosition glyph : glyphs) {
			last = part.getOrDefault(glyph, last);
			parts.get(last).add(glyph);
		}
		return parts;
	}

	/** Cut rows into bands, each as long as some gutter stays white. */
	private static List<Band> bands(List<TextRow> rows) {
		List<Band> bands = new ArrayList<>();
		int from = 0;
		Gap page = new Gap((float) rows.stream().mapToDouble(TextRow::left).min().orElse(0),
				(float) rows.stream().mapToDouble(TextRow::right).max().orElse(0));
		List<Gap> white = List.of(Gap.ALL);
		for (int i = 0; i < rows.size(); i++) {
			List<Gap> narrower = without(white, rows.get(i));
			if (narrower.stream().noneMatch((gap) -> gap.isInside(page)) && i > from) {
				bands.add(new Band(from, i, white));
				from = i;
				narrower = without(List.of(Gap.ALL), rows.get(i));
			}
			white = narrower;
		}
		if (from < rows.size()) {
			bands.add(new Band(from, rows.size(), white));
		}
		return bands.stream().flatMap((band) -> band.withoutEdges(rows)).toList();
	}

	/** What stays white of some gaps where a row is written. */
	private static List<Gap> without(List<Gap> white, TextRow row) {
		float least = GUTTER * row.size();
		List<Gap> left = new ArrayList<>();
		float end = Gap.ALL.from();
		List<Gap> free = new ArrayList<>();
		for (TextPosition glyph : row.glyphs()) {
			free.add(new Gap(end, glyph.getXDirAdj()));
			end = Math.max(end, TextRow.right(glyph));
		}
		free.add(new Gap(end, Gap.ALL.end()));
		free.removeIf((gap) -> gap.width() < least);
		for (Gap gap : white) {
			free.stream().map(gap::and).filter((both) -> both.width() >= least).forEach(left::add);
		}
		return left;
	}

	/**
	 * A white strip from top to bottom of some rows.
	 *
	 * @param from its left edge
	 * @param end its right edge
	 */
	private record Gap(float from, float end) {

		static final Gap ALL = new Gap(-100_000, 100_000);

		float width() {
			return this.end - this.from;
		}

		Gap and(Gap other) {
			return new Gap(Math.max(this.from, other.from), Math.min(this.end, other.end));
		}

		/** Whether it is no margin of the page. */
		boolean isInside(Gap page) {
			return page.from < this.from && this.end < page.end;
		}

	}

	/**
	 * Consecutive rows with the same white strips.
	 *
	 * @param from number of its first row
	 * @param end number of the row after its last
	 * @param white the strips
	 */
	private record Band(int from, int end, List<Gap> white) {

		/**
		 * The band, and apart from it the rows at its edges that a larger distance
		 * separates: a head or a foot.
		 */
		Stream<Band> withoutEdges(List<TextRow> rows) {
			int first = this.from;
			int last = this.end;
			for (int i = this.from + 1; i <= Math.min(this.from + EDGE, this.end - 1); i++) {
				first = isApart(rows, i) ? i : first;
			}
			for (int i = this.end - 1; i >= Math.max(this.end - EDGE, first + 1); i--) {
				last = isApart(rows, i) ? i : last;
			}
			return Stream
				.of(new Band(this.from, first, List.of()), new Band(first, last, this.white),
						new Band(last, this.end, List.of()))
				.filter((band) -> band.from < band.end);
		}

		private boolean isApart(List<TextRow> rows, int row) {
			List<Float> distances = new ArrayList<>();
			for (int i = this.from + 1; i < this.end; i++) {
				distances.add(rows.get(i).y() - rows.get(i - 1).y());
			}
			float distance = distances.get(row - this.from - 1);
			distances.sort(null);
			return distance > Math.max(APART * distances.get(distances.size() / 2), APART_SIZES * rows.get(row).size());
		}

		/** Its text on both sides of the gutter that divides it most evenly. */
		@Nullable Sides sides(List<TextRow> rows) {
			List<TextRow> band = rows.subList(this.from, this.end);
			return this.white.stream()
				.map((gap) -> Sides.of(band, gap))
				.flatMap(Optional::stream)
				.max(Comparator.comparing(Sides::areColumns).thenComparing(Sides::fewerRows))
				.orElse(null);
		}

	}

	/**
	 * The text on both sides of a gutter.
	 *
	 * @param left the left side
	 * @param right the right side
	 */
	private record Sides(ColumnText left, ColumnText right) {

		static Optional<Sides> of(List<TextRow> band, Gap gutter) {
			List<TextRow> left = side(band, (glyph) -> glyph.getXDirAdj() < gutter.end());
			List<TextRow> right = side(band, (glyph) -> glyph.getXDirAdj() >= gutter.end());
			return (left.isEmpty() || right.isEmpty()) ? Optional.empty()
					: Optional.of(new Sides(new ColumnText(left), new ColumnText(right)));
		}

		private static List<TextRow> side(List<TextRow> band, Predicate<TextPosition> lies) {
			return band.stream()
				.map((row) -> new TextRow(row.glyphs().stream().filter(lies).toList()))
				.filter((row) -> !row.glyphs().isEmpty())
				.toList();
		}

		int fewerRows() {
			return Math.min(this.left.rows().size(), this.right.rows().size());
		}

		boolean areColumns() {
			return this.left.isProse() && this.right.isProse() && this.left.isBeside(this.right)
					&& !this.left.hasCellsWith(this.right);
		}

		/** Whether text stands side by side and is drawn row by row. */
		boolean areUncertain(List<TextPosition> drawn) {
			return this.left.isText() && this.right.isText() && this.left.isBeside(this.right) && areMixed(drawn);
		}

		/** Whether the drawing goes from one side to the other more than once. */
		private boolean areMixed(List<TextPosition> drawn) {
			Map<TextPosition, Boolean> side = new IdentityHashMap<>();
			this.left.rows().forEach((row) -> row.glyphs().forEach((glyph) -> side.put(glyph, true)));
			this.right.rows().forEach((row) -> row.glyphs().forEach((glyph) -> side.put(glyph, false)));
			List<Boolean> order = drawn.stream().map(side::get).filter(Objects::nonNull).toList();
			int changes = 0;
			for (int i = 1; i < order.size(); i++) {
				changes += order.get(i).equals(order.get(i - 1)) ? 0 : 1;
			}
			return changes > 1;
		}

		/**
		 * The columns in reading order: from the right where most letters are Arabic or
		 * Hebrew.
		 */
		List<List<TextRow>> inOrder() {
			int balance = Stream.concat(this.left.rows().stream(), this.right.rows().stream())
				.flatMap((row) -> row.glyphs().stream())
				.mapToInt((glyph) -> direction(glyph.getUnicode().codePointAt(0)))
				.sum();
			return (balance < 0) ? List.of(this.right.rows(), this.left.rows())
					: List.of(this.left.rows(), this.right.rows());
		}

		private static int direction(int character) {
			return switch (Character.getDirectionality(character)) {
				case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> 1;
				case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> -1;
				default -> 0;
			};
		}

	}

}
