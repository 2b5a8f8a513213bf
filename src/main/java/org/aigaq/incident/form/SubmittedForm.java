package org.aigaq.incident.form;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.core.ResolvableType;
import org.springframework.validation.DataBinder;

/**
 * The form of an incident as a browser sent it: fields by name. What is chosen from a
 * text is put into fields, and the form comes back as if it had been typed.
 *
 * @param fields what each field holds
 */
public record SubmittedForm(Map<String, String[]> fields) {

	private static final Pattern FACT = Pattern.compile("facts\\[([0-9]{1,3})\\]\\..*");

	/** What stands in the field, without white space around it; empty: nothing. */
	public String field(String name) {
		String[] values = this.fields.get(name);
		return (values != null && values.length > 0) ? FormInput.text(values[0]) : "";
	}

	/** All that stands in fields of this name. */
	public List<String> all(String name) {
		String[] values = this.fields.get(name);
		return (values != null) ? Arrays.stream(values).map(FormInput::text).toList() : List.of();
	}

	/** The same with other content of some fields. */
	public SubmittedForm with(Map<String, String> changes) {
		Map<String, String[]> changed = new LinkedHashMap<>(this.fields);
		changes.forEach((name, value) -> changed.put(name, new String[] { value }));
		return new SubmittedForm(changed);
	}

	/** Whether a row that was never saved goes, so that those after it move up. */
	public boolean movesRows() {
		return this.fields.keySet()
			.stream()
			.filter((name) -> name.endsWith(".removed") && field(name).equals("true"))
			.anyMatch((name) -> field(name.replaceAll("removed$", "id")).isEmpty());
	}

	/** The place of the next fact in the list. */
	public int nextFact() {
		return 1 + this.fields.keySet()
			.stream()
			.map(FACT::matcher)
			.filter(Matcher::matches)
			.mapToInt((fact) -> Integer.parseInt(fact.group(1)))
			.max()
			.orElse(-1);
	}

	/** Read it as a form. */
	public IncidentForm form() {
		DataBinder binder = new DataBinder(null, "form");
		binder.setTargetType(ResolvableType.forClass(IncidentForm.class));
		binder.setAutoGrowCollectionLimit(IncidentForm.MOST_ROWS + 1);
		binder.setDeclarativeBinding(true);
		binder.construct(new Fields());
		return (binder.getTarget() instanceof IncidentForm form) ? form : IncidentForm.blank();
	}

	/** Gives the binder what it asks for. */
	private final class Fields implements DataBinder.ValueResolver {

		@Override
		public @Nullable Object resolveValue(String name, Class<?> type) {
			String[] values = SubmittedForm.this.fields.get(name);
			return (values != null && values.length == 1) ? values[0] : values;
		}

		@Override
		public Set<String> getNames() {
			return new LinkedHashSet<>(SubmittedForm.this.fields.keySet());
		}

	}

}
