package org.aigaq.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import org.aigaq.backup.file.BackupReader;
import org.aigaq.backup.file.BackupReader.Contents;
import org.aigaq.backup.file.BackupRefused;
import org.aigaq.backup.file.Manifest;
import org.aigaq.backup.table.Loading;
import org.aigaq.database.EmptyDatabase;
import org.aigaq.database.settings.CannotStart;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The command {@code restore}: reads a backup into an empty directory or database. */
public final class RestoreCommand {

	private static final int FAILED = 1;

	private static final int MISUSED = 2;

	private static final String USE = """
			Use: restore FILE [--check]
			The data go to AIGAQ_DATA_DIR, or to the database of AIGAQ_DATABASE_URL, which must be empty. With --check, the file is only checked.""";

	private RestoreCommand() {
	}

	/**
	 * Restore a backup.
	 * @param words the file, {@code --check} to read it only, settings
	 * @return 0 if it was restored, 1 if it failed, 2 if the arguments are invalid; a
	 * sentence says why
	 */
	public static int run(PrintStream out, PrintStream errors, String... words) {
		CommandWords line = CommandWords.of(words, "--check");
		if (!line.isValid()) {
			errors.println(USE);
			return MISUSED;
		}
		var program = new SpringApplicationBuilder(EmptyDatabase.Settings.class, RestoreParts.class)
			.web(WebApplicationType.NONE)
			.logStartupInfo(false)
			.properties("logging.level.root=error");
		try (var context = program.run(line.settings())) {
			BackupReader file = new BackupReader(Path.of(line.file()).toAbsolutePath().normalize(),
					context.getBean(PassphraseSource.class)::forRestore);
			Contents contents = file.verify();
			if (line.has("--check")) {
				out.println("The backup is complete: " + told(contents));
				return 0;
			}
			restore(file, contents, context.getBean(EmptyDatabase.Settings.class));
			out.println("Restored: " + told(contents));
			if (!contents.manifest().seed().equals("kazakhstan")) {
				out.println("Start the program with AIGAQ_SEED=" + contents.manifest().seed() + ".");
			}
			return 0;
		}
		catch (BackupRefused | CannotStart ex) {
			errors.println(ex.getMessage());
			return FAILED;
		}
	}

	private static String told(Contents contents) {
		Manifest manifest = contents.manifest();
		return contents.checksums().rows() + " rows and " + contents.checksums().reports() + " reports of "
				+ manifest.madeAt() + ", made by Aigaq " + manifest.program() + " with PostgreSQL "
				+ manifest.postgresql() + ".";
	}

	/** Nothing of it stays unless all of it is done. */
	static void restore(BackupReader file, Contents contents, EmptyDatabase.Settings settings) {
		try (EmptyDatabase target = settings.open(contents.manifest().seed()); Connection owner = target.connect()) {
			new Loading(owner, target.archive()).load(file, contents.manifest());
			target.complete(owner);
		}
		catch (IOException | SQLException ex) {
			throw new BackupRefused("The backup was not restored, and nothing was changed: " + ex.getMessage(), ex);
		}
	}

}
