package org.aigaq.report.pdf;

import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfProducerFactory;

/**
 * Makes JasperReports write every PDF with {@link TaggedPdf}; named in
 * {@code jasperreports.properties}.
 */
public final class TaggedPdfFactory implements PdfProducerFactory {

	@Override
	public PdfProducer createProducer(PdfProducerContext context) {
		return new TaggedPdf(context);
	}

}
