package org.aigaq.report.printing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.aigaq.web.Pictures;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Saves printed reports below {@code target/pictures}. */
final class PrintedPages {

	private static final int DPI = 80;

	private static final int MOST = 4;

	private PrintedPages() {
	}

	/**
	 * Save the file and its first pages as images; the first page may be used in the
	 * documentation.
	 */
	static void keep(String name, byte[] pdf) throws IOException {
		Files.write(Pictures.file(name).resolveSibling(name + ".pdf"), pdf);
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDFRenderer renderer = new PDFRenderer(document);
			for (int page = 0; page < Math.min(MOST, document.getNumberOfPages()); page++) {
				Path picture = Pictures.file((page == 0) ? name : name + "-" + (page + 1));
				ImageIO.write(renderer.renderImageWithDPI(page, DPI), "png", picture.toFile());
				if (page == 0) {
					Pictures.keep(picture);
				}
			}
		}
	}

}
