package org.aigaq.report.run;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 by which a file is known again. */
public final class Fingerprint {

	private Fingerprint() {
	}

	/** To take a file in. */
	public static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Of what was taken in, in hexadecimal. */
	public static String of(MessageDigest digest) {
		return HexFormat.of().formatHex(digest.digest());
	}

}
