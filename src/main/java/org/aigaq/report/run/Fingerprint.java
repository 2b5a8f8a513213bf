package org.aigaq.report.run;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a file. */
public final class Fingerprint {

	private Fingerprint() {
	}

	/** A new digest. */
	public static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The digest in hexadecimal. */
	public static String of(MessageDigest digest) {
		return HexFormat.of().formatHex(digest.digest());
	}

}
