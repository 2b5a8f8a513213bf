package org.aigaq.report;

import java.sql.Connection;
import java.time.OffsetDateTime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The state of the data, and what of it a scope touches.
 *
 * @param state its number
 * @param changedAt since when it is so
 * @param codes the incidents and waves, in order
 * @param incidents how many are no waves
 * @param waves how many are waves
 */
public record Chosen(long state, OffsetDateTime changedAt, String[] codes, int incidents, int waves) {

	private static final String QUERY = """
			with recursive chosen as (
			    select code, event_type
			      from reporting.incident
			     where case when cast(:code as text) is not null then code = :code
			                else reporting.in_period(date_earliest, date_latest, :from, :to)
			                     and (cast(:city as text) is null or :city = any (cities)) end
			    union
			    select below.code, below.event_type
			      from chosen
			      join reporting.incident below on below.parent_code = chosen.code
			     where cast(:code as text) is not null
			)
			select state.number as state,
			       state.changed_at,
			       array(select code from chosen order by code) as codes,
			       (select count(*)::integer from chosen where event_type <> 'wave') as incidents,
			       (select count(*)::integer from chosen where event_type = 'wave') as waves
			  from reporting.data_state state""";

	/** Reads it through the connection that reads the rest. */
	public static Chosen of(Scope scope, Connection connection) {
		return JdbcClient.create(new SingleConnectionDataSource(connection, true))
			.sql(QUERY)
			.params(scope.values())
			.query((row, nth) -> new Chosen(row.getLong("state"), row.getObject("changed_at", OffsetDateTime.class),
					(String[]) row.getArray("codes").getArray(), row.getInt("incidents"), row.getInt("waves")))
			.single();
	}

	boolean isEmpty() {
		return this.codes.length == 0;
	}

}
