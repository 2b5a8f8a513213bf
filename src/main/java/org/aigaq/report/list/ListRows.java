package org.aigaq.report.list;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.aigaq.search.IncidentList;
import org.aigaq.search.IncidentRow;
import org.aigaq.search.Keyset;
import org.aigaq.search.Selection;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads all of a list, some hundred incidents at a time, so that a long one is neither
 * held in memory nor read by one long statement.
 */
@Component
class ListRows {

	private static final int AT_A_TIME = 500;

	private static final List<String> MEASURES = List.of("detained", "penalised", "arrested", "fined", "killed",
			"injured", "hospitalised", "crowd");

	/** The names of the columns; a figure has its ends, and whether there may be more. */
	static final List<String> HEADS = heads();

	private final IncidentList incidents;

	private final JdbcClient database;

	ListRows(IncidentList incidents, JdbcClient database) {
		this.incidents = incidents;
		this.database = database;
	}

	private static List<String> heads() {
		List<String> heads = new ArrayList<>(List.of("code", "title", "date_edtf", "cities", "event_type",
				"parent_code", "status", "documents", "sources_differ", "date_not_certain"));
		MEASURES
			.forEach((measure) -> heads.addAll(List.of(measure + "_low", measure + "_high", measure + "_open_ended")));
		return List.copyOf(heads);
	}

	/** The data version. */
	long version() {
		return this.database.sql("select number from reporting.data_state").query(Long.class).single();
	}

	/** Each incident as a row. */
	void each(Selection selection, boolean everything, RowTaker taker) throws IOException {
		Selection next = selection.from(null, AT_A_TIME);
		while (next != null) {
			Keyset.Page page = this.incidents.page(next, everything);
			for (IncidentRow incident : this.incidents.rows(page.codes(), next, everything)) {
				taker.take(row(incident));
			}
			next = (page.after() != null) ? selection.from(page.after(), AT_A_TIME) : null;
		}
	}

	private static List<@Nullable Object> row(IncidentRow incident) {
		List<@Nullable Object> row = new ArrayList<>();
		row.add(incident.code());
		row.add(incident.title());
		row.add(incident.dateEdtf());
		row.add(String.join("; ", incident.cities()));
		row.add(incident.eventType());
		row.add(incident.parentCode());
		row.add(incident.status());
		row.add(incident.documentCount());
		row.add(incident.isDisputed());
		row.add(incident.uncertain());
		for (String measure : MEASURES) {
			IncidentRow.Figure figure = incident.figures().get(measure);
			row.add((figure != null) ? figure.reportedLow() : null);
			row.add((figure != null) ? figure.reportedHigh() : null);
			row.add((figure != null) ? figure.openEnded() : null);
		}
		return row;
	}

	/** Each incident at each of its places that has a position. */
	void places(Selection selection, boolean everything, PlaceTaker taker) throws IOException {
		Selection next = selection.from(null, AT_A_TIME);
		while (next != null) {
			Keyset.Page page = this.incidents.page(next, everything);
			String schema = everything ? "internal" : "reporting";
			for (Place place : this.database
				.sql("""
						select distinct incident.code, incident.title, incident.date_edtf, %2$s as status, incident.event_type,
						       city.name as city, city.longitude, city.latitude, at.precision
						  from %1$s.incident_city at
						  join %1$s.incident on incident.code = at.incident_code
						  join registry.city on city.name = at.city
						 where at.incident_code = any (:codes) and incident.code = any (:codes) and city.latitude is not null
						 order by incident.code, city.name"""
					.formatted(schema, everything ? "incident.status" : "'published'"))
				.param("codes", page.codes().toArray(String[]::new))
				.query(Place.class)
				.list()) {
				taker.take(place);
			}
			next = (page.after() != null) ? selection.from(page.after(), AT_A_TIME) : null;
		}
	}

	/** Takes a row of a file. */
	interface RowTaker {

		void take(List<@Nullable Object> row) throws IOException;

	}

	/** Takes a place of an incident. */
	interface PlaceTaker {

		void take(Place place) throws IOException;

	}

	/**
	 * An incident at a place.
	 *
	 * @param status of the incident (vocabulary status); viewers get published ones alone
	 * @param precision how exactly the place is known (vocabulary precision)
	 */
	record Place(String code, String title, @Nullable String dateEdtf, String status, String eventType, String city,
			double longitude, double latitude, @Nullable String precision) {
	}

}
