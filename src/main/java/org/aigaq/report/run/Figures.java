package org.aigaq.report.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.sql.DataSource;

import org.aigaq.report.Scope;
import org.aigaq.report.ScopeContents;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The figures of runs, read from the views that the pages are printed from. */
@Repository
public class Figures {

	private static final int AT_ONCE = 1000;

	private static final String WRITE = """
			insert into app.figure (figure_set_id, kind, key, measure, population, low, high, open_ended, about,
			                        low_wording, high_wording, basis, figures, claims)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private final JdbcTemplate writer;

	private final JdbcClient database;

	private final TransactionTemplate transaction;

	private final DataSource reports;

	private final String query;

	private final String views;

	Figures(JdbcTemplate writer, PlatformTransactionManager transactions,
			@Qualifier("reportDataSource") DataSource reports) throws IOException {
		this.writer = writer;
		this.database = JdbcClient.create(writer);
		this.transaction = new TransactionTemplate(transactions);
		this.reports = reports;
		this.query = new ClassPathResource("reports/figures-of-run.sql").getContentAsString(StandardCharsets.UTF_8);
		this.views = fingerprint(this.query);
	}

	/**
	 * Store the figures of a scope for a data version, once for all runs that show them;
	 * in one transaction.
	 * @param chosen the data version, and the contents of the scope
	 * @param connection a transaction on a snapshot of that version
	 * @return the key of the stored figures
	 */
	public long keep(Scope scope, ScopeContents chosen, Connection connection) {
		long state = chosen.state();
		return find(scope, state).orElseGet(() -> this.transaction
			.execute((status) -> add(scope, state).map((id) -> fill(id, scope, chosen, connection))
				.or(() -> find(scope, state))
				.orElseThrow()));
	}

	/** Store the present figures of a scope. */
	public Kept now(Scope scope) throws SQLException {
		try (Connection connection = this.reports.getConnection()) {
			try {
				ScopeContents chosen = ScopeContents.of(scope, connection);
				return new Kept(chosen.state(), keep(scope, chosen, connection));
			}
			finally {
				connection.rollback();
			}
		}
	}

	/** Remove stored figures that no report shows. */
	public void removeUnprinted() {
		this.database.sql("""
				delete from app.figure_set
				 where taken_at < now() - interval '1 day'
				   and data_state < (select number from reporting.data_state)
				   and not exists (select from app.report_run where figure_set_id = figure_set.id)""").update();
	}

	/**
	 * A hash over everything the figures depend on: the rules of the tally, the views,
	 * and the query.
	 */
	private static String fingerprint(String query) throws IOException {
		MessageDigest digest = Fingerprint.digest();
		digest.update(query.getBytes(StandardCharsets.UTF_8));
		Resource[] views = new PathMatchingResourcePatternResolver().getResources("classpath*:db/*/R__*.sql");
		Arrays.sort(views, Comparator.comparing(Resource::getFilename));
		for (Resource view : views) {
			digest.update(view.getContentAsByteArray());
		}
		return Fingerprint.of(digest);
	}

	private Optional<Long> find(Scope scope, long state) {
		return this.database.sql("""
				select id
				  from app.figure_set
				 where data_state = :state and views = :views
				   and day_from is not distinct from :from and day_to is not distinct from :to
				   and city is not distinct from :city and code is not distinct from :code""")
			.params(scope.values())
			.param("state", state)
			.param("views", this.views)
			.query(Long.class)
			.optional();
	}

	/** The key of a new set; empty if another transaction has just added the same. */
	private Optional<Long> add(Scope scope, long state) {
		return this.database.sql("""
				insert into app.figure_set (data_state, views, day_from, day_to, city, code)
				values (:state, :views, :from, :to, :city, :code)
				on conflict do nothing
				returning id""")
			.params(scope.values())
			.param("state", state)
			.param("views", this.views)
			.query(Long.class)
			.optional();
	}

	private long fill(long id, Scope scope, ScopeContents chosen, Connection connection) {
		Map<String, Object> values = new HashMap<>(scope.values());
		values.putAll(chosen.values(scope));
		JdbcTemplate reader = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
		reader.setFetchSize(AT_ONCE);
		List<Object[]> rows = new ArrayList<>(AT_ONCE);
		new NamedParameterJdbcTemplate(reader).query(this.query, values, (row) -> {
			rows.add(new Object[] { id, row.getString("kind"), row.getString("key"), row.getString("measure"),
					row.getString("population"), row.getObject("low"), row.getObject("high"),
					row.getBoolean("open_ended"), row.getBoolean("about"), row.getString("low_wording"),
					row.getString("high_wording"), row.getString("basis"), row.getObject("figures"),
					row.getString("claims") });
			if (rows.size() == AT_ONCE) {
				this.writer.batchUpdate(WRITE, rows);
				rows.clear();
			}
		});
		this.writer.batchUpdate(WRITE, rows);
		return id;
	}

	/**
	 * Stored figures of a scope.
	 *
	 * @param state number of the data version
	 * @param id the key of the stored figures
	 */
	public record Kept(long state, long id) {
	}

}
