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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Runs the rules of {@code db/checks}. */
@Repository
public class Checks {

	/** Number of violations of one rule on a page. */
	static final int ROWS = 20;

	private final JdbcClient database;

	private final List<Check> checks;

	Checks(JdbcClient database) throws IOException {
		this.database = database;
		this.checks = Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:db/checks/*.sql"))
			.map(Checks::read)
			.sorted(Comparator.comparing(Check::problem).reversed().thenComparing(Check::title))
			.toList();
	}

	/** All rules, problems before hints, each with its first violations. */
	@Transactional(readOnly = true)
	public List<Findings> all() {
		return this.checks.stream().map((check) -> findings(check, 1)).toList();
	}

	/** A page of violations of one rule. */
	@Transactional(readOnly = true)
	public Optional<Findings> one(String name, int page) {
		return this.checks.stream()
			.filter((check) -> check.name().equals(name))
			.findFirst()
			.map((check) -> findings(check, page));
	}

	private Findings findings(Check check, int page) {
		int number = Math.max(1, page);
		List<Found> rows = this.database.sql("""
				with found as materialized (
				%s
				)
				select place, what, (select count(*) from found) as all_rows
				  from found
				 order by place, what
				 limit :rows offset :before""".formatted(check.query()))
			.param("rows", ROWS)
			.param("before", (number - 1L) * ROWS)
			.query((row, index) -> new Found(row.getString("place"), row.getString("what"), row.getLong("all_rows")))
			.list();
		return new Findings(check.name(), check.title(), check.why(), check.problem(), number,
				rows.isEmpty() ? 0 : rows.get(0).all(), rows);
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
	 * @param page page number, from 1
	 * @param count number of all violations
	 * @param rows the violations on this page
	 */
	public record Findings(String name, String title, String why, boolean problem, int page, long count,
			List<Found> rows) {

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
