package org.aigaq.report.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.aigaq.report.PrintOrder;
import org.aigaq.report.Scope;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads runs: what was requested, by whom, and how it ended. */
@Repository
public class Runs {

	private static final String COLUMNS = """
			select run.*,
			       coalesce((select string_agg(request.account, ', ' order by request.asked_at, request.account)
			                   from app.report_request request where request.run_id = run.id), '') as asked_by
			  from app.report_run run
			""";

	private static final String SAME = """
			 report = :report and day_from is not distinct from :from and day_to is not distinct from :to
			   and city is not distinct from :city and code is not distinct from :code
			   and language = :language and format = :format
			""";

	private final JdbcClient database;

	Runs(JdbcClient database) {
		this.database = database;
	}

	/** The run with this number. */
	public Optional<Run> find(String number) {
		return this.database.sql(COLUMNS + " where run.number = :number")
			.param("number", number)
			.query(Runs::row)
			.optional();
	}

	/** The runs whose file has this SHA-256. */
	public Optional<Run> findPrinted(String sha256) {
		return this.database
			.sql(COLUMNS + " where run.sha256 = :sha256 and run.status = 'done' order by run.id limit 1")
			.param("sha256", sha256)
			.query(Runs::row)
			.optional();
	}

	/** The number of the present data version. */
	public long state() {
		return this.database.sql("select number from reporting.data_state").query(Long.class).single();
	}

	/**
	 * A run of the same report and data version, unfinished or done, that can be shared.
	 * @param since earlier runs may have been printed by another version of the program
	 */
	public Optional<Run> findShareable(PrintOrder order, long state, OffsetDateTime since) {
		return this.database
			.sql(COLUMNS + " where " + SAME
					+ """
							  and origin = 'page'
							  and (status in ('waiting', 'printing') and asked_state = :state
							       or status = 'done' and data_state = :state and removed_at is null and withdrawn_at is null and asked_at >= :since)
							order by run.id desc
							limit 1""")
			.params(values(order))
			.param("state", state)
			.param("since", since)
			.query(Runs::row)
			.optional();
	}

	/** Withdrawn runs whose files are still in the archive. */
	public List<Run> withdrawn() {
		return this.database
			.sql(COLUMNS + " where run.withdrawn_at is not null and run.removed_at is null order by run.id")
			.query(Runs::row)
			.list();
	}

	/** Runs whose files are past their retention time. */
	public List<Run> outlived(OffsetDateTime before, int most) {
		return this.database.sql(COLUMNS + """
				where run.status = 'done' and run.removed_at is null and run.ended_at < :before
				order by run.id
				limit :most""").param("before", before).param("most", most).query(Runs::row).list();
	}

	/** A page of the runs that match a filter, the latest first. */
	public List<Run> list(RunFilter filter, int most) {
		return this.database
			.sql(COLUMNS
					+ """
							where (cast(:report as text) is null or run.report = :report)
							  and (cast(:account as text) is null
							       or exists (select from app.report_request request where request.run_id = run.id and request.account = :account))
							  and (cast(:from as date) is null or run.asked_at >= cast(:from as date))
							  and (cast(:to as date) is null or run.asked_at < cast(:to as date) + 1)
							  and (cast(:before as text) is null or run.id < (select above.id from app.report_run above where above.number = :before))
							order by run.id desc
							limit :most""")
			.params(filter.values())
			.param("most", most)
			.query(Runs::row)
			.list();
	}

	/** The parameters of an order for a query. */
	static Map<String, @Nullable Object> values(PrintOrder order) {
		Map<String, @Nullable Object> values = new HashMap<>(order.scope().values());
		values.put("report", order.report().key());
		values.put("language", order.language().toLanguageTag());
		values.put("format", order.format().extension());
		return values;
	}

	private static Run row(ResultSet row, int nth) throws SQLException {
		return new Run(row.getLong("id"), row.getString("number"), row.getString("report"),
				new Scope(row.getObject("day_from", LocalDate.class), row.getObject("day_to", LocalDate.class),
						row.getString("city"), row.getString("code")),
				row.getString("language"), row.getString("format"),
				Origin.valueOf(row.getString("origin").toUpperCase(Locale.ROOT)), row.getBoolean("background"),
				Status.of(row.getString("status")), row.getString("asked_by"),
				row.getObject("asked_at", OffsetDateTime.class), row.getObject("started_at", OffsetDateTime.class),
				row.getObject("ended_at", OffsetDateTime.class), row.getObject("data_state", Long.class),
				row.getObject("figure_set_id", Long.class), row.getObject("pages", Integer.class),
				row.getObject("bytes", Long.class), row.getString("sha256"),
				row.getObject("removed_at", OffsetDateTime.class), row.getObject("withdrawn_at", OffsetDateTime.class),
				row.getString("problem"), row.getInt("percent"), row.getInt("pages_made"));
	}

}
