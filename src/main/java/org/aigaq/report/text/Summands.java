package org.aigaq.report.text;

import java.util.List;
import java.util.stream.Collectors;

/** What a figure is added up from. */
final class Summands {

	private Summands() {
	}

	/** A line each, as long as they are few. */
	static String words(int count, List<Row> rows, ReportTexts telling) {
		String head = telling.message("report.figures.summed", telling.number(count));
		return rows.isEmpty() ? head
				: head + "\n" + rows.stream().map((row) -> line(row, telling)).collect(Collectors.joining("\n"));
	}

	private static String line(Row row, ReportTexts telling) {
		return "<b>" + telling.range(row.number(1), row.number(2), row.flag(3), row.flag(4), null) + "</b> · "
				+ row.at(0);
	}

}
