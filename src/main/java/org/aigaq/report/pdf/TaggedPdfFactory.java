package org.aigaq.report.pdf;

import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfProducerFactory;

/**
 * Named in {@code jasperreports.properties}: every PDF is written by {@link TaggedPdf}.
 */
public final class TaggedPdfFactory implements PdfProducerFactory {

	@Override
	public PdfProducer createProducer(PdfProducerContext context) {
		return new TaggedPdf(context);
	}

}
