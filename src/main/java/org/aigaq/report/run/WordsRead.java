package org.aigaq.report.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * The words of all rows that are read through a connection: a report that was printed
 * from them can name nobody who is not in them.
 */
public final class WordsRead {

	private final SortedSet<String> words = new TreeSet<>();

	/** A connection that does what another does, and notes the words of its results. */
	public Connection through(Connection connection) {
		return watched(Connection.class, connection);
	}

	/** Each word once, in order, with a space before and after it. */
	public String all() {
		return " " + String.join(" ", this.words) + " ";
	}

	/** Note the words of a text. */
	void note(String text) {
		SplitText.words(text, this.words::add);
	}

	private <T> T watched(Class<T> type, T object) {
		return type.cast(Proxy.newProxyInstance(WordsRead.class.getClassLoader(), new Class<?>[] { type },
				(proxy, method, arguments) -> seen(call(object, method, arguments))));
	}

	/** The result of a call; what comes from rows is noted. */
	private @Nullable Object seen(@Nullable Object result) throws Throwable {
		if (result instanceof PreparedStatement statement) {
			return watched(PreparedStatement.class, statement);
		}
		if (result instanceof Statement statement) {
			return watched(Statement.class, statement);
		}
		if (result instanceof ResultSet rows) {
			return watched(ResultSet.class, rows);
		}
		if (result instanceof String || result instanceof Array || isValue(result)) {
			note(result.toString());
		}
		return result;
	}

	/** Whether it is a value of a type of PostgreSQL's own, such as JSON. */
	private static boolean isValue(@Nullable Object result) {
		return result != null && result.getClass().getName().startsWith("org.postgresql.util.PG");
	}

	private static @Nullable Object call(Object object, Method method, Object @Nullable [] arguments) throws Throwable {
		try {
			return method.invoke(object, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

}
