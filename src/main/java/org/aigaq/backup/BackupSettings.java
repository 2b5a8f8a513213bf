package org.aigaq.backup;

import java.nio.file.Path;
import java.time.Duration;

import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of backups.
 *
 * @param dir folder of the scheduled ones; {@code null} or empty: none are made
 * @param every time from one to the next
 * @param keep how many are kept; older ones are deleted
 * @param passphraseFile file whose first line is the passphrase; {@code null} or empty:
 * backups are not encrypted
 */
@Validated
@ConfigurationProperties("aigaq.backup")
public record BackupSettings(@Nullable String dir, @DefaultValue("24h") Duration every,
		@Min(1) @DefaultValue("14") int keep, @Nullable String passphraseFile) {

	/** Whether the program makes backups of itself. */
	public boolean isScheduled() {
		return StringUtils.hasText(this.dir);
	}

	/** Folder of the scheduled backups. */
	public Path folder() {
		return Path.of(String.valueOf(this.dir)).toAbsolutePath().normalize();
	}

}
