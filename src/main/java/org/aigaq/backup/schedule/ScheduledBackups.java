package org.aigaq.backup.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.aigaq.backup.Backup;
import org.aigaq.backup.BackupSettings;
import org.aigaq.backup.PassphraseSource;
import org.aigaq.backup.file.BackupRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Makes a backup when the last one is older than the setting says, and deletes those
 * beyond the number to keep: only after a new one is complete, and only its own files.
 */
@Component
class ScheduledBackups {

	private static final String OWN = "aigaq-[0-9]{8}-[0-9]{6}\\.backup";

	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'aigaq-'yyyyMMdd-HHmmss'.backup'")
		.withZone(ZoneOffset.UTC);

	private static final Logger log = LoggerFactory.getLogger(ScheduledBackups.class);

	private final Backup backup;

	private final BackupSettings settings;

	private final PassphraseSource passphrases;

	private final LastBackup last;

	ScheduledBackups(Backup backup, BackupSettings settings, PassphraseSource passphrases, LastBackup last) {
		this.backup = backup;
		this.settings = settings;
		this.passphrases = passphrases;
		this.last = last;
	}

	/** Make a backup if one is due. */
	void makeIfDue() {
		Instant now = Clock.systemUTC().instant();
		if (!this.settings.isScheduled() || this.last.madeAt()
			.filter((made) -> Duration.between(made, now).compareTo(this.settings.every()) < 0)
			.isPresent()) {
			return;
		}
		try {
			make(this.settings.folder(), now);
		}
		catch (BackupRefused ex) {
			log.warn("{} It is tried again in some minutes.", ex.getMessage());
		}
		catch (IOException ex) {
			log.warn("Old backups were not deleted: {}", ex.getMessage());
		}
	}

	private void make(Path folder, Instant now) throws IOException {
		Files.createDirectories(folder);
		for (Path left : files(folder, OWN + "\\.part")) {
			Files.delete(left); // of a killed program
		}
		Path file = folder.resolve(NAME.format(now));
		this.backup.write(file, this.passphrases.forBackup(false));
		log.info("Backup {} was made", file);
		List<Path> all = files(folder, OWN);
		for (Path old : all.subList(Math.min(this.settings.keep(), all.size()), all.size())) {
			Files.delete(old);
		}
	}

	/** The files with such names, the newest first. */
	private static List<Path> files(Path folder, String names) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.getFileName().toString().matches(names))
				.sorted(Comparator.reverseOrder())
				.toList();
		}
	}

}
