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

import org.aigaq.report.Order;
import org.aigaq.report.Printed;
import org.aigaq.report.Scope;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The archive's list: what was asked for, by whom, and what became of it. */
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

	/** The one of this number. */
	public Optional<Run> find(String number) {
		return this.database.sql(COLUMNS + " where run.number = :number")
			.param("number", number)
			.query(Runs::row)
			.optional();
	}

	/** Those that printed a file, by its SHA-256. */
	Optional<Run> findPrinted(String sha256) {
		return this.database
			.sql(COLUMNS + " where run.sha256 = :sha256 and run.status = 'done' order by run.id limit 1")
			.param("sha256", sha256)
			.query(Runs::row)
			.optional();
	}

	/** The number of the data state now. */
	long state() {
		return this.database.sql("select number from reporting.data_state").query(Long.class).single();
	}

	/**
	 * One of the same report of this data state, on its way or done, that may be shared.
	 * @param since older ones may have been printed by another version
	 */
	Optional<Run> findShareable(Order order, long state, OffsetDateTime since) {
		return this.database.sql(COLUMNS + " where " + SAME + """
				  and origin = 'page'
				  and (status in ('waiting', 'printing') and asked_state = :state
				       or status = 'done' and data_state = :state and removed_at is null and asked_at >= :since)
				order by run.id desc
				limit 1""")
			.params(values(order))
			.param("state", state)
			.param("since", since)
			.query(Runs::row)
			.optional();
	}

	/**
	 * Give a report its number.
	 * @return none if the same is already on its way
	 */
	Optional<Run> begin(Order order, Origin origin, boolean background) {
		return this.database
			.sql("""
					with number as (
					    insert into app.report_counter as counter (year, last)
					    values (extract(year from now() at time zone 'UTC'), 1)
					    on conflict (year) do update set last = counter.last + 1
					    returning format('R-%s-%s', year, lpad(last::text, greatest(4, length(last::text)), '0')) as number
					)
					insert into app.report_run (number, report, day_from, day_to, city, code, language, format, origin, background,
					                            status, asked_state, started_at)
					select number.number, :report, :from, :to, :city, :code, :language, :format, :origin, :background,
					       case when :background then 'waiting' else 'printing' end, state.number,
					       case when not :background then clock_timestamp() end
					  from number
					 cross join reporting.data_state state
					on conflict do nothing
					returning report_run.number""")
			.params(values(order))
			.param("origin", origin.code())
			.param("background", background)
			.query(String.class)
			.optional()
			.flatMap(this::find);
	}

	/** Note that somebody wants it, too. */
	void ask(Run run, String account) {
		this.database.sql("""
				insert into app.report_request (run_id, account) values (:run, :account)
				on conflict (run_id, account) do update set called_off = false""")
			.param("run", run.id())
			.param("account", account)
			.update();
	}

	/**
	 * Its turn has come, or has come again.
	 * @return whether somebody still wants it
	 */
	boolean begun(Run run) {
		return this.database.sql("""
				update app.report_run
				   set status = 'printing', started_at = clock_timestamp(), percent = 0, pages_made = 0
				 where id = :run and status in ('waiting', 'printing')""").param("run", run.id()).update() == 1;
	}

	/**
	 * How far it has come.
	 * @return whether somebody still wants it
	 */
	boolean progress(Run run, int pages, int percent) {
		return this.database.sql("""
				update app.report_run set pages_made = :pages, percent = :percent
				 where id = :run and status = 'printing'""")
			.param("run", run.id())
			.param("pages", pages)
			.param("percent", percent)
			.update() == 1;
	}

	/**
	 * An account wants it no longer.
	 * @return whether nobody does now, and it has ended by that
	 */
	boolean callOff(Run run, String account) {
		return this.database
			.sql("""
					with called_off as (
					    update app.report_request set called_off = true
					     where run_id = :run and account = :account
					)
					update app.report_run set status = 'cancelled', ended_at = clock_timestamp()
					 where id = :run and status in ('waiting', 'printing')
					   and not exists (select from app.report_request other
					                    where other.run_id = :run and other.account <> :account and not other.called_off)""")
			.param("run", run.id())
			.param("account", account)
			.update() == 1;
	}

	/**
	 * Its file stands whole in the archive.
	 * @return whether somebody still wants it
	 */
	boolean done(Run run, Printed printed, long figures, long bytes, String sha256) {
		return this.database
			.sql("""
					update app.report_run
					   set status = 'done', ended_at = clock_timestamp(), data_state = :state, figure_set_id = :figures, pages = :pages,
					       pages_made = :pages, percent = 100, bytes = :bytes, sha256 = :sha256
					 where id = :run and status = 'printing'""")
			.param("run", run.id())
			.param("state", printed.state())
			.param("figures", figures)
			.param("pages", printed.pages())
			.param("bytes", bytes)
			.param("sha256", sha256)
			.update() == 1;
	}

	/** It came to nothing. */
	void failed(Run run, String problem) {
		this.database.sql("""
				update app.report_run set status = 'failed', ended_at = clock_timestamp(), problem = :problem
				 where id = :run and status in ('waiting', 'printing')""")
			.param("run", run.id())
			.param("problem", problem)
			.update();
	}

	/** Nobody wants it any more. */
	void cancelled(Run run) {
		this.database.sql("""
				update app.report_run set status = 'cancelled', ended_at = clock_timestamp()
				 where id = :run and status in ('waiting', 'printing')""").param("run", run.id()).update();
	}

	/** Those whose files have been kept long enough. */
	List<Run> outlived(OffsetDateTime before, int most) {
		return this.database.sql(COLUMNS + """
				where run.status = 'done' and run.removed_at is null and run.ended_at < :before
				order by run.id
				limit :most""").param("before", before).param("most", most).query(Runs::row).list();
	}

	/** Its file is kept no longer. */
	void removed(Run run) {
		this.database.sql("update app.report_run set removed_at = clock_timestamp() where id = :run")
			.param("run", run.id())
			.update();
	}

	/** A page of those that a filter lets through, the latest first. */
	List<Run> list(RunFilter filter, int most) {
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

	private static Map<String, @Nullable Object> values(Order order) {
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
				row.getObject("removed_at", OffsetDateTime.class), row.getString("problem"), row.getInt("percent"),
				row.getInt("pages_made"));
	}

}
