package org.aigaq.search;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
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
public class IncidentList {

	/** Up to this number, incidents are counted exactly. */
	public static final int COUNTED = 10_000;

	private final JdbcClient database;

	IncidentList(JdbcClient database) {
		this.database = database;
	}

	/**
	 * One page of a selection.
	 * @param everything whether unpublished incidents are included
	 */
	@Transactional(readOnly = true)
	public Found find(Selection selection, boolean everything) {
		Keyset.Page page = page(selection, everything);
		return new Found(rows(page.codes(), selection, everything), count(selection, everything),
				(page.after() != null) ? page.after().toString() : null,
				(page.before() != null) ? page.before().toString() : null);
	}

	/** The positions of one page. */
	public Keyset.Page page(Selection selection, boolean everything) {
		return new Keyset(this.database, selection.sort(), selection.sort().relations(), "incident.code")
			.find(selection, () -> Condition.ofIncidents(selection, everything));
	}

	/** The number of incidents of a selection, counted up to a limit plus one. */
	@Transactional(readOnly = true)
	public int count(Selection selection, boolean everything) {
		return counted(selection, everything, COUNTED + 1);
	}

	/** Whether a selection has an incident. */
	@Transactional(readOnly = true)
	public boolean hasAny(Selection selection, boolean everything) {
		return counted(selection, everything, 1) > 0;
	}

	private int counted(Selection selection, boolean everything, int limit) {
		Condition condition = Condition.ofIncidents(selection, everything);
		String own = selection.sort().condition();
		if (own != null) {
			condition.and(own);
		}
		return this.database
			.sql("select count(*) from (select from " + selection.sort().relations() + "\n where " + condition.sql()
					+ " limit " + limit + ") found")
			.params(condition.parameters())
			.query(Integer.class)
			.single();
	}

	/** Incidents as rows of the list, in the order of their codes. */
	public List<IncidentRow> rows(List<String> codes, Selection selection, boolean everything) {
		if (codes.isEmpty()) {
			return List.of();
		}
		Map<String, Map<String, Figure>> figures = figures(codes, everything);
		Map<String, IncidentRow> rows = new LinkedHashMap<>();
		codes.forEach((code) -> rows.put(code, null));
		this.database
			.sql("select code, title, date_edtf, cities, event_type, parent_code, updated_at, document_count, "
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
				texts(row.getArray("cities")), row.getString("event_type"), row.getString("parent_code"),
				row.getObject("updated_at", OffsetDateTime.class), row.getInt("document_count"),
				row.getString("status"), !row.getBoolean("certain"), figures);
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
	public record Found(List<IncidentRow> rows, int count, @Nullable String after, @Nullable String before) {

		/** Whether there are more than the limit of the count. */
		public boolean isUncounted() {
			return this.count > COUNTED;
		}

	}

}
