package org.aigaq.report.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A line or an area.
 *
 * @param shape its shape
 * @param fill fill colour; {@code null}: none
 * @param stroke colour of the line; {@code null}: none
 * @param strength width of the line
 */
record Form(Shape shape, @Nullable Color fill, @Nullable Color stroke, double strength) implements Mark {

	@Override
	public void paint(Graphics2D canvas) {
		if (this.fill != null) {
			canvas.setPaint(this.fill);
			canvas.fill(this.shape);
		}
		if (this.stroke != null) {
			canvas.setPaint(this.stroke);
			canvas.setStroke(new BasicStroke((float) this.strength, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
			canvas.draw(this.shape);
		}
	}

	@Override
	public String svg() {
		StringBuilder svg = new StringBuilder("<path d='").append(steps())
			.append("' fill='")
			.append(Svg.colour(this.fill));
		if (this.fill != null && this.fill.getAlpha() < 255) {
			svg.append(String.format(Locale.ROOT, "' fill-opacity='%.2f", this.fill.getAlpha() / 255.0));
		}
		if (this.stroke != null) {
			svg.append("' stroke='").append(Svg.colour(this.stroke)).append("' stroke-width='").append(this.strength);
		}
		return svg.append("'/>").toString();
	}

	/** The outline as SVG path data. */
	private String steps() {
		StringBuilder steps = new StringBuilder();
		double[] points = new double[6];
		for (PathIterator path = this.shape.getPathIterator(null); !path.isDone(); path.next()) {
			switch (path.currentSegment(points)) {
				case PathIterator.SEG_MOVETO -> append(steps, 'M', points, 2);
				case PathIterator.SEG_LINETO -> append(steps, 'L', points, 2);
				case PathIterator.SEG_QUADTO -> append(steps, 'Q', points, 4);
				case PathIterator.SEG_CUBICTO -> append(steps, 'C', points, 6);
				default -> steps.append('Z');
			}
		}
		return steps.toString();
	}

	private static void append(StringBuilder steps, char step, double[] points, int count) {
		steps.append(step);
		for (int point = 0; point < count; point++) {
			steps.append((point == 0) ? "" : " ").append(Math.round(points[point] * 100) / 100.0);
		}
	}

}
