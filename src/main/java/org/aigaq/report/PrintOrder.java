package org.aigaq.report;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What is to be printed.
 *
 * @param report which report
 * @param scope of what
 * @param language in which language
 * @param format as which kind of file
 * @param number the number that the archive gives it; {@code null}: none
 */
public record PrintOrder(Report report, Scope scope, Locale language, Format format, @Nullable String number) {

	public PrintOrder(Report report, Scope scope, Locale language, Format format) {
		this(report, scope, language, format, null);
	}

	/**
	 * Name of the file: "aigaq-summary-from-2019-06-01-almaty.pdf"; in another language
	 * than English that is named too.
	 */
	public String fileName() {
		String language = this.language.equals(Locale.ENGLISH) ? "" : "-" + this.language.toLanguageTag();
		return "aigaq-" + this.report.key() + this.scope.suffix() + language + "." + this.format.extension();
	}

}
