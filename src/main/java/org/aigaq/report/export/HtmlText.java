package org.aigaq.report.export;

import java.awt.Color;
import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.Locale;
import java.util.Map;

import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JRStyledTextAttributeSelector;
import net.sf.jasperreports.engine.type.HyperlinkTypeEnum;
import net.sf.jasperreports.engine.util.JRStyledText;
import net.sf.jasperreports.engine.util.JRStyledTextUtil;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.HtmlUtils;

/** The text of an element as HTML, with its runs, its link and its anchor. */
public final class HtmlText {

	private static final DefaultJasperReportsContext CONTEXT = DefaultJasperReportsContext.getInstance();

	private static final double BASE = 9; // points of a text

	private HtmlText() {
	}

	/** Name of the element's style, which is its class in the style sheet. */
	public static String style(JRPrintElement element) {
		return (element.getStyle() != null) ? element.getStyle().getName() : "base";
	}

	static String of(JRPrintText text) {
		JRStyledText styled = JRStyledTextUtil.getInstance(CONTEXT)
			.getStyledText(text, JRStyledTextAttributeSelector.getNoneSelector(CONTEXT));
		if (styled == null || styled.length() == 0) {
			return "";
		}
		String target = target(text);
		String words = runs(styled);
		return ((target != null) ? "<a href=\"" + HtmlUtils.htmlEscape(target, "UTF-8") + "\">" + words + "</a>"
				: words) + anchor(text.getAnchorName());
	}

	private static String runs(JRStyledText styled) {
		StringBuilder html = new StringBuilder();
		AttributedCharacterIterator letters = styled.getAttributedString().getIterator();
		while (letters.getIndex() < letters.getEndIndex()) {
			String style = style(letters.getAttributes());
			String words = words(styled.getText().substring(letters.getIndex(), letters.getRunLimit()));
			html.append(style.isEmpty() ? words : "<span style=\"" + style + "\">" + words + "</span>");
			letters.setIndex(letters.getRunLimit());
		}
		return html.toString();
	}

	private static String words(String plain) {
		return HtmlUtils.htmlEscape(plain, "UTF-8").replace("\n", "<br>");
	}

	private static String style(Map<Attribute, Object> attributes) {
		StringBuilder style = new StringBuilder();
		if (TextAttribute.WEIGHT_BOLD.equals(attributes.get(TextAttribute.WEIGHT))) {
			style.append("font-weight:bold;");
		}
		if (attributes.get(TextAttribute.FOREGROUND) instanceof Color colour) {
			style.append("color:#%06x;".formatted(colour.getRGB() & 0xFFFFFF));
		}
		if (attributes.get(TextAttribute.SIZE) instanceof Number size) {
			style.append(String.format(Locale.ROOT, "font-size:%.2fem;", size.doubleValue() / BASE));
		}
		return style.toString();
	}

	private static @Nullable String target(JRPrintText text) {
		HyperlinkTypeEnum type = text.getHyperlinkType();
		if (type == HyperlinkTypeEnum.REFERENCE) {
			return text.getHyperlinkReference();
		}
		return (type == HyperlinkTypeEnum.LOCAL_ANCHOR && text.getHyperlinkAnchor() != null)
				? "#" + id(text.getHyperlinkAnchor()) : null;
	}

	/**
	 * The anchor of an element. Only reference marks are link targets; titles are found
	 * by their headings.
	 */
	private static String anchor(@Nullable String name) {
		return (name != null && name.startsWith("[")) ? "<span id=\"" + id(name) + "\"></span>" : "";
	}

	private static String id(String mark) {
		return "reference-" + mark.replaceAll("[^0-9]", "");
	}

}
