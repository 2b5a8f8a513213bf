package org.aigaq.report.printing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.aigaq.report.ScopeContents;

/**
 * The answers of a database to the queries of one report. The first time a query is asked
 * it goes to the database; from then on its rows come from memory.
 */
public final class Answers {

	private final Map<String, Rows> rows = new HashMap<>();

	private ScopeContents chosen;

	ScopeContents chosen(Supplier<ScopeContents> first) {
		if (this.chosen == null) {
			this.chosen = first.get();
		}
		return this.chosen;
	}

	/** A connection that answers so. */
	Connection instead(Connection connection) {
		return proxy(Connection.class, (self, method, arguments) -> {
			Object answer = call(connection, method, arguments);
			return (answer instanceof PreparedStatement statement) ? statement((String) arguments[0], statement)
					: answer;
		});
	}

	private PreparedStatement statement(String sql, PreparedStatement statement) {
		SortedMap<Integer, String> parameters = new TreeMap<>();
		return proxy(PreparedStatement.class, (self, method, arguments) -> {
			if (method.getName().equals("executeQuery")) {
				String question = sql + parameters;
				if (!this.rows.containsKey(question)) {
					try (ResultSet result = statement.executeQuery()) {
						this.rows.put(question, Rows.of(result));
					}
				}
				return this.rows.get(question).result();
			}
			if (method.getName().startsWith("set") && arguments.length > 1) {
				parameters.put((Integer) arguments[0], Arrays.deepToString(arguments));
			}
			return call(statement, method, arguments);
		});
	}

	private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
		try {
			return method.invoke(target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

	private static <T> T proxy(Class<T> type, InvocationHandler handler) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader() != null ? type.getClassLoader()
				: Answers.class.getClassLoader(), new Class<?>[] { type }, handler));
	}

	/**
	 * Rows in memory.
	 *
	 * @param about what the columns are
	 * @param values a row each
	 */
	private record Rows(ResultSetMetaData about, List<Object[]> values) {

		static Rows of(ResultSet result) throws SQLException {
			List<Object[]> values = new ArrayList<>();
			int columns = result.getMetaData().getColumnCount();
			while (result.next()) {
				Object[] row = new Object[columns];
				for (int column = 0; column < columns; column++) {
					Object value = result.getObject(column + 1);
					row[column] = (value instanceof Array array) ? inMemory(array.getArray()) : value;
				}
				values.add(row);
			}
			return new Rows(result.getMetaData(), values);
		}

		private static Array inMemory(Object elements) {
			return proxy(Array.class, (self, method, arguments) -> elements);
		}

		/** A cursor before the first row. */
		ResultSet result() {
			int[] row = { -1 };
			boolean[] wasNull = { false };
			return proxy(ResultSet.class, (self, method, arguments) -> switch (method.getName()) {
				case "next" -> ++row[0] < this.values.size();
				case "wasNull" -> wasNull[0];
				case "getMetaData" -> this.about;
				case "close" -> null;
				default -> {
					Object value = this.values.get(row[0])[(Integer) arguments[0] - 1];
					wasNull[0] = value == null;
					yield converted(value, method.getReturnType());
				}
			});
		}

		private static Object converted(Object value, Class<?> type) {
			if (type == int.class) {
				return (value != null) ? ((Number) value).intValue() : 0;
			}
			if (type == long.class) {
				return (value != null) ? ((Number) value).longValue() : 0L;
			}
			if (type == boolean.class) {
				return Boolean.TRUE.equals(value);
			}
			return (type == String.class && value != null) ? value.toString() : value;
		}

	}

}
