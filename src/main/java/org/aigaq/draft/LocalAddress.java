package org.aigaq.draft;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Checks that an address stays on this site. */
public final class LocalAddress {

	/**
	 * A path, with parameters: one slash, then no second one and no backslash, which
	 * browsers read as the name of another site; no control characters.
	 */
	private static final Pattern FORM = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]{0,1999}");

	private LocalAddress() {
	}

	/** Whether a browser that is sent to the address stays on this site. */
	public static boolean isOne(@Nullable String address) {
		return address != null && FORM.matcher(address).matches();
	}

}
