package org.aigaq.report.export.docx;

import java.awt.Color;
import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.Map;

import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JRStyledTextAttributeSelector;
import net.sf.jasperreports.engine.type.HyperlinkTypeEnum;
import net.sf.jasperreports.engine.util.JRStyledText;
import net.sf.jasperreports.engine.util.JRStyledTextUtil;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.HtmlUtils;

/** The text of an element as runs of a paragraph, with its link and its bookmark. */
class DocxText {

	private static final DefaultJasperReportsContext CONTEXT = DefaultJasperReportsContext.getInstance();

	private final DocxParts parts;

	private int bookmarks;

	DocxText(DocxParts parts) {
		this.parts = parts;
	}

	/** Its runs; empty if it has no content. */
	String of(JRPrintText text) {
		JRStyledText styled = JRStyledTextUtil.getInstance(CONTEXT)
			.getStyledText(text, JRStyledTextAttributeSelector.getNoneSelector(CONTEXT));
		return (styled == null || styled.length() == 0) ? ""
				: bookmark(text.getAnchorName()) + linked(text, runs(styled));
	}

	private String linked(JRPrintText text, String runs) {
		HyperlinkTypeEnum type = text.getHyperlinkType();
		if (type == HyperlinkTypeEnum.REFERENCE && text.getHyperlinkReference() != null) {
			return "<w:hyperlink r:id=\"" + this.parts.link(text.getHyperlinkReference()) + "\">" + runs
					+ "</w:hyperlink>";
		}
		return (type == HyperlinkTypeEnum.LOCAL_ANCHOR && text.getHyperlinkAnchor() != null)
				? "<w:hyperlink w:anchor=\"" + name(text.getHyperlinkAnchor()) + "\">" + runs + "</w:hyperlink>" : runs;
	}

	/**
	 * The bookmark of an anchor. Only reference marks are link targets; titles are found
	 * by their headings.
	 */
	private String bookmark(@Nullable String anchor) {
		return (anchor != null && anchor.startsWith("["))
				? "<w:bookmarkStart w:id=\"%1$s\" w:name=\"%2$s\"/><w:bookmarkEnd w:id=\"%1$s\"/>"
					.formatted(++this.bookmarks, name(anchor))
				: "";
	}

	private static String name(String mark) {
		return "reference_" + mark.replaceAll("[^0-9]", "");
	}

	private static String runs(JRStyledText styled) {
		StringBuilder runs = new StringBuilder();
		AttributedCharacterIterator letters = styled.getAttributedString().getIterator();
		while (letters.getIndex() < letters.getEndIndex()) {
			runs.append("<w:r>").append(properties(letters.getAttributes()));
			String[] lines = styled.getText().substring(letters.getIndex(), letters.getRunLimit()).split("\n", -1);
			for (int line = 0; line < lines.length; line++) {
				runs.append((line > 0) ? "<w:br/>" : "");
				runs.append(
						lines[line].isEmpty() ? "" : "<w:t xml:space=\"preserve\">" + escaped(lines[line]) + "</w:t>");
			}
			runs.append("</w:r>");
			letters.setIndex(letters.getRunLimit());
		}
		return runs.toString();
	}

	private static String properties(Map<Attribute, Object> attributes) {
		StringBuilder run = new StringBuilder();
		if (TextAttribute.WEIGHT_BOLD.equals(attributes.get(TextAttribute.WEIGHT))) {
			run.append("<w:b/>");
		}
		if (attributes.get(TextAttribute.FOREGROUND) instanceof Color colour) {
			run.append("<w:color w:val=\"").append(hex(colour)).append("\"/>");
		}
		if (attributes.get(TextAttribute.SIZE) instanceof Number size) {
			run.append("<w:sz w:val=\"").append(Math.round(size.doubleValue() * 2)).append("\"/>");
		}
		return run.isEmpty() ? "" : "<w:rPr>" + run + "</w:rPr>";
	}

	static String hex(Color colour) {
		return "%06X".formatted(colour.getRGB() & 0xFFFFFF);
	}

	/** The text escaped for XML. */
	static String escaped(String plain) {
		return HtmlUtils.htmlEscape(plain, "UTF-8").replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
	}

}
