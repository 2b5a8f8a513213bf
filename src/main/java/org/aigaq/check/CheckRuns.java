package org.aigaq.check;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.sql.DataSource;

import org.aigaq.check.KeptResults.Result;
import org.aigaq.check.RuleRun.Seen;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Runs the rules in the background, one run at a time. Results are kept; after a change
 * of the data only the rules that read what changed run again, and of those that go by
 * records only for the records that changed.
 */
@Component
class CheckRuns implements DisposableBean {

	/** How long a rule may take after a change. */
	static final Duration USUAL = Duration.ofSeconds(10);

	/** How long a rule may take at night. A statement ends after 60 seconds anyway. */
	static final Duration AT_NIGHT = Duration.ofMinutes(5);

	/** After which a run begins although the data is being changed. */
	private static final Duration OLD = Duration.ofMinutes(10);

	/** How long a reader waits for a run that is usually short. */
	private static final Duration PATIENCE = Duration.ofSeconds(3);

	private static final long SHORT_MILLIS = 2_000;

	private final Checks checks;

	private final KeptResults kept;

	private final JdbcClient database;

	private final DataSource longWork;

	private final ExecutorService worker = Executors.newSingleThreadExecutor((work) -> {
		Thread thread = new Thread(work, "checks");
		thread.setDaemon(true);
		return thread;
	});

	private @Nullable Future<?> running;

	private volatile @Nullable Progress progress;

	CheckRuns(Checks checks, KeptResults kept, @Qualifier("longWorkDataSource") DataSource longWork) {
		this.checks = checks;
		this.kept = kept;
		this.database = JdbcClient.create(longWork);
		this.longWork = longWork;
	}

	/** How far the present run is; {@code null}: none is running. */
	@Nullable Progress progress() {
		return this.progress;
	}

	/**
	 * Begin a run if the data has changed since the results. Where runs are short, wait
	 * for it a moment.
	 * @param results those that are kept
	 * @return whether the results may be other ones now
	 */
	boolean refresh(Map<String, Result> results) {
		if (this.progress == null && isOfNow(results)) {
			return false;
		}
		Future<?> run = begin(USUAL, false);
		long usual = results.values().stream().mapToLong(Result::tookMillis).max().orElse(0);
		return usual < SHORT_MILLIS && isDone(run);
	}

	/**
	 * Begin a run if the data has changed, and nobody changes it at the moment or the
	 * results are old.
	 */
	void refreshAtRest() {
		Map<String, Result> results = this.kept.all();
		boolean rest = this.database.sql("select changed_at < now() - interval '30 seconds' from internal.data_state")
			.query(Boolean.class)
			.single();
		OffsetDateTime old = OffsetDateTime.now().minus(OLD);
		boolean isOld = results.values()
			.stream()
			.anyMatch((result) -> result.checkedAt() == null || result.checkedAt().isBefore(old));
		if ((rest || isOld) && !isOfNow(results)) {
			begin(USUAL, false);
		}
	}

	private boolean isOfNow(Map<String, Result> results) {
		long state = seen().dataState();
		return results.size() >= this.checks.size() && results.values()
			.stream()
			.allMatch((result) -> result.dataState() == state && result.reached() == null);
	}

	private static boolean isDone(Future<?> run) {
		try {
			run.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
			return true;
		}
		catch (TimeoutException ex) {
			return false;
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException failure) ? failure : new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/**
	 * Begin a run, unless one is running.
	 * @param limit how long each rule may take
	 * @param again whether all records are looked at again
	 */
	synchronized Future<?> begin(Duration limit, boolean again) {
		if (this.running == null || this.running.isDone()) {
			this.progress = new Progress(OffsetDateTime.now(), 0, this.checks.size(), "", null, null);
			this.running = this.worker.submit(() -> {
				try {
					run(limit, again);
				}
				finally {
					this.progress = null;
				}
			});
		}
		return this.running;
	}

	private void run(Duration limit, boolean again) {
		OffsetDateTime started = OffsetDateTime.now();
		List<Check> rules = this.checks.rules();
		this.kept.forgetOthers(rules.stream().map(Check::name).toList());
		Map<String, Result> results = this.kept.all();
		int done = 0;
		for (Check check : rules) {
			int nth = done++;
			this.progress = new Progress(started, nth, rules.size(), check.title(), null, null);
			Result last = results.get(check.name());
			Result usable = (last != null && last.querySha256().equals(check.sha256())) ? last : null;
			Seen seen = seen();
			RuleRun run = new RuleRun(this.longWork, this.kept, limit, (reached,
					all) -> this.progress = new Progress(started, nth, rules.size(), check.title(), reached, all));
			if (again || usable == null || !isSpared(check, usable, seen)) {
				run.run(check, usable, seen, again);
			}
		}
	}

	private boolean isSpared(Check check, Result last, Seen seen) {
		if (last.reached() != null || (!last.finished() && last.dataState() != seen.dataState())) {
			return false;
		}
		if (last.dataState() == seen.dataState()) {
			return true;
		}
		if (!Changes.after(last.changeId(), this.database).spare(check)) {
			return false;
		}
		this.kept.seen(check.name(), seen);
		return true;
	}

	private Seen seen() {
		return this.database.sql("""
				select number as data_state, (select coalesce(max(id), 0) from audit.change) as change_id
				  from internal.data_state""").query(Seen.class).single();
	}

	@Override
	public void destroy() {
		this.worker.shutdownNow();
	}

	/**
	 * How far a run is.
	 *
	 * @param started when it began
	 * @param done how many rules it has run
	 * @param rules how many there are
	 * @param title of the rule that runs now
	 * @param reached how far that rule is, of {@code all}; {@code null}: not known
	 */
	record Progress(OffsetDateTime started, int done, int rules, String title, @Nullable Long reached,
			@Nullable Long all) {

		/** How far the present rule is, in per cent; {@code null}: not known. */
		public @Nullable Long percent() {
			return (this.reached != null && this.all != null && this.all > 0) ? this.reached * 100 / this.all : null;
		}

	}

}
