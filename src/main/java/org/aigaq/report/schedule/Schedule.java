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
 * A report that is printed again and again and sent to people.
 *
 * @param id key
 * @param report key of the report
 * @param period of which days
 * @param city of the one city; {@code null}: all
 * @param code of the one incident; {@code null}: all
 * @param languages tags of languages
 * @param formats endings of files
 * @param rhythm when
 * @param people e-mail addresses
 * @param attached whether files are attached; else links
 * @param account who made it
 * @param nextAt when it is due next
 */
record Schedule(long id, String report, Period period, @Nullable String city, @Nullable String code,
		List<String> languages, List<String> formats, Interval rhythm, List<String> people, boolean attached,
		String account, OffsetDateTime nextAt) {

	/** What is to be printed on a day: a report for each language and format. */
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
