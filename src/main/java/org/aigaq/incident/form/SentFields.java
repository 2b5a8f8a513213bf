package org.aigaq.incident.form;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;

/**
 * The values of a form by the steps of their names: {@code facts[3].date} is below facts,
 * 3, date. Read into records in one pass, so that the work grows with what was sent: an
 * index only gives the order of the rows.
 */
public final class SentFields {

	private static final String INDEX = "[0-9]{1,9}";

	private final List<String> values = new ArrayList<>();

	private final Map<String, SentFields> below = new LinkedHashMap<>();

	private SentFields() {
	}

	public static SentFields of(Map<String, String[]> fields) {
		SentFields all = new SentFields();
		fields.forEach((name, values) -> {
			SentFields field = all;
			for (String step : name.split("[.\\[\\]]+")) {
				field = field.below.computeIfAbsent(step, (unknown) -> new SentFields());
			}
			field.values.addAll(Arrays.asList(values));
		});
		return all;
	}

	/** The record with its fields; what was not sent is {@code null}. */
	public <T extends Record> T read(Class<T> type) {
		RecordComponent[] components = type.getRecordComponents();
		Object[] arguments = new Object[components.length];
		for (int i = 0; i < components.length; i++) {
			SentFields field = this.below.get(components[i].getName());
			arguments[i] = (field != null) ? field.value(components[i].getGenericType()) : null;
		}
		return BeanUtils.instantiateClass(constructor(type, components), arguments);
	}

	private static <T extends Record> Constructor<T> constructor(Class<T> type, RecordComponent[] components) {
		try {
			return type
				.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalStateException("a record has this constructor", ex);
		}
	}

	private @Nullable Object value(Type type) {
		if (type instanceof ParameterizedType of) {
			return (of.getRawType() == Map.class) ? texts() : rows(of.getActualTypeArguments()[0]);
		}
		return (type instanceof Class<?> form && form.isRecord()) ? read(form.asSubclass(Record.class)) : text();
	}

	/** Values of the same name are joined by commas; {@code null}: there is none. */
	private @Nullable String text() {
		return this.values.isEmpty() ? null : String.join(",", this.values);
	}

	private Map<String, String> texts() {
		Map<String, String> texts = new HashMap<>();
		this.below.forEach((name, field) -> texts.put(name, Objects.requireNonNullElse(field.text(), "")));
		return texts;
	}

	private List<Object> rows(Type type) {
		List<Object> rows = new ArrayList<>();
		if (type == String.class) {
			rows.addAll(this.values);
		}
		this.below.entrySet()
			.stream()
			.filter((row) -> row.getKey().matches(INDEX))
			.sorted(Comparator.comparing((row) -> Integer.valueOf(row.getKey())))
			.map((row) -> row.getValue().value(type))
			.filter(Objects::nonNull)
			.forEach(rows::add);
		return rows;
	}

}
