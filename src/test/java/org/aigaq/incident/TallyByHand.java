package org.aigaq.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tally rule a second time, as one would do it on paper: people are slips, named ones
 * and blank ones, put together in sets. Slow, and made without looking at the SQL.
 */
final class TallyByHand {

	private final Map<Long, Protest> protests = new HashMap<>();

	private final Map<Long, Thing> things = new TreeMap<>();

	private final Map<Long, List<Claim>> claims = new HashMap<>();

	private final Map<String, String> broader = new HashMap<>();

	private long blanks;

	TallyByHand(JdbcClient database) {
		database.sql("select id, parent_id as parent, status from registry.incident where code like 'KZ-1901-%'")
			.query(Protest.class)
			.list()
			.forEach((protest) -> this.protests.put(protest.id(), protest));
		database
			.sql("""
					select id, incident_id as protest, measure, population, covers, part_of, may_overlap, person_id as person
					  from registry.fact where code like 'KZ-1901-%' and measure is not null""")
			.query(Thing.class)
			.list()
			.forEach((thing) -> this.things.put(thing.id(), thing));
		database
			.sql("""
					select fact_id as thing, stance, count_low as low, count_high as high, wording,
					       source_organisation_id as organisation, source_person_id as person, lower(source_words) as words, document_id as document
					  from registry.assertion
					  join registry.passage on passage.id = passage_id
					  join registry.document_edition on document_edition.id = edition_id""")
			.query(Claim.class)
			.list()
			.forEach((claim) -> this.claims.computeIfAbsent(claim.thing(), (thing) -> new ArrayList<>()).add(claim));
		database.sql("select code, broader from registry.measure where broader is not null")
			.query()
			.listOfRows()
			.forEach((row) -> this.broader.put((String) row.get("code"), (String) row.get("broader")));
	}

	/** Every figure of an incident, keyed by measure and population. */
	Map<String, Sum> of(long incident) {
		Map<String, Sum> sums = new TreeMap<>();
		Set<String> measures = new TreeSet<>();
		this.things.values().forEach((thing) -> measures.addAll(counted(thing)));
		for (String measure : measures) {
			Set<Thing> all = new LinkedHashSet<>();
			Set<String> populations = new TreeSet<>();
			inScope(incident).forEach((thing) -> {
				if (thing.population() != null) {
					populations.add(thing.population());
				}
			});
			for (String population : populations) {
				Set<Thing> taken = taken(incident, measure, population);
				all.addAll(taken);
				put(sums, measure + " " + population, sum(incident, measure, taken, false));
			}
			if (!harms(measure)) {
				all.addAll(taken(incident, measure, null));
			}
			Set<Thing> outermost = new LinkedHashSet<>(all);
			outermost.removeIf((thing) -> all.stream().anyMatch(above(thing)::contains));
			put(sums, measure, sum(incident, measure, outermost, !populations.isEmpty() && harms(measure)));
		}
		return sums;
	}

	private static boolean harms(String measure) {
		return measure.matches("killed|injured|hospitalised|missing");
	}

	private static void put(Map<String, Sum> sums, String key, @Nullable Sum sum) {
		if (sum != null) {
			sums.put(key, sum);
		}
	}

	private Set<String> counted(Thing thing) {
		Set<String> measures = new HashSet<>(Set.of(thing.measure()));
		if (this.broader.containsKey(thing.measure())) {
			measures.add(this.broader.get(thing.measure()));
		}
		return measures;
	}

	private boolean lies(Long protest, long top) {
		for (Long at = protest; at != null; at = this.protests.get(at).parent()) {
			if (at == top) {
				return true;
			}
		}
		return false;
	}

	private List<Thing> inScope(long incident) {
		return this.things.values()
			.stream()
			.filter((thing) -> !thing.covers().equals("general") && lies(thing.protest(), incident)
					&& (thing.protest() == incident || this.protests.get(thing.protest()).status().equals("published")))
			.toList();
	}

	/** The facts a fact lies in, all of them. */
	private List<Thing> above(Thing thing) {
		List<Thing> above = new ArrayList<>();
		for (Thing at = nearest(thing); at != null; at = nearest(at)) {
			above.add(at);
		}
		return above;
	}

	private @Nullable Thing nearest(Thing thing) {
		if (thing.partOf() != null) {
			return this.things.get(thing.partOf());
		}
		for (Long at = thing.protest(); at != null; at = this.protests.get(at).parent()) {
			for (String measure : new String[] { thing.measure(), this.broader.get(thing.measure()) }) {
				for (Thing whole : this.things.values()) {
					if (whole.protest() == at && whole.covers().equals("whole") && whole.id() != thing.id()
							&& whole.measure().equals(measure)
							&& Objects.equals(whole.population(), thing.population())) {
						return whole;
					}
				}
			}
		}
		return null;
	}

	private boolean mayOverlap(Thing thing, long incident) {
		return thing.mayOverlap()
				|| above(thing).stream().anyMatch((over) -> over.mayOverlap() && lies(over.protest(), incident));
	}

	private Set<Thing> taken(long incident, String measure, @Nullable String population) {
		List<Thing> candidates = new ArrayList<>();
		for (Thing thing : inScope(incident)) {
			if (counted(thing).contains(measure) && Objects.equals(thing.population(), population)) {
				if (thing.covers().equals("whole") && thing.protest() == incident && thing.measure().equals(measure)) {
					return Set.of(thing);
				}
				if (!mayOverlap(thing, incident) && !onlyDenied(thing)) {
					candidates.add(thing);
				}
			}
		}
		Set<Thing> taken = new LinkedHashSet<>(candidates);
		taken.removeIf((thing) -> candidates.stream().anyMatch(above(thing)::contains));
		return taken;
	}

	private boolean onlyDenied(Thing thing) {
		return said(thing).stream().allMatch(Claim::denied);
	}

	private List<Claim> said(Thing thing) {
		return this.claims.getOrDefault(thing.id(), List.of());
	}

	private @Nullable Integer low(Thing thing) {
		Integer low = null;
		for (Claim claim : said(thing)) {
			Integer floor = claim.denied() ? Integer.valueOf(0) : claim.low();
			if (floor != null && (low == null || floor < low)) {
				low = floor;
			}
		}
		return onlyDenied(thing) ? null : low;
	}

	private @Nullable Integer high(Thing thing) {
		return said(thing).stream()
			.filter((claim) -> !claim.denied() && claim.high() != null)
			.map(Claim::high)
			.max(Integer::compare)
			.orElse(null);
	}

	private boolean open(Thing thing) {
		return said(thing).stream().anyMatch((claim) -> !claim.denied() && claim.low() != null && claim.high() == null);
	}

	private @Nullable Sum sum(long incident, String measure, Set<Thing> taken, boolean populations) {
		if (taken.isEmpty()) {
			return null;
		}
		Thing first = taken.iterator().next();
		boolean stated = !populations && taken.size() == 1 && isWhole(first, incident, measure);
		Set<Object> sources = new HashSet<>();
		Set<Object> people = new HashSet<>();
		Integer low = null;
		Integer high = 0;
		boolean open = false;
		for (Thing thing : taken) {
			said(thing).stream().filter(Claim::counts).forEach((claim) -> sources.add(claim.source()));
			people.addAll(isWhole(thing, incident, measure) ? within(thing, incident) : slips(thing, incident));
			boolean numbered = said(thing).stream().anyMatch((claim) -> !claim.denied() && claim.counts());
			if (low(thing) != null || numbered) {
				low = ((low != null) ? low : 0) + ((low(thing) != null) ? low(thing) : 0);
			}
			open |= open(thing) || (!stated && high(thing) == null);
			high = (high == null || high(thing) == null || (open && !stated)) ? null : high + high(thing);
		}
		if (stated) {
			low = low(first);
		}
		return new Sum(low, high, open, stated ? "stated" : "summed", people.isEmpty() ? null : people.size(),
				sources.size());
	}

	private static boolean isWhole(Thing thing, long incident, String measure) {
		return thing.covers().equals("whole") && thing.protest() == incident && thing.measure().equals(measure);
	}

	/** The slips of what lies directly in a fact. */
	private Set<Object> within(Thing thing, long incident) {
		Set<Object> slips = new HashSet<>();
		for (Thing part : this.things.values()) {
			if (!part.covers().equals("general") && thing.equals(nearest(part)) && lies(part.protest(), incident)
					&& !mayOverlap(part, incident)) {
				slips.addAll(slips(part, incident));
			}
		}
		return slips;
	}

	private Set<Object> slips(Thing thing, long incident) {
		Set<Object> slips = within(thing, incident);
		if (inScope(incident).contains(thing) && !onlyDenied(thing)) {
			if (thing.person() != null && slips.add("person " + thing.person())) {
				slips.stream().filter(Long.class::isInstance).findAny().ifPresent(slips::remove); // a
																									// blank
																									// one
																									// is
																									// theirs
			}
			while (slips.size() < ((low(thing) != null) ? low(thing) : 0)) {
				slips.add(this.blanks++);
			}
		}
		return slips;
	}

	record Protest(long id, @Nullable Long parent, String status) {
	}

	record Thing(long id, long protest, String measure, @Nullable String population, String covers,
			@Nullable Long partOf, boolean mayOverlap, @Nullable Long person) {
	}

	record Claim(long thing, String stance, @Nullable Integer low, @Nullable Integer high, @Nullable String wording,
			@Nullable Long organisation, @Nullable Long person, @Nullable String words, long document) {

		boolean denied() {
			return this.stance.equals("denied");
		}

		boolean counts() {
			return denied() || this.low != null || this.high != null;
		}

		Object source() {
			return (this.organisation != null) ? "organisation " + this.organisation
					: (this.person != null) ? "person " + this.person : this.document + " " + this.words;
		}

	}

	record Sum(@Nullable Integer low, @Nullable Integer high, boolean open, String basis, @Nullable Integer itemised,
			int sources) {
	}

}
