package org.aigaq.incident.review;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.aigaq.fact.FactType;
import org.aigaq.incident.form.FormChoices;

import org.springframework.stereotype.Component;

/** Labels of the fields of a form, and their values in words. */
@Component
public class FieldWords {

	/** The vocabulary of each field that holds codes. */
	private static final Map<String, String> VOCABULARIES = Map.ofEntries(Map.entry("eventType", "event_type"),
			Map.entry("forms", "protest_form"), Map.entry("topics", "topic"), Map.entry("precision", "geo_precision"),
			Map.entry("role", "participant_role"), Map.entry("measure", "measure"), Map.entry("stance", "stance"),
			Map.entry("wording", "wording"), Map.entry("groups", "affected_group"),
			Map.entry("outcome", "detention_outcome"));

	private final FormChoices choices;

	FieldWords(FormChoices choices) {
		this.choices = choices;
	}

	/** The label of a field, with the number of its row. */
	public String label(String path) {
		String place = path.replaceAll("\\[\\+([0-9]+)\\]", "[$1]");
		return this.choices.label(place.replaceFirst("^([a-z]+)\\[[^\\]]*\\]", "$1"));
	}

	/** The heading of the row that a field is in; empty: it is in none. */
	public String row(String path) {
		int end = path.indexOf(']');
		return (end > 0 && path.indexOf('.') > end) ? path.substring(path.indexOf('[') + 1, end) : "";
	}

	/** A value in words. */
	public String value(String path, String value) {
		String field = path.replaceFirst(".*[.\\[]([A-Za-z-]+)]?$", "$1");
		if (value.equals("true")) {
			return "\u2713";
		}
		if (field.equals("kind")) {
			return Arrays.stream(FactType.values())
				.map((type) -> this.choices.kinds(type).get(value))
				.filter((label) -> label != null)
				.findFirst()
				.orElse(value);
		}
		String vocabulary = VOCABULARIES.get(field);
		return (vocabulary == null || value.isEmpty()) ? value
				: Arrays.stream(value.split("; "))
					.map((code) -> this.choices.of(vocabulary).getOrDefault(code, code))
					.collect(Collectors.joining("; "));
	}

}
