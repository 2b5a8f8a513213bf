package org.aigaq.report.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import net.sf.jasperreports.renderers.Renderable;
import org.jspecify.annotations.Nullable;

/**
 * Builds a drawing from a few shapes in the colours of the reports; lengths in points.
 */
final class Svg {

	static final Color ACCENT = new Color(0x12545C);

	static final Color BAND = new Color(0xC9D8DA);

	static final Color LINE = new Color(0xB9C4CB);

	static final Color LAND = new Color(0xEEF2F4);

	private static final Color MUTED = new Color(0x556170);

	private static final Color THIN = new Color(0x12, 0x54, 0x5C, 140);

	private final List<Mark> marks = new ArrayList<>();

	private final int width;

	private final int height;

	Svg(int width, int height) {
		this.width = width;
		this.height = height;
	}

	Svg line(double x1, double y1, double x2, double y2, double strength, Color colour) {
		return add(new Line2D.Double(x1, y1, x2, y2), null, colour, strength);
	}

	Svg rectangle(double x, double y, double width, double height, Color colour) {
		return add(new Rectangle2D.Double(x, y, width, height), colour, null, 0);
	}

	/** The point of a source. */
	Svg dot(double x, double y, double radius) {
		return add(circle(x, y, radius), ACCENT, null, 0);
	}

	/** The upper end of a source's range. */
	Svg hollow(double x, double y, double radius) {
		return add(circle(x, y, radius), Color.WHITE, ACCENT, 1.4);
	}

	/** A ring around a point, or the outer of two circles. */
	Svg ring(double x, double y, double radius) {
		return add(circle(x, y, radius), null, ACCENT, 0.9);
	}

	/** A translucent disc. */
	Svg disc(double x, double y, double radius) {
		return add(circle(x, y, radius), THIN, null, 0);
	}

	/** An arrow to the right: the number may be higher. */
	Svg arrow(double x, double y, double size) {
		Path2D path = new Path2D.Double();
		path.moveTo(x - size, y - size);
		path.lineTo(x, y);
		path.lineTo(x - size, y + size);
		return add(path, null, ACCENT, 1.4);
	}

	Svg area(Shape shape, Color fill, Color stroke) {
		return add(shape, fill, stroke, 0.7);
	}

	/**
	 * A text.
	 * @param anchor start, middle or end
	 */
	Svg words(double x, double y, double size, String anchor, String words) {
		this.marks.add(new Words(x, y, size, anchor, MUTED, words));
		return this;
	}

	private static Shape circle(double x, double y, double radius) {
		return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
	}

	private Svg add(Shape shape, @Nullable Color fill, @Nullable Color stroke, double strength) {
		this.marks.add(new Form(shape, fill, stroke, strength));
		return this;
	}

	/** For the image element of a template. */
	Renderable done() {
		return new Drawing(this.width, this.height, this.marks);
	}

	static String colour(@Nullable Color colour) {
		return (colour == null) ? "none" : String.format("#%06X", colour.getRGB() & 0xFFFFFF);
	}

}
