package org.aigaq.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.sql.DataSource;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.aigaq.shared.Range;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The figures of the overview, from views that every reader may read. They are kept in
 * the database with their data version. Where computing them takes long, readers see the
 * kept ones while newer ones are computed.
 */
@Repository
class Overview implements DisposableBean {

	private static final int ROWS = 8;

	/** Where it takes longer, nobody waits for it. */
	private static final long WORTH_WAITING = 3_000;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final JdbcClient pages;

	private final JdbcClient database;

	private final JdbcClient background;

	private final TransactionTemplate snapshot;

	private final SingleFlight<Long, Figures> computed = new SingleFlight<>();

	private final AtomicBoolean running = new AtomicBoolean();

	private final ExecutorService worker = Executors.newSingleThreadExecutor((work) -> {
		Thread thread = new Thread(work, "overview");
		thread.setDaemon(true);
		return thread;
	});

	private volatile @Nullable Kept latest;

	Overview(JdbcClient pages, @Qualifier("longWorkDataSource") DataSource longWork,
			@Qualifier("backgroundDataSource") DataSource background) {
		this.pages = pages;
		this.database = JdbcClient.create(longWork);
		this.background = JdbcClient.create(background);
		this.snapshot = new TransactionTemplate(new JdbcTransactionManager(longWork));
		this.snapshot.setReadOnly(true);
		this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
	}

	/**
	 * What all readers see alike, of the present data or, where that takes long, of a
	 * version shortly before.
	 */
	Figures figures() {
		long state = this.pages.sql("select number from reporting.data_state").query(Long.class).single();
		Kept kept = kept();
		if (kept != null && kept.state() == state) {
			return kept.figures();
		}
		if (kept == null || kept.tookMillis() < WORTH_WAITING) {
			return this.computed.get(state, this::compute);
		}
		if (this.running.compareAndSet(false, true)) {
			this.worker.execute(() -> {
				try {
					compute();
				}
				finally {
					this.running.set(false);
				}
			});
		}
		return kept.figures();
	}

	private @Nullable Kept kept() {
		if (this.latest == null) {
			this.latest = this.pages.sql("select data_state, contents, took_millis from app.overview")
				.query((row, number) -> new Kept(row.getLong("data_state"),
						JSON.readValue(row.getString("contents"), Figures.class), row.getLong("took_millis")))
				.optional()
				.orElse(null);
		}
		return this.latest;
	}

	private Figures compute() {
		long start = System.nanoTime();
		Figures figures = Objects.requireNonNull(this.snapshot.execute((status) -> new Figures(state(), totals())));
		long millis = (System.nanoTime() - start) / 1_000_000;
		this.background
			.sql("""
					insert into app.overview (data_state, contents, took_millis) values (:state, :contents::jsonb, :millis)
					on conflict (only_row) do update
					   set data_state = excluded.data_state, contents = excluded.contents, took_millis = excluded.took_millis
					 where overview.data_state <= excluded.data_state""")
			.param("state", figures.state().number())
			.param("contents", JSON.writeValueAsString(figures))
			.param("millis", millis)
			.update();
		this.latest = new Kept(figures.state().number(), figures, millis);
		return figures;
	}

	private State state() {
		return this.database.sql("""
				select number, changed_at,
				       (select count(*) from reporting.incident) as incidents,
				       (select count(*) from reporting.incident where parent_code is not null) as within,
				       (select count(*) from reporting.document) as documents
				  from reporting.data_state""").query(State.class).single();
	}

	/**
	 * The totals of all published incidents that belong to no wave, one row for each
	 * measure.
	 */
	private List<Figure> totals() {
		return this.database.sql("""
				select tally.measure, reported_low, reported_high, open_ended, about,
				       low_wording, high_wording, figures, sources, disagreement
				  from reporting.tally_of(array(select code from reporting.incident where parent_code is null)) tally
				  join registry.measure on measure.code = tally.measure
				 where tally.population is null and tally.measure not in ('crowd', 'missing')
				 order by measure.position""").query(Figure.class).list();
	}

	List<Entry> latest() {
		return this.pages.sql("""
				select code, title, date_edtf, array_to_string(cities, ', ') as cities
				  from reporting.incident
				 order by date_earliest desc nulls last, code
				 limit :rows""").param("rows", ROWS).query(Entry.class).list();
	}

	List<Entry> waiting() {
		return this.pages.sql("""
				select code, title, date_edtf, array_to_string(cities, ', ') as cities
				  from internal.incident
				 where status = 'in_review'
				 order by updated_at
				 limit :rows""").param("rows", ROWS).query(Entry.class).list();
	}

	@Override
	public void destroy() {
		this.worker.shutdownNow();
	}

	/** Figures that all readers see alike. */
	record Figures(State state, List<Figure> totals) {
	}

	private record Kept(long state, Figures figures, long tookMillis) {
	}

	/**
	 * The size of the register.
	 *
	 * @param number number of the data version
	 * @param changedAt when the data last changed
	 * @param incidents number of published incidents
	 * @param within number of those that belong to a wave
	 * @param documents number of documents cited by published incidents
	 */
	record State(long number, OffsetDateTime changedAt, long incidents, long within, long documents) {
	}

	/** A figure of all incidents. */
	record Figure(String measure, @Nullable Long reportedLow, @Nullable Long reportedHigh, boolean openEnded,
			boolean about, @Nullable String lowWording, @Nullable String highWording, int figures, int sources,
			boolean disagreement) {

		/** The figure as a range. */
		@JsonIgnore
		public Range range() {
			return new Range(this.reportedLow, this.reportedHigh, this.openEnded, this.about, this.lowWording,
					this.highWording);
		}

	}

	/** An incident in a list. */
	record Entry(String code, String title, @Nullable String dateEdtf, String cities) {
	}

}
