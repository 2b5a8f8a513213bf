package org.aigaq.incident.form;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Reads typed values of form fields. */
public final class FormInput {

	private FormInput() {
	}

	/** The text without surrounding white space; empty if the field was not sent. */
	static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

	/** The rows without gaps: rows that were not sent are left out. */
	static <T> List<T> rows(@Nullable List<T> rows) {
		return (rows != null) ? rows.stream().filter(Objects::nonNull).toList() : List.of();
	}

	/** The typed values by field name, without empty fields. */
	static Map<String, String> fields(@Nullable Map<String, String> typed) {
		Map<String, String> fields = new TreeMap<>();
		if (typed != null) {
			typed.forEach((name, value) -> fields.put(name, text(value)));
			fields.values().removeIf(String::isEmpty);
		}
		return Collections.unmodifiableMap(fields);
	}

	/** Names separated by semicolons; a name may contain a comma. */
	public static List<String> names(String typed) {
		return Stream.of(typed.split(";")).map(String::strip).filter((name) -> !name.isEmpty()).distinct().toList();
	}

	/**
	 * Whether it is a whole number of 0 or more; spaces and commas between digits are
	 * allowed.
	 */
	public static boolean isNumber(String typed) {
		return digits(typed).matches("[0-9]{1,9}");
	}

	/** The number; {@code null} if the field is empty. */
	public static @Nullable Integer number(String typed) {
		return typed.isEmpty() ? null : Integer.valueOf(digits(typed));
	}

	/** The amount of money; {@code null} if the field is empty. */
	public static @Nullable BigDecimal amount(String typed) {
		return typed.isEmpty() ? null : new BigDecimal(typed.replaceAll("[\\s\u00a0\u202f]", "").replace(',', '.'));
	}

	/**
	 * The key of a saved row; {@code null} if the row is new or the value is not a key.
	 */
	public static @Nullable Long id(String typed) {
		return typed.matches("[0-9]{1,18}") ? Long.valueOf(typed) : null;
	}

	/** The text; {@code null} if it is empty. */
	public static @Nullable String orNull(String typed) {
		return typed.isEmpty() ? null : typed;
	}

	private static String digits(String typed) {
		return typed.replaceAll("[\\s,\u00a0\u202f]", "");
	}

}
