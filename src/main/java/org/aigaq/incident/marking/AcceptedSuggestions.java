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
 * The suggestions that an editor ticked. Each is sent as a query string of fields and
 * values: {@code fact.measure=arrested&said.number=670}.
 */
final class AcceptedSuggestions {

	/**
	 * The fields that suggestions may fill, by part of the form, in addition to the
	 * fields of each type of fact.
	 */
	private static final Map<String, Set<String>> FIELDS = Map.of("incident", Set.of("date"), "fact",
			Set.of("measure", "kind", "person", "date", "cities", "groups"), "said",
			Set.of("wording", "number", "numberTo", "organisation", "person", "words", "stance"), "row",
			Set.of("place", "actor"));

	/** The codes that are recognised in text, by vocabulary. */
	private static final Map<String, Set<String>> READ_KINDS = Map.of("population",
			Set.of("protesters", "police", "military", "bystanders"), "penalty_kind", Set.of("fine", "warning"),
			"act_type", Set.of("beating", "torture", "abduction"));

	private AcceptedSuggestions() {
	}

	/** Fields and values as a query string. */
	static String query(Map<String, String> fields) {
		List<String> pairs = new ArrayList<>();
		fields.forEach((name, value) -> pairs.add(name + "=" + UriUtils.encode(value, "UTF-8")));
		return String.join("&", pairs);
	}

	/** The form fields at this place that the ticked suggestions fill. */
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

	/** The value of a field; empty if it was tampered with. */
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
			case "fact.kind" -> READ_KINDS.getOrDefault(String.valueOf(type.vocabulary()), Set.of()).contains(value);
			case "said.wording", "said.number" -> type.counted();
			default -> !isOwn(name) || type.field(field(name)).isPresent();
		};
	}

	/** Whether only some types of fact have this field. */
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

	/** The path of a field; empty if this part of the form does not have it. */
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
