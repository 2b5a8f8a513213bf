package org.aigaq.report.export.docx;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import org.aigaq.report.export.Marks;
import org.aigaq.report.export.docx.DocxParagraphs.Look;

/**
 * Writes the elements of pages in order as the body of a document: headings, paragraphs,
 * images and tables. A head for rows inside a table becomes a heading, and the table
 * continues below it.
 */
class DocxFlow {

	private final Writer body;

	private final DocxTable table;

	private final DocxParagraphs paragraphs;

	private boolean afterHeading;

	DocxFlow(Writer body, DocxParts parts) {
		this.body = body;
		this.table = new DocxTable(body);
		this.paragraphs = new DocxParagraphs(parts);
	}

	void write(List<JRPrintElement> elements) throws JRException, IOException {
		for (JRPrintElement element : elements) {
			if (!Marks.isArtifact(element)) {
				write(element);
			}
		}
	}

	private void write(JRPrintElement element) throws JRException, IOException {
		if (Marks.begins(element, "table")) {
			end();
			this.table.begin();
		}
		if (Marks.begins(element, "tr")) {
			this.table.beginRow();
		}
		if (Marks.isHead(element) && Marks.columns(element) != null) {
			end();
			block(element, "Heading3");
		}
		else if (Marks.isHead(element) || Marks.isCell(element)) {
			this.table.cell(element.getX(), this.paragraphs.of(element, Look.CELL));
			if (Marks.ends(element, "tr")) {
				this.table.endRow();
			}
		}
		else {
			block(element, "");
		}
		if (Marks.ends(element, "table")) {
			end();
		}
	}

	/** End open elements. */
	void end() throws IOException {
		this.table.end();
	}

	private void block(JRPrintElement element, String style) throws JRException, IOException {
		boolean boxed = element instanceof JRPrintFrame && !DocxStyles.box(element.getStyle()).isEmpty();
		String words = this.paragraphs.of(element, new Look(style, this.afterHeading || boxed, "", true));
		if (words.isEmpty()) {
			return;
		}
		this.body.write(words);
		this.afterHeading = !style.isEmpty() || Marks.heading(element) != null;
		if (boxed) {
			// paragraphs with adjacent borders are merged by Word
			this.body.write("<w:p/>\n");
		}
	}

}
