package org.aigaq.report.export.docx;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * The table being written. Its head, the first row, repeats on each page, and is written
 * again where the table continues after other content.
 */
class DocxTable {

	private static final int TWIPS = 20; // a point

	private static final int WIDTH = 511; // points of a line

	private static final String TABLE = """
			<w:tbl><w:tblPr><w:tblW w:w="%s" w:type="dxa"/><w:tblBorders><w:bottom w:val="single" w:sz="4" w:color="DFE5E9"/>\
			<w:insideH w:val="single" w:sz="4" w:color="DFE5E9"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>\
			<w:top w:w="60" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/><w:right w:w="70" w:type="dxa"/>\
			</w:tblCellMar><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid>%s</w:tblGrid>
			""";

	private static final String ROW = "<w:tr><w:trPr><w:cantSplit/>%s</w:trPr>%s</w:tr>\n";

	private static final String CELL = "<w:tc><w:tcPr><w:tcW w:w=\"%s\" w:type=\"dxa\"/></w:tcPr>%s</w:tc>";

	private final Writer body;

	private final List<Integer> columns = new ArrayList<>();

	private final List<String> cells = new ArrayList<>();

	private String head = "";

	private boolean inHead;

	private boolean open;

	DocxTable(Writer body) {
		this.body = body;
	}

	void begin() {
		this.columns.clear();
		this.inHead = true;
	}

	void beginRow() {
		this.cells.clear();
	}

	/**
	 * Add a cell to the row.
	 * @param x its left edge, in points
	 * @param paragraphs its content
	 */
	void cell(int x, String paragraphs) {
		if (this.inHead) {
			this.columns.add(x);
		}
		this.cells.add(paragraphs.isEmpty() ? "<w:p/>" : paragraphs);
	}

	/** Write the row; a head is held back until the first row below it. */
	void endRow() throws IOException {
		StringBuilder row = new StringBuilder();
		for (int column = 0; column < this.cells.size(); column++) {
			row.append(CELL.formatted(width(column), this.cells.get(column)));
		}
		if (this.inHead) {
			this.head = ROW.formatted("<w:tblHeader/>", row);
			this.inHead = false;
			return;
		}
		if (!this.open) {
			StringBuilder grid = new StringBuilder();
			for (int column = 0; column < this.columns.size(); column++) {
				grid.append("<w:gridCol w:w=\"").append(width(column)).append("\"/>");
			}
			this.body.write(TABLE.formatted(WIDTH * TWIPS, grid));
			this.body.write(this.head);
			this.open = true;
		}
		this.body.write(ROW.formatted("", row));
	}

	private int width(int column) {
		int end = (column + 1 < this.columns.size()) ? this.columns.get(column + 1) : this.columns.get(0) + WIDTH;
		return (end - this.columns.get(column)) * TWIPS;
	}

	/** End the table, if one is open; an empty paragraph separates it from the next. */
	void end() throws IOException {
		if (this.open) {
			this.body.write("</w:tbl>\n<w:p><w:pPr><w:spacing w:after=\"0\"/></w:pPr></w:p>\n");
			this.open = false;
		}
	}

}
