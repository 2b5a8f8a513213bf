package org.aigaq.report.pdf;

import java.text.AttributedCharacterIterator.Attribute;
import java.util.Locale;
import java.util.Map;

import com.lowagie.text.Chunk;
import net.sf.jasperreports.pdf.classic.ClassicChunk;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicTextChunk;
import net.sf.jasperreports.pdf.common.PdfChunk;
import net.sf.jasperreports.pdf.common.PdfImage;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfStructure;
import net.sf.jasperreports.pdf.common.PdfTextChunk;
import org.jspecify.annotations.Nullable;

/** Writes PDFs with OpenPDF, with tags and links for screen readers. */
class TaggedPdf extends ClassicPdfProducer {

	private @Nullable TagTree tags;

	TaggedPdf(PdfProducerContext context) {
		super(context);
	}

	@Override
	public PdfStructure getPdfStructure() {
		if (this.tags == null) {
			this.tags = new TagTree(this);
		}
		return this.tags;
	}

	@Override
	public PdfTextChunk createChunk(String text, Map<Attribute, Object> attributes, Locale locale) {
		Chunk chunk = ((ClassicTextChunk) super.createChunk(text, attributes, locale)).getChunk();
		return new TaggedChunks.Text(this, chunk);
	}

	@Override
	public PdfChunk createChunk(PdfImage image) {
		Chunk chunk = ((ClassicChunk) super.createChunk(image)).getChunk();
		return new TaggedChunks.Image(this, chunk);
	}

}
