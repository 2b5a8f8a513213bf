package org.aigaq.reading;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/** One thing that words may say, with the words that it was read from. */
public sealed interface Proposal {

	/** The words it was read from. */
	String words();

	/**
	 * A number of people.
	 *
	 * @param measure code of what is counted; {@code null}: the words do not say
	 * @param wording code of vocabulary wording
	 * @param number the number named; {@code null} where the wording takes none
	 * @param numberTo the second number of "from A to B"
	 * @param population code of who was harmed; {@code null}: not said
	 */
	record Count(@Nullable String measure, String wording, @Nullable Integer number, @Nullable Integer numberTo,
			@Nullable String population, String words) implements Proposal {
	}

	/** A term in days; {@code null}: no shortest, or no longest. */
	record Days(@Nullable Integer from, @Nullable Integer to, String words) implements Proposal {
	}

	/** A time in hours, which no field of the form takes. */
	record Hours(int from, int to, String words) implements Proposal {
	}

	/** A sum of money; currency as ISO 4217. */
	record Amount(BigDecimal amount, String currency, String words) implements Proposal {
	}

	/** A date as EDTF; {@code null}: the words name no year, and none can be inferred. */
	record Day(@Nullable String edtf, String words) implements Proposal {
	}

	/** A denial or an admission: code of vocabulary stance. */
	record Stance(String stance, String words) implements Proposal {
	}

	/** How a detention ended: code of vocabulary detention_outcome. */
	record Outcome(String outcome, String words) implements Proposal {
	}

	/**
	 * Somebody or some place that the registers know, under the name that may be shown.
	 */
	record Name(Sort sort, String name, String words) implements Proposal {
	}

	/** What a name belongs to. */
	enum Sort {

		PERSON, ORGANISATION, CITY

	}

}
