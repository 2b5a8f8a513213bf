package org.aigaq.search.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.aigaq.fact.FactType;

/** The lists of facts over all incidents, each of one type of fact. */
enum ListOfFacts {

	DETENTIONS("detention", "detention_kind", "registry.detention", "kind",
			List.of(new Quick("held=yes", "held"), new Quick("group=women", "women"),
					new Quick("group=minors", "minors"), new Quick("group=journalists", "journalists"),
					new Quick("differ=yes", "differ"))),

	PENALTIES("penalty", "penalty_kind", "registry.penalty", "kind",
			List.of(new Quick("kind=administrative_arrest", "arrest"), new Quick("kind=fine", "fine"),
					new Quick("group=women", "women"), new Quick("group=minors", "minors"),
					new Quick("group=journalists", "journalists"), new Quick("differ=yes", "differ"))),

	CASUALTIES("casualty", "population", "", "",
			List.of(new Quick("group=women", "women"), new Quick("group=minors", "minors"),
					new Quick("group=journalists", "journalists"), new Quick("differ=yes", "differ"))),

	ACTS("act", "act_type", "registry.act", "act",
			List.of(new Quick("group=women", "women"), new Quick("group=minors", "minors"),
					new Quick("group=journalists", "journalists"))),

	CLAIMS("statement", "statement_topic", "registry.statement", "topic", List.of());

	private final String type;

	private final String kinds;

	private final String relation;

	private final String column;

	private final List<Quick> quick;

	ListOfFacts(String type, String kinds, String relation, String column, List<Quick> quick) {
		this.type = type;
		this.kinds = kinds;
		this.relation = relation;
		this.column = column;
		this.quick = quick;
	}

	/** The list at this address, without its slash. */
	static Optional<ListOfFacts> at(String address) {
		return Arrays.stream(values()).filter((list) -> list.address().equals("/" + address)).findFirst();
	}

	public String address() {
		return "/" + name().toLowerCase(Locale.ROOT);
	}

	/** Code of the type of fact. */
	public String type() {
		return this.type;
	}

	/** The vocabulary of its kinds. */
	String kinds() {
		return this.kinds;
	}

	/** The view of its claims. */
	String view() {
		return FactType.of(this.type).orElseThrow().code();
	}

	/** Whether its facts have numbers. */
	public boolean isCounted() {
		return this != ACTS && this != CLAIMS;
	}

	/** What is one click away. */
	public List<Quick> quick() {
		return this.quick;
	}

	/** The condition that a fact has the kind {@code :kind}. */
	String kindCondition() {
		if (this == CASUALTIES) {
			return "fact.population = :kind";
		}
		return "fact.id in (select kinds.fact_id from " + this.relation + " kinds where kinds." + this.column
				+ " = :kind)";
	}

	/**
	 * A filter that is one click away.
	 *
	 * @param query of its address
	 * @param name end of the key of its message
	 */
	record Quick(String query, String name) {

		public String message() {
			return "search.facts.quick." + this.name;
		}

	}

}
