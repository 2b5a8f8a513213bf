package org.aigaq.incident.figure;

import java.util.List;

import org.aigaq.fact.FactType;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The order of the facts of an incident, which its pages and reports follow, and deleted
 * facts that are brought back.
 */
@Repository
public class FigureOrder {

	private final JdbcClient database;

	FigureOrder(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Let a fact change places with its neighbour in its section; the first and the last
	 * stay where they are.
	 * @param up whether with the one before it
	 */
	public void move(String fact, boolean up) {
		List<String> section = FigureSection
			.of(FactType.of(this.database.sql("select type from registry.fact where code = :fact")
				.param("fact", fact)
				.query(String.class)
				.single()).orElseThrow())
			.types()
			.stream()
			.map(FactType::code)
			.toList();
		this.database.sql("""
				with moved as (
				    select id, incident_id, position from registry.fact where code = :fact
				), neighbour as (
				    select other.id, other.position
				      from moved
				      join registry.fact other on other.incident_id = moved.incident_id
				     where other.type in (:section)
				       and case when :up then other.position < moved.position else other.position > moved.position end
				     order by abs(other.position - moved.position) limit 1
				)
				update registry.fact
				   set position = case fact.id when moved.id then neighbour.position else moved.position end
				  from moved, neighbour
				 where fact.id in (moved.id, neighbour.id)""")
			.param("fact", fact)
			.param("section", section)
			.param("up", up)
			.update();
	}

	/**
	 * Bring back a deleted fact with its sources, from the history.
	 * @param incident key of its incident
	 * @return why that is not possible: {@code restore-none}, it was not deleted;
	 * {@code restore}, what was entered since stands against it; empty: it is back
	 */
	public String restore(long incident, String fact) {
		return this.database.sql("""
				select case when restored is null then 'restore-none' when restored = 0 then 'restore' else '' end
				  from registry.restore_fact(:incident, :fact) restored""")
			.param("incident", incident)
			.param("fact", fact)
			.query(String.class)
			.single();
	}

}
