package org.aigaq.report.export;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.LongConsumer;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;

/**
 * Writes pages as PDF: with tags as PDF/A-2a and PDF/UA-1, without tags as PDF/A-2u.
 *
 * @param tagged whether to write tags, which are kept in memory to the end
 * @param colours file of the colour profile
 */
public record PdfPages(boolean tagged, Path colours) implements Pages {

	/** Write the colour profile (sRGB) into a folder. */
	public static Path colours(Path folder) throws IOException {
		Path file = folder.resolve("srgb.icc");
		if (!Files.exists(file)) {
			// another thread may read the file at any time
			Path whole = Files.createTempFile(folder, "srgb", null);
			try {
				Files.write(whole, ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
				Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
			}
			finally {
				Files.deleteIfExists(whole);
			}
		}
		return file;
	}

	@Override
	public void write(JasperPrint pages, Cover cover, OutputStream out, LongConsumer written) throws JRException {
		JRPdfExporter exporter = new PdfRows();
		exporter.setExporterInput(new SimpleExporterInput(pages));
		exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
		exporter.setConfiguration(configuration(cover));
		SimplePdfReportConfiguration each = new SimplePdfReportConfiguration();
		long[] done = { 0 };
		each.setProgressMonitor(() -> written.accept(++done[0]));
		exporter.setConfiguration(each);
		exporter.exportReport();
	}

	private SimplePdfExporterConfiguration configuration(Cover cover) {
		SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
		configuration.setMetadataTitle(cover.title());
		configuration.setMetadataAuthor(cover.author());
		configuration.setDisplayMetadataTitle(true);
		configuration.setTagged(this.tagged);
		configuration.setTagLanguage(cover.language().toLanguageTag());
		configuration.setPdfaConformance(this.tagged ? PdfaConformanceEnum.PDFA_2A : PdfaConformanceEnum.PDFA_2U);
		configuration.setIccProfilePath(this.colours.toString());
		configuration.setCompressed(true);
		return configuration;
	}

}
