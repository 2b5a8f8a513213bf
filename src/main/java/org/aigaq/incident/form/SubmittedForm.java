package org.aigaq.incident.form;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.aigaq.shared.Refusal;

import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * The form of an incident as a browser sent it: values by field name. Values taken from a
 * text are put into its fields as if they had been typed.
 *
 * @param fields the values of each field
 */
public record SubmittedForm(Map<String, String[]> fields) {

	private static final Pattern FACT = Pattern.compile("facts\\[([0-9]{1,3})\\]\\..*");

	private static final Pattern COUNT = Pattern.compile("(.*\\.)(?:wording|number|numberTo)");

	/** The fields that a choice beneath a field may fill. */
	private static final Pattern FILLED = Pattern.compile(
			"date|facts\\[[0-9]{1,9}\\]\\.(?:date|assertions\\[[0-9]{1,9}\\]\\.(?:count|wording|number|numberTo))");

	/** Field with the paths of fields whose value of the other editor is taken. */
	private static final String TAKE = "take";

	/** Before the path of a field: the value that the other editor saved. */
	private static final String THEIRS = "theirs.";

	/** A row, which the other editor removed. */
	private static final Pattern ROW = Pattern
		.compile("(places|participants|witnesses|facts)\\[[0-9]{1,3}\\](\\.assertions\\[[0-9]{1,3}\\])?");

	/** A field with several values. */
	private static final Pattern LIST = Pattern.compile("forms|topics|facts\\[[0-9]{1,3}\\]\\.groups");

	/** The value of the field without surrounding white space; empty if there is none. */
	public String field(String name) {
		String[] values = this.fields.get(name);
		return (values != null && values.length > 0) ? FormInput.text(values[0]) : "";
	}

	/** All values of a field. */
	public List<String> all(String name) {
		String[] values = this.fields.get(name);
		return (values != null) ? Arrays.stream(values).map(FormInput::text).toList() : List.of();
	}

	/**
	 * The same with other values of some fields. A number and its precision replace the
	 * words of the number.
	 */
	public SubmittedForm with(Map<String, String> changes) {
		Map<String, String[]> changed = new LinkedHashMap<>(this.fields);
		changes.keySet()
			.stream()
			.map(COUNT::matcher)
			.filter(Matcher::matches)
			.forEach((count) -> List.of("count", "wording", "number", "numberTo")
				.forEach((name) -> changed.put(count.group(1) + name, new String[] { "" })));
		changes.forEach((name, value) -> changed.put(name, new String[] { value }));
		return new SubmittedForm(changed);
	}

	/** With the meaning that was chosen beneath a field, if a button for it was used. */
	private Map<String, String[]> filled(Map<String, String[]> chosen) {
		Map<String, String[]> filled = new LinkedHashMap<>(chosen);
		UriComponentsBuilder.newInstance().query(field("fill")).build().getQueryParams().forEach((name, values) -> {
			String path = UriUtils.decode(name, StandardCharsets.UTF_8);
			if (FILLED.matcher(path).matches() && values.get(0) != null) {
				filled.put(path, new String[] { UriUtils.decode(values.get(0), StandardCharsets.UTF_8) });
			}
		});
		return filled;
	}

	/** The same with other values of some fields, each of which may have several. */
	public SubmittedForm withAll(Map<String, List<String>> changes) {
		Map<String, String[]> changed = new LinkedHashMap<>(this.fields);
		changes.forEach((name, values) -> changed.put(name, values.toArray(new String[0])));
		return new SubmittedForm(changed);
	}

	/** Whether a new row is removed, so that the rows after it move up. */
	public boolean movesRows() {
		return this.fields.keySet()
			.stream()
			.filter((name) -> name.endsWith(".removed") && field(name).equals("true"))
			.anyMatch((name) -> field(name.replaceAll("removed$", "id")).isEmpty());
	}

	/** The index of the next fact in the list. */
	public int nextFact() {
		return 1 + this.fields.keySet()
			.stream()
			.map(FACT::matcher)
			.filter(Matcher::matches)
			.mapToInt((fact) -> Integer.parseInt(fact.group(1)))
			.max()
			.orElse(-1);
	}

	/** The index of the next row of a list: places, or facts[2].assertions. */
	public int nextRow(String list) {
		return 1 + this.fields.keySet()
			.stream()
			.filter((name) -> name.startsWith(list + "["))
			.map((name) -> name.substring(list.length() + 1).replaceAll("\\].*", ""))
			.filter((index) -> index.matches("[0-9]{1,3}"))
			.mapToInt(Integer::parseInt)
			.max()
			.orElse(-1);
	}

	/**
	 * The fields, with the values of the other editor where the sender takes those: the
	 * field {@code take} has the paths of the fields, {@code theirs.PATH} the values.
	 */
	private Map<String, String[]> chosen() {
		if (!this.fields.containsKey(TAKE)) {
			return this.fields;
		}
		Map<String, String[]> chosen = new LinkedHashMap<>(this.fields);
		for (String path : all(TAKE)) {
			String theirs = field(THEIRS + path).equals(Differences.GONE) ? "" : field(THEIRS + path);
			if (ROW.matcher(path).matches()) {
				chosen.put(path + ".removed", new String[] { "true" });
			}
			else if (LIST.matcher(path).matches()) {
				chosen.put(path, theirs.isEmpty() ? new String[0] : theirs.split("; "));
			}
			else {
				chosen.put(path, new String[] { theirs });
			}
		}
		return chosen;
	}

	/**
	 * Read it as a form.
	 * @throws Refusal if it has far more rows than any page sends
	 */
	public IncidentForm form() {
		IncidentForm form = SentFields.of(this.fields.containsKey("fill") ? filled(chosen()) : chosen())
			.read(IncidentForm.class);
		if (form.isFarTooLarge()) {
			throw Refusal.badParameter("facts", "incident.error.far-too-large", IncidentForm.MOST_ROWS,
					IncidentForm.MOST_ASSERTIONS);
		}
		return form;
	}

}
