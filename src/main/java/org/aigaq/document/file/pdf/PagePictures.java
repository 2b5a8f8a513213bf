package org.aigaq.document.file.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.aigaq.document.file.UnreadableFile;
import org.aigaq.document.file.UnreadableFile.Reason;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Renders pages of a PDF as pictures, to look at beside their text: PNG, or JPEG where a
 * PNG is large, as of a scan.
 */
public final class PagePictures {

	/** Pixels an inch, unless the page is too large. */
	private static final float RESOLUTION = 110;

	private static final float POINTS = 72;

	/** The longest side of a picture, in pixels. */
	private static final int LONGEST = 2_000;

	/** The largest PNG, in bytes. */
	private static final int LARGE = 500_000;

	private static final float QUALITY = 0.8f;

	/** No further page is begun after this time, in nanoseconds. */
	private static final long ENOUGH = 3_000_000_000L;

	private PagePictures() {
	}

	/**
	 * Render pages one after the other. The first is rendered whatever time it takes, the
	 * others only as long as it goes quickly.
	 * @param first number of the first page, from 1
	 * @param count the most pages
	 * @param to receives each picture
	 * @throws UnreadableFile if the file has no such page, or it cannot be rendered
	 */
	public static void render(byte[] bytes, int first, int count, Receiver to) throws IOException, UnreadableFile {
		ImageIO.setUseCache(false);
		long start = System.nanoTime();
		try (PDDocument document = PdfText.open(bytes)) {
			int pages = document.getNumberOfPages();
			if (first < 1 || first > pages) {
				throw new UnreadableFile(Reason.NO_MORE_PAGES);
			}
			PDFRenderer renderer = new BoundedRenderer(document);
			for (int page = first; page < first + count && page <= pages; page++) {
				if (page == first || System.nanoTime() - start < ENOUGH) {
					to.receive(written(rendered(renderer, document.getPage(page - 1), page - 1)));
				}
			}
		}
		catch (InvalidPasswordException ex) {
			throw new UnreadableFile(Reason.PASSWORD);
		}
		catch (RuntimeException ex) {
			throw new UnreadableFile(Reason.BROKEN);
		}
	}

	private static BufferedImage rendered(PDFRenderer renderer, PDPage page, int index) throws IOException {
		float longest = Math.max(page.getCropBox().getWidth(), page.getCropBox().getHeight());
		float scale = Math.min(RESOLUTION / POINTS, LONGEST / Math.max(1, longest));
		return renderer.renderImage(index, scale, ImageType.RGB);
	}

	private static byte[] written(BufferedImage picture) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(picture, "png", bytes);
		return (bytes.size() > LARGE) ? jpeg(picture) : bytes.toByteArray();
	}

	private static byte[] jpeg(BufferedImage picture) throws IOException {
		Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
		ImageWriter writer = writers.next();
		try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
				MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
			ImageWriteParam settings = writer.getDefaultWriteParam();
			settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			settings.setCompressionQuality(QUALITY);
			writer.setOutput(output);
			writer.write(null, new IIOImage(picture, null, null), settings);
			output.flush();
			return bytes.toByteArray();
		}
		finally {
			writer.dispose();
		}
	}

	/** Where a picture goes. */
	public interface Receiver {

		void receive(byte[] picture) throws IOException;

	}

}
