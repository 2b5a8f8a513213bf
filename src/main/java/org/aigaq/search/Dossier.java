package org.aigaq.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * All that is known of one incident, as its page shows it.
 *
 * @param incident what, when, where
 * @param cards its figures, by kind
 * @param acts what was done, by fact
 * @param statements which positions are taken, by fact
 * @param disagreements what speaks against another, by fact
 * @param children the incidents below it
 * @param places where
 * @param participants who had a part
 * @param witnesses the words that witness that it happened
 * @param documents what it rests on
 * @param quotes the words at a passage, for who may see them
 */
record Dossier(What incident, List<FigureCard> cards, List<List<Said>> acts, List<List<Said>> statements,
		Map<String, List<Disagreement>> disagreements, List<Child> children, List<Place> places,
		List<Participant> participants, List<Witness> witnesses, List<Document> documents, Map<Long, String> quotes) {

	/** What speaks against what is said here, but belongs to no fact that is shown. */
	public List<Disagreement> otherDisagreements() {
		var shown = this.cards.stream()
			.flatMap((card) -> card.blocks().stream())
			.flatMap((block) -> block.facts().stream())
			.map(FigureCard.Fact::code)
			.collect(Collectors.toSet());
		return this.disagreements.entrySet()
			.stream()
			.filter((fact) -> !shown.contains(fact.getKey()))
			.flatMap((fact) -> fact.getValue().stream())
			.toList();
	}

	/** A row of the view {@code incident}. */
	record What(String code, String title, @Nullable String summary, String eventType, List<String> forms,
			List<String> topics, @Nullable String dateEdtf, List<String> cities, List<String> regions,
			@Nullable String parentCode, @Nullable String parentTitle, List<String> sources, @Nullable String status,
			@Nullable String withdrawnReason) {
	}

	/** An incident below, with what is reported of it. */
	record Child(String code, String title, @Nullable String dateEdtf, List<String> cities, @Nullable String status,
			@Nullable List<Tally> tallies) {

		public @Nullable Tally tally(String measure) {
			return (this.tallies == null) ? null
					: this.tallies.stream()
						.filter((tally) -> tally.measure().equals(measure) && tally.population() == null)
						.findFirst()
						.orElse(null);
		}

		public boolean isDisputed() {
			return this.tallies != null && this.tallies.stream().anyMatch(Tally::disagreement);
		}

	}

	/** A row of the view {@code incident_tally}. */
	record Tally(String measure, @Nullable String population, @Nullable Integer reportedLow,
			@Nullable Integer reportedHigh, boolean openEnded, boolean about, String basis, @Nullable Integer itemised,
			int voices, boolean disagreement) {

		public boolean isSummed() {
			return this.basis.equals("summed");
		}

	}

	/** A row of the view {@code incident_city}. */
	record Place(@Nullable String city, @Nullable String cityThen, @Nullable String venue, @Nullable String region,
			String precision, String sourceCode, @Nullable String locator, @Nullable Integer paragraph) {
	}

	/** A row of the view {@code participant}. */
	record Participant(@Nullable String person, @Nullable String organisation, String role, String sourceCode,
			@Nullable String locator, @Nullable Integer paragraph) {
	}

	/** A row of the view {@code incident_passage}. */
	record Witness(String sourceCode, @Nullable String locator, @Nullable Integer paragraph, @Nullable String mark) {
	}

	/** A row of the view {@code source}. */
	record Document(String code, @Nullable String title, @Nullable String author, @Nullable String publisher) {
	}

	/** Claims that speak against others of one fact, side by side. */
	record Disagreement(String rule, List<Claim> left, List<Claim> right, List<String> why,
			@Nullable String explained) {
	}

	/** What is claimed, by whom and where. */
	record Claim(String claim, String assertedBy, String sourceCode, @Nullable String locator,
			@Nullable Integer paragraph) {
	}

}
