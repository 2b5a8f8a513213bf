package org.aigaq.document.file.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.aigaq.document.file.pdf.layout.TextRow;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Which glyphs of a document a reader can see. Text outside the page, of no size, or
 * invisible without a picture under it is not seen. White or covered text may not be
 * seen: such a page is rendered, and where the place of the glyph has one color only, it
 * is not. Invisible text on a picture, or text under one, was recognised from it.
 */
final class GlyphSight {

	private static final int LEAST_SIZE = 1;

	/** The largest difference in brightness, of 255, that cannot be seen. */
	private static final int CONTRAST = 20;

	/** How far a letter goes below and above its baseline, in sizes of the font. */
	private static final float DEPTH = 0.1f;

	private static final float HEIGHT = 0.75f;

	/** The most pages that are rendered; text of others is taken as seen. */
	private static final int MOST_RENDERED = 30;

	/** The largest page that is rendered, in points. */
	private static final int MOST_POINTS = 3_000;

	private final PDDocument document;

	private final Map<TextPosition, Glyph> doubtful = new IdentityHashMap<>();

	private PaintedPage painted = new PaintedPage();

	private Rectangle2D box = new Rectangle2D.Double();

	private int rendered;

	GlyphSight(PDDocument document) {
		this.document = document;
	}

	/** What is painted on the current page. */
	PaintedPage painted() {
		return this.painted;
	}

	/** Begin a page. */
	void startPage(PDPage page) {
		PDRectangle crop = page.getCropBox();
		this.box = new Rectangle2D.Double(crop.getLowerLeftX(), crop.getLowerLeftY(), crop.getWidth(),
				crop.getHeight());
		this.painted = new PaintedPage();
		this.doubtful.clear();
	}

	/** Take note of a glyph of the current page. */
	void glyph(TextPosition glyph, @Nullable RenderingMode mode) {
		boolean invisible = mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
		if (!glyph.getUnicode().isBlank()) {
			this.doubtful.put(glyph, new Glyph(this.painted.order(), invisible, this.painted.isWhite()));
		}
		this.painted.glyph();
	}

	/** Sort the glyphs of the current page, whose number counts from 1. */
	Seen seen(List<TextPosition> glyphs, int page) {
		Map<TextPosition, Sight> sights = new IdentityHashMap<>();
		glyphs.forEach((glyph) -> sights.put(glyph, sight(glyph)));
		if (sights.containsValue(Sight.DOUBTFUL)) {
			BufferedImage picture = picture(page);
			sights.replaceAll((glyph, sight) -> (sight != Sight.DOUBTFUL) ? sight
					: (picture != null && isBlank(picture, glyph)) ? Sight.UNSEEN : Sight.SEEN);
		}
		Map<Sight, Long> counts = sights.values()
			.stream()
			.collect(Collectors.groupingBy((sight) -> sight, Collectors.counting()));
		Set<Sight> shown = Set.of(Sight.SEEN, Sight.RECOGNISED);
		return new Seen(glyphs.stream().filter((glyph) -> shown.contains(sights.get(glyph))).toList(),
				counts.getOrDefault(Sight.UNSEEN, 0L).intValue(),
				counts.getOrDefault(Sight.RECOGNISED, 0L) > glyphs.size() / 2);
	}

	private Sight sight(TextPosition glyph) {
		Glyph drawn = this.doubtful.get(glyph);
		if (drawn == null) {
			return Sight.SEEN; // a space
		}
		double x = glyph.getTextMatrix().getTranslateX() + this.box.getX();
		double y = glyph.getTextMatrix().getTranslateY() + this.box.getY();
		if (isOutside(glyph, x, y) || Math.abs(glyph.getYScale()) < LEAST_SIZE) {
			return Sight.UNSEEN;
		}
		if (drawn.invisible()) {
			return this.painted.isOnPicture(x, y) ? Sight.RECOGNISED : Sight.UNSEEN;
		}
		if (this.painted.isUnderPicture(x, y, drawn.order())) {
			return Sight.RECOGNISED;
		}
		return (drawn.white() || this.painted.isUnderFill(x, y, drawn.order())) ? Sight.DOUBTFUL : Sight.SEEN;
	}

	private boolean isOutside(TextPosition glyph, double x, double y) {
		return !this.box.intersects(x, y, Math.max(glyph.getWidth(), LEAST_SIZE), TextRow.size(glyph));
	}

	/** The picture of a page at one pixel a point; {@code null}: it is not rendered. */
	private @Nullable BufferedImage picture(int page) {
		PDPage shown = this.document.getPage(page - 1);
		if (this.rendered++ >= MOST_RENDERED
				|| Math.max(shown.getCropBox().getWidth(), shown.getCropBox().getHeight()) > MOST_POINTS) {
			return null;
		}
		try {
			return new BoundedRenderer(this.document).renderImage(page - 1, 1, ImageType.GRAY);
		}
		catch (IOException | RuntimeException ex) {
			return null; // it cannot be drawn: the text is kept
		}
	}

	private boolean isBlank(BufferedImage picture, TextPosition glyph) {
		Rectangle2D shown = shown(glyph);
		Rectangle2D pixels = shown
			.createIntersection(new Rectangle2D.Double(0, 0, picture.getWidth(), picture.getHeight()));
		int least = 255;
		int most = 0;
		for (int x = (int) pixels.getMinX(); x < pixels.getMaxX(); x++) {
			for (int y = (int) pixels.getMinY(); y < pixels.getMaxY(); y++) {
				int gray = picture.getRaster().getSample(x, y, 0);
				least = Math.min(least, gray);
				most = Math.max(most, gray);
			}
		}
		return most - least < CONTRAST;
	}

	/**
	 * Where a glyph is shown, in points from the upper left corner of the turned page.
	 */
	private Rectangle2D shown(TextPosition glyph) {
		Matrix place = glyph.getTextMatrix();
		float width = glyph.getWidthDirAdj() / Math.max(LEAST_SIZE, Math.abs(glyph.getXScale()));
		Rectangle2D shown = turned(place.transformPoint(0, -DEPTH), glyph.getRotation());
		for (float[] corner : new float[][] { { width, -DEPTH }, { 0, HEIGHT }, { width, HEIGHT } }) {
			shown.add(turned(place.transformPoint(corner[0], corner[1]), glyph.getRotation()));
		}
		return shown;
	}

	private Rectangle2D turned(Point2D point, int rotation) {
		double x = point.getX();
		double y = point.getY();
		double right = this.box.getWidth() - x;
		double down = this.box.getHeight() - y;
		return switch (Math.floorMod(rotation, 360)) {
			case 90 -> new Rectangle2D.Double(y, x, 0, 0);
			case 180 -> new Rectangle2D.Double(right, y, 0, 0);
			case 270 -> new Rectangle2D.Double(down, right, 0, 0);
			default -> new Rectangle2D.Double(x, down, 0, 0);
		};
	}

	/** How a glyph is seen. */
	private enum Sight {

		SEEN, RECOGNISED, DOUBTFUL, UNSEEN

	}

	/**
	 * A glyph as it was drawn.
	 *
	 * @param order the number of glyphs before it
	 * @param invisible whether its mode paints nothing
	 * @param white whether its color is white
	 */
	private record Glyph(int order, boolean invisible, boolean white) {
	}

	/**
	 * The glyphs of a page.
	 *
	 * @param glyphs those that are seen, and those that were recognised from a picture
	 * @param unseen the number of the others
	 * @param recognised whether most were recognised from a picture
	 */
	record Seen(List<TextPosition> glyphs, int unseen, boolean recognised) {
	}

}
