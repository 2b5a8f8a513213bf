package org.aigaq.search.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.aigaq.fact.words.FactWords;
import org.aigaq.shared.claim.SourceChain;
import org.jspecify.annotations.Nullable;

/**
 * A statement of one source about one fact, with all its locations: the same statement in
 * two documents is one source with two citations.
 *
 * @param first the first citation
 * @param witnesses all citations, including the first
 */
public record SourceClaim(Assertion first, List<Assertion> witnesses) {

	/** What sources say, in the given order; each statement of a source once. */
	public static List<SourceClaim> of(List<Assertion> said) {
		Map<Key, SourceClaim> spoken = new LinkedHashMap<>();
		for (Assertion one : said) {
			spoken.computeIfAbsent(Key.of(one), (key) -> new SourceClaim(one, new ArrayList<>())).witnesses().add(one);
		}
		return List.copyOf(spoken.values());
	}

	/** What the source says in addition to its number, without repetition. */
	public List<String> details(FactWords words) {
		return this.witnesses.stream()
			.flatMap((witness) -> words.ofSource(witness.values()).stream())
			.distinct()
			.toList();
	}

	/**
	 * What must be equal. A source without a name is only compared within one document.
	 */
	private record Key(SourceChain chain, String document, String stance, @Nullable Integer low, @Nullable Integer high,
			@Nullable String wording, boolean complete, Map<String, String> given) {

		static Key of(Assertion said) {
			return new Key(said.chain(), said.chain().isNamed() ? "" : said.documentCode(), said.stance(),
					said.countLow(), said.countHigh(), said.countWording(), said.complete(), said.given());
		}

	}

}
