package org.aigaq.disagreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists facts and what sources say of them, for the choices of a form. */
@Repository
class Claims {

	private final JdbcClient database;

	Claims(JdbcClient database) {
		this.database = database;
	}

	/**
	 * What sources say of a fact: key of the assertion, and the claim with its witness.
	 */
	Map<String, String> of(String fact) {
		Map<String, String> claims = new LinkedHashMap<>();
		this.database.sql("""
				select claim.assertion_id, claim.claim{language} || ' · ' || claim.witness{language} as words
				  from registry.fact
				  join registry.assertion on assertion.fact_id = fact.id
				  join internal.claim on claim.assertion_id = assertion.id
				 where fact.code = :fact
				 order by claim.assertion_id""".replace("{language}", Disagreements.language()))
			.param("fact", fact)
			.query((row) -> {
				claims.put(row.getString("assertion_id"), row.getString("words"));
			});
		return claims;
	}

	/** The facts of an incident: code and description. */
	List<Fact> facts(String incident) {
		return this.database.sql("""
				select fact.code, coalesce(statement.position, fact.description) as words
				  from registry.fact
				  join registry.incident on incident.id = fact.incident_id
				  left join registry.statement on statement.fact_id = fact.id
				 where incident.code = :incident
				 order by length(fact.code), fact.code""").param("incident", incident).query(Fact.class).list();
	}

	/** A fact in a list of choices. */
	record Fact(String code, String words) {
	}

}
