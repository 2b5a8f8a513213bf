package org.aigaq.report.schedule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

import org.aigaq.report.Catalogue;
import org.aigaq.report.PrintOrder;
import org.aigaq.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * A report that is printed at intervals and sent to recipients.
 *
 * @param id key
 * @param report key of the report
 * @param period the period it covers
 * @param city name of the city; {@code null}: all cities
 * @param code code of the incident; {@code null}: all incidents
 * @param languages tags of languages
 * @param formats file extensions
 * @param rhythm how often it is printed
 * @param people e-mail addresses
 * @param attached whether the files are attached; otherwise the mail has links
 * @param account the account that owns it
 * @param nextAt when it is next due
 */
record Schedule(long id, String report, Period period, @Nullable String city, @Nullable String code,
		List<String> languages, List<String> formats, Interval rhythm, List<String> people, boolean attached,
		String account, OffsetDateTime nextAt) {

	/** The orders for a day: one for each language and format. */
	List<PrintOrder> orders(Catalogue catalogue, LocalDate day) {
		Report known = catalogue.get(this.report);
		return this.languages.stream()
			.flatMap((language) -> this.formats.stream()
				.map((format) -> new PrintOrder(known, this.period.scope(day, this.city, this.code),
						Locale.forLanguageTag(language), known.format(format))))
			.toList();
	}

	/** Key of the title of the report. */
	public String title() {
		return "report." + this.report + ".title";
	}

}
