package org.aigaq.disagreement;

import java.util.List;

/** The rules of the view {@code disagreement}. */
final class DisagreementRules {

	static final String CONTRADICTION = "contradiction";

	/** Codes of the rules, in the order of lists. */
	static final List<String> ALL = List.of("count_range", "asserted_denied", "term_range", "amount_range",
			"held_range", "part_above_whole", "parts_above_whole", "parts_below_whole", "person_outcome", "person_term",
			"zero_harm", CONTRADICTION);

	private DisagreementRules() {
	}

}
