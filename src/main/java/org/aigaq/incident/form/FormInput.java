package org.aigaq.incident.form;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Reads what was typed into fields. */
public final class FormInput {

	private FormInput() {
	}

	/** The text without white space around it; empty where the field was not sent. */
	static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

	/** The rows, without those that were skipped when they were sent. */
	static <T> List<T> rows(@Nullable List<T> rows) {
		return (rows != null) ? rows.stream().filter(Objects::nonNull).toList() : List.of();
	}

	/** What was typed by name, without the names of empty fields. */
	static Map<String, String> fields(@Nullable Map<String, String> typed) {
		Map<String, String> fields = new TreeMap<>();
		if (typed != null) {
			typed.forEach((name, value) -> fields.put(name, text(value)));
			fields.values().removeIf(String::isEmpty);
		}
		return Collections.unmodifiableMap(fields);
	}

	/** Names that stand in one field with semicolons between; a name may hold a comma. */
	public static List<String> names(String typed) {
		return Stream.of(typed.split(";")).map(String::strip).filter((name) -> !name.isEmpty()).distinct().toList();
	}

	/**
	 * Whether it is a whole number from 0, with or without spaces or commas between its
	 * digits.
	 */
	public static boolean isNumber(String typed) {
		return digits(typed).matches("[0-9]{1,9}");
	}

	/** The number; {@code null} where the field is empty. */
	public static @Nullable Integer number(String typed) {
		return typed.isEmpty() ? null : Integer.valueOf(digits(typed));
	}

	/** The amount of money; {@code null} where the field is empty. */
	public static @Nullable BigDecimal amount(String typed) {
		return typed.isEmpty() ? null : new BigDecimal(typed.replaceAll("[\\s\u00a0\u202f]", "").replace(',', '.'));
	}

	/**
	 * The key of a saved row; {@code null} where the row is new or the field was tampered
	 * with.
	 */
	public static @Nullable Long id(String typed) {
		return typed.matches("[0-9]{1,18}") ? Long.valueOf(typed) : null;
	}

	/** The text, or {@code null} where nothing was typed. */
	public static @Nullable String orNull(String typed) {
		return typed.isEmpty() ? null : typed;
	}

	private static String digits(String typed) {
		return typed.replaceAll("[\\s,\u00a0\u202f]", "");
	}

}
