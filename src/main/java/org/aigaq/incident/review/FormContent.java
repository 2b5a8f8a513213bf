package org.aigaq.incident.review;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.aigaq.incident.form.FormDates;
import org.aigaq.incident.form.FormInput;
import org.aigaq.incident.form.FormRow;
import org.aigaq.incident.form.IncidentForm;

import org.springframework.util.ReflectionUtils;

/**
 * The fields of a form that have a value, by a path that names each saved row by its key
 * and each new one by its place, so that the fields of two states of a form can be
 * compared.
 */
final class FormContent {

	/** Fields that say nothing of an incident. */
	private static final Set<String> HIDDEN = Set.of("version", "id", "key", "removed", "newcomers", "keys");

	private static final Pattern ROW = Pattern.compile("(places|participants|witnesses|facts)\\[([^\\]]*)\\]");

	private static final Pattern PERSONS = Pattern
		.compile(".*\\.(?:person|relayedPerson|actor)|.*\\.own\\[(?:perpetrator|victims|subjects)]");

	private final Map<String, String> fields = new LinkedHashMap<>();

	private FormContent() {
	}

	static Map<String, String> of(IncidentForm form) {
		FormContent content = new FormContent();
		content.read("", form);
		return content.fields;
	}

	/** The names in fields that may name a person. */
	static Set<String> namesOfPersons(IncidentForm form) {
		Set<String> names = new LinkedHashSet<>();
		of(form).forEach((path, value) -> {
			if (PERSONS.matcher(path).matches()) {
				names.addAll(FormInput.names(value));
				names.add(value);
			}
		});
		return names;
	}

	/** The fields that differ, in the order of the form. */
	static List<FieldChange> changes(Map<String, String> before, Map<String, String> after) {
		Set<String> paths = new LinkedHashSet<>(after.keySet());
		paths.addAll(before.keySet());
		List<FieldChange> changes = new ArrayList<>();
		Map<String, List<String>> rows = new HashMap<>();
		for (String path : paths) {
			String place = numbered(path, rows);
			String was = before.getOrDefault(path, "");
			String becomes = after.getOrDefault(path, "");
			if (!FormDates.meaning(path, was).equals(FormDates.meaning(path, becomes))) {
				changes.add(new FieldChange(path, place, was, becomes));
			}
		}
		return changes;
	}

	/**
	 * The path with the number of its first row, from 0, in place of the key of that row.
	 * @param rows the rows of each list that were found so far
	 */
	private static String numbered(String path, Map<String, List<String>> rows) {
		Matcher row = ROW.matcher(path);
		if (!row.lookingAt()) {
			return path;
		}
		List<String> found = rows.computeIfAbsent(row.group(1), (list) -> new ArrayList<>());
		if (!found.contains(row.group(2))) {
			found.add(row.group(2));
		}
		return row.group(1) + "[" + found.indexOf(row.group(2)) + "]" + path.substring(row.end());
	}

	private void read(String path, Object value) {
		if (value instanceof Record record) {
			for (RecordComponent component : record.getClass().getRecordComponents()) {
				if (!HIDDEN.contains(component.getName())) {
					read(path.isEmpty() ? component.getName() : path + "." + component.getName(),
							value(component, record));
				}
			}
		}
		else if (value instanceof List<?> rows && !rows.isEmpty() && rows.get(0) instanceof FormRow) {
			readRows(path, rows);
		}
		else if (value instanceof List<?> values) {
			put(path, values.stream().map(String::valueOf).sorted().collect(Collectors.joining("; ")));
		}
		else if (value instanceof Map<?, ?> own) {
			own.forEach((name, typed) -> put(path + "[" + name + "]", (typed != null) ? typed.toString() : ""));
		}
		else {
			put(path, String.valueOf(value));
		}
	}

	private void readRows(String path, List<?> rows) {
		int fresh = 0;
		for (Object row : rows) {
			FormRow known = (FormRow) row;
			if (!known.gone() && !known.empty()) {
				read(path + "[" + (known.id().isEmpty() ? "+" + ++fresh : known.id()) + "]", row);
			}
		}
	}

	private void put(String path, String value) {
		if (!value.isEmpty()) {
			this.fields.put(path, value);
		}
	}

	private static Object value(RecordComponent component, Object record) {
		Method accessor = component.getAccessor();
		ReflectionUtils.makeAccessible(accessor);
		return Objects.requireNonNull(ReflectionUtils.invokeMethod(accessor, record));
	}

}
