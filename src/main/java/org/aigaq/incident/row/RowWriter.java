package org.aigaq.incident.row;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.aigaq.incident.form.FormRow;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes rows that belong to another row. The names of tables and columns are constants
 * of the program, never input.
 *
 * @param database the connection
 * @param table the table in registry
 * @param owner the column that refers to the other row
 * @param ownerId the key of the other row
 */
record RowWriter(JdbcClient database, String table, String owner, long ownerId) {

	/**
	 * Update the row of this id; if there is none, insert one.
	 * @return its id
	 */
	long save(@Nullable Long id, Columns columns) {
		if (id != null) {
			String changes = columns.names()
				.stream()
				.map((name) -> name + " = :" + name)
				.collect(Collectors.joining(", "));
			int changed = this.database
				.sql("update registry." + this.table + " set " + changes + " where id = :id and " + this.owner
						+ " = :ownerId")
				.params(columns.values)
				.param("id", id)
				.param("ownerId", this.ownerId)
				.update();
			if (changed == 1) {
				return id;
			}
		}
		return this.database.sql(insert(columns) + " returning id")
			.params(columns.values)
			.param("ownerId", this.ownerId)
			.query(Long.class)
			.single();
	}

	/** Replace the owner's one row. */
	void put(Columns columns) {
		String changes = columns.names()
			.stream()
			.map((name) -> name + " = excluded." + name)
			.collect(Collectors.joining(", "));
		this.database
			.sql(insert(columns) + " on conflict (" + this.owner + ") do "
					+ (changes.isEmpty() ? "nothing" : "update set " + changes))
			.params(columns.values)
			.param("ownerId", this.ownerId)
			.update();
	}

	/**
	 * Keep one row for each of these values of a column and delete the others. Rows with
	 * NULL in the column are kept.
	 */
	void keep(String column, List<?> values) {
		this.database
			.sql("delete from registry." + this.table + " where " + this.owner + " = :ownerId and " + column
					+ " is not null" + (values.isEmpty() ? "" : " and " + column + " not in (:values)"))
			.param("ownerId", this.ownerId)
			.param("values", values)
			.update();
		values.forEach((value) -> this.database.sql(insert(Columns.of(column, value)) + " on conflict do nothing")
			.param(column, value)
			.param("ownerId", this.ownerId)
			.update());
	}

	void remove(@Nullable Long id) {
		this.database.sql("delete from registry." + this.table + " where id = :id and " + this.owner + " = :ownerId")
			.param("id", id)
			.param("ownerId", this.ownerId)
			.update();
	}

	private String insert(Columns columns) {
		String names = columns.names().stream().map((name) -> ", " + name).collect(Collectors.joining());
		String values = columns.names().stream().map((name) -> ", :" + name).collect(Collectors.joining());
		return "insert into registry." + this.table + " (" + this.owner + names + ") values (:ownerId" + values + ")";
	}

	/**
	 * Save each of these rows, and name the row if a constraint is broken.
	 * @throws BrokenConstraint at the path of the row
	 */
	static <T extends FormRow> void each(String list, List<T> rows, Predicate<T> which, Consumer<T> work) {
		for (int i = 0; i < rows.size(); i++) {
			if (which.test(rows.get(i))) {
				try {
					work.accept(rows.get(i));
				}
				catch (DataIntegrityViolationException ex) {
					throw new BrokenConstraint(list + "[" + i + "].", ex);
				}
			}
		}
	}

	/**
	 * The columns of a row.
	 *
	 * @param values their values by name
	 */
	record Columns(Map<String, @Nullable Object> values) {

		static Columns of(String name, @Nullable Object value) {
			return new Columns(new LinkedHashMap<>()).and(name, value);
		}

		static Columns none() {
			return new Columns(new LinkedHashMap<>());
		}

		Columns and(String name, @Nullable Object value) {
			this.values.put(name, "".equals(value) ? null : value);
			return this;
		}

		List<String> names() {
			return List.copyOf(this.values.keySet());
		}

	}

}
