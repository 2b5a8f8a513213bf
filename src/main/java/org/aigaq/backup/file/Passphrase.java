package org.aigaq.backup.file;

import java.nio.charset.StandardCharsets;

/**
 * The passphrase of backups; {@code toString} does not reveal it.
 *
 * @param value its characters
 */
public record Passphrase(String value) {

	private static final int SHORTEST = 15;

	/**
	 * A passphrase to encrypt with.
	 * @throws BackupRefused if it is too short
	 */
	public static Passphrase ofNew(String value) {
		if (value.codePointCount(0, value.length()) < SHORTEST) {
			throw new BackupRefused("The passphrase of backups has fewer than " + SHORTEST
					+ " characters: take several unrelated words, and keep them apart from the backups.");
		}
		return new Passphrase(value);
	}

	byte[] bytes() {
		return this.value.getBytes(StandardCharsets.UTF_8);
	}

	@Override
	public String toString() {
		return "(hidden)";
	}

}
