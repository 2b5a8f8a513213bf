package org.aigaq.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Starts the program as user nobody, if the tests run as root. */
class OrdinaryUserIT {

	@Test
	void startsAndOwnsItsData(@TempDir Path directory) throws Exception {
		Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
		Path own = Files.createDirectory(directory.resolve("own"));
		if (System.getProperty("user.name").equals("root")) {
			Files.setOwner(own, own.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
		}
		try (Installation installation = Installation.ofOrdinaryUser(own.resolve("data"), directory)) {
			installation.startUntil("Analysts: psql postgresql://aigaq_analyst:");
			assertThat(Files.getOwner(own.resolve("data/postgresql"))).isEqualTo(Files.getOwner(own))
				.extracting(Object::toString)
				.isNotEqualTo("root");
		}
	}

}
