package org.aigaq.shared.claim;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Two disagreeing claims; components have the names of columns of the view
 * {@code disagreement}.
 *
 * @param rule the rule that found it
 * @param leftSaid the left claim; for a sum, its first part
 * @param leftParts the parts of a sum on the left; {@code null}: one claim
 * @param leftLow lowest number of the claim or the sum
 * @param leftHigh highest number of the claim or the sum
 * @param rightSaid the right claim
 * @param reason the reason of the editor who flagged it
 */
public record DisagreementValues(String rule, ClaimValues leftSaid, @Nullable List<ClaimValues> leftParts,
		@Nullable Integer leftLow, @Nullable Integer leftHigh, ClaimValues rightSaid, @Nullable String reason) {

	/** Read the JSON of a row of the view {@code disagreement}. */
	public static DisagreementValues of(String json) {
		return ViewJson.read(json, DisagreementValues.class);
	}

}
