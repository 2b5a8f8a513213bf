package org.aigaq.incident.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.aigaq.incident.form.AssertionForm;
import org.aigaq.incident.form.FactForm;
import org.aigaq.incident.form.IncidentForm;
import org.aigaq.incident.form.IncidentForm.Newcomer;
import org.aigaq.incident.form.SentFields;
import org.aigaq.incident.form.SubmittedForm;

/**
 * A pasted list of detained people as typed: the text, what holds for all of them, and a
 * row for each. The source and the document are given once.
 *
 * @param paste the text as pasted
 * @param columns what each column of the text holds, by code; empty: it is not used
 * @param said the source of the whole list, with the place in its document
 * @param kind a code of vocabulary detention_kind
 * @param description what happened, where a row does not say it
 * @param day the date, where a row has none
 * @param cities the places, where a row has none
 * @param date the date of the incident, which gives the year of a date without one
 * @param keys the keys that were chosen with its places
 * @param newcomers names that are in no register yet
 */
public record PeopleForm(String paste, List<String> columns, AssertionForm said, String kind, String description,
		String day, String cities, String date, Map<String, String> keys, List<PersonRow> rows,
		List<Newcomer> newcomers) {

	/** The most people of one list. */
	public static final int MOST = IncidentForm.MOST_ROWS;

	public PeopleForm {
		paste = Objects.requireNonNullElse(paste, "");
		columns = (columns != null) ? columns.stream().map(PersonRow::text).toList() : List.of();
		said = (said != null) ? said : AssertionForm.ofCount("", "", "", "");
		kind = PersonRow.text(kind);
		description = PersonRow.text(description);
		day = PersonRow.text(day);
		cities = PersonRow.text(cities);
		date = PersonRow.text(date);
		keys = (keys != null) ? Map.copyOf(keys) : Map.of();
		rows = (rows != null) ? rows.stream().filter(Objects::nonNull).limit(MOST).toList() : List.of();
		newcomers = (newcomers != null) ? newcomers.stream().filter(Objects::nonNull).toList() : List.of();
	}

	/** Read what a browser sent. */
	public static PeopleForm of(SubmittedForm sent) {
		return SentFields.of(sent.fields()).read(PeopleForm.class);
	}

	/** A blank one. */
	static PeopleForm blank(String document, String date, String description) {
		return new PeopleForm("", List.of(), AssertionForm.in(document), "", description, "", "", date, Map.of(),
				List.of(), List.of());
	}

	/** The same with the rows that were read in its text. */
	PeopleForm read(List<String> columns, List<PersonRow> rows) {
		return new PeopleForm(this.paste, columns, this.said, this.kind, this.description, this.day, this.cities,
				this.date, this.keys, rows, this.newcomers);
	}

	/** The same with more names that are in no register. */
	PeopleForm with(List<Newcomer> newcomers) {
		return new PeopleForm(this.paste, this.columns, this.said, this.kind, this.description, this.day, this.cities,
				this.date, this.keys, this.rows, newcomers);
	}

	/** The indexes of the rows that are to be saved. */
	public List<Integer> kept() {
		return IntStream.range(0, this.rows.size()).filter((n) -> !this.rows.get(n).gone()).boxed().toList();
	}

	/** The columns in which a row has something, those of each row first. */
	public List<PeopleColumn> shown() {
		return List.of(PeopleColumn.values())
			.stream()
			.filter((column) -> column != PeopleColumn.NAME)
			.filter((column) -> this.columns.contains(column.code())
					|| this.rows.stream().anyMatch((row) -> !row.in(column).isEmpty()))
			.toList();
	}

	/**
	 * The new persons, in the order of {@link #kept}; a row with a recorded one has none.
	 */
	private List<Newcomer> newPersons() {
		return kept().stream()
			.filter((n) -> !this.rows.get(n).isKnown())
			.map((n) -> new Newcomer("person", this.rows.get(n).name(), "person", "true", key(n)))
			.toList();
	}

	private static String key(int row) {
		return "n" + (row + 1);
	}

	/** The form of an incident with one figure for each person, and nothing else. */
	public IncidentForm figures() {
		List<Newcomer> all = new ArrayList<>(this.newcomers);
		all.addAll(newPersons());
		return IncidentForm.figure("", "", "")
			.withDate(this.date)
			.withFacts(kept().stream().map(this::figure).toList())
			.withNewcomers(all);
	}

	private FactForm figure(int n) {
		PersonRow row = this.rows.get(n);
		String person = row.isKnown() ? "Person " + row.who().substring(1) : row.name();
		String key = (row.isKnown() ? row.who() : key(n)) + " " + person;
		String place = row.place().isEmpty() ? this.cities : row.place();
		String places = (row.place().isEmpty() ? this.keys.getOrDefault("cities", "")
				: row.keys().getOrDefault("place", ""));
		return new FactForm("", "+" + (n + 1), "", "detention",
				row.description().isEmpty() ? this.description : row.description(), "detained", this.kind, "part", "",
				"", person, List.of(), row.date().isEmpty() ? this.day : row.date(), place, "",
				Map.of("placeHeld", row.placeHeld()), List.of(this.said.ofPerson(row.outcome(), row.paragraph())),
				Map.of("person", key, "cities", places));
	}

	/**
	 * The field of this form that a field of its figures was made of; empty: none.
	 * @param figures what {@link #figures} gives
	 */
	String field(String path, IncidentForm figures) {
		if (path.startsWith("newcomers[")) {
			Newcomer newcomer = figures.newcomers()
				.get(Integer.parseInt(path.replaceAll("^newcomers\\[([0-9]+)].*", "$1")));
			int known = this.newcomers.indexOf(newcomer);
			return (known < 0) ? at(Integer.parseInt(newcomer.key().substring(1)) - 1, "who")
					: "newcomers[" + known + "].kind";
		}
		if (!path.startsWith("facts[")) {
			return "";
		}
		int n = kept().get(Integer.parseInt(path.replaceAll("^facts\\[([0-9]+)].*", "$1")));
		PersonRow row = this.rows.get(n);
		String field = path.substring(path.indexOf(']') + 2);
		return switch (field) {
			case "date" -> row.date().isEmpty() ? "day" : at(n, "date");
			case "cities" -> row.place().isEmpty() ? "cities" : at(n, "place");
			case "description" -> row.description().isEmpty() ? "description" : at(n, "description");
			case "kind" -> "kind";
			case "own[placeHeld]" -> at(n, "placeHeld");
			case "assertions[0].own[outcome]" -> at(n, "outcome");
			case "assertions[0].passage.paragraph" ->
				row.paragraph().isEmpty() ? "said.passage.paragraph" : at(n, "paragraph");
			default -> field.startsWith("assertions[0].") ? field.replace("assertions[0]", "said") : at(n, "name");
		};
	}

	/** The index of the row that a field is in; -1: it is in none. */
	public int row(String field) {
		return field.startsWith("rows[") ? Integer.parseInt(field.replaceAll("^rows\\[([0-9]+)].*", "$1")) : -1;
	}

	/** The columns that a list may have. */
	public List<PeopleColumn> known() {
		return List.of(PeopleColumn.values());
	}

	static String at(int row, String field) {
		return "rows[" + row + "]." + field;
	}

}
