package org.aigaq.search.dossier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.aigaq.shared.CitedPlace;
import org.aigaq.shared.Range;
import org.aigaq.shared.claim.SourceLine.Numbers;
import org.aigaq.shared.claim.SourceChain;
import org.jspecify.annotations.Nullable;

/**
 * An incident with everything that its page shows.
 *
 * @param incident title, date and classification
 * @param cards figures, by type of fact
 * @param claims facts that are not counted, by type
 * @param disagreements disagreements, by fact
 * @param children incidents of the wave
 * @param places its places
 * @param participants its participants
 * @param witnesses supporting quotes of the incident
 * @param documents documents cited
 * @param quotes words of a passage, by passage, for editors
 * @param withheld passages, for editors, whose quotes a restricted person is a reason to
 * withhold from readers
 * @param parts sums of parts that differ from their figure, by figure
 */
record Dossier(What incident, List<FigureCard> cards, List<ClaimCard> claims,
		Map<String, List<Disagreement>> disagreements, List<Child> children, List<Place> places,
		List<Participant> participants, List<Witness> witnesses, List<Document> documents, Map<Long, String> quotes,
		Set<Long> withheld, Map<String, PartsSum> parts) {

	private static final int OPEN = 10; // number of claims that a page shows unfolded

	/** Disagreements about claims of this incident whose fact is not shown. */
	public List<Disagreement> otherDisagreements() {
		var shown = this.cards.stream()
			.flatMap((card) -> card.blocks().stream())
			.flatMap((block) -> block.facts().stream())
			.map(FigureCard.Fact::code)
			.collect(Collectors.toSet());
		this.claims.stream()
			.flatMap((card) -> card.groups().stream())
			.flatMap((told) -> told.facts().stream())
			.map(ClaimGroup.Fact::code)
			.forEach(shown::add);
		return this.disagreements.entrySet()
			.stream()
			.filter((fact) -> !shown.contains(fact.getKey()))
			.flatMap((fact) -> fact.getValue().stream())
			.toList();
	}

	/** Whether there are so many claims that each group is folded. */
	public boolean isFolded(List<ClaimGroup> told) {
		return told.stream().mapToInt((kind) -> kind.facts().size()).sum() > OPEN;
	}

	/** Whether sources disagree about a claim of this group. */
	public boolean isDisputed(ClaimGroup told) {
		return told.facts().stream().map(ClaimGroup.Fact::code).anyMatch(this.disagreements::containsKey);
	}

	/**
	 * Facts of one type that are not counted.
	 *
	 * @param type code of the type
	 * @param vocabulary the vocabulary of its terms
	 * @param groups the facts by term
	 */
	record ClaimCard(String type, String vocabulary, List<ClaimGroup> groups) {
	}

	/** A row of the view {@code incident}. */
	record What(String code, String title, @Nullable String summary, String eventType, List<String> forms,
			List<String> topics, @Nullable String dateEdtf, @Nullable LocalDate dateLatest, List<String> cities,
			List<String> regions, @Nullable String parentCode, @Nullable String parentTitle, List<String> documents,
			@Nullable String status, @Nullable String withdrawnReason) {
	}

	/** An incident of the wave, with its reported figures. */
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
	record Tally(String measure, @Nullable String population, @Nullable Long reportedLow, @Nullable Long reportedHigh,
			boolean openEnded, boolean about, @Nullable String lowWording, @Nullable String highWording, String basis,
			int figures, @Nullable Long itemised, int sources, boolean disagreement) {

		/** The figure as a range. */
		public Range range() {
			return new Range(this.reportedLow, this.reportedHigh, this.openEnded, this.about, this.lowWording,
					this.highWording);
		}

		/** The figure as the line of sources draws it. */
		Numbers numbers() {
			return Numbers.of(this.reportedLow, this.reportedHigh);
		}

		public boolean isSummed() {
			return this.basis.equals("summed");
		}

	}

	/** A row of the view {@code incident_city}. */
	record Place(@Nullable String city, @Nullable String cityThen, @Nullable String venue, @Nullable String region,
			String precision, String documentCode, @Nullable String locator,
			@Nullable Integer paragraph) implements CitedPlace {
	}

	/** A row of the view {@code participant}. */
	record Participant(@Nullable String person, @Nullable String organisation, String role,
			@JsonUnwrapped SourceChain chain, String documentCode, @Nullable String locator,
			@Nullable Integer paragraph) implements CitedPlace {
	}

	/** A row of the view {@code incident_passage}. */
	record Witness(String documentCode, @Nullable String locator, @Nullable Integer paragraph,
			@Nullable String mark) implements CitedPlace {
	}

	/** A row of the view {@code document}. */
	record Document(String code, @Nullable String title, @Nullable String author, @Nullable String publisher,
			@Nullable String published, @Nullable LocalDate publishedDate, @Nullable String kind,
			@Nullable String scale) {

		/**
		 * Number of days between the last day of an incident and the publication.
		 * @return {@code null} if one of the days is not certain, or if it was published
		 * earlier
		 */
		public @Nullable Long daysAfter(What incident) {
			LocalDate last = incident.dateLatest();
			LocalDate day = this.publishedDate;
			return (last == null || day == null || day.isBefore(last)) ? null : ChronoUnit.DAYS.between(last, day);
		}

	}

	/** Disagreeing claims about one fact, side by side. */
	record Disagreement(String rule, List<Claim> left, List<Claim> right, List<String> why, List<String> explained,
			boolean open, String incidentCode, List<String> pairs) {
	}

	/** A claim with its source and location. */
	record Claim(String claim, String attribution, String documentCode, @Nullable Integer edition,
			@Nullable Integer charStart, @Nullable Integer charEnd) implements CitedPlace {
	}

}
