package org.aigaq.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Runs the rules of {@code db/checks}. */
@Repository
public class Checks {

	/** Number of violations of one rule on a page. */
	static final int ROWS = 20;

	private final List<Check> checks;

	Checks() throws IOException {
		this.checks = Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:db/checks/*.sql"))
			.map(Checks::read)
			.sorted(Comparator.comparing(Check::problem).reversed().thenComparing(Check::title))
			.toList();
	}

	/** The number of rules. */
	int size() {
		return this.checks.size();
	}

	/** The rules, problems before hints. */
	List<Check> rules() {
		return this.checks;
	}

	/** The rule of this name. */
	Optional<Check> rule(String name) {
		return this.checks.stream().filter((check) -> check.name().equals(name)).findFirst();
	}

	/**
	 * All rules, problems before hints, each with its first violations.
	 * @param database where they run, each in a statement of its own; its time limit for
	 * statements is that of a rule
	 */
	public List<Findings> all(JdbcClient database) {
		return this.checks.stream().map((check) -> findings(check, 1, database)).toList();
	}

	/** A page of violations of one rule. */
	public Optional<Findings> one(String name, int page, JdbcClient database) {
		return rule(name).map((check) -> findings(check, page, database));
	}

	private static Findings findings(Check check, int page, JdbcClient database) {
		int number = Math.max(1, page);
		try {
			List<Found> rows = rows(check, number, database);
			long count = rows.isEmpty() ? 0 : rows.get(0).all();
			return new Findings(check.name(), check.title(), check.why(), check.problem(), true, number, count, rows);
		}
		catch (QueryTimeoutException ex) {
			return new Findings(check.name(), check.title(), check.why(), check.problem(), false, number, 0, List.of());
		}
	}

	private static List<Found> rows(Check check, int page, JdbcClient database) {
		return database.sql("""
				with found as materialized (
				%s
				)
				select place, what, (select count(*) from found) as all_rows
				  from found
				 order by place, what
				 limit :rows offset :before""".formatted(check.query()))
			.param("rows", ROWS)
			.param("before", (page - 1L) * ROWS)
			.query((row, index) -> new Found(row.getString("place"), row.getString("what"), row.getLong("all_rows")))
			.list();
	}

	private static Check read(Resource file) {
		try {
			String name = String.valueOf(file.getFilename()).replaceFirst("\\.sql$", "");
			return Check.of(name, file.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The violations of one rule.
	 *
	 * @param name of the rule
	 * @param title what is wrong
	 * @param why what this means for a reader
	 * @param problem whether it must be corrected
	 * @param finished whether the query ended within its time; otherwise nothing is known
	 * @param page page number, from 1
	 * @param count number of all violations
	 * @param rows the violations on this page
	 */
	public record Findings(String name, String title, String why, boolean problem, boolean finished, int page,
			long count, List<Found> rows) {

		/** The number of violations on other pages. */
		public long more() {
			return this.count - this.rows.size();
		}

		public boolean hasNext() {
			return (long) this.page * ROWS < this.count;
		}

	}

	/**
	 * A violation of a rule.
	 *
	 * @param place address in the program where it can be corrected
	 * @param what a sentence that describes it
	 * @param all number of violations of the same rule
	 */
	public record Found(String place, String what, long all) {
	}

}
