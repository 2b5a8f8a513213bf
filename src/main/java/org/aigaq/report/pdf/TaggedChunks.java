package org.aigaq.report.pdf;

import com.lowagie.text.Chunk;
import com.lowagie.text.pdf.PdfAnnotation;
import net.sf.jasperreports.pdf.classic.ClassicChunk;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicTextChunk;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import org.jspecify.annotations.Nullable;

/** Texts and images whose links belong to their tag and describe their target. */
final class TaggedChunks {

	private TaggedChunks() {
	}

	/** A run of text. */
	static final class Text extends ClassicTextChunk {

		private final ClassicPdfProducer pdf;

		private @Nullable String words;

		Text(ClassicPdfProducer pdf, Chunk chunk) {
			super(pdf, chunk, chunk.getFont());
			this.pdf = pdf;
		}

		@Override
		public void setLinkTag(PdfStructureEntry tag, float llx, float lly, float urx, float ury, String words) {
			this.words = words;
			super.setLinkTag(tag, llx, lly, urx, ury, words);
		}

		@Override
		protected void addAnnotationToTag(PdfStructureEntry tag, PdfAnnotation link) {
			LinkTag.add(this.pdf, tag, link, this.words);
		}

	}

	/** An image. */
	static final class Image extends ClassicChunk {

		private final ClassicPdfProducer pdf;

		private @Nullable String words;

		Image(ClassicPdfProducer pdf, Chunk chunk) {
			super(pdf, chunk);
			this.pdf = pdf;
		}

		@Override
		public void setLinkTag(PdfStructureEntry tag, float llx, float lly, float urx, float ury, String words) {
			this.words = words;
			super.setLinkTag(tag, llx, lly, urx, ury, words);
		}

		@Override
		protected void addAnnotationToTag(PdfStructureEntry tag, PdfAnnotation link) {
			LinkTag.add(this.pdf, tag, link, this.words);
		}

	}

}
