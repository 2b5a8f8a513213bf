package org.aigaq.report.export.docx;

import java.io.IOException;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import org.aigaq.report.export.HtmlText;
import org.aigaq.report.export.Marks;

/** Writes an element as paragraphs, one for each text or image in it. */
class DocxParagraphs {

	private final DocxParts parts;

	private final DocxText texts;

	DocxParagraphs(DocxParts parts) {
		this.parts = parts;
		this.texts = new DocxText(parts);
	}

	/** Its paragraphs; empty if it has no content. */
	String of(JRPrintElement element, Look look) throws JRException, IOException {
		if (element instanceof JRPrintFrame frame) {
			StringBuilder all = new StringBuilder();
			for (JRPrintElement inner : frame.getElements()) {
				all.append(Marks.isArtifact(inner) ? "" : of(inner, look.in(frame)));
			}
			return all.toString();
		}
		String runs = (element instanceof JRPrintText text) ? this.texts.of(text)
				: (element instanceof JRPrintImage image) ? this.parts.picture(image) : "";
		return runs.isEmpty() ? "" : "<w:p><w:pPr>" + look.properties(element) + "</w:pPr>" + runs + "</w:p>\n";
	}

	/**
	 * How paragraphs look.
	 *
	 * @param style their style; empty: the style of the element
	 * @param withNext whether they are kept on the page of the next paragraph
	 * @param box border and background
	 * @param left whether they are aligned left whatever their style says
	 */
	record Look(String style, boolean withNext, String box, boolean left) {

		/** The look of a table cell. */
		static final Look CELL = new Look("", false, "", false);

		private Look in(JRPrintFrame frame) {
			return new Look(this.style, this.withNext, DocxStyles.box(frame.getStyle()) + this.box, this.left);
		}

		private String properties(JRPrintElement element) {
			String heading = Marks.heading(element);
			String name = !this.style.isEmpty() ? this.style
					: (heading != null) ? "Heading" + heading.substring(1) : HtmlText.style(element);
			return "<w:pStyle w:val=\"" + name + "\"/>" + (this.withNext ? "<w:keepNext/>" : "") + this.box
					+ (this.left ? "<w:jc w:val=\"left\"/>" : "");
		}

	}

}
