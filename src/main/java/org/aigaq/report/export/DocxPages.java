package org.aigaq.report.export;

import java.io.OutputStream;
import java.util.function.LongConsumer;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.export.ooxml.JRDocxExporter;
import net.sf.jasperreports.export.SimpleDocxExporterConfiguration;
import net.sf.jasperreports.export.SimpleDocxReportConfiguration;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;

/** Writes pages as a document to write on in. */
public final class DocxPages implements Pages {

	@Override
	public void write(JasperPrint pages, Cover cover, OutputStream out, LongConsumer written) throws JRException {
		JRDocxExporter exporter = new JRDocxExporter();
		exporter.setExporterInput(new SimpleExporterInput(pages));
		exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
		SimpleDocxExporterConfiguration configuration = new SimpleDocxExporterConfiguration();
		configuration.setMetadataTitle(cover.title());
		configuration.setMetadataAuthor(cover.author());
		exporter.setConfiguration(configuration);
		SimpleDocxReportConfiguration each = new SimpleDocxReportConfiguration();
		each.setFlexibleRowHeight(true);
		long[] done = { 0 };
		each.setProgressMonitor(() -> written.accept(++done[0]));
		exporter.setConfiguration(each);
		exporter.exportReport();
	}

}
