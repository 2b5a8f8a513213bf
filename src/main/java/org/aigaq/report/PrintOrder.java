package org.aigaq.report;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * An order to print a report.
 *
 * @param report the report
 * @param scope what it covers
 * @param language the language
 * @param format the file format
 * @param number the report number; {@code null}: none yet
 */
public record PrintOrder(Report report, Scope scope, Locale language, Format format, @Nullable String number) {

	public PrintOrder(Report report, Scope scope, Locale language, Format format) {
		this(report, scope, language, format, null);
	}

	/**
	 * The file name: "aigaq-summary-from-2019-06-01-almaty.pdf"; it contains the language
	 * unless that is English.
	 */
	public String fileName() {
		String language = this.language.equals(Locale.ENGLISH) ? "" : "-" + this.language.toLanguageTag();
		return "aigaq-" + this.report.key() + this.scope.suffix() + language + "." + this.format.extension();
	}

}
