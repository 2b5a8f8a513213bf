package org.aigaq.place;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The key of a place or region, as forms hold it beside its name: c12 or r5.
 *
 * @param region whether it is a region
 * @param id key of its row
 */
public record PlaceKey(boolean region, long id) {

	private static final Pattern FORM = Pattern.compile("([cr])([0-9]{1,18})");

	/** Read a key of a form; empty if it is none. */
	public static Optional<PlaceKey> of(String text) {
		Matcher key = FORM.matcher(text);
		return key.matches() ? Optional.of(new PlaceKey(key.group(1).equals("r"), Long.parseLong(key.group(2))))
				: Optional.empty();
	}

	@Override
	public String toString() {
		return (this.region ? "r" : "c") + this.id;
	}

}
