package org.aigaq.report.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.text.AttributedString;
import java.util.Locale;

import org.aigaq.report.font.FontFamilies;

import org.springframework.web.util.HtmlUtils;

/**
 * A text, drawn as outlines; the same text is part of the drawing's alternative text.
 *
 * @param x its start, middle or end, by the anchor
 * @param y its base line
 * @param size size of the letters
 * @param anchor start, middle or end
 * @param colour colour of the letters
 * @param words the text
 */
record Words(double x, double y, double size, String anchor, Color colour, String words) implements Mark {

	private static final FontRenderContext UNROUNDED = new FontRenderContext(null, true, true);

	@Override
	public void paint(Graphics2D canvas) {
		TextLayout line = new TextLayout(inFonts().getIterator(), UNROUNDED);
		double width = line.getAdvance();
		double left = this.x - switch (this.anchor) {
			case "middle" -> width / 2;
			case "end" -> width;
			default -> 0;
		};
		canvas.setPaint(this.colour);
		canvas.fill(line.getOutline(AffineTransform.getTranslateInstance(left, this.y)));
	}

	/** The text with a font for each character. */
	private AttributedString inFonts() {
		AttributedString text = new AttributedString(this.words);
		text.addAttribute(TextAttribute.FONT, FontFamilies.font(FontFamilies.MAIN, Font.PLAIN, (float) this.size));
		for (int i = 0; i < this.words.length(); i = this.words.offsetByCodePoints(i, 1)) {
			String family = FontFamilies.of(this.words.codePointAt(i));
			if (family != null && !family.equals(FontFamilies.MAIN)) {
				text.addAttribute(TextAttribute.FONT, FontFamilies.font(family, Font.PLAIN, (float) this.size), i,
						this.words.offsetByCodePoints(i, 1));
			}
		}
		return text;
	}

	@Override
	public String svg() {
		return String.format(Locale.ROOT,
				"<text x='%.2f' y='%.2f' font-family='%s, sans-serif' font-size='%.1f' fill='%s' text-anchor='%s'>%s</text>",
				this.x, this.y, FontFamilies.MAIN, this.size, Svg.colour(this.colour), this.anchor,
				HtmlUtils.htmlEscape(this.words, "UTF-8"));
	}

}
