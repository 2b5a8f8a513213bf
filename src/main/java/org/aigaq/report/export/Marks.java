package org.aigaq.report.export;

import java.util.Objects;

import net.sf.jasperreports.engine.JRPrintElement;
import org.jspecify.annotations.Nullable;

/** Reads the marks that say what an element is, for files of every format. */
public final class Marks {

	/**
	 * Property that holds the number of the row of an element within its section. The
	 * parts of an element that continues on the next page have the same number.
	 */
	public static final String ROW = "net.sf.jasperreports.export.aigaq.row";

	private static final String TAG = "net.sf.jasperreports.export.pdf.tag.";

	private static final String ROLE = "net.sf.jasperreports.export.accessibility.tag";

	private static final String NOTHING = "artifact";

	private Marks() {
	}

	/** Whether it only repeats or decorates. */
	public static boolean isArtifact(JRPrintElement element) {
		return NOTHING.equals(property(element, ROLE));
	}

	/** The level of a heading, {@code h1} to {@code h6}; {@code null}: not a heading. */
	public static @Nullable String heading(JRPrintElement element) {
		return property(element, ROLE);
	}

	/** Whether a table or a row begins with this element. */
	public static boolean begins(JRPrintElement element, String tag) {
		String value = property(element, TAG + tag);
		return "start".equals(value) || "full".equals(value);
	}

	/** Whether a table or a row ends with this element. */
	public static boolean ends(JRPrintElement element, String tag) {
		String value = property(element, TAG + tag);
		return "end".equals(value) || "full".equals(value);
	}

	/** Whether it is a cell. */
	public static boolean isCell(JRPrintElement element) {
		return property(element, TAG + "td") != null;
	}

	/** Whether it is the head of a column or of the rows that follow. */
	public static boolean isHead(JRPrintElement element) {
		return property(element, TAG + "th") != null;
	}

	/** The number of its row; {@code null}: it is in no row. */
	public static @Nullable String row(JRPrintElement element) {
		return property(element, ROW);
	}

	/** Whether both are parts of one element that continues on the next page. */
	public static boolean isSame(JRPrintElement element, JRPrintElement later) {
		return element.getSourceElementId() == later.getSourceElementId() && Objects.equals(row(element), row(later));
	}

	/** The number of columns that it spans; {@code null}: one. */
	public static @Nullable String columns(JRPrintElement element) {
		return property(element, TAG + "colspan");
	}

	private static @Nullable String property(JRPrintElement element, String name) {
		return element.hasProperties() ? element.getPropertiesMap().getProperty(name) : null;
	}

}
