package org.aigaq.reading;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/** A value that a text may state, with the words it was read from. */
public sealed interface Proposal {

	/** The words it was read from. */
	String words();

	/**
	 * A number of people.
	 *
	 * @param measure code of the measure; {@code null}: not stated
	 * @param wording code of vocabulary wording
	 * @param number the number; {@code null} if the wording has none
	 * @param numberTo the second number of "from A to B"
	 * @param population code of the population; {@code null}: not stated
	 */
	record Count(@Nullable String measure, String wording, @Nullable Integer number, @Nullable Integer numberTo,
			@Nullable String population, String words) implements Proposal {
	}

	/** A term in days; {@code null}: no lower or upper end. */
	record Days(@Nullable Integer from, @Nullable Integer to, String words) implements Proposal {
	}

	/** A duration in hours; the form has no field for it. */
	record Hours(int from, int to, String words) implements Proposal {
	}

	/**
	 * A term in months; {@code null}: no lower or upper end. The form has no field for
	 * it.
	 */
	record Months(@Nullable Integer from, @Nullable Integer to, String words) implements Proposal {
	}

	/**
	 * The amount of a fine.
	 *
	 * @param currency ISO 4217; {@code null}: monthly calculation indices
	 * @param basis code of vocabulary amount_basis; {@code null}: not stated
	 */
	record Amount(BigDecimal amount, @Nullable String currency, @Nullable String basis,
			String words) implements Proposal {
	}

	/** Articles of law as the text names them, with single spaces. */
	record LegalBasis(String law, String words) implements Proposal {
	}

	/** A date as EDTF; {@code null}: the year is missing and cannot be inferred. */
	record Day(@Nullable String edtf, String words) implements Proposal {
	}

	/** A denial or an admission: code of vocabulary stance. */
	record Stance(String stance, String words) implements Proposal {
	}

	/** How a detention ended: code of vocabulary detention_outcome. */
	record Outcome(String outcome, String words) implements Proposal {
	}

	/**
	 * A person, organisation or place of the registers, under the name that may be shown.
	 */
	record Name(Sort sort, String name, String words) implements Proposal {
	}

	/** The kind of a name. */
	enum Sort {

		PERSON, ORGANISATION, CITY

	}

}
