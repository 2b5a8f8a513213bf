package org.aigaq.odd;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** The oddest values of a column, by its type and its constraints, as text for a cast. */
final class OddValues {

	/**
	 * Labels are in some twenty tables of one shape: each gets this part of the values.
	 */
	private static final int SHARE = 5;

	private static final List<String> TEXTS = List.of("", " ", "\u00a0", "/", "..", "a/b;c%2Fd..\\e?&#%", "-1", "NaN",
			"'\"''; drop table x; --", "<script>alert(1)</script><b>&amp;</b> &#0; ]]>",
			"${7*7} #{x} [[${1}]] {0} %s %d", "line\nfeed\r\nand\ttab", "a\u0001\u0008\u001b\u007f\u0085b",
			"\ufffe\uffff\ufdd0", "\ud83d\ude00\ud83c\uddf0\ud83c\uddff", "\u202eabc\u202c\u200f",
			"\u0301e\u0301\u0301\u0301\u200b\u200d\ufeff", "\ufdfa \u05d0\u05d1 \u10d0 \u0561 \u0e01", "İıſẞﬀ", "=1+1",
			"x".repeat(120));

	private static final List<String> DATES = List.of("0001", "0000", "9999-12-31", "0001-01-01", "2019-06-31",
			"2019-02-29", "2020-02-29", "2019-13", "2019-00", "../2019", "2019~/..", "2019-06-09%", "../..", "..",
			"9999/..", "2019-12-31/2019", "2019/2018", "2019-06-31T10:00", "2019-06-30T23:59", "2019-06-30T24:00",
			"0000-01-01T00:00", "9999-12-31T23:59", "0001-01-01T00:00", "10000-01-01", "infinity");

	private static final List<String> CODES = List.of("KZ-0000-000000000", "KZ-9999-999999999", "KZ-2019-9999999999",
			"D-999999999", "D-99999999999", "zz-ABCDEFGH-12345678", "ZZZ", "ZZ-9", "UTC", "EST5EDT",
			"Pacific/Kiritimati", "Asia/Kathmandu", "Foo/Bar", "https://a_b:99999/%zz;..//\\?q=%#\"'<>",
			"http://\u0436\u0436.\u0440\u0444/\ud83d\ude00", "https://", "f".repeat(64));

	private static final List<String> INTEGERS = List.of("-2147483648", "-1", "0", "1", "2", "999999999", "2147483646",
			"2147483647");

	private static final List<String> DAYS = List.of("-infinity", "infinity", "4713-01-01 BC", "0001-01-01 BC",
			"0001-01-01", "9999-12-31", "10000-01-01", "5874897-12-31");

	private OddValues() {
	}

	static List<@Nullable String> of(Column column) {
		List<@Nullable String> values = new ArrayList<>();
		if (column.nullable()) {
			values.add(null);
		}
		switch (column.type().replaceAll("\\(.*", "")) {
			case "text" -> texts(column, values);
			case "integer", "bigint" -> {
				values.addAll(INTEGERS);
				column.limits()
					.forEach((limit) -> List.of(limit - 1, limit, limit + 1)
						.forEach((number) -> values.add(number.toString())));
			}
			case "numeric" -> {
				values.addAll(List.of("NaN", "Infinity", "-0.01", "0", "0.01", "0.00001", "9999999999999999.99"));
				column.limits().forEach((limit) -> List.of(limit + ".00001", limit + "").forEach(values::add));
			}
			case "date" -> values.addAll(DAYS);
			case "timestamp with time zone" -> values.addAll(
					List.of("-infinity", "infinity", "4713-01-01 BC", "294276-12-31 23:59:59.999999", "0001-01-01"));
			case "boolean" -> values.addAll(List.of("true", "false"));
			case "jsonb" -> values.addAll(List.of("[]", "{}", "null", "1.5", "[null, 1, \"a\"]", "[{\"kind\": 1}]",
					"[{\"kind\": \"COLUMNS\"}]", "[{\"kind\": \"COLUMNS\", \"arguments\": {\"a\": 1}}]",
					"[{\"kind\": \"SUSPECT_WORDS\", \"arguments\": [{}, [1], null, 1.5, 99999999999999999999, \"{0}'\"]}]",
					"[{\"kind\": \"COLUMNS\", \"arguments\": [\"" + "\u0416".repeat(30_000) + "\"]}]"));
			case "xid8" -> values.addAll(List.of("0", "1", "18446744073709551615"));
			case "bytea" -> values.addAll(List.of("\\x", "\\x00", "\\xff00fe"));
			default -> throw new IllegalStateException("No odd values of type " + column.type() + " are known");
		}
		List<@Nullable String> distinct = new ArrayList<>(values.stream().distinct().toList());
		if (column.isOfTerm()) {
			distinct.removeIf((value) -> Math.floorMod(Objects.hash(value, column.table()), SHARE) != 0);
		}
		return distinct;
	}

	private static void texts(Column column, List<@Nullable String> values) {
		int most = (column.longest() > 0) ? column.longest() : 20_000;
		values.add("\u0416".repeat(most));
		values.add("word ".repeat(most / 5));
		values.add("\ud83d\ude00".repeat(most));
		values.addAll(TEXTS);
		values.add("x".repeat(most + 1)); // which is refused
		if (column.hasForm()) {
			values.addAll(DATES);
			values.addAll(CODES);
		}
	}

}
