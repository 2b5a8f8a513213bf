package org.aigaq.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

import javax.sql.DataSource;

import org.aigaq.shared.Range;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The figures of the overview, from views that every reader may read. */
@Repository
class Overview {

	private static final int ROWS = 8;

	private final JdbcClient pages;

	private final JdbcClient database;

	private final TransactionTemplate snapshot;

	private final SingleFlight<Long, Contents> computed = new SingleFlight<>();

	Overview(JdbcClient pages, @Qualifier("longWorkDataSource") DataSource longWork) {
		this.pages = pages;
		this.database = JdbcClient.create(longWork);
		this.snapshot = new TransactionTemplate(new JdbcTransactionManager(longWork));
		this.snapshot.setReadOnly(true);
		this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
	}

	/** What all readers see alike, computed once for each state of the data. */
	Contents contents() {
		long state = this.pages.sql("select number from reporting.data_state").query(Long.class).single();
		return this.computed.get(state, () -> Objects
			.requireNonNull(this.snapshot.execute((status) -> new Contents(state(), figures(), latest()))));
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
	private List<Figure> figures() {
		return this.database.sql("""
				select tally.measure, reported_low, reported_high, open_ended, about,
				       low_wording, high_wording, figures, sources, disagreement
				  from reporting.tally_of(array(select code from reporting.incident where parent_code is null)) tally
				  join registry.measure on measure.code = tally.measure
				 where tally.population is null and tally.measure not in ('crowd', 'missing')
				 order by measure.position""").query(Figure.class).list();
	}

	private List<Entry> latest() {
		return this.database.sql("""
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

	/** What all readers see alike. */
	record Contents(State state, List<Figure> figures, List<Entry> latest) {
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
		public Range range() {
			return new Range(this.reportedLow, this.reportedHigh, this.openEnded, this.about, this.lowWording,
					this.highWording);
		}

	}

	/** An incident in a list. */
	record Entry(String code, String title, @Nullable String dateEdtf, String cities) {
	}

}
