package org.aigaq;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * README and docs/sql.md list each view with its columns, and queries with their results.
 * {@code -Ddocs} rewrites both from the database.
 */
@DatabaseTest
class SqlGuideTests {

	private static final Path GUIDE = Path.of("docs/sql.md");

	/**
	 * A row of a table: a view, a function or a group of columns, with its description.
	 */
	private static final Pattern ROW = Pattern.compile("\\| (?:`([a-z_]+)`|\\*\\*([FC])\\*\\*) \\| ([^|]*) \\|(.*)\\|");

	private static final String VIEWS = """
			select table_name as name, column_name as part
			  from information_schema.columns
			 where table_schema = 'reporting'
			 order by table_name, ordinal_position""";

	private static final String FUNCTIONS = """
			select proname as name, part, coalesce(mode, 'i') = 't' as returned
			  from pg_proc
			 cross join lateral unnest(proargnames, proargmodes) with ordinality as argument (part, mode, nth)
			 where pronamespace = 'reporting'::regnamespace and has_function_privilege(pg_proc.oid, 'execute')
			 order by proname, nth""";

	@Autowired
	Environment environment;

	private JdbcClient analyst;

	@BeforeEach
	void signIn() {
		this.analyst = Analyst.signIn(this.environment);
	}

	@Test
	void guideNamesEveryViewAndFunction() throws IOException {
		Set<String> named = new LinkedHashSet<>();
		Files.readAllLines(GUIDE).forEach((line) -> {
			Matcher row = ROW.matcher(line);
			if (row.matches() && row.group(1) != null) {
				named.add(row.group(1));
			}
		});
		Set<String> there = new LinkedHashSet<>(parts(VIEWS).keySet());
		there.addAll(functions().keySet());
		assertThat(named).containsExactlyInAnyOrderElementsOf(there);
	}

	@ParameterizedTest
	@ValueSource(strings = { "docs/sql.md", "README.md" })
	void columnsAndResultsAreThoseOfTheDatabase(Path page) throws IOException {
		String text = Files.readString(page);
		String now = withColumns(withResults(text));
		if (System.getProperty("docs") != null) {
			Files.writeString(page, now);
		}
		else {
			assertThat(text).as(page + "; -Ddocs writes it anew").isEqualTo(now);
		}
	}

	/**
	 * The page with the results of its queries: each block of SQL is followed by one of
	 * text.
	 */
	private String withResults(String page) {
		Matcher blocks = Pattern.compile("(?s)```sql\n(.*?)```\n\n```text\n.*?```").matcher(page);
		return blocks.replaceAll((block) -> Matcher
			.quoteReplacement("```sql\n" + block.group(1) + "```\n\n```text\n" + result(block.group(1)) + "```"));
	}

	/**
	 * The page with the columns of each view and group, and the arguments of each
	 * function. A new view gets a row; the row of a removed view is deleted.
	 */
	private String withColumns(String page) {
		Map<String, Collection<String>> columns = parts(VIEWS);
		Map<String, String> functions = functions();
		Set<String> facts = common(page, columns, "**F**");
		Set<String> counts = common(page, columns, "**C**");
		counts.removeAll(facts);
		List<String> lines = new ArrayList<>();
		Set<String> missing = new LinkedHashSet<>(columns.keySet());
		int end = -1;
		for (String line : page.split("\n", -1)) {
			Matcher row = ROW.matcher(line);
			if (!row.matches()) {
				lines.add(line);
			}
			else if (row.group(2) != null) {
				lines.add(row(line, row, list(row.group(2).equals("F") ? facts : counts)));
			}
			else if (missing.remove(row.group(1))) {
				lines.add(row(line, row, columns(columns.get(row.group(1)), facts, counts)));
				end = lines.size();
			}
			else if (functions.containsKey(row.group(1))) {
				lines.add(row(line, row, functions.get(row.group(1))));
			}
		}
		if (end > 0) {
			lines.addAll(end,
					missing.stream()
						.map((view) -> "| `" + view + "` | " + comment(view) + " | "
								+ columns(columns.get(view), facts, counts) + " |")
						.toList());
		}
		return String.join("\n", lines);
	}

	private static String row(String line, Matcher row, String cell) {
		return line.substring(0, row.start(4)) + " " + cell + " |";
	}

	/** The columns of a view: the names of its groups, and the other columns. */
	private static String columns(Collection<String> all, Set<String> facts, Set<String> counts) {
		List<String> own = new ArrayList<>(all);
		StringJoiner cell = new StringJoiner(", ");
		if (!facts.isEmpty() && own.containsAll(facts)) {
			own.removeAll(facts);
			cell.add("**F**");
			if (own.containsAll(counts)) {
				own.removeAll(counts);
				cell.add("**C**");
			}
		}
		if (!own.isEmpty()) {
			cell.add(list(own));
		}
		return cell.toString();
	}

	private String comment(String view) {
		return this.analyst.sql("select obj_description(cast(:view as regclass))")
			.param("view", "reporting." + view)
			.query(String.class)
			.single();
	}

	/** The columns that are common to all views whose row names the group. */
	private static Set<String> common(String page, Map<String, Collection<String>> columns, String group) {
		Set<String> common = new LinkedHashSet<>();
		page.lines().map(ROW::matcher).filter(Matcher::matches).forEach((row) -> {
			if (row.group(1) != null && columns.containsKey(row.group(1)) && row.group(4).contains(group)) {
				if (common.isEmpty()) {
					common.addAll(columns.get(row.group(1)));
				}
				common.retainAll(columns.get(row.group(1)));
			}
		});
		return common;
	}

	private Map<String, Collection<String>> parts(String query) {
		Map<String, Collection<String>> parts = new LinkedHashMap<>();
		this.analyst.sql(query).query((row) -> {
			parts.computeIfAbsent(row.getString("name"), (name) -> new ArrayList<>()).add(row.getString("part"));
		});
		return parts;
	}

	/** The arguments of each function, and the columns that it returns. */
	private Map<String, String> functions() {
		Map<String, Collection<String>> arguments = new LinkedHashMap<>();
		Map<String, Collection<String>> returned = new LinkedHashMap<>();
		this.analyst.sql(FUNCTIONS).query((row) -> {
			(row.getBoolean("returned") ? returned : arguments)
				.computeIfAbsent(row.getString("name"), (name) -> new ArrayList<>())
				.add(row.getString("part"));
		});
		return arguments.keySet()
			.stream()
			.collect(Collectors.toMap((name) -> name, (name) -> list(arguments.get(name))
					+ (returned.containsKey(name) ? " → " + list(returned.get(name)) : "")));
	}

	/** The result of a query as a table; NULL is empty. */
	private String result(String query) {
		return this.analyst.sql(query).query((ResultSetExtractor<String>) SqlGuideTests::table);
	}

	private static String table(ResultSet rows) throws SQLException {
		ResultSetMetaData columns = rows.getMetaData();
		String[] head = new String[columns.getColumnCount()];
		List<String[]> lines = new ArrayList<>();
		for (int i = 0; i < head.length; i++) {
			head[i] = columns.getColumnLabel(i + 1);
		}
		lines.add(head);
		while (rows.next()) {
			String[] line = new String[head.length];
			for (int i = 0; i < line.length; i++) {
				line[i] = (rows.getString(i + 1) != null) ? rows.getString(i + 1) : "";
			}
			lines.add(line);
		}
		StringBuilder text = new StringBuilder();
		for (String[] line : lines) {
			StringJoiner cells = new StringJoiner(" | ");
			StringJoiner rule = new StringJoiner("-+-");
			for (int i = 0; i < line.length; i++) {
				int column = i;
				int width = lines.stream().mapToInt((other) -> other[column].length()).max().orElseThrow();
				cells.add(line[i] + " ".repeat(width - line[i].length()));
				rule.add("-".repeat(width));
			}
			text.append(cells.toString().stripTrailing()).append("\n");
			if (line == head) {
				text.append(rule).append("\n");
			}
		}
		return text.toString();
	}

	private static String list(Collection<String> names) {
		return names.stream().map((name) -> "`" + name + "`").collect(Collectors.joining(", "));
	}

}
