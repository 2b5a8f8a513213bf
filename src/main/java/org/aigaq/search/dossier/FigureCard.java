package org.aigaq.search.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.aigaq.fact.words.FactValues;
import org.aigaq.shared.Range;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one type: detentions, penalties, harm, size of a crowd. They share a
 * scale.
 *
 * @param type a type of fact
 * @param blocks its measures
 * @param scale the number at the end of the lines
 */
record FigureCard(String type, List<Block> blocks, long scale) {

	/**
	 * A measure; for casualties, of one population.
	 *
	 * @param measure code of vocabulary measure
	 * @param population code of vocabulary population; {@code null}: all
	 * @param tally its figure; {@code null}: nothing is counted
	 * @param line its sources on a line; {@code null}: no source gives a number
	 * @param facts the facts that it counts
	 */
	record Block(String measure, @Nullable String population, Dossier.@Nullable Tally tally, @Nullable FigureLine line,
			List<Fact> facts) {
	}

	/** A row of the view {@code fact}, with its assertions. */
	record Fact(String factCode, String description, String type, String measure, @Nullable String population,
			@Nullable String person, List<String> groups, List<String> cities, @Nullable String dateEdtf, String covers,
			@Nullable String partOf, boolean mayOverlap, List<String> liesIn, @Nullable Integer low,
			@Nullable Integer high, boolean openEnded, boolean about, @Nullable String lowWording,
			@Nullable String highWording, boolean deniedOnly, boolean disagreement, @Nullable List<Assertion> said) {

		/** What its sources say, as a range. */
		public Range range() {
			return Range.of(this.low, this.high, this.openEnded, this.about, this.lowWording, this.highWording);
		}

		String code() {
			return this.factCode;
		}

		/** The end of its code, which identifies it within the incident. */
		public String number() {
			return this.factCode.substring(this.factCode.lastIndexOf('-') + 1);
		}

		/** What pages say of the fact itself with {@code @factWords}. */
		public FactValues values() {
			Map<String, @Nullable Object> columns = new HashMap<>();
			if (this.said != null && !this.said.isEmpty()) {
				columns.putAll(this.said.get(0).own());
			}
			columns.put("lies_in", this.liesIn);
			columns.put("may_overlap", this.mayOverlap);
			return new FactValues(columns);
		}

		Fact with(List<Assertion> sources) {
			return new Fact(this.factCode, this.description, this.type, this.measure, this.population, this.person,
					this.groups, this.cities, this.dateEdtf, this.covers, this.partOf, this.mayOverlap, this.liesIn,
					this.low, this.high, this.openEnded, this.about, this.lowWording, this.highWording, this.deniedOnly,
					this.disagreement, sources);
		}

		/** What sources say about it; each statement of a source once. */
		public List<SourceClaim> spoken() {
			return (this.said != null) ? SourceClaim.of(this.said) : List.of();
		}

		public boolean isWhole() {
			return this.covers.equals("whole");
		}

	}

}
