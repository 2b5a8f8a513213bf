package org.aigaq.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.aigaq.FreePort;
import org.aigaq.database.settings.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** If the program cannot start it prints one sentence and changes no file. */
class RefusalIT {

	@TempDir
	Path directory;

	Path data;

	Installation installation;

	@BeforeEach
	void dataOfAnEarlierRun() throws Exception {
		this.data = this.directory.resolve("data");
		this.installation = Installation.on(this.data, this.directory);
		PreparedDatabase.migrated(this.data);
	}

	@Test
	void portInUse() throws Exception {
		try (ServerSocket other = new ServerSocket(this.installation.port, 1, InetAddress.getByName("127.0.0.1"))) {
			assertRefused("Port " + other.getLocalPort()
					+ " of 127.0.0.1 is in use by another program: stop that, or set AIGAQ_DATABASE_PORT to a free port.");
		}
	}

	@Test
	void dataOfAnotherMajorVersion() throws Exception {
		Files.writeString(this.data.resolve("postgresql/PG_VERSION"), "17\n");
		assertRefused("The data in " + this.data + " were written by PostgreSQL 17 and this Aigaq brings 18: "
				+ "back them up with the Aigaq that wrote them (backup FILE), set AIGAQ_DATA_DIR to a new directory, "
				+ "and restore the file there (restore FILE).");
	}

	@Test
	void directoryThatCannotBeWritten() throws Exception {
		open(this.directory);
		Files.setPosixFilePermissions(this.data, PosixFilePermissions.fromString("r-xr-xr-x"));
		this.installation = Installation.ofOrdinaryUser(this.data, this.directory);
		assertRefused("Aigaq cannot write to " + this.data
				+ ": give this user the right to, or set AIGAQ_DATA_DIR to another directory.");
	}

	@Test
	void secondProgramOnTheSameDirectory() throws Exception {
		try (EmbeddedDatabase first = EmbeddedDatabase.start(Settings.on(this.data, this.installation.port))) {
			this.installation = this.installation.withPort(FreePort.find());
			assertThat(this.installation.fail()).isEqualTo(1);
			assertSentence("Another Aigaq is running on " + this.data
					+ ": stop it, or set AIGAQ_DATA_DIR to another directory and AIGAQ_DATABASE_PORT to another port.");
			assertThat(first.login(Role.APP)).as("the first goes on").satisfies((app) -> {
				try (var connection = DriverManager.getConnection(first.url(), app.name(), app.password().value())) {
					assertThat(connection.isValid(5)).isTrue();
				}
			});
		}
	}

	@Test
	void databaseFromBeforeTheFirstRelease() throws Exception {
		this.data = this.directory.resolve("old");
		this.installation = Installation.on(this.data, this.directory);
		PreparedDatabase.empty(this.data);
		try (EmbeddedDatabase database = EmbeddedDatabase.start(Settings.on(this.data, this.installation.port))) {
			Upgrades.execute(database,
					new ClassPathResource("unreleased-history.sql").getContentAsString(StandardCharsets.UTF_8));
		}
		assertThat(this.installation.fail()).isEqualTo(1);
		assertSentence("This database was made by an Aigaq from before the first release and cannot be brought up to "
				+ "date: set AIGAQ_DATA_DIR to a new directory, or AIGAQ_DATABASE_URL to an empty database.");
	}

	@Test
	void passwordOfTheFirstAccountTooShort() throws Exception {
		this.installation = this.installation.withSetting("AIGAQ_ADMIN_PASSWORD", "short");
		assertThat(this.installation.fail()).isEqualTo(1);
		assertSentence(
				"AIGAQ_ADMIN_PASSWORD is refused. This has 5 characters. Use at least 15, such as a few unrelated words. Set another one and start again.");
	}

	@Test
	void logoOfTheOrganisationThatIsNoPicture() throws Exception {
		Path logo = Files.writeString(this.directory.resolve("logo.png"), "no picture");
		this.installation = this.installation.withSetting("AIGAQ_ORGANISATION", "Witness Union")
			.withSetting("AIGAQ_ORGANISATION_LOGO", logo.toString());
		assertThat(this.installation.fail()).isEqualTo(1);
		assertSentence("AIGAQ_ORGANISATION_LOGO: " + logo
				+ " cannot be printed, it is neither PNG, JPEG nor SVG: save it as one of them.");
	}

	private void assertRefused(String sentence) throws Exception {
		Map<String, String> before = contents();
		assertThat(this.installation.fail()).isEqualTo(1);
		assertSentence(sentence);
		assertThat(contents()).as("data").isEqualTo(before);
	}

	private void assertSentence(String sentence) throws IOException {
		assertThat(this.installation.errors()).isEqualTo(sentence + System.lineSeparator());
		assertThat(this.installation.output()).doesNotContain("Exception", "ERROR", "WARN", "\tat ");
	}

	/** Every file with its size and modification time. */
	private Map<String, String> contents() throws IOException {
		Map<String, String> contents = new TreeMap<>();
		try (Stream<Path> files = Files.walk(this.data)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				contents.put(file.toString(), Files.size(file) + " " + Files.getLastModifiedTime(file));
			}
		}
		return contents;
	}

	private static void open(Path directory) throws IOException {
		Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
	}

}
