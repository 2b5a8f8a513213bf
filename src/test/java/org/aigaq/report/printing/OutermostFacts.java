package org.aigaq.report.printing;

import java.sql.Array;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.aigaq.shared.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tally rule 5 worked out once more, in Java: of the facts of one city, month or day
 * those that lie in no other of them.
 */
final class OutermostFacts {

	private OutermostFacts() {
	}

	static List<Fact> read(JdbcClient database) {
		return database
			.sql("""
					select * from reporting.fact
					 where covers <> 'general' and not may_overlap and not denied_only and type in ('detention', 'penalty')""")
			.query((row, nth) -> new Fact(row.getString("fact_code"), row.getString("measure"),
					(row.getString("city") != null) ? row.getString("city") : row.getString("scope"),
					orElse(row.getString("month"), row.getString("date_earliest"), row.getString("date_latest")),
					Objects.equals(row.getString("date_earliest"), row.getString("date_latest"))
							&& row.getString("date_earliest") != null ? row.getString("date_earliest")
									: orElse(null, row.getString("date_earliest"), row.getString("date_latest")),
					(Integer) row.getObject("low"), (Integer) row.getObject("high"), row.getBoolean("open_ended"),
					row.getBoolean("about"), row.getBoolean("named"), "whole".equals(row.getString("covers")),
					codes(row.getArray("lies_in"))))
			.list();
	}

	private static String orElse(@Nullable String month, @Nullable String from, @Nullable String to) {
		return (month != null) ? month : (from == null && to == null) ? "not_stated" : "several";
	}

	private static List<String> codes(Array codes) throws SQLException {
		return List.of((String[]) codes.getArray());
	}

	static Set<String> keys(String by, List<Fact> facts) {
		return facts.stream().map((fact) -> fact.key(by)).collect(Collectors.toSet());
	}

	static String range(String by, String key, String measure, List<Fact> facts, Words words) {
		List<Fact> of = facts.stream()
			.filter((fact) -> fact.key(by).equals(key) && fact.measure.equals(measure))
			.toList();
		List<Fact> outermost = of.stream()
			.filter((fact) -> of.stream().noneMatch((other) -> fact.liesIn.contains(other.code)))
			.toList();
		if (outermost.isEmpty()) {
			return "–";
		}
		Fact only = (outermost.size() == 1) ? outermost.get(0) : null;
		boolean open = outermost.stream().anyMatch((fact) -> fact.high == null || fact.open);
		Integer low = (only != null) ? only.low : outermost.stream().noneMatch((fact) -> fact.named) ? null
				: Integer.valueOf(outermost.stream().mapToInt((fact) -> (fact.low != null) ? fact.low : 0).sum());
		Integer high = (only != null) ? only.high
				: open ? null : Integer.valueOf(outermost.stream().mapToInt((fact) -> fact.high).sum());
		return words.range(low, high, (only != null) ? only.open : open,
				outermost.stream().anyMatch((fact) -> fact.about), (only != null && only.whole) ? "stated" : "summed");
	}

	/** What one fact gives. */
	record Fact(String code, String measure, String city, String month, String day, @Nullable Integer low,
			@Nullable Integer high, boolean open, boolean about, boolean named, boolean whole, List<String> liesIn) {

		String key(String by) {
			return switch (by) {
				case "city" -> this.city;
				case "month" -> this.month;
				default -> this.day;
			};
		}

	}

}
