package org.aigaq.backup;

import java.io.PrintStream;
import java.nio.file.Path;

import org.aigaq.backup.file.BackupRefused;
import org.aigaq.backup.file.Checksums;
import org.aigaq.database.CommandDatabase;
import org.aigaq.database.UnchangedDatabase;
import org.aigaq.database.settings.CannotStart;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The command {@code backup}: writes all data to one file. */
public final class BackupCommand {

	private static final int FAILED = 1;

	private static final int MISUSED = 2;

	private static final String USE = """
			Use: backup FILE [--encrypt]
			With --encrypt, or with AIGAQ_BACKUP_PASSPHRASE_FILE set, the file is encrypted with a passphrase.""";

	private BackupCommand() {
	}

	/**
	 * Make a backup, whether the program runs or not.
	 * @param words the file, {@code --encrypt} to ask for a passphrase, settings
	 * @return 0 if it was made, 1 if it failed, 2 if the arguments are invalid; a
	 * sentence says why
	 */
	public static int run(PrintStream out, PrintStream errors, String... words) {
		CommandWords line = CommandWords.of(words, "--encrypt");
		if (!line.isValid()) {
			errors.println(USE);
			return MISUSED;
		}
		var program = new SpringApplicationBuilder(UnchangedDatabase.class, BackupParts.class)
			.web(WebApplicationType.NONE)
			.logStartupInfo(false)
			.properties("logging.level.root=error", CommandDatabase.COMMAND + "=true");
		try (var context = program.run(line.settings())) {
			Path file = Path.of(line.file()).toAbsolutePath().normalize();
			PassphraseSource passphrases = context.getBean(PassphraseSource.class);
			var passphrase = passphrases.forBackup(line.has("--encrypt"));
			Checksums made = context.getBean(Backup.class).write(file, passphrase);
			out.println(file + ": " + made.rows() + " rows and " + made.reports() + " reports"
					+ ((passphrase != null) ? ", encrypted." : ", not encrypted: keep it where only you can read it."));
			return 0;
		}
		catch (BackupRefused | CannotStart ex) {
			errors.println(ex.getMessage());
			return FAILED;
		}
	}

}
