package org.aigaq.incident.choosing;

import java.util.List;

/**
 * An entry of the list below a field.
 *
 * @param value what the field holds once it is chosen: a name, or a code
 * @param key the key that goes with the name; empty: the value is enough
 * @param words what the entry is called
 * @param details what tells it from others
 */
record Choice(String value, String key, String words, List<String> details) {

	static Choice of(String value) {
		return new Choice(value, "", value, List.of());
	}

	/** The key with the name that it was chosen for; empty: there is no key. */
	public String chosen() {
		return this.key.isEmpty() ? "" : this.key + " " + this.value;
	}

}
