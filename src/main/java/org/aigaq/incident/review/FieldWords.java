package org.aigaq.incident.review;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.aigaq.fact.FactType;
import org.aigaq.incident.form.FormChoices;

import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Labels of the fields of a form, and their values in words. */
@Component
public class FieldWords {

	private static final Pattern FACT = Pattern.compile("facts\\[([A-Z]+-[^\\]]+)\\]");

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
	public String label(FieldChange field) {
		try {
			return this.choices.label(field.place());
		}
		catch (NoSuchMessageException ex) {
			return name(field.path()); // a field that no page shows
		}
	}

	/** The code of the fact that a field belongs to; empty: none, or a new fact. */
	public String fact(FieldChange field) {
		Matcher fact = FACT.matcher(field.path());
		return fact.lookingAt() ? fact.group(1) : "";
	}

	private static String name(String path) {
		return path.replaceFirst(".*[.\\[]([A-Za-z-]+)]?$", "$1");
	}

	/** A value in words. */
	public String value(String path, String value) {
		String field = name(path);
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
