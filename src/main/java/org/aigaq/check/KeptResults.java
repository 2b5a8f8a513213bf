package org.aigaq.check;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.aigaq.check.Checks.Found;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** The results of the rules between runs: tables {@code app.check_*}. */
@Repository
class KeptResults {

	/** Number of violations of one rule that are kept. */
	static final int MOST = 10_000;

	private final JdbcClient pages;

	private final JdbcTemplate background;

	private final TransactionTemplate together;

	KeptResults(JdbcClient pages, @Qualifier("backgroundDataSource") DataSource background) {
		this.pages = pages;
		this.background = new JdbcTemplate(background);
		this.together = new TransactionTemplate(new JdbcTransactionManager(background));
	}

	/** The latest result of each rule that has one. */
	Map<String, Result> all() {
		return this.pages.sql("select * from app.check_result")
			.query(Result.class)
			.list()
			.stream()
			.collect(Collectors.toMap(Result::rule, (result) -> result));
	}

	/** A page of the violations of a rule. */
	List<Found> findings(String rule, int page) {
		return this.pages.sql("""
				select place, what, 0 as all_rows from app.check_finding
				 where rule = :rule order by place, what limit :rows offset :before""")
			.param("rule", rule)
			.param("rows", Checks.ROWS)
			.param("before", (Math.max(1, page) - 1L) * Checks.ROWS)
			.query((row, index) -> new Found(row.getString("place"), row.getString("what"), 0))
			.list();
	}

	/** The first violations of each rule. */
	Map<String, List<Found>> first() {
		return this.pages.sql("""
				select result.rule, first.place, first.what
				  from app.check_result result
				 cross join lateral (select place, what from app.check_finding finding where finding.rule = result.rule
				                      order by place, what limit :rows) first
				 where result.found > 0""")
			.param("rows", Checks.ROWS)
			.query((row, index) -> Map.entry(row.getString("rule"),
					new Found(row.getString("place"), row.getString("what"), 0)))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	/**
	 * Keep a result and what was found.
	 * @param gone condition for the findings that are replaced
	 * @param between its two parameters
	 */
	void keep(Result result, List<Finding> found, String gone, Object... between) {
		this.together.executeWithoutResult((status) -> {
			this.background
				.update("""
						insert into app.check_result (rule, query_sha256, data_state, change_id, finished, reached, looked_at, records,
						                              found, checked_at, took_millis)
						values (?, ?, ?, ?, ?, ?, ?, ?, 0, now(), ?)
						on conflict (rule) do update
						   set query_sha256 = excluded.query_sha256, data_state = excluded.data_state, change_id = excluded.change_id,
						       finished = excluded.finished, reached = excluded.reached, looked_at = excluded.looked_at,
						       records = excluded.records, checked_at = excluded.checked_at, took_millis = excluded.took_millis""",
						result.rule(), result.querySha256(), result.dataState(), result.changeId(), result.finished(),
						result.reached(), result.lookedAt(), result.records(), result.tookMillis());
			Object[] parameters = new Object[between.length + 1];
			parameters[0] = result.rule();
			System.arraycopy(between, 0, parameters, 1, between.length);
			this.background.update("delete from app.check_finding where rule = ? and " + gone, parameters);
			this.background.batchUpdate("""
					insert into app.check_finding (rule, record_id, place, what) values (?, ?, ?, ?)""", found, 500,
					(row, each) -> {
						row.setString(1, result.rule());
						row.setObject(2, each.record());
						row.setString(3, each.place());
						row.setString(4, each.what());
					});
			this.background.update("""
					update app.check_result
					   set found = (select count(*) from (select from app.check_finding where rule = ? limit ?) finding)
					 where rule = ?""", result.rule(), MOST + 1, result.rule());
		});
	}

	/** Note that nothing which a rule reads has changed. */
	void seen(String rule, RuleRun.Seen seen) {
		this.background.update("update app.check_result set data_state = ?, change_id = ? where rule = ?",
				seen.dataState(), seen.changeId(), rule);
	}

	/** Forget the results of rules that there are no longer. */
	void forgetOthers(List<String> rules) {
		this.background.update("delete from app.check_result where rule <> all (?)",
				new Object[] { rules.toArray(String[]::new) });
	}

	/**
	 * The latest result of a rule.
	 *
	 * @param rule its name
	 * @param querySha256 of its query
	 * @param dataState the data version that it looked at
	 * @param changeId the last change that it has seen
	 * @param finished whether it has looked at the whole register once
	 * @param reached the record after which it goes on; {@code null}: it came to the end
	 * @param lookedAt how many records it has looked at; {@code null}: it does not go by
	 * records
	 * @param records how many there are
	 * @param found how many violations are kept
	 * @param checkedAt when it was last run
	 * @param tookMillis how long that took
	 */
	record Result(String rule, String querySha256, long dataState, long changeId, boolean finished,
			@Nullable Long reached, @Nullable Long lookedAt, @Nullable Long records, int found,
			@Nullable OffsetDateTime checkedAt, long tookMillis) {
	}

	/**
	 * A violation as a rule found it.
	 *
	 * @param record the record that it is of; {@code null}: the rule does not go by
	 * records
	 */
	record Finding(@Nullable Long record, String place, String what) {
	}

}
