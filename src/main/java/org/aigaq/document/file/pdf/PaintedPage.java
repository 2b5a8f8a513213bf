package org.aigaq.document.file.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * What is painted on a page besides text, and when: pictures, filled areas, and whether
 * the color of text is white. It is only as exact as needed to find text that may not be
 * seen: of an area its bounds, of colors white alone.
 */
final class PaintedPage {

	private static final float WHITE = 0.97f;

	/** The most areas that are remembered. */
	private static final int MOST = 20_000;

	private final Deque<Boolean> saved = new ArrayDeque<>();

	private final List<Area> fills = new ArrayList<>();

	private final List<Area> pictures = new ArrayList<>();

	private @Nullable Rectangle2D path;

	private boolean white;

	private int order;

	/** Count a glyph. */
	void glyph() {
		this.order++;
	}

	/** Whether text is white now. */
	boolean isWhite() {
		return this.white;
	}

	/** Set the color back, after a form that may have changed it. */
	void white(boolean white) {
		this.white = white;
	}

	/** Whether anything but text is a picture. */
	boolean hasPictures() {
		return !this.pictures.isEmpty();
	}

	/** The number of glyphs so far. */
	int order() {
		return this.order;
	}

	/** A picture fills the unit square as it is transformed now. */
	void picture(Matrix now, boolean opaque) {
		Rectangle2D bounds = null;
		for (float[] corner : new float[][] { { 0, 0 }, { 1, 0 }, { 0, 1 }, { 1, 1 } }) {
			bounds = with(bounds, now.transformPoint(corner[0], corner[1]));
		}
		remember(this.pictures, bounds, opaque);
	}

	/** An operator of the page. */
	void operator(String name, List<COSBase> operands, Matrix now) {
		switch (name) {
			case OperatorName.SAVE -> save();
			case OperatorName.RESTORE -> this.white = !this.saved.isEmpty() && this.saved.pop();
			case OperatorName.NON_STROKING_GRAY, OperatorName.NON_STROKING_RGB, OperatorName.NON_STROKING_CMYK,
					OperatorName.NON_STROKING_COLOR, OperatorName.NON_STROKING_COLOR_N ->
				this.white = isWhite(name, numbers(operands));
			case OperatorName.NON_STROKING_COLORSPACE -> this.white = false;
			case OperatorName.MOVE_TO, OperatorName.LINE_TO, OperatorName.CURVE_TO,
					OperatorName.CURVE_TO_REPLICATE_INITIAL_POINT, OperatorName.CURVE_TO_REPLICATE_FINAL_POINT ->
				points(numbers(operands), now);
			case OperatorName.APPEND_RECT -> rectangle(numbers(operands), now);
			case OperatorName.FILL_NON_ZERO, OperatorName.FILL_EVEN_ODD, OperatorName.LEGACY_FILL_NON_ZERO,
					OperatorName.FILL_NON_ZERO_AND_STROKE, OperatorName.FILL_EVEN_ODD_AND_STROKE,
					OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE, OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE -> {
				remember(this.fills, this.path, true);
				this.path = null;
			}
			case OperatorName.ENDPATH, OperatorName.STROKE_PATH, OperatorName.CLOSE_AND_STROKE -> this.path = null;
			default -> {
				// paints nothing that covers text
			}
		}
	}

	private void save() {
		if (this.saved.size() < MOST) {
			this.saved.push(this.white);
		}
	}

	private static boolean isWhite(String name, float[] color) {
		boolean cmyk = color.length == 4;
		for (float part : color) {
			if (cmyk ? part > 1 - WHITE : part < WHITE) {
				return false;
			}
		}
		// one number may be an amount of ink, except in the operator for gray
		return color.length == 3 || cmyk || (color.length == 1 && name.equals(OperatorName.NON_STROKING_GRAY));
	}

	private static float[] numbers(List<COSBase> operands) {
		float[] numbers = new float[operands.size()];
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = (operands.get(i) instanceof COSNumber number) ? number.floatValue() : Float.NaN;
		}
		return numbers;
	}

	private void points(float[] numbers, Matrix now) {
		for (int i = 0; i + 1 < numbers.length; i += 2) {
			this.path = with(this.path, now.transformPoint(numbers[i], numbers[i + 1]));
		}
	}

	private void rectangle(float[] numbers, Matrix now) {
		if (numbers.length == 4) {
			points(new float[] { numbers[0], numbers[1], numbers[0] + numbers[2], numbers[1] + numbers[3], numbers[0],
					numbers[1] + numbers[3], numbers[0] + numbers[2], numbers[1] }, now);
		}
	}

	private static Rectangle2D with(@Nullable Rectangle2D bounds, Point2D point) {
		if (bounds == null) {
			return new Rectangle2D.Double(point.getX(), point.getY(), 0, 0);
		}
		bounds.add(point);
		return bounds;
	}

	private void remember(List<Area> areas, @Nullable Rectangle2D bounds, boolean opaque) {
		if (bounds != null && areas.size() < MOST) {
			areas.add(new Area(bounds, this.order, opaque));
		}
	}

	/** Whether a picture lies at this point, before or after the glyph. */
	boolean isOnPicture(double x, double y) {
		return this.pictures.stream().anyMatch((area) -> area.bounds().contains(x, y));
	}

	/** Whether a picture was painted over this point after so many glyphs. */
	boolean isUnderPicture(double x, double y, int glyph) {
		return this.pictures.stream().anyMatch((area) -> area.covers(x, y, glyph));
	}

	/** Whether an area was filled over this point after so many glyphs. */
	boolean isUnderFill(double x, double y, int glyph) {
		return this.fills.stream().anyMatch((area) -> area.covers(x, y, glyph));
	}

	/**
	 * A painted area.
	 *
	 * @param bounds its bounds in the coordinates of the page
	 * @param order the number of glyphs before it
	 * @param opaque whether it hides what is under it
	 */
	private record Area(Rectangle2D bounds, int order, boolean opaque) {

		boolean covers(double x, double y, int glyph) {
			return this.opaque && glyph < this.order && this.bounds.contains(x, y);
		}

	}

}
