package org.aigaq.report.drawing;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.DataRenderable;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/**
 * A drawing for the image element of a template: painted on pages, and SVG in files that
 * support it.
 */
final class Drawing extends AbstractRenderer implements Graphics2DRenderable, DimensionRenderable, DataRenderable {

	private static final long serialVersionUID = 1;

	private final int width;

	private final int height;

	private final List<Mark> marks;

	Drawing(int width, int height, List<Mark> marks) {
		this.width = width;
		this.height = height;
		this.marks = marks;
	}

	@Override
	public void render(JasperReportsContext context, Graphics2D canvas, Rectangle2D place) {
		AffineTransform before = canvas.getTransform();
		canvas.translate(place.getX(), place.getY());
		canvas.scale(place.getWidth() / this.width, place.getHeight() / this.height);
		this.marks.forEach((mark) -> mark.paint(canvas));
		canvas.setTransform(before);
	}

	@Override
	public Dimension2D getDimension(JasperReportsContext context) {
		return new Dimension(this.width, this.height);
	}

	@Override
	public byte[] getData(JasperReportsContext context) {
		String shapes = this.marks.stream().map(Mark::svg).collect(Collectors.joining());
		return "<svg xmlns='http://www.w3.org/2000/svg' width='%s' height='%s' viewBox='0 0 %s %s'>%s</svg>"
			.formatted(this.width, this.height, this.width, this.height, shapes)
			.getBytes(StandardCharsets.UTF_8);
	}

}
