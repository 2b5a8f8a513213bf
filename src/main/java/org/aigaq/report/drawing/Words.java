package org.aigaq.report.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.Locale;

import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;

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

	private static final String FAMILY = "Noto Sans";

	private static final FontRenderContext UNROUNDED = new FontRenderContext(null, true, true);

	@Override
	public void paint(Graphics2D canvas) {
		Font font = FontUtil.getInstance(DefaultJasperReportsContext.getInstance())
			.getAwtFontFromBundles(false, FAMILY, Font.PLAIN, (float) this.size, Locale.ROOT, false);
		GlyphVector glyphs = font.layoutGlyphVector(UNROUNDED, this.words.toCharArray(), 0, this.words.length(),
				Font.LAYOUT_LEFT_TO_RIGHT);
		double width = glyphs.getLogicalBounds().getWidth();
		double left = this.x - switch (this.anchor) {
			case "middle" -> width / 2;
			case "end" -> width;
			default -> 0;
		};
		canvas.setPaint(this.colour);
		canvas.fill(glyphs.getOutline((float) left, (float) this.y));
	}

	@Override
	public String svg() {
		return String.format(Locale.ROOT,
				"<text x='%.2f' y='%.2f' font-family='%s, sans-serif' font-size='%.1f' fill='%s' text-anchor='%s'>%s</text>",
				this.x, this.y, FAMILY, this.size, Svg.colour(this.colour), this.anchor,
				HtmlUtils.htmlEscape(this.words, "UTF-8"));
	}

}
