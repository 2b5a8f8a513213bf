package org.aigaq.backup;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.aigaq.backup.file.BackupRefused;
import org.aigaq.backup.file.Passphrase;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Where the passphrase comes from: a file that a setting names, or the keyboard. Never
 * from the words of a command, which other users of the machine can read.
 */
@Component
public class PassphraseSource {

	private static final String SETTING = "AIGAQ_BACKUP_PASSPHRASE_FILE";

	private final BackupSettings settings;

	PassphraseSource(BackupSettings settings) {
		this.settings = settings;
	}

	/**
	 * The passphrase to encrypt with.
	 * @param ask whether to ask for it where no file is set
	 * @return {@code null}: the backup is not encrypted
	 */
	public @Nullable Passphrase forBackup(boolean ask) {
		if (isSet()) {
			return Passphrase.ofNew(read());
		}
		if (!ask) {
			return null;
		}
		String first = ask("Passphrase: ");
		if (!ask("Passphrase again: ").equals(first)) {
			throw new BackupRefused("These were two different passphrases: start again.");
		}
		return Passphrase.ofNew(first);
	}

	/** The passphrase of a file that is encrypted. */
	Passphrase forRestore() {
		return new Passphrase(isSet() ? read() : ask("Passphrase: "));
	}

	private boolean isSet() {
		return StringUtils.hasText(this.settings.passphraseFile());
	}

	private String read() {
		Path file = Path.of(String.valueOf(this.settings.passphraseFile()));
		try (var lines = Files.newBufferedReader(file)) {
			String line = lines.readLine();
			return (line != null) ? line : "";
		}
		catch (IOException ex) {
			throw new BackupRefused(SETTING + ": " + file + " cannot be read.", ex);
		}
	}

	private static String ask(String prompt) {
		Console console = System.console();
		char[] typed = (console != null) ? console.readPassword("%s", prompt) : null;
		if (typed == null) {
			throw new BackupRefused("The backup is encrypted with a passphrase: set " + SETTING
					+ " to a file that holds it, or run the command in a terminal.");
		}
		try {
			return new String(typed);
		}
		finally {
			Arrays.fill(typed, ' ');
		}
	}

}
