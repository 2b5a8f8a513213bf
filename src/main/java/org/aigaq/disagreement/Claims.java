package org.aigaq.disagreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.aigaq.shared.claim.ClaimValues;
import org.aigaq.shared.claim.ClaimWords;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists facts and their claims as choices for a form. */
@Repository
class Claims {

	private final JdbcClient database;

	private final ClaimWords words;

	Claims(JdbcClient database, ClaimWords words) {
		this.database = database;
		this.words = words;
	}

	/**
	 * The claims about a fact: key of the assertion, and the claim with its source and
	 * location.
	 */
	Map<String, String> of(String fact) {
		Map<String, String> claims = new LinkedHashMap<>();
		this.database.sql("""
				select claim.assertion_id, claim.values
				  from registry.fact
				  join registry.assertion on assertion.fact_id = fact.id
				  join internal.claim on claim.assertion_id = assertion.id
				 where fact.code = :fact
				 order by claim.assertion_id""").param("fact", fact).query((row) -> {
			ClaimValues claim = ClaimValues.of(row.getString("values"));
			claims.put(row.getString("assertion_id"), this.words.claim(claim) + " · " + this.words.attribution(claim));
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
