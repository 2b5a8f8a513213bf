package org.aigaq.search.dossier;

import java.util.List;
import java.util.Map;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads rows of views as records whose components have the names of columns. */
@Component
public class ViewRows {

	private final JdbcClient database;

	private final JsonMapper json = JsonMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
		// ignore a column that a view does not have
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	ViewRows(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Let the database plan each statement of this transaction once for a connection, not
	 * for each incident: planning takes ten times as long as reading one incident. It may
	 * join up to 12 tables in any order: with its own limit of 8 it joins the tables of
	 * an inner view first and reads them whole.
	 */
	public void keepPlans() {
		this.database.sql("""
				select set_config('plan_cache_mode', 'force_generic_plan', true),
				       set_config('join_collapse_limit', '12', true),
				       set_config('from_collapse_limit', '12', true)""").query().singleRow();
	}

	/**
	 * Run a query.
	 * @param sql selects rows of a view; its first column is {@code to_jsonb}
	 */
	public <T> List<T> read(Class<T> type, String sql, Map<String, ?> parameters) {
		return this.database.sql(sql)
			.params(parameters)
			.query((row, number) -> this.json.readValue(row.getString(1), type))
			.list();
	}

}
