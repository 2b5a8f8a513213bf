package org.aigaq.report.drawing;

import net.sf.jasperreports.renderers.Renderable;
import org.aigaq.shared.claim.SourceLine.Numbers;

/**
 * Draws the bar of one row of a table: dark up to the lowest number, light up to the
 * highest, an arrow if there is no upper end. All rows of a table share the scale.
 */
public final class RangeBar {

	private static final int WIDTH = 150;

	private static final int HEIGHT = 12;

	private static final double END = WIDTH - 10;

	private RangeBar() {
	}

	/**
	 * Draw the bar.
	 * @param range the figure
	 * @param open whether there is no upper end
	 * @param most the highest number of the table
	 */
	public static Renderable draw(Numbers range, boolean open, long most) {
		Svg svg = new Svg(WIDTH, HEIGHT).line(0.4, 0, 0.4, HEIGHT, 0.8, Svg.LINE);
		if (range.first() == null) {
			return svg.done();
		}
		double low = (range.low() != null) ? x(range.low(), most) : 0;
		double high = x(range.highest(), most);
		svg.rectangle(0.8, 2, Math.max(high, 1), 8, Svg.BAND).rectangle(0.8, 2, low, 8, Svg.ACCENT);
		if (open) {
			svg.arrow(high + 7, HEIGHT / 2.0, 3.5);
		}
		return svg.done();
	}

	private static double x(long number, long most) {
		return END * number / Math.max(1, most);
	}

}
