package org.aigaq.search.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the publication day of a document as it was given. */
final class GivenDay {

	private static final List<DateTimeFormatter> FORMS = List.of(DateTimeFormatter.ISO_LOCAL_DATE,
			DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH),
			DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
			DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("ru")),
			DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT));

	private GivenDay() {
	}

	/** The day; empty if the text is not a day, or not a certain one. */
	static Optional<LocalDate> read(String given) {
		for (DateTimeFormatter form : FORMS) {
			try {
				return Optional.of(LocalDate.parse(given.strip(), form));
			}
			catch (DateTimeParseException ex) {
				// not in this form
			}
		}
		return Optional.empty();
	}

}
