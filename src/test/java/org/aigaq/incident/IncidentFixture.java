package org.aigaq.incident;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An incident of a test.
 *
 * @param waves writes it
 * @param id its key
 * @param code its code
 */
public record IncidentFixture(Waves waves, long id, String code) {

	/** Add a published incident to this wave. */
	public IncidentFixture child() {
		return this.waves.incident(this, "peaceful_protest", "published");
	}

	/** Add a draft to this wave. */
	public IncidentFixture draft() {
		return this.waves.incident(this, "peaceful_protest", "draft");
	}

	/** Add a fact that covers everybody in this incident. */
	public FactFixture whole(String measure) {
		return fact("whole", measure, null);
	}

	/** Add a fact that covers everybody of a population who was harmed. */
	public FactFixture whole(String measure, String population) {
		return fact("whole", measure, population);
	}

	/** Add a fact that covers a part of this incident. */
	public FactFixture part(String measure) {
		return fact("part", measure, null);
	}

	/** Add a fact that covers a part of a population who was harmed. */
	public FactFixture part(String measure, String population) {
		return fact("part", measure, population);
	}

	/** Add a general statement, which belongs to no single incident. */
	public FactFixture general(String measure) {
		return fact("general", measure, null);
	}

	FactFixture fact(String covers, String measure, @Nullable String population) {
		String type = switch (measure) {
			case "detained" -> "detention";
			case "arrested", "fined", "warned", "penalised" -> "penalty";
			case "crowd" -> "crowd";
			default -> "casualty";
		};
		long fact = this.waves.insert("""
				insert into registry.fact (incident_id, type, description, measure, population, covers)
				values (:incident, :type, :measure || ' there', :measure, :population, :covers)""", "incident", this.id,
				"type", type, "measure", measure, "population", population, "covers", covers);
		switch (type) {
			case "detention" ->
				this.waves.run("insert into registry.detention (fact_id, kind) values (?, 'unknown')", fact);
			case "penalty" ->
				this.waves.run("insert into registry.penalty (fact_id, kind) values (?, ?)", fact, penalty(measure));
			case "casualty" ->
				this.waves.run("insert into registry.casualty (fact_id, population) values (?, ?)", fact, population);
			default -> this.waves.run("insert into registry.crowd (fact_id) values (?)", fact);
		}
		return new FactFixture(this.waves, fact);
	}

	private static String penalty(String measure) {
		return switch (measure) {
			case "arrested" -> "administrative_arrest";
			case "fined" -> "fine";
			case "warned" -> "warning";
			default -> "administrative_unspecified";
		};
	}

	/** Set the status. */
	public IncidentFixture become(String status) {
		this.waves.run("update registry.incident set status = ?, withdrawn_reason = ? where id = ?", status,
				status.equals("withdrawn") ? "told twice" : null, this.id);
		return this;
	}

	/** Move it to another wave. */
	public void moveTo(@Nullable IncidentFixture parent) {
		this.waves.run("update registry.incident set parent_id = ? where id = ?", (parent != null) ? parent.id() : null,
				this.id);
	}

	/** Set the date; {@code null}: none. */
	public IncidentFixture on(@Nullable String edtf) {
		this.waves.run("update registry.incident set date_edtf = ? where id = ?", edtf, this.id);
		return this;
	}

	/** Set the cities. */
	public IncidentFixture in(String... cities) {
		for (String city : List.of(cities)) {
			this.waves.run("""
					insert into registry.incident_city (incident_id, city_id, precision, passage_id)
					select incident_id, city.id, 'city', passage_id from registry.incident_passage, registry.city
					 where incident_id = ? and city.name = ?""", this.id, city);
		}
		return this;
	}

	void delete() {
		this.waves.run("delete from registry.incident where id = ?", this.id);
	}

}
