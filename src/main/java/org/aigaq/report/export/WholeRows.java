package org.aigaq.report.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import org.jspecify.annotations.Nullable;

/**
 * Puts rows that continue on the next page together again, for files without pages. The
 * last row of a page is held back until the next page shows whether it continues.
 */
public final class WholeRows {

	private List<JRPrintElement> held = new ArrayList<>();

	private @Nullable String row;

	/**
	 * The elements that are whole after this page, in order.
	 * @param page the elements of the next page
	 */
	public List<JRPrintElement> next(List<JRPrintElement> page) {
		List<JRPrintElement> whole = new ArrayList<>();
		for (JRPrintElement element : page) {
			String its = Marks.row(element);
			if (endsRow(element, its)) {
				whole.addAll(rest());
			}
			if (its != null && !continues(this.held, element)) {
				this.held.add(element);
				this.row = its;
			}
			else if (its == null) {
				((this.row != null) ? this.held : whole).add(element);
			}
		}
		return whole;
	}

	/** What is held back, after the last page. */
	public List<JRPrintElement> rest() {
		List<JRPrintElement> rest = this.held;
		this.held = new ArrayList<>();
		this.row = null;
		return rest;
	}

	/** Whether the row that is held back has ended before this element. */
	private boolean endsRow(JRPrintElement element, @Nullable String its) {
		return (its != null) ? !Objects.equals(its, this.row) : isContent(element) && !Marks.isArtifact(element);
	}

	private static boolean isContent(JRPrintElement element) {
		return element instanceof JRPrintText || element instanceof JRPrintImage || element instanceof JRPrintFrame;
	}

	/** Add an element to the one that it continues, if there is one. */
	private static boolean continues(List<JRPrintElement> elements, JRPrintElement later) {
		for (JRPrintElement element : elements) {
			if (Marks.isSame(element, later)) {
				join(element, later);
				return true;
			}
		}
		return false;
	}

	private static void join(JRPrintElement element, JRPrintElement later) {
		if (element instanceof JRPrintText text && later instanceof JRPrintText more) {
			text.setText(text.getOriginalText() + more.getOriginalText());
		}
		else if (element instanceof JRPrintFrame frame && later instanceof JRPrintFrame more) {
			for (JRPrintElement inner : more.getElements()) {
				if (!continues(frame.getElements(), inner)) {
					frame.getElements().add(inner);
				}
			}
		}
	}

}
