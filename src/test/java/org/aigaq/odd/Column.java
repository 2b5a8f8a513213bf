package org.aigaq.odd;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A column of {@code registry} that people or psql may write: neither a key nor
 * generated.
 *
 * @param table its table
 * @param name its name
 * @param type its type, as PostgreSQL formats it
 * @param key columns that order the rows of the table
 * @param nullable whether it may be NULL
 * @param constraints the CHECK constraints that read it
 * @param others the other writable columns that these constraints read
 * @param all all columns of the table
 */
record Column(String table, String name, String type, String key, boolean nullable, List<String> constraints,
		List<String> others, List<String> all) {

	private static final Pattern LENGTH = Pattern.compile("char_length\\(\"?(\\w+)\"?\\) <= (\\d+)");

	private static final Pattern LIMIT = Pattern.compile("\\b(\\w+) (?:[<>]=?) \\(?'?(-?\\d+)");

	private static final Pattern FORM = Pattern.compile("registry\\.|~ '(?!\\\\S')|ANY|= '");

	private static final String CATALOGUE = """
			with writable as (
			    select attrelid, attnum, attname, format_type(atttypid, atttypmod) as type, not attnotnull as nullable
			      from pg_attribute
			      join pg_class on pg_class.oid = attrelid
			     where relnamespace = 'registry'::regnamespace and relkind = 'r' and attnum > 0 and not attisdropped
			       and attidentity = '' and attgenerated = ''
			       and not exists (select from pg_constraint
			                        where conrelid = attrelid and contype in ('f', 'p') and attnum = any (conkey))
			)
			select attrelid::regclass::text as table_name, attname, type, nullable,
			       (select string_agg(quote_ident(attname), ', ') from pg_attribute key
			         where key.attrelid = writable.attrelid
			           and key.attnum = any (select unnest(conkey) from pg_constraint
			                                  where conrelid = writable.attrelid and contype in ('p', 'f'))) as key,
			       array(select pg_get_constraintdef(oid) from pg_constraint
			              where conrelid = attrelid and contype = 'c' and attnum = any (conkey)) as constraints,
			       array(select distinct other.attname::text from pg_constraint join writable other on other.attrelid = conrelid and other.attnum = any (conkey)
			              where conrelid = writable.attrelid and contype = 'c' and writable.attnum = any (conkey)
			                and other.attnum <> writable.attnum) as others,
			       array(select attname::text from pg_attribute every
			              where every.attrelid = writable.attrelid and attnum > 0 and not attisdropped) as all_columns
			  from writable
			 order by 1, attnum""";

	/** Every such column. */
	static List<Column> all(JdbcClient database) {
		return database.sql(CATALOGUE)
			.query((row, number) -> new Column(row.getString("table_name"), row.getString("attname"),
					row.getString("type"), row.getString("key"), row.getBoolean("nullable"),
					List.of((String[]) row.getArray("constraints").getArray()),
					List.of((String[]) row.getArray("others").getArray()),
					List.of((String[]) row.getArray("all_columns").getArray())))
			.list();
	}

	/**
	 * The longest text that its constraints accept, in characters; 0: they set no limit.
	 */
	int longest() {
		return numbers(LENGTH).stream().mapToInt(Long::intValue).min().orElse(0);
	}

	/** What the other columns of its constraints get: nothing new, NULL, or the value. */
	List<String> together() {
		return this.others.isEmpty() ? List.of("alone") : List.of("alone", "empty", "alike");
	}

	/** The columns to change, with the expressions of their values. */
	Map<String, String> changes(String together, String value) {
		Map<String, String> changes = new LinkedHashMap<>();
		changes.put(this.name, "(" + value + ")::" + this.type);
		if (together.equals("empty")) {
			this.others.forEach((other) -> changes.put(other, "null"));
		}
		if (together.equals("alike")) {
			this.others.stream()
				.filter((other) -> other.replaceAll("_[a-z]+$", "").equals(this.name.replaceAll("_[a-z]+$", "")))
				.forEach((other) -> changes.put(other, "(" + value + ")::" + this.type));
		}
		return changes;
	}

	/**
	 * A query for the rows of the table, by their order, in which the value breaks no
	 * constraint.
	 */
	String probe(String together) {
		Map<String, String> changes = changes(together, ":value");
		List<String> columns = this.all.stream()
			.map((column) -> changes.containsKey(column) ? changes.get(column) + " as " + column : "old." + column)
			.toList();
		List<String> checks = this.constraints.stream()
			.map((check) -> check.replaceFirst("^CHECK", "").replaceFirst(" NOT VALID$", "") + " is not false")
			.toList();
		return "select n from (select row_number() over (order by %s desc) - 1 as n, %s from %s old) changed where %s order by n"
			.formatted(this.key, String.join(", ", columns), this.table,
					checks.isEmpty() ? "true" : String.join(" and ", checks));
	}

	/** Whether its table is a vocabulary. */
	boolean isOfTerm() {
		return this.all.contains("label_en");
	}

	/** Whether its text has a form: a date, a code, an address. */
	boolean hasForm() {
		return this.constraints.stream().anyMatch((constraint) -> FORM.matcher(constraint).find());
	}

	/** The numbers that its constraints compare it with. */
	List<Long> limits() {
		return numbers(LIMIT);
	}

	private List<Long> numbers(Pattern pattern) {
		Set<Long> numbers = new TreeSet<>();
		for (String constraint : this.constraints) {
			Matcher found = pattern.matcher(constraint);
			while (found.find()) {
				if (found.group(1).equals(this.name)) {
					numbers.add(Long.valueOf(found.group(2)));
				}
			}
		}
		return new ArrayList<>(numbers);
	}

	@Override
	public String toString() {
		return this.table + "." + this.name;
	}

}
