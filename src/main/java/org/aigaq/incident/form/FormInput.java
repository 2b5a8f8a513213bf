package org.aigaq.incident.form;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Reads typed values of form fields. */
public final class FormInput {

	private static final int MOST_DIGITS = 9;

	/** What is longer is no number. */
	private static final int LONGEST_NUMBER = 30;

	/** What is longer is no list of names, and is not taken apart. */
	static final int LONGEST_LIST = 4000;

	private static final BigDecimal MOST_INDICES = BigDecimal.valueOf(1_000_000);

	private static final Pattern NAME = Pattern.compile("(?<=^|;)\\s*\"((?:[^\"]|\"\")*)\"\\s*(?=;|$)|[^;]+");

	private static final Pattern NUMBER = Pattern
		.compile("[0-9]+|[0-9]{1,3}(?:([,\\s\u00a0\u202f])[0-9]{3}(?:\\1[0-9]{3})*)");

	private static final Pattern AMOUNT = Pattern
		.compile("(?:[0-9]{1,16}|[0-9]{1,3}(?:([,\\s\u00a0\u202f])[0-9]{3}(?:\\1[0-9]{3}){0,3}))(?:[.,][0-9]{1,2})?");

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

	/**
	 * Names separated by semicolons. A name may contain a comma; one with a semicolon
	 * stands in double quotes, with each quote in it twice.
	 */
	public static List<String> names(String typed) {
		return (typed.length() > LONGEST_LIST) ? List.of(typed)
				: NAME.matcher(typed)
					.results()
					.map((name) -> (name.group(1) != null) ? name.group(1).replace("\"\"", "\"") : name.group().strip())
					.filter((name) -> !name.isEmpty())
					.distinct()
					.toList();
	}

	/**
	 * Whether it is a whole number of 0 or more, of at most nine digits. Spaces or commas
	 * may separate groups of three digits: 1,000 or 1 000; 12,5 is not a whole number.
	 */
	public static boolean isNumber(String typed) {
		return typed.length() <= LONGEST_NUMBER && NUMBER.matcher(typed).matches()
				&& digits(typed).length() <= MOST_DIGITS;
	}

	/** Whether it is an amount of money: a number with up to two decimals. */
	static boolean isAmount(String typed) {
		return typed.length() <= LONGEST_NUMBER && AMOUNT.matcher(typed).matches();
	}

	/**
	 * Whether it is a number of monthly calculation indices: 0 to 1,000,000, with up to
	 * two decimals.
	 */
	static boolean isIndices(String typed) {
		BigDecimal number = isAmount(typed) ? amount(typed) : null;
		return number != null && number.compareTo(MOST_INDICES) <= 0;
	}

	/**
	 * Whether the first of two local days or minutes is not after the second; a day and a
	 * minute are compared by their days.
	 */
	static boolean inOrder(String earlier, String later) {
		int common = Math.min(earlier.length(), later.length());
		return earlier.substring(0, common).compareTo(later.substring(0, common)) <= 0;
	}

	/** The number; {@code null} if the field is empty. */
	public static @Nullable Integer number(String typed) {
		return typed.isEmpty() ? null : Integer.valueOf(digits(typed));
	}

	/** The amount of money; {@code null} if the field is empty. */
	public static @Nullable BigDecimal amount(String typed) {
		if (typed.isEmpty()) {
			return null;
		}
		String plain = typed.replaceAll("[\\s\u00a0\u202f]|,(?=[0-9]{3}(?:\\D|$))", "");
		return new BigDecimal(plain.replace(',', '.'));
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
