package org.aigaq.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;

import javax.sql.DataSource;

import org.aigaq.check.KeptResults.Finding;
import org.aigaq.check.KeptResults.Result;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One run of one rule within a limit of time. A rule that goes by records looks at some
 * of them at a time; where the time ends, the next run goes on from there.
 */
final class RuleRun {

	private static final int FIRST_STEP = 2_000;

	/** A step that takes less is made longer, one that takes more shorter. */
	private static final long STEP_MILLIS = 1_500;

	private final JdbcClient database;

	private final KeptResults kept;

	private final Duration limit;

	private final BiConsumer<Long, Long> progress;

	/**
	 * @param longWork the connections that it reads with
	 * @param limit how long one rule may take
	 * @param progress is told how many records of how many were looked at
	 */
	RuleRun(DataSource longWork, KeptResults kept, Duration limit, BiConsumer<Long, Long> progress) {
		JdbcTemplate reading = new JdbcTemplate(longWork);
		reading.setQueryTimeout((int) limit.toSeconds());
		this.database = JdbcClient.create(reading);
		this.kept = kept;
		this.limit = limit;
		this.progress = progress;
	}

	/**
	 * Run a rule: as far as needed, or all of it.
	 * @param last its latest result; {@code null}: there is none of this query
	 * @param again whether records that were looked at are looked at again
	 */
	void run(Check check, @Nullable Result last, Seen seen, boolean again) {
		long start = System.nanoTime();
		if (check.records() == null) {
			together(check, last, seen, start);
			return;
		}
		Changes changes = (last != null && !again) ? Changes.after(last.changeId(), this.database) : null;
		if (last == null || changes == null || !changes.areOfRecords(check)) {
			steps(check, last, seen, 0, start);
			return;
		}
		List<Long> records = changes.of(check.records());
		if (!records.isEmpty()) {
			Long[] keys = records.toArray(Long[]::new);
			List<Finding> found;
			try {
				found = this.database.sql(query(check, "record_id = any (:records)"))
					.param("records", keys)
					.query(RuleRun::finding)
					.list();
			}
			catch (QueryTimeoutException ex) { // too many at once
				steps(check, last, seen, 0, start);
				return;
			}
			this.kept.keep(result(check, seen, last.finished(), last.reached(), last.lookedAt(), last.records(), start),
					found, "record_id = any (?)", (Object) keys);
		}
		if (last.reached() != null) {
			steps(check, last, seen, last.reached(), start);
		}
		else if (records.isEmpty()) {
			this.kept.keep(result(check, seen, true, null, last.lookedAt(), last.records(), start), List.of(), "false");
		}
	}

	private void together(Check check, @Nullable Result last, Seen seen, long start) {
		try {
			List<Finding> found = this.database
				.sql("select null::bigint as record_id, place, what from (\n" + check.query() + "\n) found limit "
						+ (KeptResults.MOST + 1))
				.query(RuleRun::finding)
				.list();
			this.kept.keep(result(check, seen, true, null, null, null, start), found, "true");
		}
		catch (QueryTimeoutException ex) {
			this.kept.keep(result(check, seen, last != null && last.finished(), null, null, null, start), List.of(),
					"false");
		}
	}

	private void steps(Check check, @Nullable Result last, Seen seen, long from, long start) {
		boolean finished = last != null && last.finished();
		String relation = check.records().relation();
		long end = number("select coalesce(max(id), 0) from " + relation);
		long records = number("select count(*) from " + relation);
		long reached = from;
		long step = FIRST_STEP;
		while (reached < end && millis(start) < this.limit.toMillis()) {
			long began = System.nanoTime();
			long to = Math.min(end, reached + step);
			try {
				List<Finding> found = this.database.sql(query(check, "record_id > :after and record_id <= :upto"))
					.param("after", reached)
					.param("upto", to)
					.query(RuleRun::finding)
					.list();
				boolean all = to >= end;
				this.kept.keep(
						result(check, seen, finished || all, all ? null : to, lookedAt(relation, to), records, start),
						found, "(record_id > ? and record_id <= ?" + (all ? " or record_id > " + to : "") + ")",
						reached, to);
				reached = to;
				this.progress.accept(reached, end);
			}
			catch (QueryTimeoutException ex) {
				step = Math.max(1, step / 10);
				continue;
			}
			step = (millis(began) < STEP_MILLIS / 2) ? step * 2
					: (millis(began) > STEP_MILLIS) ? Math.max(1, step / 2) : step;
		}
		if (end == 0) {
			this.kept.keep(result(check, seen, true, null, 0L, 0L, start), List.of(), "true");
		}
		else if (reached == from) { // not one step within the time
			this.kept.keep(result(check, seen, finished, from, lookedAt(relation, from), records, start), List.of(),
					"false");
		}
	}

	private long lookedAt(String relation, long reached) {
		return this.database.sql("select count(*) from " + relation + " where id <= :reached")
			.param("reached", reached)
			.query(Long.class)
			.single();
	}

	private long number(String query) {
		return this.database.sql(query).query(Long.class).single();
	}

	private static String query(Check check, String which) {
		return "select record_id, place, what from (\n" + check.query() + "\n) found where " + which + " limit "
				+ (KeptResults.MOST + 1);
	}

	private static Result result(Check check, Seen seen, boolean finished, @Nullable Long reached,
			@Nullable Long lookedAt, @Nullable Long records, long start) {
		return new Result(check.name(), check.sha256(), seen.dataState(), seen.changeId(), finished, reached, lookedAt,
				records, 0, null, millis(start));
	}

	private static Finding finding(ResultSet row, int number) throws SQLException {
		return new Finding(row.getObject("record_id", Long.class), row.getString("place"), row.getString("what"));
	}

	private static long millis(long start) {
		return (System.nanoTime() - start) / 1_000_000;
	}

	/**
	 * What a rule has seen at least, read before it runs.
	 *
	 * @param dataState the data version
	 * @param changeId the last change in the history
	 */
	record Seen(long dataState, long changeId) {
	}

}
