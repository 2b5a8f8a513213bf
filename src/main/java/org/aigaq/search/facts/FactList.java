package org.aigaq.search.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.aigaq.search.Condition;
import org.aigaq.search.IncidentList;
import org.aigaq.search.Keyset;
import org.aigaq.search.Selection;
import org.aigaq.search.dossier.Assertion;
import org.aigaq.search.dossier.SourceClaim;
import org.aigaq.search.dossier.ViewRows;
import org.aigaq.shared.Range;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds facts of one type over all incidents: first their codes in the tables, which have
 * indexes, then their rows in the views that reports and SQL read.
 */
@Component
class FactList {

	private static final String RELATIONS = """
			registry.incident join registry.fact on fact.incident_id = incident.id and fact.type = '%s'""";

	private final JdbcClient database;

	private final ViewRows views;

	FactList(JdbcClient database, ViewRows views) {
		this.database = database;
		this.views = views;
	}

	/**
	 * One page of a selection.
	 * @param everything whether facts of unpublished incidents are included
	 */
	@Transactional(readOnly = true)
	Found find(ListOfFacts list, Selection selection, boolean everything) {
		Keyset.Page page = new Keyset(this.database, selection.sort(), RELATIONS.formatted(list.type()), "fact.code")
			.find(selection, () -> Condition.ofFacts(selection, list.kindCondition(), everything));
		return new Found(rows(list, page.codes(), selection, everything),
				counted(list, selection, everything, IncidentList.COUNTED + 1),
				(page.after() != null) ? page.after().toString() : null,
				(page.before() != null) ? page.before().toString() : null);
	}

	/** Whether a selection has a fact. */
	@Transactional(readOnly = true)
	boolean hasAny(ListOfFacts list, Selection selection, boolean everything) {
		return counted(list, selection, everything, 1) > 0;
	}

	private int counted(ListOfFacts list, Selection selection, boolean everything, int limit) {
		Condition condition = Condition.ofFacts(selection, list.kindCondition(), everything);
		return this.database
			.sql("select count(*) from (select from " + RELATIONS.formatted(list.type()) + "\n where " + condition.sql()
					+ " limit " + limit + ") found")
			.params(condition.parameters())
			.query(Integer.class)
			.single();
	}

	private List<FactRow> rows(ListOfFacts list, List<String> codes, Selection selection, boolean everything) {
		if (codes.isEmpty()) {
			return List.of();
		}
		this.views.keepPlans();
		String schema = everything ? "internal" : "reporting";
		Map<String, List<Assertion>> claims = new LinkedHashMap<>();
		this.views
			.read(Assertion.class,
					"""
							select to_jsonb(said) || jsonb_build_object('type', '%1$s', 'own', to_jsonb(said) || jsonb_build_object('type', '%1$s'))
							  from %2$s.%1$s said
							 where said.fact_code = any (:codes)
							 order by said.fact_code, said.document_code, said.paragraph"""
						.formatted(list.view(), schema),
					Map.of("codes", codes.toArray(String[]::new)))
			.forEach((said) -> claims.computeIfAbsent(said.factCode(), (code) -> new ArrayList<>()).add(said));
		Map<String, FactRow> rows = new LinkedHashMap<>();
		codes.forEach((code) -> rows.put(code, null));
		this.database
			.sql("""
					select fact.fact_code, fact.incident_code, incident.title, %s as status, fact.date_edtf, fact.cities,
					       reporting.in_period(fact.start_latest, fact.end_earliest, :from, :to) as certain,
					       fact.low, fact.high, fact.open_ended, fact.about, fact.low_wording, fact.high_wording, fact.disagreement
					  from %2$s.fact
					  join %2$s.incident on incident.code = fact.incident_code
					 where fact.fact_code = any (:codes) and incident.code = any (:incidents)"""
				.formatted(everything ? "incident.status" : "'published'", schema))
			.param("codes", codes.toArray(String[]::new))
			.param("incidents", codes.stream().map(FactList::incident).distinct().toArray(String[]::new))
			.param("from", selection.from(), Types.DATE)
			.param("to", selection.to(), Types.DATE)
			.query((row, number) -> row(row, claims.getOrDefault(row.getString("fact_code"), List.of())))
			.list()
			.forEach((row) -> rows.put(row.code(), row));
		return rows.values().stream().filter((row) -> row != null && !row.claims().isEmpty()).toList();
	}

	private static String incident(String fact) {
		return fact.substring(0, fact.lastIndexOf('-'));
	}

	private static FactRow row(ResultSet row, List<Assertion> said) throws SQLException {
		Range range = Range.of(number(row, "low"), number(row, "high"), row.getBoolean("open_ended"),
				row.getBoolean("about"), row.getString("low_wording"), row.getString("high_wording"));
		return new FactRow(row.getString("fact_code"), row.getString("incident_code"), row.getString("title"),
				row.getString("status"), row.getString("date_edtf"),
				List.of((String[]) row.getArray("cities").getArray()), !row.getBoolean("certain"), range,
				row.getBoolean("disagreement"), said.isEmpty() ? null : said.get(0).values(), SourceClaim.of(said));
	}

	private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
		return row.getObject(column, Integer.class);
	}

	/**
	 * A page of the list.
	 *
	 * @param rows its facts
	 * @param count number of facts on all pages, counted up to a limit plus one
	 * @param after position of the next page; {@code null}: this is the last
	 * @param before position of the page before; {@code null}: this is the first
	 */
	record Found(List<FactRow> rows, int count, @Nullable String after, @Nullable String before) {

		/** Whether there are more than the limit of the count. */
		public boolean isUncounted() {
			return this.count > IncidentList.COUNTED;
		}

	}

}
