package org.aigaq.report.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;

/**
 * The elements of pages, one after the other, as the body of a document: headings,
 * paragraphs, pictures, and tables whose first row repeats. What stands as a head over
 * rows within a table becomes a heading, and the table goes on below it.
 */
class DocxFlow {

	private static final int TWIPS = 20; // a point

	private static final int WIDTH = 511; // points of a line

	private static final String TABLE = """
			<w:tbl><w:tblPr><w:tblW w:w="%d" w:type="dxa"/><w:tblBorders><w:bottom w:val="single" w:sz="4" w:color="DFE5E9"/>\
			<w:insideH w:val="single" w:sz="4" w:color="DFE5E9"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>\
			<w:top w:w="60" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/><w:right w:w="70" w:type="dxa"/>\
			</w:tblCellMar><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid>%s</w:tblGrid>
			""";

	private final Writer body;

	private final DocxParts parts;

	private final DocxText texts;

	private final List<Integer> columns = new ArrayList<>();

	private final StringBuilder row = new StringBuilder();

	private String head = "";

	private boolean inTable;

	private boolean inHead;

	private boolean afterTable;

	private boolean afterHeading;

	private int cell;

	DocxFlow(Writer body, DocxParts parts) {
		this.body = body;
		this.parts = parts;
		this.texts = new DocxText(parts);
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
			beginTable();
		}
		if (Marks.begins(element, "tr")) {
			this.row.setLength(0);
			this.cell = 0;
		}
		if (Marks.isHead(element) && Marks.columns(element) != null) {
			end();
			block(element, "Heading3");
		}
		else if (Marks.isHead(element) || Marks.isCell(element)) {
			cell(element);
			if (Marks.ends(element, "tr")) {
				endRow();
			}
		}
		else {
			block(element, "");
		}
		if (Marks.ends(element, "table")) {
			end();
		}
	}

	private void beginTable() throws IOException {
		end();
		this.columns.clear();
		this.inHead = true;
	}

	private void endRow() throws IOException {
		if (this.inHead) {
			this.head = "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" + this.row + "</w:tr>\n";
			this.inHead = false;
			return;
		}
		if (!this.inTable) {
			StringBuilder grid = new StringBuilder();
			for (int column = 0; column < this.columns.size(); column++) {
				grid.append("<w:gridCol w:w=\"").append(width(column)).append("\"/>");
			}
			apart();
			this.body.write(TABLE.formatted(WIDTH * TWIPS, grid));
			this.body.write(this.head);
			this.inTable = true;
		}
		this.body.write("<w:tr><w:trPr><w:cantSplit/></w:trPr>" + this.row + "</w:tr>\n");
	}

	private void end() throws IOException {
		if (this.inTable) {
			this.body.write("</w:tbl>\n");
			this.inTable = false;
			this.afterTable = true;
		}
	}

	/**
	 * Ends what is open. A table is followed by a paragraph, or would grow together with
	 * the next.
	 */
	void finish() throws IOException {
		end();
		apart();
	}

	private void apart() throws IOException {
		if (this.afterTable) {
			this.body.write("<w:p/>\n");
			this.afterTable = false;
		}
	}

	private int width(int column) {
		int end = (column + 1 < this.columns.size()) ? this.columns.get(column + 1) : this.columns.get(0) + WIDTH;
		return (end - this.columns.get(column)) * TWIPS;
	}

	private void cell(JRPrintElement element) throws JRException, IOException {
		if (this.inHead) {
			this.columns.add(element.getX());
		}
		StringBuilder content = new StringBuilder();
		paragraphs(element, "", "", content);
		String width = this.inHead ? "" : "<w:tcW w:w=\"" + width(this.cell) + "\" w:type=\"dxa\"/>";
		this.row.append("<w:tc><w:tcPr>")
			.append(width)
			.append("</w:tcPr>")
			.append(content.isEmpty() ? "<w:p/>" : content)
			.append("</w:tc>");
		this.cell++;
	}

	private void block(JRPrintElement element, String style) throws JRException, IOException {
		StringBuilder content = new StringBuilder();
		paragraphs(element, style, (this.afterHeading ? "<w:keepNext/>" : "") + "<w:jc w:val=\"left\"/>", content);
		this.afterHeading = !style.isEmpty() || Marks.heading(element) != null;
		this.body.append(content);
		if (element instanceof JRPrintFrame && !DocxStyles.box(element.getStyle()).isEmpty()) {
			this.body.write("<w:p/>\n"); // boxes that touch become one
		}
		this.afterTable &= content.isEmpty();
	}

	/**
	 * The paragraphs of an element.
	 * @param style what they look like; empty: as the element
	 * @param properties what they have beside
	 */
	private void paragraphs(JRPrintElement element, String style, String properties, StringBuilder content)
			throws JRException, IOException {
		if (element instanceof JRPrintFrame frame) {
			for (JRPrintElement inner : frame.getElements()) {
				if (!Marks.isArtifact(inner)) {
					paragraphs(inner, "", DocxStyles.box(frame.getStyle()) + properties, content);
				}
			}
			return;
		}
		String runs = (element instanceof JRPrintText text) ? this.texts.of(text)
				: (element instanceof JRPrintImage image) ? this.parts.picture(image) : "";
		if (!runs.isEmpty()) {
			String heading = Marks.heading(element);
			String look = !style.isEmpty() ? style
					: (heading != null) ? "Heading" + heading.substring(1) : HtmlText.style(element);
			content.append("<w:p><w:pPr><w:pStyle w:val=\"")
				.append(look)
				.append("\"/>")
				.append(properties)
				.append("</w:pPr>")
				.append(runs)
				.append("</w:p>\n");
		}
	}

}
