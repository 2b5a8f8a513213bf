package org.aigaq.document.file.pdf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/**
 * Draws a PDF for tests, page by page, with words at given points: x from the left edge,
 * y from the lower edge.
 */
public final class DrawnPdf {

	private static final int SIZE = 11;

	private final PDDocument document = new PDDocument();

	private final PDType0Font font;

	private PDPage page = new PDPage(PDRectangle.A4);

	private float size = SIZE;

	private RenderingMode mode = RenderingMode.FILL;

	private Color color = Color.BLACK;

	private DrawnPdf() {
		try (InputStream file = Objects.requireNonNull(
				PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"))) {
			this.font = PDType0Font.load(this.document, file, true);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A PDF with one page in A4. */
	public static DrawnPdf onePage() {
		return new DrawnPdf().page();
	}

	/** Add a page. */
	public DrawnPdf page() {
		this.page = new PDPage(PDRectangle.A4);
		this.document.addPage(this.page);
		return this;
	}

	/** Turn the last page clockwise by this angle when it is shown. */
	public DrawnPdf turned(int degrees) {
		this.page.setRotation(degrees);
		return this;
	}

	/** Draw what follows in this size. */
	public DrawnPdf size(float points) {
		this.size = points;
		return this;
	}

	/** Draw what follows in this color. */
	public DrawnPdf color(Color color) {
		this.color = color;
		return this;
	}

	/** Draw what follows in this mode; {@code NEITHER} is invisible. */
	public DrawnPdf mode(RenderingMode mode) {
		this.mode = mode;
		return this;
	}

	/** Write one line. */
	public DrawnPdf text(float x, float y, String words) {
		return text(Matrix.getTranslateInstance(x, y), words);
	}

	/** Write one line that runs in this direction, counter-clockwise. */
	public DrawnPdf text(float x, float y, int degrees, String words) {
		return text(Matrix.getRotateInstance(Math.toRadians(degrees), x, y), words);
	}

	private DrawnPdf text(Matrix place, String words) {
		return draw((content) -> {
			content.beginText();
			content.setFont(this.font, this.size);
			content.setRenderingMode(this.mode);
			content.setNonStrokingColor(this.color);
			content.setTextMatrix(place);
			content.showText(words);
			content.endText();
		});
	}

	/** Write lines below each other. */
	public DrawnPdf lines(float x, float y, float leading, String... lines) {
		for (int i = 0; i < lines.length; i++) {
			text(x, y - i * leading, lines[i]);
		}
		return this;
	}

	/** Fill a rectangle. */
	public DrawnPdf box(float x, float y, float width, float height, Color filled) {
		return draw((content) -> {
			content.setNonStrokingColor(filled);
			content.addRect(x, y, width, height);
			content.fill();
		});
	}

	/** Draw a gray picture over the page, as a scanner does. */
	public DrawnPdf picture() {
		BufferedImage gray = new BufferedImage(40, 60, BufferedImage.TYPE_BYTE_GRAY);
		gray.createGraphics().fillRect(0, 0, 40, 60);
		return draw((content) -> content.drawImage(LosslessFactory.createFromImage(this.document, gray), 0, 0,
				PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight()));
	}

	private DrawnPdf draw(Drawing drawing) {
		try (PDPageContentStream content = new PDPageContentStream(this.document, this.page, AppendMode.APPEND, true)) {
			drawing.on(content);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The document, to change more of it. */
	PDDocument document() {
		return this.document;
	}

	/** The file. The drawing cannot go on. */
	public byte[] bytes() {
		try (PDDocument finished = this.document; ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			finished.save(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Something that is drawn. */
	private interface Drawing {

		void on(PDPageContentStream content) throws IOException;

	}

}
