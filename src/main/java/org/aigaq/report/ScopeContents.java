package org.aigaq.report;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The data version, and the contents of a scope. Only what is surely in its period is
 * added up; what is possibly in it is shown apart.
 *
 * @param state number of the data version
 * @param changedAt when the data last changed
 * @param certain what is surely in the period; of an incident, all of it
 * @param uncertain what is possibly in the period, and not surely
 */
public record ScopeContents(long state, OffsetDateTime changedAt, Chosen certain, Chosen uncertain) {

	private static final String QUERY = """
			with recursive chosen as ( -- in branches of which one runs: a view with a barrier computes all rows for a case
			    select code, event_type, reporting.in_period(start_latest, end_earliest, :from, :to) as certain
			      from reporting.incident
			     where cast(:code as text) is null
			       and reporting.in_period(date_earliest, date_latest, :from, :to)
			       and (cast(:city as text) is null or :city = any (cities))
			    union
			    (select code, event_type, true
			       from reporting.incident
			      where code = :code
			     union
			     select below.code, below.event_type, true
			       from chosen
			       join reporting.incident below on below.parent_code = chosen.code
			      where cast(:code as text) is not null)
			), dated as materialized ( -- so that cities are looked up for these alone
			    select fact_code, incident_code, cities, reporting.in_period(start_latest, end_earliest, :from, :to) as certain
			      from reporting.fact
			     where measure is not null and cast(:code as text) is null
			       and reporting.in_period(date_earliest, date_latest, :from, :to)
			), fact as (
			    select fact_code, incident_code, certain
			      from dated
			     where cast(:city as text) is null or :city = any (cities)
			    union all
			    select fact_code, incident_code, true
			      from reporting.fact
			     where measure is not null and cast(:code as text) is not null
			       and incident_code = any (array(select code from chosen))
			)
			select state.number as state,
			       state.changed_at,
			       kind.certain,
			       array(select code from chosen where chosen.certain = kind.certain order by code) as codes,
			       (select count(*)::integer from chosen where chosen.certain = kind.certain and event_type <> 'wave') as incidents,
			       (select count(*)::integer from chosen where chosen.certain = kind.certain and event_type = 'wave') as waves,
			       array(select fact_code from fact where fact.certain = kind.certain) as facts,
			       array(select fact_code from fact
			              where fact.certain = kind.certain
			                and fact.incident_code in (select code from chosen where chosen.certain = kind.certain)) as facts_of_incidents
			  from reporting.data_state state
			 cross join (values (true), (false)) kind (certain)
			 order by kind.certain desc""";

	/** Read it through the connection that reads the rest of the report. */
	public static ScopeContents of(Scope scope, Connection connection) {
		return JdbcClient.create(new SingleConnectionDataSource(connection, true))
			.sql(QUERY)
			.params(scope.values())
			.query((ResultSetExtractor<ScopeContents>) ScopeContents::read);
	}

	private static ScopeContents read(ResultSet rows) throws SQLException {
		rows.next();
		long state = rows.getLong("state");
		OffsetDateTime changedAt = rows.getObject("changed_at", OffsetDateTime.class);
		Chosen certain = Chosen.read(rows);
		rows.next();
		return new ScopeContents(state, changedAt, certain, Chosen.read(rows));
	}

	/**
	 * The parameters for a query: codes and facts of what is certain, of what is
	 * {@code uncertain_}, and of {@code all_}; and the facts for rows beside a total.
	 */
	public Map<String, Object> values(Scope scope) {
		return Map.of("codes", this.certain.codes, "uncertain_codes", this.uncertain.codes, "all_codes",
				both(this.certain.codes, this.uncertain.codes), "facts", this.certain.facts, "uncertain_facts",
				this.uncertain.facts, "all_facts", both(this.certain.facts, this.uncertain.facts), "row_facts",
				this.certain.factsOfRows(scope));
	}

	private static String[] both(String[] certain, String[] uncertain) {
		return Stream.concat(Stream.of(certain), Stream.of(uncertain)).toArray(String[]::new);
	}

	/** Whether nothing is even possibly in it. */
	public boolean isEmpty() {
		return this.certain.isEmpty() && this.uncertain.isEmpty();
	}

	/**
	 * Incidents and counted facts.
	 *
	 * @param codes codes of the incidents and waves, in order
	 * @param incidents number of incidents without waves
	 * @param waves number of waves
	 * @param facts codes of the counted facts, by their dates and cities; unordered
	 * @param factsOfIncidents those of the facts whose incident is one of the codes
	 */
	public record Chosen(String[] codes, int incidents, int waves, String[] facts, String[] factsOfIncidents) {

		private static Chosen read(ResultSet row) throws SQLException {
			return new Chosen(texts(row, "codes"), row.getInt("incidents"), row.getInt("waves"), texts(row, "facts"),
					texts(row, "facts_of_incidents"));
		}

		private static String[] texts(ResultSet row, String column) throws SQLException {
			return (String[]) row.getArray(column).getArray();
		}

		/**
		 * The facts of rows by city, month or the like. Beside a total of incidents they
		 * are those of its incidents, so that no row is above the total; of a city all.
		 */
		public String[] factsOfRows(Scope scope) {
			return (scope.city() != null) ? this.facts : this.factsOfIncidents;
		}

		/** Whether it has no incident. */
		public boolean isEmpty() {
			return this.codes.length == 0;
		}

	}

}
