package org.aigaq.backup.schedule;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.aigaq.DatabaseTest;
import org.aigaq.backup.Backup;
import org.aigaq.backup.BackupSettings;
import org.aigaq.backup.PassphraseSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DatabaseTest
class ScheduledBackupsTests {

	@Autowired
	Backup backup;

	@Autowired
	PassphraseSource passphrases;

	@Autowired
	LastBackup last;

	@Autowired
	MockMvc web;

	@TempDir
	Path place;

	@Test
	void makesWhatIsDueKeepsTheNewestAndTellsAdministrators() throws Exception {
		Path folder = this.place.resolve("backups");
		Files.createDirectories(folder);
		for (String old : new String[] { "aigaq-20250101-030000.backup", "aigaq-20250102-030000.backup",
				"aigaq-20250103-030000.backup.part", "of-others.backup" }) {
			Files.writeString(folder.resolve(old), "old");
		}
		backups(folder, Duration.ZERO).makeIfDue();
		assertThat(names(folder)).hasSize(3)
			.contains("aigaq-20250102-030000.backup", "of-others.backup")
			.anyMatch((name) -> name.startsWith("aigaq-202") && !name.startsWith("aigaq-2025"));
		assertThat(this.last.madeAt()).isPresent();
		assertThat(this.last.isOverdue()).isFalse();

		backups(folder, Duration.ofHours(24)).makeIfDue();
		assertThat(names(folder)).as("none is due").hasSize(3);

		this.web.perform(get("/actuator/health").with(admin()))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Last backup: 20")));
		this.web.perform(get("/actuator/health"))
			.andExpect(status().isOk())
			.andExpect(content().string(not(containsString("backup"))));
		this.web.perform(get("/actuator/prometheus").with(admin()))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("aigaq_backup_age")));
		this.web.perform(get("/").with(admin())).andExpect(content().string(containsString("Last backup: ")));
	}

	@Test
	void failureIsToldAndDeletesNothing() throws Exception {
		Path folder = Files.createDirectories(this.place.resolve("backups"));
		Path kept = Files.writeString(folder.resolve("aigaq-20250101-030000.backup"), "old");
		Path file = Files.writeString(this.place.resolve("file"), "no folder");
		backups(file.resolve("below"), Duration.ZERO).makeIfDue();
		assertThat(kept).exists();
	}

	private ScheduledBackups backups(Path folder, Duration every) {
		return new ScheduledBackups(this.backup, new BackupSettings(folder.toString(), every, 2, null),
				this.passphrases, this.last);
	}

	private static List<String> names(Path folder) throws Exception {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map((file) -> file.getFileName().toString()).toList();
		}
	}

	private static SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor admin() {
		return SecurityMockMvcRequestPostProcessors.user("admin").roles("ADMIN");
	}

}
