package org.aigaq.check;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.sql.DataSource;

import org.aigaq.check.Checks.Findings;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Runs all rules for the page, one run at a time for all readers, in the background. The
 * result is kept until the data changes, at most an hour.
 */
@Component
class CheckRuns implements DisposableBean {

	private static final Duration KEPT = Duration.ofHours(1);

	/** How long a reader waits for a run before the page says that it is running. */
	private static final Duration PATIENCE = Duration.ofSeconds(3);

	private final Checks checks;

	private final JdbcClient pages;

	private final JdbcClient longWork;

	private final ExecutorService worker = Executors.newSingleThreadExecutor((work) -> {
		Thread thread = new Thread(work, "checks");
		thread.setDaemon(true);
		return thread;
	});

	private @Nullable Run running;

	private @Nullable Result latest;

	CheckRuns(Checks checks, JdbcClient pages, @Qualifier("longWorkDataSource") DataSource longWork) {
		this.checks = checks;
		this.pages = pages;
		this.longWork = JdbcClient.create(longWork);
	}

	/** A page of violations of one rule, looked up at once. */
	Optional<Findings> one(String name, int page) {
		return this.checks.one(name, page, this.longWork);
	}

	/**
	 * The latest result; if the data has changed since, a new run is started, unless one
	 * is running.
	 */
	Standing standing() {
		long state = dataState();
		Run run;
		synchronized (this) {
			if (this.latest != null && this.latest.isOf(state, OffsetDateTime.now())) {
				return new Standing(this.latest, null);
			}
			if (this.running == null) {
				this.running = begin(state);
			}
			run = this.running;
		}
		try {
			return new Standing(run.work().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS), null);
		}
		catch (TimeoutException ex) {
			synchronized (this) {
				return new Standing(this.latest, run.started());
			}
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException failure) ? failure : new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private Run begin(long state) {
		return new Run(OffsetDateTime.now(), this.worker.submit(() -> {
			Result result = null;
			try {
				result = new Result(state, this.checks.all(this.longWork), OffsetDateTime.now());
				return result;
			}
			finally {
				end(result);
			}
		}));
	}

	private synchronized void end(@Nullable Result result) {
		this.running = null;
		if (result != null) {
			this.latest = result;
		}
	}

	private long dataState() {
		return this.pages.sql("select number from reporting.data_state").query(Long.class).single();
	}

	@Override
	public void destroy() {
		this.worker.shutdownNow();
	}

	/**
	 * What can be shown now.
	 *
	 * @param result the latest result; {@code null}: there is none yet
	 * @param running when the run that is not finished started; {@code null}: the result
	 * is of the present data
	 */
	record Standing(@Nullable Result result, @Nullable OffsetDateTime running) {
	}

	/**
	 * The result of a run.
	 *
	 * @param state number of the data version when it started
	 * @param findings all rules
	 * @param ended when it ended
	 */
	record Result(long state, List<Findings> findings, OffsetDateTime ended) {

		private boolean isOf(long state, OffsetDateTime now) {
			return this.state == state && this.ended.plus(KEPT).isAfter(now);
		}

	}

	private record Run(OffsetDateTime started, Future<Result> work) {
	}

}
