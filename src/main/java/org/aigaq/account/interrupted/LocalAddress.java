package org.aigaq.account.interrupted;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Checks that an address stays on this site. */
final class LocalAddress {

	/**
	 * A path, with parameters: one slash, then no second one and no backslash, which
	 * browsers read as the name of another site; no control characters.
	 */
	private static final Pattern FORM = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]{0,1999}");

	private LocalAddress() {
	}

	static boolean isOne(@Nullable String address) {
		return address != null && FORM.matcher(address).matches();
	}

}
