package org.aigaq.report.run;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.aigaq.report.PrintOrder;
import org.aigaq.report.printing.Printed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Records the steps of a run, each with one statement. */
@Repository
public class RunSteps {

	private final JdbcClient database;

	private final Runs runs;

	RunSteps(JdbcClient database, Runs runs) {
		this.database = database;
		this.runs = runs;
	}

	/**
	 * Record a new run with its number.
	 * @return empty if the same report is already being printed
	 */
	public Optional<Run> begin(PrintOrder order, Origin origin, boolean background) {
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
			.params(Runs.values(order))
			.param("origin", origin.code())
			.param("background", background)
			.query(String.class)
			.optional()
			.flatMap(this.runs::find);
	}

	/** Record a request of another account. */
	public void ask(Run run, String account) {
		this.database.sql("""
				insert into app.report_request (run_id, account) values (:run, :account)
				on conflict (run_id, account) do update set called_off = false""")
			.param("run", run.id())
			.param("account", account)
			.update();
	}

	/**
	 * Record that printing has started or restarted. Earlier attempts can no longer end
	 * the run.
	 * @return the run as started; empty if nobody requests it any more
	 */
	public Optional<Run> begun(Run run) {
		int begun = this.database.sql("""
				update app.report_run
				   set status = 'printing', started_at = clock_timestamp(), percent = 0, pages_made = 0
				 where id = :run and status in ('waiting', 'printing')""").param("run", run.id()).update();
		return (begun == 1) ? this.runs.find(run.number()) : Optional.empty();
	}

	/**
	 * Record progress.
	 * @return whether this attempt is current and somebody still requests the run
	 */
	public boolean progress(Run run, int pages, int percent) {
		return this.database
			.sql("""
					update app.report_run set pages_made = :pages, percent = :percent
					 where id = :run and status = 'printing' and started_at = :started
					   and exists (select from app.report_request request where request.run_id = :run and not request.called_off)""")
			.param("run", run.id())
			.param("started", run.startedAt())
			.param("pages", pages)
			.param("percent", percent)
			.update() == 1;
	}

	/**
	 * Withdraw an account's request.
	 * @return whether no request is left, so that the run was cancelled
	 */
	public boolean callOff(Run run, String account) {
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
	 * Mark it as done. The row is locked until the transaction ends.
	 * @return whether this attempt is current and somebody still requests the run
	 */
	public boolean done(Run run, Printed printed, long figures, long bytes, String sha256) {
		return this.database
			.sql("""
					update app.report_run
					   set status = 'done', ended_at = clock_timestamp(), data_state = :state, figure_set_id = :figures, pages = :pages,
					       pages_made = :pages, percent = 100, bytes = :bytes, sha256 = :sha256
					 where id = :run and status = 'printing' and started_at = :started""")
			.param("run", run.id())
			.param("started", run.startedAt())
			.param("state", printed.shown().state())
			.param("figures", figures)
			.param("pages", printed.pages())
			.param("bytes", bytes)
			.param("sha256", sha256)
			.update() == 1;
	}

	/**
	 * Wait until transactions that restrict a person or document have ended, and let
	 * those that begin later wait for this one. To be called before {@link #done} in the
	 * same transaction.
	 */
	public void awaitRestrictions() {
		this.database.sql("select internal.await_restrictions()").query((row, nth) -> true).list();
	}

	/**
	 * Keep the words that a run was printed from.
	 * @param words as {@link WordsRead#all()} gives them
	 */
	public void keepWords(Run run, String words) {
		this.database.sql("insert into app.report_words (run_id, words) values (:run, internal.folded(:words))")
			.param("run", run.id())
			.param("words", words)
			.update();
	}

	/**
	 * Whether a run names a person or document that was restricted after the data version
	 * that it shows. The run is done, and its words are kept.
	 */
	public boolean namesRestricted(Run run, long state) {
		return this.database.sql("select internal.names_restricted(:run, :state)")
			.param("run", run.id())
			.param("state", state)
			.query(Boolean.class)
			.single();
	}

	/**
	 * Mark it as failed.
	 * @return whether the run had neither ended nor been restarted
	 */
	public boolean failed(Run run, String problem) {
		return this.database.sql("""
				update app.report_run set status = 'failed', ended_at = clock_timestamp(), problem = :problem
				 where id = :run and status in ('waiting', 'printing') and started_at is not distinct from :started""")
			.param("run", run.id())
			.param("started", run.startedAt())
			.param("problem", problem)
			.update() == 1;
	}

	/** Mark it as cancelled, because nobody requests it any more. */
	public void cancelled(Run run) {
		this.database.sql("""
				update app.report_run set status = 'cancelled', ended_at = clock_timestamp()
				 where id = :run and status in ('waiting', 'printing') and started_at is not distinct from :started""")
			.param("run", run.id())
			.param("started", run.startedAt())
			.update();
	}

	/**
	 * Mark runs as failed that no process prints any more, because their process was
	 * killed or their end could not be recorded. Background runs are left out: they are
	 * printed again.
	 * @param printing numbers of the runs that this process prints
	 * @param grace upper bound for the time between the row of a run and the start of its
	 * printing
	 */
	public List<Run> endForgotten(Collection<String> printing, Duration grace) {
		return this.database
			.sql("""
					update app.report_run set status = 'failed', ended_at = clock_timestamp(), problem = 'run.problem.stopped'
					 where status = 'printing' and not background and number <> all (:printing)
					   and started_at < now() - make_interval(secs => :grace)
					   and not exists (select from pg_locks
					                    where locktype = 'advisory' and classid = :sign and objid = report_run.id and granted
					                      and database = (select oid from pg_database where datname = current_database()))
					returning number""")
			.param("sign", RunLock.KIND)
			.param("printing", printing.toArray(String[]::new))
			.param("grace", grace.toSeconds())
			.query(String.class)
			.list()
			.stream()
			.flatMap((number) -> this.runs.find(number).stream())
			.toList();
	}

	/** Record that its file was removed. */
	public void removed(Run run) {
		this.database.sql("""
				with words as (delete from app.report_words where run_id = :run)
				update app.report_run set removed_at = clock_timestamp() where id = :run""")
			.param("run", run.id())
			.update();
	}

}
