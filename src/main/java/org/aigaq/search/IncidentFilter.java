package org.aigaq.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The filter of a list of incidents or facts, as typed. The address of a list holds all
 * of it.
 *
 * @param q text to search for
 * @param date a period as people write it: a day, a month, years
 * @param from first day of a period, or a date that begins it
 * @param to last day of a period, or a date that ends it
 * @param city any name of a city
 * @param type code of vocabulary event_type
 * @param status code of vocabulary status
 * @param topic code of vocabulary topic
 * @param document code of a document
 * @param group code of vocabulary affected_group
 * @param penalty code of vocabulary penalty_kind
 * @param measure code of vocabulary measure
 * @param least least number of that measure
 * @param differ {@code yes}: only where sources differ
 * @param held {@code yes}: only where a source says that somebody is still held
 * @param kind code of the vocabulary of the listed facts
 * @param sort order of the list
 * @param columns figures that are shown, by commas
 * @param after position where the page before ended
 * @param before position where the next page begins
 * @param size number of rows on a page
 * @param search token of a kept search that gave the other fields: links have it in their
 * place
 */
public record IncidentFilter(@Nullable String q, @Nullable String date, @Nullable String from, @Nullable String to,
		@Nullable String city, @Nullable String type, @Nullable String status, @Nullable String topic,
		@Nullable String document, @Nullable String group, @Nullable String penalty, @Nullable String measure,
		@Nullable String least, @Nullable String differ, @Nullable String held, @Nullable String kind,
		@Nullable String sort, @Nullable String columns, @Nullable String after, @Nullable String before,
		@Nullable String size, @Nullable String search) {

	private static final Set<String> FINE = Set.of("from", "to", "type", "status", "topic", "document", "group",
			"penalty", "measure", "least", "differ", "held", "kind");

	private static final Set<String> HOW_SHOWN = Set.of("sort", "columns", "size");

	/** The fields that have a value, without the place in the list. */
	Map<String, String> fields() {
		Map<String, String> fields = new LinkedHashMap<>();
		put(fields, "q", this.q);
		put(fields, "date", this.date);
		put(fields, "from", this.from);
		put(fields, "to", this.to);
		put(fields, "city", this.city);
		put(fields, "type", this.type);
		put(fields, "status", this.status);
		put(fields, "topic", this.topic);
		put(fields, "document", this.document);
		put(fields, "group", this.group);
		put(fields, "penalty", this.penalty);
		put(fields, "measure", this.measure);
		put(fields, "least", this.least);
		put(fields, "differ", this.differ);
		put(fields, "held", this.held);
		put(fields, "kind", this.kind);
		put(fields, "sort", this.sort);
		put(fields, "columns", this.columns);
		put(fields, "size", this.size);
		return fields;
	}

	private static void put(Map<String, String> fields, String name, @Nullable String value) {
		if (StringUtils.hasText(value)) {
			fields.put(name, value);
		}
	}

	/** The names of the fields that narrow the list. */
	public List<String> narrowing() {
		List<String> names = new ArrayList<>(fields().keySet());
		names.removeAll(HOW_SHOWN);
		return names;
	}

	/** Whether any filter is set. */
	public boolean isNarrow() {
		return !narrowing().isEmpty();
	}

	/** Whether a filter under "More filters" is set. */
	public boolean isFine() {
		return narrowing().stream().anyMatch(FINE::contains);
	}

	/** How many filters under "More filters" are set. */
	public long fine() {
		return narrowing().stream().filter(FINE::contains).count();
	}

	/** The fields without these: what a form sends to take them off. */
	public Map<String, String> others(String... without) {
		Map<String, String> fields = fields();
		for (String name : without) {
			fields.remove(name);
		}
		return fields;
	}

	/** The filter without one field. */
	IncidentFilter without(String name) {
		Map<String, String> rest = others(name);
		return new IncidentFilter(rest.get("q"), rest.get("date"), rest.get("from"), rest.get("to"), rest.get("city"),
				rest.get("type"), rest.get("status"), rest.get("topic"), rest.get("document"), rest.get("group"),
				rest.get("penalty"), rest.get("measure"), rest.get("least"), rest.get("differ"), rest.get("held"),
				rest.get("kind"), null, null, null, null, null, null);
	}

	/** The query of the page after this position. */
	public String pageAfter(String place) {
		return query("after", place);
	}

	/** The query of the page before this position. */
	public String pageBefore(String place) {
		return query("before", place);
	}

	/** The query with this field set, from the first page. */
	public String with(String name, String value) {
		return query(name, value);
	}

	/** The query of the whole filter, for a download or to be saved. */
	public String all() {
		return query("", "");
	}

	/** The query without one field; of a kept search there is none. */
	public String dropping(String name) {
		return encoded(others(name));
	}

	private String query(String name, String value) {
		Map<String, String> fields = new LinkedHashMap<>();
		if (StringUtils.hasText(this.search)) {
			fields.put("search", this.search);
			HOW_SHOWN.stream()
				.sorted()
				.filter(fields()::containsKey)
				.forEach((each) -> fields.put(each, fields().get(each)));
		}
		else {
			fields.putAll(fields());
		}
		if (!name.isEmpty()) {
			fields.remove(name);
			put(fields, name, value);
		}
		return encoded(fields);
	}

	private static String encoded(Map<String, String> fields) {
		UriComponentsBuilder address = UriComponentsBuilder.newInstance();
		fields.keySet().forEach((name) -> address.queryParam(name, "{" + name + "}"));
		String query = address.encode().build(fields).getRawQuery();
		return (query != null) ? query : "";
	}

}
