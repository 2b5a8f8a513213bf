package org.aigaq.merge;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sort of records that can be merged; its code is the name of its table in registry.
 */
enum MergeSort {

	PERSON("/persons/", "number", "persons",
			Map.of("name", "actor.person.name", "role", "actor.person.role", "note", "actor.person.note"),
			List.of("name", "role", "note")),

	ORGANISATION("/organisations/", "id", "organisations",
			Map.of("name", "actor.organisation.name", "kind", "actor.organisation.kind", "note",
					"actor.organisation.note"),
			List.of("name", "kind", "note")),

	DOCUMENT("/documents/", "code", "documents", Map.of("licence_note", "document.licenceNote"),
			List.of("title", "author", "publisher", "published", "url", "language", "kind", "scale", "licence_note",
					"note")),

	INCIDENT("/incidents/", "code", "incidents",
			Map.of("title", "incident.field.title", "summary", "incident.field.summary", "event_type",
					"incident.field.eventType", "date_edtf", "incident.field.date", "parent_id",
					"incident.field.parent"),
			List.of("title", "summary", "event_type", "date_edtf", "parent_id"));

	private final String pages;

	private final String column;

	private final String choices;

	private final Map<String, String> labels;

	private final List<String> fields;

	MergeSort(String pages, String column, String choices, Map<String, String> labels, List<String> fields) {
		this.pages = pages;
		this.column = column;
		this.choices = choices;
		this.labels = labels;
		this.fields = fields;
	}

	static Optional<MergeSort> of(String code) {
		return Stream.of(values()).filter((sort) -> sort.code().equals(code)).findFirst();
	}

	/** The sort whose records have these pages, such as persons. */
	static Optional<MergeSort> ofPages(String section) {
		return Stream.of(values()).filter((sort) -> sort.choices.equals(section)).findFirst();
	}

	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The column that its addresses name. */
	String column() {
		return this.column;
	}

	/** Where its records are chosen by typing. */
	public String choices() {
		return this.choices;
	}

	/** The page of a record. */
	public String page(String record) {
		return this.pages + record;
	}

	/** The columns whose value is chosen when two records differ. */
	List<String> fields() {
		return this.fields;
	}

	/** Key of the message that names a field. */
	String label(String field) {
		return this.labels.getOrDefault(field, "document." + field);
	}

	/** The vocabulary of a field; empty: it has none. */
	String vocabulary(String field) {
		return switch (field) {
			case "kind" -> (this == DOCUMENT) ? "document_kind" : "actor_kind";
			case "scale" -> "document_scale";
			case "event_type" -> "event_type";
			default -> "";
		};
	}

	/** The code of the record that was chosen by typing. */
	static String chosen(String name, String key) {
		String code = key.contains(" ") ? key.substring(1, key.indexOf(' ')) : name;
		return code.strip().replaceFirst("^[Pp]erson ", "");
	}

}
