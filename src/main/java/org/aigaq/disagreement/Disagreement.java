package org.aigaq.disagreement;

import java.util.List;

import org.aigaq.shared.CitedPlace;
import org.jspecify.annotations.Nullable;

/**
 * A row of the view {@code disagreement}, as lists show it.
 *
 * @param incidentCode the incident of the left claim
 * @param title title of that incident
 * @param rule the rule that found it
 * @param left the left claim
 * @param right the right claim
 * @param why a sentence that says what disagrees
 * @param explained the explanation of an editor; {@code null}: none
 * @param pairs the keys that forms use; empty for readers
 */
record Disagreement(String incidentCode, String title, String rule, List<Claim> left, List<Claim> right,
		List<String> why, List<String> explained, List<String> pairs) {

	@Nullable String reason() {
		return this.explained.isEmpty() ? null : this.explained.get(0);
	}

	/** A claim with its source and location. */
	record Claim(String claim, String attribution, String documentCode, @Nullable Integer edition,
			@Nullable Integer charStart, @Nullable Integer charEnd) implements CitedPlace {
	}

}
