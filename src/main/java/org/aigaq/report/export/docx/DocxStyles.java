package org.aigaq.report.export.docx;

import java.util.Locale;
import java.util.Map;

import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRPen;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.ModeEnum;
import org.jspecify.annotations.Nullable;

/**
 * The styles of a report as styles of a document. Headings use Word's built-in styles, so
 * that its navigation finds them.
 */
final class DocxStyles {

	/** The report styles that headings take their look from, by level. */
	private static final Map<Integer, String> HEADINGS = Map.of(1, "title", 2, "heading", 3, "subheading");

	private static final Map<String, String> REGIONS = Map.of("en", "en-GB", "ru", "ru-RU", "kk", "kk-KZ");

	/** Additional paragraph properties of a style, between background and alignment. */
	private static final Map<String, String> SPACES = Map.of("noteRight", spacing(0, 240), "scope", spacing(0, 240),
			"scopeBox", spacing(120, 240), "note", spacing(0, 80));

	private static final String DEFAULTS = """
			<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Noto Sans" w:hAnsi="Noto Sans" w:eastAsia="Noto Sans" \
			w:cs="Noto Sans"/><w:color w:val="1C2530"/><w:sz w:val="18"/><w:lang w:val="%s"/></w:rPr></w:rPrDefault>\
			<w:pPrDefault><w:pPr><w:spacing w:after="40"/></w:pPr></w:pPrDefault></w:docDefaults>""";

	private DocxStyles() {
	}

	/** All styles, as content of {@code w:styles}. */
	static String of(JasperPrint pages, Locale language) {
		StringBuilder styles = new StringBuilder(DEFAULTS.formatted(region(language)));
		styles.append(
				"<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"base\"><w:name w:val=\"Normal\"/></w:style>");
		for (JRStyle style : pages.getStyles()) {
			if (!style.getName().equals("base")) {
				styles.append(style(style, style.getName(), style.getName(), ""));
			}
			HEADINGS.forEach((level, look) -> {
				if (look.equals(style.getName())) {
					styles.append(style(style, "Heading" + level, "heading " + level, heading(level)));
				}
			});
		}
		return styles.toString();
	}

	/** The language with a country, as Word's spell checker needs it. */
	static String region(Locale language) {
		return REGIONS.getOrDefault(language.getLanguage(), language.toLanguageTag());
	}

	private static String heading(int level) {
		return "<w:keepNext/>" + spacing((level == 1) ? 120 : 280, 80) + "<w:outlineLvl w:val=\"" + (level - 1)
				+ "\"/>";
	}

	private static String spacing(int before, int after) {
		return "<w:spacing w:before=\"" + before + "\" w:after=\"" + after + "\"/>";
	}

	private static String style(JRStyle style, String id, String name, String paragraph) {
		String keep = style.getName().startsWith("columnHead") ? "<w:keepNext/>" : "";
		String right = (style.getHorizontalTextAlign() == HorizontalTextAlignEnum.RIGHT) ? "<w:jc w:val=\"right\"/>"
				: "";
		return "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/><w:basedOn w:val=\"base\"/><w:qFormat/><w:pPr>%s</w:pPr><w:rPr>%s<w:color w:val=\"%s\"/><w:sz w:val=\"%s\"/></w:rPr></w:style>"
			.formatted(id, name,
					paragraph.isEmpty() ? keep + box(style) + SPACES.getOrDefault(id, "") + right : paragraph,
					Boolean.TRUE.equals(style.isBold()) ? "<w:b/>" : "", DocxText.hex(style.getForecolor()),
					Math.round(style.getFontSize() * 2));
	}

	/** Border and background of a style as paragraph properties; empty: none. */
	static String box(@Nullable JRStyle style) {
		if (style == null) {
			return "";
		}
		JRLineBox box = style.getLineBox();
		String borders = border("top", box.getTopPen()) + border("left", box.getLeftPen())
				+ border("bottom", box.getBottomPen()) + border("right", box.getRightPen());
		boolean filled = style.getMode() == ModeEnum.OPAQUE;
		return (borders.isEmpty() ? "" : "<w:pBdr>" + borders + "</w:pBdr>") + (filled
				? "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + DocxText.hex(style.getBackcolor()) + "\"/>"
				: "");
	}

	private static String border(String side, JRPen pen) {
		Float width = pen.getLineWidth();
		return (width != null && width > 0) ? "<w:%s w:val=\"single\" w:sz=\"%s\" w:space=\"6\" w:color=\"%s\"/>"
			.formatted(side, Math.round(width * 8), DocxText.hex(pen.getLineColor())) : "";
	}

}
