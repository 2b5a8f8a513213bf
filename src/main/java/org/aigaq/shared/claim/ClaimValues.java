package org.aigaq.shared.claim;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of one fact; components bear the names of columns of the view
 * {@code said}.
 *
 * @param description what the fact is, in one line
 * @param position the position taken, for a statement
 * @param type type of the fact
 * @param subtype what kind within its type, such as the kind of a penalty
 * @param measure what is counted; {@code null}: nothing
 * @param population who was harmed, for a casualty
 * @param person the one person it is about, as it may be shown
 * @param stance asserted, denied or acknowledged
 * @param countLow the lowest number that the words allow
 * @param countHigh the highest number that the words allow
 * @param countWording how the number is worded (vocabulary wording)
 * @param termDaysLow shortest term, in days
 * @param termDaysHigh longest term, in days
 * @param amount a fine, in {@code currency}
 * @param currency ISO 4217
 * @param heldFrom local date or minute
 * @param heldUntil local date or minute
 * @param detentionOutcome how a detention ended (vocabulary detention_outcome)
 * @param chain who says it
 * @param place where
 */
public record ClaimValues(String description, @Nullable String position, String type, @Nullable String subtype,
		@Nullable String measure, @Nullable String population, @Nullable String person, String stance,
		@Nullable Integer countLow, @Nullable Integer countHigh, @Nullable String countWording,
		@Nullable Integer termDaysLow, @Nullable Integer termDaysHigh, @Nullable BigDecimal amount,
		@Nullable String currency, @Nullable String heldFrom, @Nullable String heldUntil,
		@Nullable String detentionOutcome, @JsonUnwrapped SourceChain chain, @JsonUnwrapped CitedPlace place) {

	/**
	 * Read from the JSON of a row of the view {@code said}, or of {@code claim.values}.
	 */
	public static ClaimValues of(String json) {
		return ViewJson.read(json, ClaimValues.class);
	}

	boolean isDenied() {
		return this.stance.equals("denied");
	}

}
