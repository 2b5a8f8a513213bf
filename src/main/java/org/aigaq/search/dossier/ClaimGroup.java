package org.aigaq.search.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Facts of one type that are not counted, with the same term: alleged violations of one
 * kind, or claims on one topic.
 *
 * @param code code of the vocabulary of their type
 * @param facts the facts with their claims
 */
record ClaimGroup(String code, List<Fact> facts) {

	/** Grouped by term, largest group first, "other" last. */
	static List<ClaimGroup> of(List<List<Assertion>> facts) {
		Map<String, ClaimGroup> told = new LinkedHashMap<>();
		for (List<Assertion> said : facts) {
			Assertion first = said.get(0);
			String code = String.valueOf(first.term());
			told.computeIfAbsent(code, (kind) -> new ClaimGroup(kind, new ArrayList<>()))
				.facts()
				.add(new Fact(first.factCode(), SourceClaim.of(said)));
		}
		return told.values()
			.stream()
			.sorted(Comparator.comparing((ClaimGroup kind) -> kind.code().equals("other"))
				.thenComparing((kind) -> -kind.facts().size()))
			.toList();
	}

	/**
	 * One alleged violation or claim.
	 *
	 * @param code its code
	 * @param spoken what sources say about it
	 */
	record Fact(String code, List<SourceClaim> spoken) {

		/** The end of its code, which identifies it within the incident. */
		public String number() {
			return this.code.substring(this.code.lastIndexOf('-') + 1);
		}

		public Assertion what() {
			return this.spoken.get(0).first();
		}

	}

}
