package org.aigaq.incident.people;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.aigaq.reading.typed.TypedDates;
import org.aigaq.shared.Words;

import org.springframework.stereotype.Component;

/**
 * Reads a pasted list: which column holds what, by its head or by what stands in it, and
 * a row for each person. An outcome is known by its label in three languages.
 */
@Component
class PeopleReading {

	/** In more than half of the lines a column must look like what it is taken for. */
	private static final int HALF = 2;

	private static final Predicate<String> NAME = (cell) -> cell.matches("\\p{L}[^0-9]*");

	private static final Predicate<String> DATE = (cell) -> cell.matches(".*[0-9].*")
			&& TypedDates.read(cell).date().isPresent();

	private final Words words;

	PeopleReading(Words words) {
		this.words = words;
	}

	/**
	 * The form with a row for each line of its text.
	 * @return the form without rows, if the text has more people than a list may have
	 */
	PeopleForm read(PeopleForm form) {
		PastedTable table = PastedTable.read(form.paste());
		int first = table.hasHeads() ? 1 : 0;
		List<String> columns = (form.columns().size() == table.columns()) ? form.columns() : columns(table, first);
		if (table.lines().size() - first > PeopleForm.MOST) {
			return form.read(columns, List.of());
		}
		return form.read(columns,
				IntStream.range(first, table.lines().size()).mapToObj((line) -> row(table, line, columns)).toList());
	}

	/** How many people a text has. */
	static int people(String paste) {
		PastedTable table = PastedTable.read(paste);
		return table.lines().size() - (table.hasHeads() ? 1 : 0);
	}

	/** What the first line says of each column, or else the first person. */
	static List<String> heads(String paste) {
		PastedTable table = PastedTable.read(paste);
		return IntStream.range(0, table.columns())
			.mapToObj((column) -> table.lines().isEmpty() ? "" : table.cell(0, column))
			.toList();
	}

	private static List<String> columns(PastedTable table, int first) {
		List<Optional<PeopleColumn>> columns = new ArrayList<>();
		for (int i = 0; i < table.columns(); i++) {
			columns.add((first > 0) ? PeopleColumn.of(table.cell(0, i)) : Optional.empty());
		}
		guess(table, first, columns, PeopleColumn.NAME, NAME);
		guess(table, first, columns, PeopleColumn.DATE, DATE);
		return columns.stream().map((column) -> column.map(PeopleColumn::code).orElse("")).toList();
	}

	/** Where no head names such a column, the first that looks like one is taken. */
	private static void guess(PastedTable table, int first, List<Optional<PeopleColumn>> columns, PeopleColumn column,
			Predicate<String> like) {
		boolean headed = first > 0 && column != PeopleColumn.NAME;
		if (headed || columns.contains(Optional.of(column))) {
			return;
		}
		IntStream.range(0, columns.size())
			.filter((i) -> columns.get(i).isEmpty())
			.filter((i) -> HALF * IntStream.range(first, table.lines().size())
				.filter((line) -> like.test(table.cell(line, i)))
				.count() > table.lines().size() - first)
			.findFirst()
			.ifPresent((i) -> columns.set(i, Optional.of(column)));
	}

	private PersonRow row(PastedTable table, int line, List<String> columns) {
		Map<PeopleColumn, String> cells = new EnumMap<>(PeopleColumn.class);
		for (int i = 0; i < columns.size(); i++) {
			String cell = table.cell(line, i);
			PeopleColumn.ofCode(columns.get(i))
				.ifPresent((column) -> cells.merge(column, cell, (one, other) -> (one + " " + other).strip()));
		}
		cells.computeIfPresent(PeopleColumn.OUTCOME, (column, label) -> outcome(label));
		return PersonRow.of(cells);
	}

	/** The code of an outcome by its code or label; another text as it is. */
	private String outcome(String label) {
		return Stream.of("en", "ru", "kk")
			.flatMap((language) -> this.words.in(Locale.forLanguageTag(language))
				.choices("detention_outcome")
				.entrySet()
				.stream())
			.filter((outcome) -> outcome.getKey().equalsIgnoreCase(label) || outcome.getValue().equalsIgnoreCase(label))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(label);
	}

}
