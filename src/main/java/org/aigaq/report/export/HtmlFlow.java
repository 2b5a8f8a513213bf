package org.aigaq.report.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;

import org.springframework.web.util.HtmlUtils;

/** Writes the elements of pages in order as HTML. */
class HtmlFlow {

	private final Writer html;

	private boolean inTable;

	private boolean inHead;

	private String heading = "";

	HtmlFlow(Writer html) {
		this.html = html;
	}

	void write(List<JRPrintElement> elements) throws JRException, IOException {
		for (JRPrintElement element : elements) {
			write(element);
		}
	}

	private void write(JRPrintElement element) throws JRException, IOException {
		if (Marks.isArtifact(element)) {
			return;
		}
		if (Marks.begins(element, "table")) {
			beginTable();
		}
		if (Marks.begins(element, "tr")) {
			this.html.write("<tr>");
		}
		if (Marks.isCell(element)) {
			cell("td", element);
		}
		else if (Marks.isHead(element)) {
			cell("th", element);
		}
		else {
			block(element);
		}
		if (Marks.ends(element, "tr")) {
			this.html.write("</tr>\n");
			endHead();
		}
		if (Marks.ends(element, "table")) {
			end();
		}
	}

	private void beginTable() throws IOException {
		end();
		this.html.write("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"" + this.heading
				+ "\"><table>\n<thead>");
		this.inTable = true;
		this.inHead = true;
	}

	private void endHead() throws IOException {
		if (this.inHead) {
			this.html.write("</thead>\n<tbody>\n");
			this.inHead = false;
		}
	}

	/** End open elements. */
	void end() throws IOException {
		if (this.inTable) {
			endHead();
			this.html.write("</tbody>\n</table></div>\n");
			this.inTable = false;
		}
	}

	private void cell(String name, JRPrintElement element) throws JRException, IOException {
		String columns = Marks.columns(element);
		this.html.write("<" + name);
		if (name.equals("th")) {
			this.html.write((columns != null) ? " scope=\"colgroup\" colspan=\"" + columns + "\"" : " scope=\"col\"");
		}
		this.html.write(" class=\"" + HtmlText.style(element) + "\">");
		if (element instanceof JRPrintFrame frame) {
			write(frame.getElements());
		}
		else if (element instanceof JRPrintText text) {
			this.html.write(HtmlText.of(text));
		}
		else if (element instanceof JRPrintImage image) {
			this.html.write(HtmlImage.of(image));
		}
		this.html.write("</" + name + ">");
	}

	private void block(JRPrintElement element) throws JRException, IOException {
		if (element instanceof JRPrintText text) {
			String role = Marks.heading(element);
			String words = HtmlText.of(text);
			if (role != null) {
				this.heading = HtmlUtils.htmlEscape(text.getFullText(), "UTF-8");
			}
			if (!words.isBlank()) {
				String name = (role != null) ? role : "p";
				this.html
					.write("<" + name + " class=\"" + HtmlText.style(element) + "\">" + words + "</" + name + ">\n");
			}
		}
		else if (element instanceof JRPrintImage image) {
			this.html.write("<p>" + HtmlImage.of(image) + "</p>\n");
		}
		else if (element instanceof JRPrintFrame frame) {
			this.html.write("<div class=\"" + HtmlText.style(element) + "\">\n");
			write(frame.getElements());
			this.html.write("</div>\n");
		}
	}

}
