package org.aigaq.search.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.aigaq.fact.FactType;
import org.aigaq.search.dossier.Dossier.ClaimCard;
import org.aigaq.search.dossier.Dossier.Disagreement;
import org.aigaq.search.dossier.FigureCard.Block;
import org.aigaq.search.dossier.FigureCard.Fact;
import org.aigaq.shared.claim.ClaimWords;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads an incident with everything its page shows: for readers from {@code reporting},
 * for editors from the same views in {@code internal}. The number of queries is fixed.
 */
@Component
class Dossiers {

	private final ViewRows views;

	private final ClaimWords words;

	Dossiers(ViewRows views, ClaimWords words) {
		this.views = views;
		this.words = words;
	}

	/**
	 * Read one incident.
	 * @param everything whether unpublished incidents are included
	 * @return empty if there is no such incident that the reader may see
	 */
	@Transactional(readOnly = true)
	public Optional<Dossier> find(String code, boolean everything) {
		this.views.keepPlans();
		DossierQueries queries = new DossierQueries(this.views, this.words, code, everything);
		return queries.incident().map((incident) -> {
			Map<String, List<Assertion>> said = said(queries);
			return new Dossier(incident, cards(queries.tallies(), queries.facts(), said), told(said),
					disagreements(queries.disagreements()), queries.children(), queries.places(),
					queries.participants(), queries.witnesses(), queries.documents(incident), queries.quotes(),
					queries.withheld(),
					queries.parts().stream().collect(Collectors.toMap(PartsSum::factCode, Function.identity())));
		});
	}

	/** What is said of each fact, in the order of the facts. */
	private static Map<String, List<Assertion>> said(DossierQueries queries) {
		Map<String, List<Assertion>> found = queries.said()
			.stream()
			.collect(Collectors.groupingBy(Assertion::factCode));
		Map<String, List<Assertion>> said = new LinkedHashMap<>();
		queries.order().stream().filter(found::containsKey).forEach((fact) -> said.put(fact, found.get(fact)));
		return said;
	}

	/** The facts that are not counted, by type. */
	private static List<ClaimCard> told(Map<String, List<Assertion>> said) {
		return Stream.of(FactType.values())
			.filter((type) -> !type.counted())
			.map((type) -> new ClaimCard(type.code(), String.valueOf(type.vocabulary()),
					ClaimGroup
						.of(said.values().stream().filter((sources) -> sources.get(0).factType() == type).toList())))
			.filter((card) -> !card.groups().isEmpty())
			.toList();
	}

	private static List<FigureCard> cards(List<Dossier.Tally> tallies, List<Fact> facts,
			Map<String, List<Assertion>> said) {
		List<FigureCard> cards = new ArrayList<>();
		Map<Key, List<Fact>> byMeasure = facts.stream()
			.map((fact) -> fact.with(said.getOrDefault(fact.factCode(), List.of())))
			.collect(Collectors.groupingBy((fact) -> new Key(fact.measure(), fact.population()), LinkedHashMap::new,
					Collectors.toList()));
		for (FactType type : FactType.values()) {
			FigureCard card = card(type, tallies, byMeasure);
			if (!card.blocks().isEmpty()) {
				cards.add(card);
			}
		}
		return cards;
	}

	private static FigureCard card(FactType type, List<Dossier.Tally> tallies, Map<Key, List<Fact>> byMeasure) {
		List<String> measures = type.measures();
		long highest = tallies.stream()
			.filter((tally) -> measures.contains(tally.measure()))
			.mapToLong((tally) -> tally.numbers().highest())
			.max()
			.orElse(0);
		long scale = FigureLine.scale(highest);
		List<Block> blocks = new ArrayList<>();
		for (String measure : measures) {
			List<Key> keys = new ArrayList<>();
			tallies.stream()
				.filter((tally) -> tally.measure().equals(measure))
				.forEach((tally) -> keys.add(new Key(measure, tally.population())));
			byMeasure.keySet()
				.stream()
				.filter((key) -> key.measure().equals(measure) && !keys.contains(key))
				.forEach(keys::add);
			boolean onePopulation = keys.stream().filter((key) -> key.population() != null).count() == 1;
			keys.stream()
				.filter((key) -> !(onePopulation && key.population() == null))
				.forEach((key) -> blocks.add(block(key, tallies, byMeasure.getOrDefault(key, List.of()), scale)));
		}
		return new FigureCard(type.code(), blocks, scale);
	}

	private static Block block(Key key, List<Dossier.Tally> tallies, List<Fact> facts, long scale) {
		Dossier.Tally tally = tallies.stream()
			.filter((one) -> key.equals(new Key(one.measure(), one.population())))
			.findFirst()
			.orElse(null);
		FigureLine line = null;
		if (tally != null && (tally.reportedLow() != null || tally.reportedHigh() != null)) {
			List<Assertion> sources = facts.stream()
				.filter((fact) -> fact.isWhole() && !tally.isSummed())
				.flatMap((fact) -> Objects.requireNonNull(fact.said()).stream())
				.toList();
			line = FigureLine.of(tally, sources, scale);
		}
		return new Block(key.measure(), key.population(), tally, line, facts);
	}

	private Map<String, List<Disagreement>> disagreements(List<ClaimPair> pairs) {
		Map<List<String>, List<ClaimPair>> alike = pairs.stream()
			.collect(
					Collectors.groupingBy(
							(pair) -> List.of(pair.leftFact(), pair.rightFact(), pair.rule(),
									pair.left(this.words).claim(), pair.right(this.words).claim()),
							LinkedHashMap::new, Collectors.toList()));
		Map<String, List<Disagreement>> byFact = new LinkedHashMap<>();
		alike.values()
			.forEach((group) -> byFact.computeIfAbsent(group.get(0).leftFact(), (fact) -> new ArrayList<>())
				.add(disagreement(group)));
		return byFact;
	}

	private Disagreement disagreement(List<ClaimPair> group) {
		ClaimPair first = group.get(0);
		return new Disagreement(first.rule(), group.stream().map((pair) -> pair.left(this.words)).distinct().toList(),
				group.stream().map((pair) -> pair.right(this.words)).distinct().toList(),
				group.stream().map((pair) -> this.words.why(pair.values())).distinct().toList(),
				group.stream().map(ClaimPair::explained).filter((reason) -> reason != null).distinct().toList(),
				group.stream().anyMatch((pair) -> pair.explained() == null), first.incidentCode(),
				group.stream().map(ClaimPair::key).toList());
	}

	private record Key(String measure, @Nullable String population) {
	}

}
