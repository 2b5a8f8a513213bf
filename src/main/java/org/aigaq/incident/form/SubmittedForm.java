package org.aigaq.incident.form;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.aigaq.shared.Refusal;

/**
 * The form of an incident as a browser sent it: values by field name. Values taken from a
 * text are put into its fields as if they had been typed.
 *
 * @param fields the values of each field
 */
public record SubmittedForm(Map<String, String[]> fields) {

	private static final Pattern FACT = Pattern.compile("facts\\[([0-9]{1,3})\\]\\..*");

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

	/** The same with other values of some fields. */
	public SubmittedForm with(Map<String, String> changes) {
		Map<String, String[]> changed = new LinkedHashMap<>(this.fields);
		changes.forEach((name, value) -> changed.put(name, new String[] { value }));
		return new SubmittedForm(changed);
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
	 * Read it as a form.
	 * @throws Refusal if it has far more rows than any page sends
	 */
	public IncidentForm form() {
		IncidentForm form = SentFields.of(this.fields).read(IncidentForm.class);
		if (form.isFarTooLarge()) {
			throw Refusal.badParameter("facts", "incident.error.far-too-large", IncidentForm.MOST_ROWS,
					IncidentForm.MOST_ASSERTIONS);
		}
		return form;
	}

}
