package org.aigaq.document.file.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.pdfbox.text.TextPosition;

/**
 * The glyphs at one height of a page, from left to right, without spaces. All measures
 * are in points, from the upper left corner of the page as its text is read.
 *
 * @param glyphs its glyphs, at least one
 */
public record TextRow(List<TextPosition> glyphs) {

	/**
	 * A baseline this far below another one, measured in sizes of the font, is on another
	 * row.
	 */
	private static final float NEXT = 0.4f;

	/** A gap of this width, measured in sizes of the font, separates words. */
	private static final float WORD = 0.15f;

	/** The rows of some glyphs, from top to bottom. */
	static List<TextRow> of(List<TextPosition> glyphs) {
		List<TextPosition> sorted = glyphs.stream()
			.filter((glyph) -> !glyph.getUnicode().isBlank())
			.sorted(Comparator.comparing(TextPosition::getYDirAdj))
			.toList();
		List<TextRow> rows = new ArrayList<>();
		List<TextPosition> row = new ArrayList<>();
		float last = 0;
		for (TextPosition glyph : sorted) {
			if (!row.isEmpty() && glyph.getYDirAdj() - last > NEXT * size(glyph)) {
				rows.add(sorted(row));
				row = new ArrayList<>();
			}
			row.add(glyph);
			last = glyph.getYDirAdj();
		}
		if (!row.isEmpty()) {
			rows.add(sorted(row));
		}
		return rows;
	}

	private static TextRow sorted(List<TextPosition> row) {
		row.sort(Comparator.comparing(TextPosition::getXDirAdj));
		return new TextRow(row);
	}

	/** The size of the font as it is shown. */
	public static float size(TextPosition glyph) {
		float size = Math.abs(glyph.getYScale());
		return Float.isFinite(size) ? Math.min(Math.max(size, 1), 1_000) : 1;
	}

	float size() {
		return size(this.glyphs.get(this.glyphs.size() / 2));
	}

	float y() {
		return this.glyphs.get(0).getYDirAdj();
	}

	float left() {
		return this.glyphs.get(0).getXDirAdj();
	}

	float right() {
		float right = left();
		for (TextPosition glyph : this.glyphs) {
			right = Math.max(right, right(glyph));
		}
		return right;
	}

	public static float right(TextPosition glyph) {
		return glyph.getXDirAdj() + Math.max(0, glyph.getWidthDirAdj());
	}

	int words() {
		int words = 1;
		float end = right(this.glyphs.get(0));
		for (TextPosition glyph : this.glyphs) {
			words += (glyph.getXDirAdj() - end > WORD * size(glyph)) ? 1 : 0;
			end = Math.max(end, right(glyph));
		}
		return words;
	}

	/** Whether it begins in the middle of a sentence, as most lines of prose do. */
	boolean continues() {
		int first = this.glyphs.get(0).getUnicode().codePointAt(0);
		return Character.isLetter(first) && !Character.isUpperCase(first);
	}

	/** Whether its last word goes on in the next row. */
	boolean isBroken() {
		String last = this.glyphs.get(this.glyphs.size() - 1).getUnicode();
		return last.endsWith("-") || last.endsWith("\u00ad") || last.endsWith("\u2010");
	}

}
