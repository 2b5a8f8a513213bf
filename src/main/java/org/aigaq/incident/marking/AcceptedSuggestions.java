package org.aigaq.incident.marking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.aigaq.fact.FactType;
import org.aigaq.incident.form.SubmittedForm;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What an editor ticked of all that words may say. It is sent as a query of fields and
 * contents: {@code fact.measure=arrested&said.number=670}.
 */
final class AcceptedSuggestions {

	/**
	 * What may be taken from words, by the part of the form that it belongs to; beside
	 * the fields of each type of fact.
	 */
	private static final Map<String, Set<String>> FIELDS = Map.of("incident", Set.of("date"), "fact",
			Set.of("measure", "kind", "person", "date", "cities"), "said",
			Set.of("wording", "number", "numberTo", "organisation", "person", "stance"), "row",
			Set.of("place", "actor"));

	/** The vocabularies whose codes are read from words. */
	private static final Set<String> READ_KINDS = Set.of("population", "penalty_kind");

	private AcceptedSuggestions() {
	}

	/** The way it is sent. */
	static String query(Map<String, String> fields) {
		List<String> pairs = new ArrayList<>();
		fields.forEach((name, value) -> pairs.add(name + "=" + UriUtils.encode(value, "UTF-8")));
		return String.join("&", pairs);
	}

	/** The fields of the form at this place that what was ticked belongs to. */
	static Map<String, String> fields(List<String> taken, MarkedPlace place, SubmittedForm sent) {
		Map<String, String> fields = new LinkedHashMap<>();
		for (String query : taken) {
			Map<String, String> read = read(query);
			if (fits(read, place, sent)) {
				read.forEach((name, value) -> fields.put(path(name, place), value));
			}
		}
		return fields;
	}

	private static Map<String, String> read(String query) {
		Map<String, String> fields = new LinkedHashMap<>();
		UriComponentsBuilder.newInstance()
			.query(query)
			.build()
			.getQueryParams()
			.forEach((name, values) -> fields.put(name, decoded(values.get(0))));
		return fields;
	}

	/** Whether this part of the form has all of these fields. */
	static boolean fits(Map<String, String> fields, MarkedPlace place, SubmittedForm sent) {
		FactType type = FactType.of(sent.field(place.fact() + ".type")).orElse(FactType.STATEMENT);
		return fields.entrySet()
			.stream()
			.allMatch(
					(field) -> !path(field.getKey(), place).isEmpty() && fits(field.getKey(), field.getValue(), type));
	}

	/** The content of a field; empty where nobody but a tamperer can have sent it. */
	private static String decoded(@Nullable String sent) {
		try {
			return (sent != null) ? UriUtils.decode(sent, "UTF-8") : "";
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

	private static boolean fits(String name, String value, FactType type) {
		return switch (name) {
			case "fact.measure" -> type.measures().contains(value);
			case "fact.kind" -> READ_KINDS.contains(String.valueOf(type.vocabulary()));
			case "said.wording", "said.number" -> type.counted();
			default -> !isOwn(name) || type.field(field(name)).isPresent();
		};
	}

	/** Whether only some types of fact have such a field. */
	private static boolean isOwn(String name) {
		return (name.startsWith("fact.") || name.startsWith("said."))
				&& !FIELDS.getOrDefault(part(name), Set.of()).contains(field(name))
				&& Stream.of(FactType.values())
					.flatMap((type) -> (name.startsWith("said.") ? type.said() : type.own()).stream())
					.anyMatch((field) -> field.name().equals(field(name)));
	}

	private static String part(String name) {
		return name.replaceAll("\\..*", "");
	}

	private static String field(String name) {
		return name.substring(Math.min(name.length(), part(name).length() + 1));
	}

	/** The path of a field; empty where this part of the form has none such. */
	static String path(String name, MarkedPlace place) {
		String part = part(name);
		boolean own = isOwn(name);
		String field = own ? "own[" + field(name) + "]" : field(name);
		if (!own && !FIELDS.getOrDefault(part, Set.of()).contains(field)) {
			return "";
		}
		String row = switch (part) {
			case "fact" -> place.fact();
			case "said" -> place.fact().isEmpty() ? "" : place.row();
			case "row" -> place.fact().isEmpty() ? place.row() : "";
			default -> "";
		};
		return part.equals("incident") ? field : row.isEmpty() ? "" : row + "." + field;
	}

}
