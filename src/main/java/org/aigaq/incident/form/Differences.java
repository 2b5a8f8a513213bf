package org.aigaq.incident.form;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.util.ReflectionUtils;

/** Compares a form with what another editor saved meanwhile, field by field. */
public class Differences {

	/** Marks a row that the other editor removed. */
	static final String GONE = "\u2013";

	private final Map<String, String> theirs = new TreeMap<>();

	/** What the other editor saved, by the path of the field in this form. */
	public static Map<String, String> between(IncidentForm mine, IncidentForm theirs) {
		Differences differences = new Differences();
		differences.compare("", mine, theirs);
		differences.theirs.keySet()
			.removeIf((path) -> path.startsWith("version") || path.startsWith("newcomers") || path.contains(".keys["));
		return differences.theirs;
	}

	private void compare(String path, Object mine, @Nullable Object theirs) {
		if (mine instanceof Record record && theirs != null) {
			for (RecordComponent component : record.getClass().getRecordComponents()) {
				compare(path.isEmpty() ? component.getName() : path + "." + component.getName(), value(component, mine),
						value(component, theirs));
			}
		}
		else if (mine instanceof List<?> rows && !rows.isEmpty() && rows.get(0) instanceof FormRow) {
			compareRows(path, rows, (theirs instanceof List<?> list) ? list : List.of());
		}
		else if (mine instanceof Map<?, ?> fields && theirs instanceof Map<?, ?> others) {
			Stream.concat(fields.keySet().stream(), others.keySet().stream())
				.distinct()
				.forEach((name) -> compare(path + "[" + name + "]", typed(fields, name), typed(others, name)));
		}
		else if (!Objects.equals(mine, theirs) && !isSame(path, mine, theirs) && !path.endsWith(".key")
				&& !path.endsWith(".removed")) {
			this.theirs.put(path, words(theirs));
		}
	}

	private static boolean isSame(String path, Object mine, @Nullable Object theirs) {
		return mine instanceof String one && theirs instanceof String other
				&& FormDates.meaning(path, one).equals(FormDates.meaning(path, other));
	}

	private void compareRows(String path, List<?> mine, List<?> theirs) {
		Map<String, Object> twins = theirs.stream()
			.collect(Collectors.toMap((other) -> ((FormRow) other).id(), (other) -> other, (first, second) -> first));
		for (int i = 0; i < mine.size(); i++) {
			FormRow row = (FormRow) mine.get(i);
			Object twin = twins.get(row.id());
			if (!row.id().isEmpty() && twin == null) {
				this.theirs.put(path + "[" + i + "]", GONE);
			}
			else if (!row.id().isEmpty()) {
				compare(path + "[" + i + "]", row, twin);
			}
		}
	}

	private static String typed(Map<?, ?> fields, Object name) {
		return (fields.get(name) instanceof String typed) ? typed : "";
	}

	private static String words(@Nullable Object theirs) {
		String words = (theirs instanceof List<?> list)
				? list.stream().map(String::valueOf).collect(Collectors.joining("; ")) : String.valueOf(theirs);
		return words.isEmpty() ? GONE : words;
	}

	private static Object value(RecordComponent component, Object record) {
		Method accessor = component.getAccessor();
		ReflectionUtils.makeAccessible(accessor);
		return Objects.requireNonNull(ReflectionUtils.invokeMethod(accessor, record));
	}

}
