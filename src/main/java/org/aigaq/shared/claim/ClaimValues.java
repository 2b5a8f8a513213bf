package org.aigaq.shared.claim;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * The claim of one source about one fact; components have the names of columns of the
 * view {@code said}.
 *
 * @param description description of the fact, in one line
 * @param position the position taken, for a claim without a count
 * @param type type of the fact
 * @param subtype the kind within its type, such as the kind of a penalty
 * @param measure the measure; {@code null}: not counted
 * @param population the population, for a casualty
 * @param person the one person of the fact, as it may be shown
 * @param stance asserted, denied or acknowledged
 * @param countLow the lowest number that the wording allows
 * @param countHigh the highest number that the wording allows
 * @param countWording wording of the number (vocabulary wording)
 * @param termLow shortest term, in {@code termUnit}
 * @param termHigh longest term, in {@code termUnit}
 * @param termUnit unit of the term (vocabulary term_unit)
 * @param amount amount of a fine, in {@code currency}
 * @param currency ISO 4217
 * @param amountMci a fine in monthly calculation indices
 * @param amountBasis whether the fine is per person or in all (vocabulary amount_basis)
 * @param heldFrom start of a detention, a local date or minute
 * @param heldUntil end of a detention, a local date or minute
 * @param detentionOutcome how a detention ended (vocabulary detention_outcome)
 * @param chain the source
 * @param place the location
 */
public record ClaimValues(String description, @Nullable String position, String type, @Nullable String subtype,
		@Nullable String measure, @Nullable String population, @Nullable String person, String stance,
		@Nullable Integer countLow, @Nullable Integer countHigh, @Nullable String countWording,
		@Nullable BigDecimal termLow, @Nullable BigDecimal termHigh, @Nullable String termUnit,
		@Nullable BigDecimal amount, @Nullable String currency, @Nullable BigDecimal amountMci,
		@Nullable String amountBasis, @Nullable String heldFrom, @Nullable String heldUntil,
		@Nullable String detentionOutcome, @JsonUnwrapped SourceChain chain, @JsonUnwrapped CitedPlace place) {

	/** Read the JSON of a row of the view {@code said}, or of {@code claim.values}. */
	public static ClaimValues of(String json) {
		return ViewJson.read(json, ClaimValues.class);
	}

	boolean isDenied() {
		return this.stance.equals("denied");
	}

}
