package org.aigaq.incident.form;

import java.util.Map;

/**
 * A name as typed, with the key that was chosen with it. A row of the form has the keys
 * beside its names, by field: a key, a space and the name that it was chosen for; of a
 * field with several names one in each line. A key counts while its name stands unchanged
 * in the field, so that a name that was typed over it is looked up.
 *
 * @param name the name
 * @param key the key; empty: the name is looked up
 */
public record Named(String name, String key) {

	/** The name with its key, if one was chosen for exactly this name. */
	static Named of(Map<String, String> keys, String field, String name) {
		String key = keys.getOrDefault(field, "")
			.lines()
			.filter((line) -> line.indexOf(' ') > 0 && line.substring(line.indexOf(' ') + 1).strip().equals(name))
			.map((line) -> line.substring(0, line.indexOf(' ')))
			.findFirst()
			.orElse("");
		return new Named(name, name.isEmpty() ? "" : key);
	}

}
