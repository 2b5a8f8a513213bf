package org.aigaq.report;

import java.sql.Connection;
import java.time.OffsetDateTime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The data version, and the contents of a scope.
 *
 * @param state number of the data version
 * @param changedAt when the data last changed
 * @param codes codes of its incidents and waves, in order
 * @param incidents number of incidents without waves
 * @param waves number of waves
 * @param facts codes of its counted facts, by their dates and cities; unordered
 */
public record ScopeContents(long state, OffsetDateTime changedAt, String[] codes, int incidents, int waves,
		String[] facts) {

	private static final String QUERY = """
			with recursive chosen as ( -- in branches of which one runs: a view with a barrier computes all rows for a case
			    select code, event_type
			      from reporting.incident
			     where cast(:code as text) is null
			       and reporting.in_period(date_earliest, date_latest, :from, :to)
			       and (cast(:city as text) is null or :city = any (cities))
			    union
			    (select code, event_type
			       from reporting.incident
			      where code = :code
			     union
			     select below.code, below.event_type
			       from chosen
			       join reporting.incident below on below.parent_code = chosen.code
			      where cast(:code as text) is not null)
			)
			select state.number as state,
			       state.changed_at,
			       array(select code from chosen order by code) as codes,
			       (select count(*)::integer from chosen where event_type <> 'wave') as incidents,
			       (select count(*)::integer from chosen where event_type = 'wave') as waves,
			       array(select fact_code
			               from reporting.fact
			              where measure is not null and cast(:code as text) is null
			                and reporting.in_period(date_earliest, date_latest, :from, :to)
			                and (cast(:city as text) is null or :city = any (cities))
			             union all
			             select fact_code
			               from reporting.fact
			              where measure is not null and cast(:code as text) is not null
			                and incident_code = any (array(select code from chosen))) as facts
			  from reporting.data_state state""";

	/** Read it through the connection that reads the rest of the report. */
	public static ScopeContents of(Scope scope, Connection connection) {
		return JdbcClient.create(new SingleConnectionDataSource(connection, true))
			.sql(QUERY)
			.params(scope.values())
			.query((row, nth) -> new ScopeContents(row.getLong("state"),
					row.getObject("changed_at", OffsetDateTime.class), (String[]) row.getArray("codes").getArray(),
					row.getInt("incidents"), row.getInt("waves"), (String[]) row.getArray("facts").getArray()))
			.single();
	}

	public boolean isEmpty() {
		return this.codes.length == 0;
	}

}
