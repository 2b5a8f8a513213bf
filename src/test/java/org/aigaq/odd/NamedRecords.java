package org.aigaq.odd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Published records of 1931 in which one person of an unusual name has every part that a
 * person can have, by the foreign keys, and whose texts say the name, by the catalogue.
 */
final class NamedRecords {

	static final String NAME = "Qyrmyzgul Ybyraiqozhaqyzy";

	private static final int ROWS = 6;

	/** Rows that are tried before a value is taken to be one that the column refuses. */
	private static final int FEW = 60;

	private static final String NAMED = "(select id from registry.person where name like '" + NAME + "%')";

	/** Tried in this order; the first that the constraints accept is written. */
	private static final List<String> VALUES = List.of(NAME, "https://example.org/Ybyraiqozhaqyzy");

	/** Keys, and what is written before. */
	private static final Set<String> KEYS = Set.of("registry.explanation.rule", "registry.explanation.left_key",
			"registry.explanation.right_key", "registry.document_text.text", "registry.person.name",
			"registry.person_name.name");

	private final JdbcClient database;

	/** How many rows of a table were added. */
	private final Map<String, Integer> added = new TreeMap<>();

	/** The columns of the primary key of each table. */
	private final Map<String, String> keys = new TreeMap<>();

	NamedRecords(JdbcClient database) {
		this.database = database;
	}

	/** Add the records, with two persons of the name, whose name is public. */
	void insert() {
		try {
			OddRecords.insert(this.database, ROWS);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		tables().forEach((table) -> this.added.put(table,
				this.database.sql("select count(*) from " + table + " where xmin = pg_current_xact_id()::xid")
					.query(Integer.class)
					.single()));
		List.of("update registry.incident set date_edtf = '1931-06-09' where code like 'KZ-1931-7%'",
				"update registry.fact set date_edtf = '1931-06-10' where code like 'KZ-1931-7%'",
				"update registry.document set visibility = 'public' where code like 'D-77%'",
				"update registry.person set name = '" + NAME
						+ " ' || id, visibility = 'public', visibility_reason = 'known' where name like 'Odd %' and visibility = 'restricted'",
				"update registry.person_name set name = 'Ыбырайқожақызы Қырмызгүл ' || id where person_id in " + NAMED)
			.forEach((sql) -> this.database.sql(sql).update());
		quote();
	}

	/**
	 * The loaded texts say the name, in quotes of even documents and beside those of odd
	 * ones.
	 */
	private void quote() {
		String text = "They came to the square with " + NAME + ".";
		this.database
			.sql("""
					update registry.document_edition set text_length = length(:text), text_sha256 = encode(sha256(convert_to(:text, 'UTF8')), 'hex')
					 where document_id in (select id from registry.document where code like 'D-77%')""")
			.param("text", text)
			.update();
		this.database
			.sql("""
					update registry.document_text set text = :text where edition_id in
					(select edition.id from registry.document_edition edition join registry.document on document.id = document_id where code like 'D-77%')""")
			.param("text", text)
			.update();
		this.database
			.sql("""
					update registry.passage set char_end = length(:text), text_sha256 = encode(sha256(convert_to(:text, 'UTF8')), 'hex')
					 where bound and edition_id in (select edition.id from registry.document_edition edition join registry.document on document.id = document_id
					                                 where code like 'D-77%' and right(code, 1)::integer % 2 = 0)""")
			.param("text", text)
			.update();
	}

	/**
	 * Give the person every part that a foreign key leads to; not in the first two
	 * incidents.
	 */
	Set<String> takeEveryPart() {
		Set<String> parts = new TreeSet<>();
		for (Map<String, Object> key : this.database
			.sql("""
					select conrelid::regclass::text as table_name, attname::text as name,
					       array(select other.attname::text from pg_attribute other
					              where other.attrelid = conrelid and other.attnum > 0 and not other.attisdropped and not other.attnotnull
					                and other.attname <> attribute.attname
					                and (other.attname = replace(attribute.attname, 'person', 'organisation') or other.attname = replace(attribute.attname, 'person_id', 'words'))) as others
					  from pg_constraint join pg_attribute attribute on attribute.attrelid = conrelid and attribute.attnum = conkey[1]
					 where contype = 'f' and confrelid = 'registry.person'::regclass and connamespace = 'registry'::regnamespace
					 order by 1, 2""")
			.query()
			.listOfRows()) {
			String table = (String) key.get("table_name");
			if (this.added.getOrDefault(table, 0) > 0 && !table.equals("registry.person_name")
					&& takePart(table, (String) key.get("name"), others(key.get("others")))) {
				parts.add(table + "." + key.get("name"));
			}
		}
		return parts;
	}

	private boolean takePart(String table, String column, List<String> others) {
		List<String> alone = List.of(column + " = "
				+ this.database.sql("select min(id) from " + NAMED + " named (id)").query(Long.class).single()); // no
																													// name
																													// in
																													// a
																													// statement
																													// that
																													// may
																													// be
																													// refused,
																													// and
																													// logged
		List<String> together = new ArrayList<>(alone);
		others.forEach((other) -> together.add(other + " = null"));
		boolean taken = false;
		for (int row = 0; row < this.added.get(table) - 2; row++) {
			taken |= update(table, alone, row, Map.of()) || update(table, together, row, Map.of());
		}
		return taken;
	}

	private static List<String> others(Object array) {
		try {
			return List.of((String[]) ((Array) array).getArray());
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Write the name into the texts of these columns.
	 * @return the columns that accept it
	 */
	Set<String> write(List<Column> columns) {
		Set<String> written = new TreeSet<>();
		for (Column column : columns) {
			if (column.type().equals("text") && !column.isOfTerm() && !KEYS.contains(column.toString())
					&& !column.name().equals("code") && VALUES.stream().anyMatch((value) -> write(column, value))) {
				written.add(column.toString());
			}
		}
		return written;
	}

	private boolean write(Column column, String value) {
		String set = column.name() + " = :value || '-' || translate(ctid::text, '(,)', '')";
		boolean written = false;
		for (int row = 0; row < this.added.getOrDefault(column.table(), 0) && (written || row < FEW); row++) {
			written |= update(column.table(), List.of(set), row, Map.of("value", value));
		}
		return written;
	}

	/** Change a row of a table, counted from the latest, if the constraints accept it. */
	private boolean update(String table, List<String> changes, int row, Map<String, String> values) {
		this.database.sql("savepoint before_name").update();
		try {
			boolean changed = this.database
				.sql("""
						update %1$s set %2$s where ctid = (select ctid from %1$s order by %3$s desc offset :row limit 1)"""
					.formatted(table, String.join(", ", changes), key(table)))
				.params(values)
				.param("row", row)
				.update() > 0;
			this.database.sql("set constraints all immediate").update();
			this.database.sql("set constraints all deferred").update();
			this.database.sql("release before_name").update();
			return changed;
		}
		catch (DataAccessException ex) { // a constraint of this row refuses it
			this.database.sql("rollback to before_name").update();
			return false;
		}
	}

	private String key(String table) {
		return this.keys.computeIfAbsent(table,
				(any) -> this.database.sql("""
						select string_agg(quote_ident(attname), ', ' order by array_position(conkey, attnum))
						  from pg_constraint join pg_attribute on attrelid = conrelid and attnum = any (conkey)
						 where conrelid = :table::regclass and contype = 'p'""")
					.param("table", table)
					.query(String.class)
					.single());
	}

	private List<String> tables() {
		return this.database
			.sql("""
					select oid::regclass::text from pg_class where relkind = 'r' and relnamespace = 'registry'::regnamespace""")
			.query(String.class)
			.list();
	}

	/** Make the person restricted. */
	void restrict() {
		this.database
			.sql("update registry.person set visibility = 'restricted', visibility_reason = null where id in " + NAMED)
			.update();
	}

	/** Remove the records. */
	static void remove(JdbcClient database) {
		List.of("delete from registry.incident where code like 'KZ-1931-7%'",
				"delete from registry.explanation where not exists (select from registry.assertion where id::text = left_key)",
				"delete from registry.milestone where id in (select milestone_id from registry.milestone_passage join registry.passage on passage.id = passage_id join registry.document_edition edition on edition.id = edition_id join registry.document on document.id = document_id where code like 'D-77%')",
				"delete from registry.document where code like 'D-77%'",
				"delete from registry.person where name like 'Odd %' or name like '" + NAME + "%'",
				"delete from registry.organisation where name like 'Odd %' or name like '" + NAME + "%'",
				"delete from registry.city where name like 'Odd %'",
				"delete from registry.region where name like 'Odd %'")
			.forEach((sql) -> database.sql(sql).update());
	}

}
