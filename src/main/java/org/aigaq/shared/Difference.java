package org.aigaq.shared;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A field whose typed value differs from the value that another editor saved meanwhile.
 *
 * @param message key of the field's label
 * @param saved the saved value
 */
public record Difference(String message, String saved) {

	/**
	 * Compare two forms of one kind, field by field, except {@code version}.
	 * @param prefix prefix of the fields' labels in the messages
	 */
	public static List<Difference> between(Record typed, Record saved, String prefix) {
		List<Difference> differences = new ArrayList<>();
		for (RecordComponent field : typed.getClass().getRecordComponents()) {
			Object now = value(field, saved);
			if (!field.getName().equals("version") && !Objects.equals(value(field, typed), now)) {
				differences.add(new Difference(prefix + field.getName(), String.valueOf(now)));
			}
		}
		return differences;
	}

	private static Object value(RecordComponent field, Record form) {
		try {
			field.getAccessor().setAccessible(true);
			return Objects.requireNonNullElse(field.getAccessor().invoke(form), "");
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
