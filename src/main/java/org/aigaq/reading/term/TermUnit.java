package org.aigaq.reading.term;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A unit of a term, with the words for it in English, Russian and Kazakh. */
public enum TermUnit {

	/** Hours; 24 are one day. */
	HOUR(100_000, "hours?(?:['’])?|hrs?|ч|час(?:а|ов|ам|у)?|сағат\\p{L}*"),

	/** Days, also those of an arrest. */
	DAY(100_000,
			"days?(?:['’]s?)?|day-long|сут|суток|сутки|суткам|суточн\\p{L}*|дн(?:я|ей|ям|ю)|день|дневн\\p{L}*|тәулік\\p{L}*|күн(?:ге|дік|нен)?"),

	/** Weeks, of exactly 7 days. */
	WEEK(14_000, "weeks?(?:['’]s?)?|wks?|недел(?:я|и|ю|ь|ям|е)|апта(?:ға|дан|лық)?"),

	/** Months; they are never turned into days. */
	MONTH(3_600, "months?(?:['’]s?)?|mos?|мес|месяц(?:а|ев|ам|у)?|месячн\\p{L}*|ай(?:ға|лық|дан)?"),

	/** Years, of 12 months; they are never turned into days. */
	YEAR(300, "years?(?:['’]s?)?|yrs?|г|год(?:а|у|ам|ов)?|лет|летн\\p{L}*|жыл(?:ға|дық|дан)?");

	private final int most;

	private final String words;

	TermUnit(int most, String words) {
		this.most = most;
		this.words = words;
	}

	/** The unit with this code of vocabulary term_unit. */
	public static Optional<TermUnit> of(String code) {
		return Stream.of(values()).filter((unit) -> unit.code().equals(code)).findFirst();
	}

	/** The unit that this word, in lower case, names. */
	static Optional<TermUnit> named(String word) {
		return Stream.of(values()).filter((unit) -> Pattern.matches(unit.words, word)).findFirst();
	}

	/** Its code in vocabulary term_unit. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The longest term in this unit. */
	int most() {
		return this.most;
	}

	/** A regular expression for all words of all units. */
	static String anyWord() {
		return String.join("|", Stream.of(values()).map((unit) -> unit.words).toList());
	}

	/** How many of the next smaller unit of a common term it has; 0: none exactly. */
	int of(TermUnit smaller) {
		return switch (this) {
			case YEAR -> (smaller == MONTH) ? 12 : 0;
			case WEEK -> (smaller == DAY) ? 7 : (smaller == HOUR) ? 168 : 0;
			case DAY -> (smaller == HOUR) ? 24 : 0;
			default -> 0;
		};
	}

}
