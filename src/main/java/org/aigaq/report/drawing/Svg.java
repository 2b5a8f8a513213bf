package org.aigaq.report.drawing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import net.sf.jasperreports.renderers.Renderable;
import net.sf.jasperreports.renderers.SimpleDataRenderer;

import org.springframework.web.util.HtmlUtils;

/** A drawing of a few shapes in the colours of the reports; lengths in points. */
final class Svg {

	static final String ACCENT = "#12545C";

	static final String BAND = "#C9D8DA";

	static final String LINE = "#B9C4CB";

	static final String LAND = "#EEF2F4";

	private static final String MUTED = "#556170";

	private final StringBuilder shapes = new StringBuilder();

	private final int width;

	private final int height;

	Svg(int width, int height) {
		this.width = width;
		this.height = height;
	}

	Svg line(double x1, double y1, double x2, double y2, double strength, String colour) {
		return add("<line x1='%.2f' y1='%.2f' x2='%.2f' y2='%.2f' stroke='%s' stroke-width='%.2f'/>", x1, y1, x2, y2,
				colour, strength);
	}

	Svg rectangle(double x, double y, double width, double height, String colour) {
		return add("<rect x='%.2f' y='%.2f' width='%.2f' height='%.2f' fill='%s'/>", x, y, width, height, colour);
	}

	/** A point of a voice. */
	Svg dot(double x, double y, double radius) {
		return add("<circle cx='%.2f' cy='%.2f' r='%.2f' fill='%s'/>", x, y, radius, ACCENT);
	}

	/** The other end of what a voice says. */
	Svg hollow(double x, double y, double radius) {
		return add("<circle cx='%.2f' cy='%.2f' r='%.2f' fill='#FFFFFF' stroke='%s' stroke-width='1.4'/>", x, y, radius,
				ACCENT);
	}

	/** A ring around a point, or the higher of two circles. */
	Svg ring(double x, double y, double radius) {
		return add("<circle cx='%.2f' cy='%.2f' r='%.2f' fill='none' stroke='%s' stroke-width='0.9'/>", x, y, radius,
				ACCENT);
	}

	Svg disc(double x, double y, double radius) {
		return add("<circle cx='%.2f' cy='%.2f' r='%.2f' fill='%s' fill-opacity='0.55'/>", x, y, radius, ACCENT);
	}

	/** That there may be more: points to the right. */
	Svg arrow(double x, double y, double size) {
		return add("<path d='M%.2f %.2f L%.2f %.2f L%.2f %.2f' fill='none' stroke='%s' stroke-width='1.4'/>", x - size,
				y - size, x, y, x - size, y + size, ACCENT);
	}

	Svg path(String path, String fill, String stroke) {
		this.shapes.append("<path d='%s' fill='%s' stroke='%s' stroke-width='0.7'/>".formatted(path, fill, stroke));
		return this;
	}

	/**
	 * A few words.
	 * @param anchor start, middle or end
	 */
	Svg words(double x, double y, double size, String anchor, String words) {
		add("<text x='%.2f' y='%.2f' font-family='Noto Sans, sans-serif' font-size='%.1f' fill='%s' text-anchor='%s'>",
				x, y, size, MUTED, anchor);
		this.shapes.append(HtmlUtils.htmlEscape(words, "UTF-8")).append("</text>");
		return this;
	}

	private Svg add(String shape, Object... values) {
		this.shapes.append(String.format(Locale.ROOT, shape, values));
		return this;
	}

	/** For the image element of a template. */
	Renderable done() {
		return SimpleDataRenderer.getInstance(toString().getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public String toString() {
		return "<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='%d' viewBox='0 0 %d %d'>%s</svg>"
			.formatted(this.width, this.height, this.width, this.height, this.shapes);
	}

}
