package org.aigaq.incident;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What an editor ticked of all that words may say. It is sent as a query of fields and
 * contents: {@code fact.measure=arrested&said.number=670}.
 */
final class Taken {

	/** What may be taken from words, by the part of the form that it belongs to. */
	private static final Map<String, Set<String>> FIELDS = Map.of("incident", Set.of("date"), "fact",
			Set.of("measure", "kind", "person", "date", "cities", "perpetrator", "victims"), "said",
			Set.of("wording", "number", "numberTo", "termFrom", "termTo", "amount", "currency", "organisation",
					"person", "stance", "outcome"),
			"row", Set.of("place", "actor"));

	private Taken() {
	}

	/** The way it is sent. */
	static String query(Map<String, String> fields) {
		List<String> pairs = new ArrayList<>();
		fields.forEach((name, value) -> pairs.add(name + "=" + UriUtils.encode(value, "UTF-8")));
		return String.join("&", pairs);
	}

	/** The fields of the form at this place that what was ticked belongs to. */
	static Map<String, String> fields(List<String> taken, MarkedPlace place, Sent sent) {
		Map<String, String> fields = new LinkedHashMap<>();
		for (String query : taken) {
			UriComponentsBuilder.newInstance().query(query).build().getQueryParams().forEach((name, values) -> {
				String path = path(name, place);
				String value = decoded(values.get(0));
				if (!path.isEmpty() && fits(name, value, place, sent)) {
					fields.put(path, value);
				}
			});
		}
		return fields;
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

	private static boolean fits(String name, String value, MarkedPlace place, Sent sent) {
		FactType type = FactType.of(sent.field(place.fact() + ".type")).orElse(FactType.STATEMENT);
		return switch (name) {
			case "fact.measure" -> type.measures().contains(value);
			case "fact.kind" -> type == FactType.PENALTY || type == FactType.CASUALTY;
			default -> true;
		};
	}

	/** The path of a field; empty where this part of the form has none such. */
	static String path(String name, MarkedPlace place) {
		String part = name.replaceAll("\\..*", "");
		String field = name.substring(Math.min(name.length(), part.length() + 1));
		if (!FIELDS.getOrDefault(part, Set.of()).contains(field)) {
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
