package org.aigaq.report.printing;

import java.util.Arrays;
import java.util.List;

import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRGroup;
import net.sf.jasperreports.engine.JRSection;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignFrame;
import net.sf.jasperreports.engine.design.JRDesignImage;
import net.sf.jasperreports.engine.design.JRDesignLine;
import net.sf.jasperreports.engine.design.JRDesignPropertyExpression;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import org.aigaq.report.export.Marks;

/**
 * Tags the group {@code table} of a template as a table for screen readers: its header
 * holds column heads, each detail band is a row, each element in it a cell, and the
 * header of a group inside it is a head for the rows that follow. In every template the
 * elements of a detail band get the number of their row, so that the parts of a row that
 * continues on the next page can be put together again.
 */
final class TableTags {

	/** Prefix of the properties that tag elements of a PDF and of our HTML. */
	static final String PREFIX = "net.sf.jasperreports.export.pdf.tag.";

	/** Property for headings, and for elements that only repeat or decorate. */
	static final String ROLE = "net.sf.jasperreports.export.accessibility.tag";

	private static final String GROUP = "table";

	private static final String FIRST = "$V{table_COUNT} < 1 ? \"%s\" : %s";

	private TableTags() {
	}

	static void add(JasperDesign template) {
		int columns = 0;
		for (JRGroup group : template.getGroups()) {
			if (group.getName().equals(GROUP)) {
				columns = columns(bands(group.getGroupHeaderSection()).get(0));
				end((JRDesignSection) group.getGroupFooterSection());
			}
			else if (columns > 0 && !bands(group.getGroupHeaderSection()).isEmpty()) {
				head(cells(bands(group.getGroupHeaderSection()).get(0)).get(0), columns);
			}
		}
		List<JRBand> bands = bands(template.getDetailSection());
		for (int band = 0; band < bands.size(); band++) {
			number(bands.get(band), band);
			if (columns > 0) {
				row(bands.get(band));
			}
		}
	}

	private static void number(JRBand band, int nth) {
		for (JRDesignElement element : cells(band)) {
			property(element, Marks.ROW, "$V{REPORT_COUNT} + \"/" + nth + "\"");
		}
	}

	private static int columns(JRBand header) {
		List<JRDesignElement> cells = cells(header);
		for (JRDesignElement cell : cells) {
			first(cell, PREFIX + "th", "full", "null");
			first(cell, ROLE, "", "\"artifact\"");
		}
		first(cells.get(0), PREFIX + "table", "start", "null");
		first(cells.get(0), PREFIX + "tr", "start", "null");
		first(cells.get(cells.size() - 1), PREFIX + "tr", "end", "null");
		return cells.size();
	}

	/** End the table in an invisible line, because it may have no rows. */
	private static void end(JRDesignSection footer) {
		JRDesignLine line = new JRDesignLine();
		line.setWidth(1);
		line.setHeight(1);
		line.getLinePen().setLineWidth(0f);
		line.getPropertiesMap().setProperty(PREFIX + "table", "end");
		JRDesignBand band = new JRDesignBand();
		band.setHeight(1);
		band.setSplitType(SplitTypeEnum.PREVENT);
		band.addElement(line);
		footer.addBand(band);
	}

	private static void head(JRDesignElement cell, int columns) {
		cell.getPropertiesMap().setProperty(PREFIX + "tr", "full");
		cell.getPropertiesMap().setProperty(PREFIX + "th", "full");
		cell.getPropertiesMap().setProperty(PREFIX + "colspan", String.valueOf(columns));
	}

	private static void row(JRBand band) {
		List<JRDesignElement> cells = cells(band);
		cells.forEach((cell) -> cell.getPropertiesMap().setProperty(PREFIX + "td", "full"));
		cells.get(0).getPropertiesMap().setProperty(PREFIX + "tr", (cells.size() == 1) ? "full" : "start");
		if (cells.size() > 1) {
			cells.get(cells.size() - 1).getPropertiesMap().setProperty(PREFIX + "tr", "end");
		}
	}

	/**
	 * Set a property only for the header above the first row, not for its repetitions.
	 */
	private static void first(JRDesignElement element, String property, String value, String otherwise) {
		property(element, property, FIRST.formatted(value, otherwise).replace("\"\"", "(String) null"));
	}

	private static void property(JRDesignElement element, String property, String value) {
		JRDesignPropertyExpression expression = new JRDesignPropertyExpression();
		expression.setName(property);
		expression.setValueExpression(new JRDesignExpression(value));
		element.addPropertyExpression(expression);
	}

	private static List<JRBand> bands(JRSection section) {
		return Arrays.asList(section.getBands());
	}

	private static List<JRDesignElement> cells(JRBand band) {
		return Arrays.stream(band.getElements()).filter(TableTags::isCell).map(JRDesignElement.class::cast).toList();
	}

	private static boolean isCell(JRElement element) {
		return element instanceof JRDesignTextField || element instanceof JRDesignFrame
				|| element instanceof JRDesignImage;
	}

}
