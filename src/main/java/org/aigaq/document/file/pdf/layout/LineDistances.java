package org.aigaq.document.file.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.aigaq.document.file.pdf.layout.PageLine.Start;

/**
 * The usual distances of the lines of a page, for each size of the font, so that a blank
 * line between paragraphs is recognised whatever the spacing of the lines.
 */
final class LineDistances {

	/** Lines further apart than this many usual distances are of two paragraphs. */
	private static final float BLANK = 1.35f;

	/** The distance where there are too few lines to measure, in sizes of the font. */
	private static final float TYPICAL = 1.6f;

	/** The largest distance within a paragraph: double spacing, in sizes of the font. */
	private static final float WIDEST = 2.4f;

	/** From this distance on, in sizes of the font, a line may stand alone. */
	private static final float WIDE = 1.9f;

	private static final float OTHER_SIZE = 1.12f;

	private static final int FEWEST = 3;

	/**
	 * The share of lines that begin inside a sentence, from which on the text is prose.
	 */
	private static final double PROSE = 0.3;

	private final Map<Integer, Float> usual = new HashMap<>();

	private final boolean prose;

	LineDistances(List<PageLine> lines) {
		this.prose = lines.stream().filter(PageLine::beginsInside).count() > PROSE * lines.size();
		Map<Integer, List<Float>> distances = new HashMap<>();
		for (int i = 1; i < lines.size(); i++) {
			PageLine line = lines.get(i);
			float distance = line.top() - lines.get(i - 1).top();
			if (line.start() != Start.COLUMN && distance > 0) {
				distances.computeIfAbsent(Math.round(line.size()), (added) -> new ArrayList<>()).add(distance);
			}
		}
		distances.forEach((size, some) -> {
			some.sort(null);
			if (some.size() >= FEWEST) {
				this.usual.put(size, some.get((some.size() - 1) / 2));
			}
		});
	}

	/** Whether a line is so far from the one before that it begins a paragraph. */
	boolean areApart(PageLine before, PageLine line) {
		if (line.isItem() || (before.cells() && line.cells()) || areOfTwoSizes(before, line)) {
			return true;
		}
		float distance = line.top() - before.top();
		float usual = Math.min(this.usual.getOrDefault(Math.round(line.size()), TYPICAL * line.size()),
				WIDEST * line.size());
		return distance < -line.size() || distance > BLANK * usual
				|| (!this.prose && distance > WIDE * line.size() && !before.isBroken() && !line.beginsInside());
	}

	/** Whether one is a heading. */
	private static boolean areOfTwoSizes(PageLine before, PageLine line) {
		return Math.max(before.size(), line.size()) > OTHER_SIZE * Math.min(before.size(), line.size());
	}

}
