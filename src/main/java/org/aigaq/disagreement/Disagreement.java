package org.aigaq.disagreement;

import java.util.List;

import org.aigaq.shared.CitedPlace;
import org.jspecify.annotations.Nullable;

/**
 * A row of the view {@code disagreement}, as lists show it.
 *
 * @param incidentCode the incident of the left claim
 * @param title what that is called
 * @param rule the rule that found it
 * @param left the left claim
 * @param right the right claim
 * @param why what disagrees, in a sentence
 * @param explained the reason of an editor, if there is one
 * @param pairs how a form names it; none for readers
 */
record Disagreement(String incidentCode, String title, String rule, List<Claim> left, List<Claim> right,
		List<String> why, List<String> explained, List<String> pairs) {

	@Nullable String reason() {
		return this.explained.isEmpty() ? null : this.explained.get(0);
	}

	/** What is claimed, by whom and where. */
	record Claim(String claim, String attribution, String documentCode, @Nullable Integer edition,
			@Nullable Integer charStart, @Nullable Integer charEnd) implements CitedPlace {
	}

}
