package org.aigaq.backup.file;

/**
 * A backup cannot be made or restored. Only the message is printed, a sentence that says
 * what to do.
 */
public class BackupRefused extends RuntimeException {

	public BackupRefused(String sentence) {
		super(sentence);
	}

	public BackupRefused(String sentence, Throwable cause) {
		super(sentence, cause);
	}

}
