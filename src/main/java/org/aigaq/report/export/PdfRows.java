package org.aigaq.report.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.JRPdfExporterTagHelper;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import org.jspecify.annotations.Nullable;

/**
 * Exports pages as PDF. A row that continues on the next page stays one row for screen
 * readers: the rest of a cell is added to the tag of that cell.
 */
class PdfRows extends JRPdfExporter {

	PdfRows() {
		this.tagHelper = new Tags(this);
	}

	/** The tags, of which those of the last row are kept until the next row begins. */
	private static final class Tags extends JRPdfExporterTagHelper {

		private final Map<Integer, PdfStructureEntry> cells = new HashMap<>();

		private @Nullable String row;

		private boolean continued;

		Tags(JRPdfExporter exporter) {
			super(exporter);
		}

		@Override
		protected void createStartTags(JRPrintElement element) {
			if (Marks.begins(element, "table")) {
				this.cells.clear();
			}
			if (!Marks.isCell(element)) {
				super.createStartTags(element);
				return;
			}
			if (!Objects.equals(this.row, Marks.row(element))) {
				this.cells.clear();
				this.row = Marks.row(element);
			}
			PdfStructureEntry cell = this.cells.get(element.getSourceElementId());
			this.continued = cell != null;
			if (cell != null) {
				this.tagStack.push(cell);
			}
			else {
				super.createStartTags(element);
				this.cells.put(element.getSourceElementId(), this.tagStack.peek());
			}
		}

		@Override
		protected void createEndTags(JRPrintElement element) {
			if (this.continued && Marks.isCell(element)) {
				this.tagStack.pop();
			}
			else {
				super.createEndTags(element);
			}
		}

	}

}
