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
	private static final Pattern FILLED = Pattern
		.compile("date|facts\\[[0-9]{1,9}\\]\\.(?:date|assertions\\[[0-9]{1,9}\\]\\.(?:count|wording|number|numberTo))");

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
	private Map<String, String[]> filled() {
		Map<String, String[]> filled = new LinkedHashMap<>(this.fields);
		UriComponentsBuilder.newInstance()
			.query(field("fill"))
			.build()
			.getQueryParams()
			.forEach((name, values) -> {
				String path = UriUtils.decode(name, StandardCharsets.UTF_8);
				if (FILLED.matcher(path).matches() && values.get(0) != null) {
					filled.put(path, new String[] { UriUtils.decode(values.get(0), StandardCharsets.UTF_8) });
				}
			});
		return filled;
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

	/**
	 * Read it as a form.
	 * @throws Refusal if it has far more rows than any page sends
	 */
	public IncidentForm form() {
		IncidentForm form = SentFields.of(this.fields.containsKey("fill") ? filled() : this.fields).read(IncidentForm.class);
		if (form.isFarTooLarge()) {
			throw Refusal.badParameter("facts", "incident.error.far-too-large", IncidentForm.MOST_ROWS,
					IncidentForm.MOST_ASSERTIONS);
		}
		return form;
	}

}
