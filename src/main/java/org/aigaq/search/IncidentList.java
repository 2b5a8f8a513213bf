package org.aigaq.search;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.aigaq.search.IncidentRow.Figure;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds incidents: first their codes in the tables, which have indexes, then their rows
 * in the views, so that the list shows the same figures as all other pages.
 */
@Component
class IncidentList {

	static final int COUNTED = 1000;

	private static final String ORDER = "incident.date_earliest desc nulls last, incident.code";

	private static final String BACKWARDS = "incident.date_earliest asc nulls first, incident.code desc";

	private final JdbcClient database;

	IncidentList(JdbcClient database) {
		this.database = database;
	}

	/**
	 * One page of a selection; always four queries.
	 * @param everything whether unpublished incidents are included
	 */
	@Transactional(readOnly = true)
	public Found find(Selection selection, boolean everything) {
		boolean backwards = selection.before() != null;
		List<String> codes = new ArrayList<>(codes(selection, everything));
		boolean more = codes.size() > selection.size();
		codes = new ArrayList<>(codes.subList(0, Math.min(codes.size(), selection.size())));
		if (backwards) {
			Collections.reverse(codes);
		}
		List<IncidentRow> rows = rows(codes, selection, everything);
		boolean hasNext = backwards || more;
		boolean hasPrevious = backwards ? more : selection.after() != null;
		return new Found(rows, count(selection, everything),
				(hasNext && !rows.isEmpty()) ? rows.get(rows.size() - 1).place().toString() : null,
				(hasPrevious && !rows.isEmpty()) ? rows.get(0).place().toString() : null);
	}

	private List<String> codes(Selection selection, boolean everything) {
		Condition condition = new Condition(selection, everything);
		boolean backwards = selection.before() != null;
		if (selection.before() != null) {
			condition.before(selection.before());
		}
		else if (selection.after() != null) {
			condition.after(selection.after());
		}
		return this.database
			.sql("select incident.code from registry.incident\n where " + condition.sql() + "\n order by "
					+ (backwards ? BACKWARDS : ORDER) + " limit " + (selection.size() + 1))
			.params(condition.parameters())
			.query(String.class)
			.list();
	}

	private int count(Selection selection, boolean everything) {
		Condition condition = new Condition(selection, everything);
		return this.database
			.sql("select count(*) from (select from registry.incident\n where " + condition.sql() + " limit "
					+ (COUNTED + 1) + ") found")
			.params(condition.parameters())
			.query(Integer.class)
			.single();
	}

	private List<IncidentRow> rows(List<String> codes, Selection selection, boolean everything) {
		if (codes.isEmpty()) {
			return List.of();
		}
		Map<String, Map<String, Figure>> figures = figures(codes, everything);
		Map<String, IncidentRow> rows = new LinkedHashMap<>();
		codes.forEach((code) -> rows.put(code, null));
		this.database
			.sql("select code, title, date_edtf, date_earliest, cities, event_type, "
					+ "reporting.in_period(start_latest, end_earliest, :from, :to) as certain, "
					+ (everything ? "status from internal" : "'published' as status from reporting")
					+ ".incident where code = any (:codes)")
			.param("codes", codes.toArray(String[]::new))
			.param("from", selection.from(), Types.DATE)
			.param("to", selection.to(), Types.DATE)
			.query((row, number) -> row(row, figures.getOrDefault(row.getString("code"), Map.of())))
			.list()
			.forEach((row) -> rows.put(row.code(), row));
		return rows.values().stream().filter((row) -> row != null).toList();
	}

	private Map<String, Map<String, Figure>> figures(List<String> codes, boolean everything) {
		Map<String, Map<String, Figure>> figures = new LinkedHashMap<>();
		this.database
			.sql("""
					select incident_code, measure, reported_low, reported_high, open_ended, about, low_wording, high_wording,
					       figures, disagreement
					  from %s.incident_tally
					 where incident_code = any (?) and population is null"""
				.formatted(schema(everything)))
			.param(codes.toArray(String[]::new))
			.query(Figure.class)
			.list()
			.forEach((figure) -> figures.computeIfAbsent(figure.incidentCode(), (code) -> new LinkedHashMap<>())
				.put(figure.measure(), figure));
		return figures;
	}

	private static String schema(boolean everything) {
		return everything ? "internal" : "reporting";
	}

	private static IncidentRow row(ResultSet row, Map<String, Figure> figures) throws SQLException {
		return new IncidentRow(row.getString("code"), row.getString("title"), row.getString("date_edtf"),
				row.getObject("date_earliest", LocalDate.class), texts(row.getArray("cities")),
				row.getString("event_type"), row.getString("status"), !row.getBoolean("certain"), figures);
	}

	private static List<String> texts(Array array) throws SQLException {
		return List.of((String[]) array.getArray());
	}

	/**
	 * A page of the list.
	 *
	 * @param rows its incidents
	 * @param count number of incidents on all pages, counted up to a limit plus one
	 * @param after position of the next page; {@code null}: this is the last
	 * @param before position of the page before; {@code null}: this is the first
	 */
	record Found(List<IncidentRow> rows, int count, @Nullable String after, @Nullable String before) {

		/** Whether there are more than the limit of the count. */
		public boolean isUncounted() {
			return this.count > COUNTED;
		}

	}

}
