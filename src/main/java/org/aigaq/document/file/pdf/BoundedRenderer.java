package org.aigaq.document.file.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Renders pages without glyphs and shapes that are larger than any page: Java takes
 * minutes to flatten the curves of a letter a kilometre high.
 */
final class BoundedRenderer extends PDFRenderer {

	/** The largest glyph, in points for its size. */
	private static final float LARGEST_GLYPH = 20_000;

	/** The largest shape, in pixels from its first to its last corner. */
	private static final double LARGEST_SHAPE = 1_000_000;

	BoundedRenderer(PDDocument document) {
		super(document);
		setSubsamplingAllowed(true); // large pictures take less memory
	}

	@Override
	protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
		return new Drawer(parameters);
	}

	/** Leaves out what is too large. */
	private static final class Drawer extends PageDrawer {

		Drawer(PageDrawerParameters parameters) throws IOException {
			super(parameters);
		}

		@Override
		protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
			if (Math.max(Math.abs(rendering.getScalingFactorX()),
					Math.abs(rendering.getScalingFactorY())) <= LARGEST_GLYPH) {
				super.showGlyph(rendering, font, code, displacement);
			}
		}

		@Override
		public void strokePath() throws IOException {
			bound();
			super.strokePath();
		}

		@Override
		public void fillPath(int windingRule) throws IOException {
			bound();
			super.fillPath(windingRule);
		}

		@Override
		public void fillAndStrokePath(int windingRule) throws IOException {
			bound();
			super.fillAndStrokePath(windingRule);
		}

		private void bound() {
			Rectangle2D bounds = getLinePath().getBounds2D();
			if (!(bounds.getWidth() <= LARGEST_SHAPE && bounds.getHeight() <= LARGEST_SHAPE)) {
				getLinePath().reset();
			}
		}

	}

}
