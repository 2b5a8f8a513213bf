package org.aigaq.report.export;

import net.sf.jasperreports.engine.JRPrintElement;
import org.jspecify.annotations.Nullable;

/** Reads the marks that say what an element is, for files of every format. */
public final class Marks {

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

	/** The number of columns that it spans; {@code null}: one. */
	public static @Nullable String columns(JRPrintElement element) {
		return property(element, TAG + "colspan");
	}

	private static @Nullable String property(JRPrintElement element, String name) {
		return element.hasProperties() ? element.getPropertiesMap().getProperty(name) : null;
	}

}
