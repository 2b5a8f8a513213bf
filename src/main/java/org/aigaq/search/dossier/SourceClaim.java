package org.aigaq.search.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.aigaq.shared.claim.SourceChain;
import org.jspecify.annotations.Nullable;

/**
 * One statement of one source on one fact, with each place where it stands: the same said
 * in two documents is one source with two witnesses.
 *
 * @param first the first
 * @param witnesses all of them, the first too
 */
record SourceClaim(Assertion first, List<Assertion> witnesses) {

	/** What sources say, in the given order, each statement of a source once. */
	static List<SourceClaim> of(List<Assertion> said) {
		Map<Key, SourceClaim> spoken = new LinkedHashMap<>();
		for (Assertion one : said) {
			spoken.computeIfAbsent(Key.of(one), (key) -> new SourceClaim(one, new ArrayList<>())).witnesses().add(one);
		}
		return List.copyOf(spoken.values());
	}

	/** What the figure covers as each witness gives it, each once. */
	public List<String> scopes() {
		return this.witnesses.stream().map(Assertion::scopeNote).filter((scope) -> scope != null).distinct().toList();
	}

	/**
	 * What has to be the same. A source without a name is known in its document alone.
	 */
	private record Key(SourceChain chain, String document, String stance, @Nullable Integer low, @Nullable Integer high,
			@Nullable String wording, boolean complete, Map<String, String> given) {

		static Key of(Assertion said) {
			return new Key(said.chain(), said.chain().isNamed() ? "" : said.documentCode(), said.stance(),
					said.countLow(), said.countHigh(), said.countWording(), said.complete(), said.given());
		}

	}

}
