package org.aigaq.web;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The figures of the overview, from the views that every reader has. */
@Repository
class Overview {

	private static final int ROWS = 8;

	private final JdbcClient database;

	Overview(JdbcClient database) {
		this.database = database;
	}

	State state() {
		return this.database.sql("""
				select number, changed_at,
				       (select count(*) from reporting.incident) as incidents,
				       (select count(*) from reporting.incident where parent_code is not null) as within,
				       (select count(*) from reporting.document) as documents
				  from reporting.data_state""").query(State.class).single();
	}

	/** The sum over all published incidents that lie in no other, a row a measure. */
	List<Figure> figures() {
		return this.database.sql("""
				select tally.measure, reported_low, reported_high, open_ended, about, basis, sources, disagreement
				  from reporting.tally_of(array(select code from reporting.incident where parent_code is null)) tally
				  join registry.measure on measure.code = tally.measure
				 where tally.population is null and tally.measure not in ('crowd', 'missing')
				 order by measure.position""").query(Figure.class).list();
	}

	List<Entry> latest() {
		return this.database.sql("""
				select code, title, date_edtf, array_to_string(cities, ', ') as cities
				  from reporting.incident
				 order by date_earliest desc nulls last, code
				 limit :rows""").param("rows", ROWS).query(Entry.class).list();
	}

	List<Entry> waiting() {
		return this.database.sql("""
				select code, title, date_edtf, array_to_string(cities, ', ') as cities
				  from internal.incident
				 where status = 'in_review'
				 order by updated_at
				 limit :rows""").param("rows", ROWS).query(Entry.class).list();
	}

	/**
	 * What the register holds.
	 *
	 * @param number data state
	 * @param changedAt when the data changed last
	 * @param incidents published incidents
	 * @param within those of them that lie in another
	 * @param documents documents that something published rests on
	 */
	record State(long number, OffsetDateTime changedAt, long incidents, long within, long documents) {
	}

	/** A figure of all incidents. */
	record Figure(String measure, @Nullable Integer reportedLow, @Nullable Integer reportedHigh, boolean openEnded,
			boolean about, @Nullable String basis, int sources, boolean disagreement) {
	}

	/** An incident in a list. */
	record Entry(String code, String title, @Nullable String dateEdtf, String cities) {
	}

}
