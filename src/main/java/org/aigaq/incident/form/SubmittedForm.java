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

	/** Bind it to a form. */
	public IncidentForm form() {
		DataBinder binder = new DataBinder(null, "form");
		binder.setTargetType(ResolvableType.forClass(IncidentForm.class));
		binder.setAutoGrowCollectionLimit(IncidentForm.MOST_ROWS + 1);
		binder.setDeclarativeBinding(true);
		binder.construct(new Fields());
		return (binder.getTarget() instanceof IncidentForm form) ? form : IncidentForm.blank();
	}

	/** Gives the data binder the values it asks for. */
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
