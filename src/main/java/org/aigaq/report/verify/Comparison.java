package org.aigaq.report.verify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.aigaq.report.run.Figures;
import org.aigaq.report.run.Run;
import org.aigaq.shared.Range;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Compares the figures of a run with those of another data version. */
@Repository
public class Comparison {

	/** The kinds of figure that a report shows; reports not listed show all kinds. */
	private static final Map<String, String[]> KINDS = Map.of( //
			"summary", kinds("total", "uncertain", "city", "day", "group", "kind", "incident", "fact", "disagreement"), //
			"incident", kinds("total", "incident", "fact", "disagreement"), //
			"city", kinds("total", "month", "incident", "fact", "disagreement"), //
			"penalties", kinds("total", "city", "month", "kind", "fact"), //
			"disagreements", kinds("fact", "disagreement"), //
			"documents", kinds("document"), //
			"register", kinds("fact"));

	private static final Map<String, String[]> MEASURES = Map.of( //
			"penalties", kinds("penalised", "arrested", "fined", "warned"), //
			"register", kinds("detained"));

	private static final String CHANGES = """
			with was as (
			    select *, true as there from app.figure
			     where figure_set_id = :was and kind = any (:kinds) and (cast(:measures as text[]) is null or measure = any (:measures))
			), now as (
			    select *, true as there from app.figure
			     where figure_set_id = :now and kind = any (:kinds) and (cast(:measures as text[]) is null or measure = any (:measures))
			)
			select kind, key, measure, population,
			       was.there as was_there, was.low as was_low, was.high as was_high, was.open_ended as was_open_ended,
			       was.about as was_about, was.low_wording as was_low_wording,
			       was.high_wording as was_high_wording, was.basis as was_basis, was.claims as was_claims,
			       now.there as now_there, now.low as now_low, now.high as now_high, now.open_ended as now_open_ended,
			       now.about as now_about, now.low_wording as now_low_wording,
			       now.high_wording as now_high_wording, now.basis as now_basis, now.claims as now_claims,
			       count(*) over () as changed
			  from was
			  full join now using (kind, key, measure, population)
			 where (was.there, was.low, was.high, was.open_ended, was.about, was.low_wording, was.high_wording,
			        was.basis, was.claims)
			       is distinct from (now.there, now.low, now.high, now.open_ended, now.about, now.low_wording, now.high_wording,
			        now.basis, now.claims)
			 order by array_position(:kinds, kind), key collate "C", measure, population
			 limit :shown""";

	private final JdbcClient database;

	Comparison(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Compare the figures of a finished run with a stored set.
	 * @param now the set, of the same scope
	 */
	public Changes of(Run run, Figures.Kept now) {
		Figures.Kept was = run.kept();
		long[] changed = { 0 };
		List<Change> rows = this.database.sql(CHANGES)
			.params(of(run.report()))
			.param("was", was.id())
			.param("now", now.id())
			.param("shown", Changes.SHOWN)
			.query((row, nth) -> {
				changed[0] = row.getLong("changed");
				return new Change(row.getString("kind"), row.getString("key"), row.getString("measure"),
						row.getString("population"), figure(row, "was"), figure(row, "now"));
			})
			.list();
		return new Changes(run.number(), was.state(), now.state(), count(run, was.id()), changed[0],
				isOfOtherViews(was, now), rows);
	}

	private boolean isOfOtherViews(Figures.Kept was, Figures.Kept now) {
		return this.database
			.sql("select count(distinct nullif(views, '')) > 1 from app.figure_set where id in (:was, :now)")
			.param("was", was.id())
			.param("now", now.id())
			.query(Boolean.class)
			.single();
	}

	private long count(Run run, long set) {
		return this.database.sql("""
				select count(*)
				  from app.figure
				 where figure_set_id = :set and kind = any (:kinds)
				   and (cast(:measures as text[]) is null or measure = any (:measures))""")
			.params(of(run.report()))
			.param("set", set)
			.query(Long.class)
			.single();
	}

	private static Map<String, @Nullable Object> of(String report) {
		Map<String, @Nullable Object> shown = new HashMap<>();
		shown.put("kinds", KINDS.get(report));
		shown.put("measures", MEASURES.get(report));
		return shown;
	}

	private static @Nullable Figure figure(ResultSet row, String when) throws SQLException {
		if (!row.getBoolean(when + "_there")) {
			return null;
		}
		Range range = new Range(row.getObject(when + "_low", Long.class), row.getObject(when + "_high", Long.class),
				row.getBoolean(when + "_open_ended"), row.getBoolean(when + "_about"),
				row.getString(when + "_low_wording"), row.getString(when + "_high_wording"));
		return new Figure(range, row.getString(when + "_basis"), row.getString(when + "_claims"));
	}

	private static String[] kinds(String... kinds) {
		return kinds;
	}

}
