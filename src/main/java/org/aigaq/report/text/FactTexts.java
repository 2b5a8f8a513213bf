package org.aigaq.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.aigaq.fact.FactField;
import org.aigaq.fact.FactField.Shape;
import org.aigaq.fact.FactType;
import org.aigaq.fact.words.FactValues;
import org.aigaq.fact.words.FactWords;
import org.jspecify.annotations.Nullable;

import org.springframework.context.support.MessageSourceAccessor;

/** Facts, with what is known of them, in the language of a report. */
public final class FactTexts {

	private final FactWords facts;

	private final MessageSourceAccessor messages;

	private final DateTexts dates;

	private final NameTexts names;

	FactTexts(FactWords facts, MessageSourceAccessor messages, DateTexts dates, NameTexts names) {
		this.facts = facts;
		this.messages = messages;
		this.dates = dates;
		this.names = names;
	}

	/**
	 * A fact as styled text: its headline, below it code, cities and date, then what is
	 * known of it, one per line.
	 * @param fact a row of the view {@code said_fields} of the fact, and of the view
	 * {@code fact} its columns {@code lies_in} and {@code may_overlap}
	 */
	public String described(String fact) {
		FactValues values = Row.one(fact).values();
		Stream<String> notes = Stream.concat(Stream.of(where(values)), this.facts.ofFact(values).stream());
		return CellTexts.lines(Styled.text(this.facts.headline(values)),
				notes.map(Styled::note).collect(Collectors.joining("\n")));
	}

	/** The names of the columns of a table that has the fields of facts of all types. */
	public static List<String> columns() {
		return FactType.fieldsOfAny().stream().map(FactField::shownColumn).toList();
	}

	/** The heading of such a column. */
	public String heading(String column) {
		return this.messages.getMessage("fact." + column);
	}

	/**
	 * The cells of a row of that table.
	 * @param fields the column {@code fields} of the view {@code said_fields}
	 */
	public List<@Nullable Object> cells(String fields) {
		FactValues values = Row.one(fields).values();
		List<@Nullable Object> cells = new ArrayList<>();
		FactType.fieldsOfAny().forEach((field) -> cells.add(this.facts.cell(field, values)));
		return cells;
	}

	/** A person or organisation as the views name it. */
	public @Nullable String actor(@Nullable String name) {
		return this.facts.actor(name);
	}

	/**
	 * How long people were held, as each source says, without repetition.
	 * @param rows a row for each source: held_hours, held_hours_at_least
	 */
	public String held(String rows) {
		FactField hours = FactType.DETENTION.fields(Shape.HOURS).get(0);
		return Row.of(rows)
			.stream()
			.map((row) -> this.facts.cell(hours, row.values()))
			.filter(Objects::nonNull)
			.map(Object::toString)
			.distinct()
			.collect(Collectors.joining("; "));
	}

	private String where(FactValues fact) {
		String cities = fact.texts("cities").stream().map(this.names::city).collect(Collectors.joining(", "));
		boolean undated = "general".equals(fact.text("covers")) && fact.text("date_edtf") == null;
		String date = undated ? null : this.dates.date(fact.text("date_edtf"));
		return Stream.of(fact.text("fact_code"), cities, date)
			.filter((part) -> part != null && !part.isEmpty())
			.collect(Collectors.joining(" · "));
	}

}
