package org.aigaq.report.text;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;
import org.springframework.web.util.HtmlUtils;

/** Converts plain text to styled text of JasperReports; empty stays empty. */
final class Styled {

	private Styled() {
	}

	static String text(@Nullable String plain) {
		return StringUtils.hasText(plain) ? HtmlUtils.htmlEscape(plain, "UTF-8") : "";
	}

	static String bold(@Nullable String plain) {
		return in("isBold=\"true\"", plain);
	}

	/** A key figure. */
	static String large(@Nullable String plain) {
		return in("isBold=\"true\" size=\"17\"", plain);
	}

	/** The label of a key figure. */
	static String strong(@Nullable String plain) {
		return in("isBold=\"true\" size=\"10\"", plain);
	}

	/** A note, smaller. */
	static String note(@Nullable String plain) {
		return in("forecolor=\"#556170\" size=\"8\"", plain);
	}

	/** Reference marks. */
	static String mark(@Nullable String plain) {
		return in("forecolor=\"#12545C\" size=\"7.5\"", plain);
	}

	/** A note that sources disagree, in amber. */
	static String differs(@Nullable String plain) {
		return in("forecolor=\"#8A5300\" isBold=\"true\" size=\"7.5\"", plain);
	}

	private static String in(String style, @Nullable String plain) {
		return StringUtils.hasText(plain) ? "<style " + style + ">" + text(plain) + "</style>" : "";
	}

}
