package org.aigaq.incident.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The facts that a fact can refer to: those of its form, the saved ones of its incident,
 * and those of the waves above. Each list has the likely ones first and a limit, since it
 * is drawn for each fact.
 */
@Component
class FactChoices {

	/** The most facts that one fact can be put into. */
	private static final int MOST_FACTS = 50;

	private final JdbcClient database;

	FactChoices(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The facts that this one may be part of.
	 * @param code the saved incident of the form; {@code null}: it is new
	 */
	Map<String, String> wholes(IncidentForm form, FactForm fact, @Nullable String code) {
		Map<String, String> wholes = ofType(form, fact, fact.type(), code);
		this.database
			.sql("""
					with recursive above (id, parent_id) as (
					    select id, parent_id from registry.incident where code = :parent
					    union
					    select incident.id, incident.parent_id from above join registry.incident on incident.id = above.parent_id
					)
					select fact.code, fact.description
					  from above
					  join registry.fact on fact.incident_id = above.id
					  join registry.measure on measure.code = :measure
					 where fact.covers <> 'general' and fact.measure in (measure.code, coalesce(measure.broader, measure.code))
					 order by fact.covers = 'whole' desc, fact.id limit :most""")
			.param("most", MOST_FACTS)
			.param("parent", form.parent())
			.param("measure", fact.measure())
			.query((row) -> {
				wholes.put(row.getString("code"), row.getString("code") + " · " + row.getString("description"));
			});
		return wholes;
	}

	/** The other counted facts of a type in the same incident, by key or code. */
	Map<String, String> ofType(IncidentForm form, FactForm fact, String type, @Nullable String code) {
		Map<String, String> facts = new LinkedHashMap<>();
		form.facts()
			.stream()
			.filter((other) -> !other.key().equals(fact.key()) && !other.gone() && other.counted())
			.filter((other) -> other.type().equals(type))
			.sorted(Comparator.comparing((other) -> !isLikely(other, fact))) // stable
			.limit(MOST_FACTS)
			.forEach((other) -> facts.putIfAbsent(other.key(),
					(other.id().isEmpty() ? "" : other.id() + " · ") + other.description()));
		if (code != null) {
			saved(form, fact, type, code, facts);
		}
		return facts;
	}

	private void saved(IncidentForm form, FactForm fact, String type, String code, Map<String, String> facts) {
		this.database
			.sql("""
					select fact.code, fact.description
					  from registry.incident
					  join registry.fact on fact.incident_id = incident.id
					 where incident.code = :code and fact.type = :type and fact.measure is not null and fact.code not in (:shown)
					 order by fact.code in (:chosen) desc, fact.covers = 'whole' desc, fact.id limit :most""")
			.param("code", code)
			.param("type", type)
			.param("shown", form.facts().stream().map(FactForm::key).toList())
			.param("chosen", chosen(fact))
			.param("most", MOST_FACTS)
			.query((row) -> {
				facts.put(row.getString("code"), row.getString("code") + " · " + row.getString("description"));
			});
	}

	/** What it refers to already. */
	private static List<String> chosen(FactForm fact) {
		List<String> chosen = new ArrayList<>(fact.own().values());
		chosen.add(fact.partOf());
		return chosen;
	}

	/**
	 * Whether the fact may well be the whole of another: it was chosen, or counts all.
	 */
	private static boolean isLikely(FactForm other, FactForm fact) {
		return other.key().equals(fact.partOf()) || fact.own().containsValue(other.key())
				|| other.covers().equals("whole");
	}

}
