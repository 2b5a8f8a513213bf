package org.aigaq.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Keeps what a reader would see below {@code target/pictures}. */
final class Pictures {

	private static final int DPI = 80;

	private static final int MOST = 4;

	private Pictures() {
	}

	/** The file, and its first pages as pictures. */
	static void keep(String name, byte[] pdf) throws IOException {
		Path directory = Files.createDirectories(Path.of("target/pictures"));
		Files.write(directory.resolve(name + ".pdf"), pdf);
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDFRenderer renderer = new PDFRenderer(document);
			for (int page = 0; page < Math.min(MOST, document.getNumberOfPages()); page++) {
				ImageIO.write(renderer.renderImageWithDPI(page, DPI), "png",
						directory.resolve(name + "-" + (page + 1) + ".png").toFile());
			}
		}
	}

}
