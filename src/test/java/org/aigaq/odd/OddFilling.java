package org.aigaq.odd;

import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes into each column of {@code registry} the odd values that its constraints accept,
 * each into a row of its own. Where a column has more of them than its table has rows,
 * the others follow in a next round.
 */
final class OddFilling {

	private final JdbcClient database;

	private final List<Column> columns;

	private final Map<Column, List<Write>> waiting = new LinkedHashMap<>();

	private int tried;

	private int written;

	OddFilling(JdbcClient database) {
		this.database = database;
		this.columns = Column.all(database);
		this.columns.forEach((column) -> this.waiting.put(column, accepted(column)));
	}

	/** Write the values of one round; false if there was none left. */
	boolean fill() {
		Map<String, Map<Integer, List<Write>>> rows = new TreeMap<>();
		this.waiting.forEach((column, writes) -> {
			Set<Integer> taken = new HashSet<>();
			for (Write write : List.copyOf(writes)) {
				write.rows().stream().filter(taken::add).findFirst().ifPresent((row) -> {
					writes.remove(write);
					rows.computeIfAbsent(column.table(), (table) -> new TreeMap<>())
						.computeIfAbsent(row, (number) -> new ArrayList<>())
						.add(write);
				});
			}
		});
		rows.forEach((table, writes) -> writes.forEach(this::write));
		return !rows.isEmpty();
	}

	/**
	 * The values of a column that the constraints accept, with the rows that take them.
	 */
	private List<Write> accepted(Column column) {
		List<@Nullable String> values = OddValues.of(column);
		this.tried += values.size();
		List<Write> accepted = new ArrayList<>();
		for (String together : column.together()) {
			values.removeIf((value) -> {
				List<Integer> rows = takenBy(column, value, together);
				return !rows.isEmpty() && accepted.add(new Write(column, value, together, rows));
			});
		}
		return accepted;
	}

	/** The rows of the table that a value fits into, by its CHECK constraints. */
	private List<Integer> takenBy(Column column, @Nullable String value, String together) {
		this.database.sql("savepoint before_value").update();
		try {
			List<Integer> rows = this.database.sql(column.probe(together))
				.param("value", value, Types.VARCHAR)
				.query(Integer.class)
				.list();
			this.database.sql("release before_value").update();
			return rows;
		}
		catch (DataAccessException ex) { // no value of this type
			this.database.sql("rollback to before_value").update();
			return List.of();
		}
	}

	/** Write all values of a row at once or, where that is refused, each that is not. */
	private void write(int row, List<Write> writes) {
		if (update(row, writes)) {
			this.written += writes.size();
		}
		else if (writes.size() > 1) {
			writes.forEach((write) -> write(row, List.of(write)));
		}
	}

	private boolean update(int row, List<Write> writes) {
		Column table = writes.get(0).column();
		Map<String, String> changes = new LinkedHashMap<>();
		Map<String, @Nullable String> values = new HashMap<>();
		for (int i = 0; i < writes.size(); i++) {
			String value = ":value" + i;
			values.put("value" + i, writes.get(i).value());
			writes.get(i).column().changes(writes.get(i).together(), value).forEach(changes::putIfAbsent);
		}
		List<String> set = changes.entrySet()
			.stream()
			.map((change) -> change.getKey() + " = " + change.getValue())
			.toList();
		this.database.sql("savepoint before_value").update();
		try {
			var update = this.database
				.sql("update %1$s set %2$s where ctid = (select ctid from %1$s order by %3$s desc offset :row limit 1)"
					.formatted(table.table(), String.join(", ", set), table.key()))
				.param("row", row);
			for (var value : values.entrySet()) {
				update = update.param(value.getKey(), value.getValue(), Types.VARCHAR);
			}
			update.update();
			this.database.sql("release before_value").update();
			return true;
		}
		catch (DataAccessException ex) { // a trigger or an index refuses it
			this.database.sql("rollback to before_value").update();
			return false;
		}
	}

	@Override
	public String toString() {
		return "Odd values: %d tried in %d columns, %d accepted and written".formatted(this.tried, this.columns.size(),
				this.written);
	}

	int written() {
		return this.written;
	}

	/**
	 * A value to write.
	 *
	 * @param column its column
	 * @param value the value; {@code null}: NULL
	 * @param together what the other columns of the same constraints get
	 * @param rows the rows that it fits into
	 */
	private record Write(Column column, @Nullable String value, String together, List<Integer> rows) {
	}

}
