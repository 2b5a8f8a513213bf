package org.aigaq.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A versioned migration is never edited after its commit; a change is a new file. */
class LandedMigrationsTests {

	private static final Path LANDED = Path.of("src/test/resources/landed.sha256");

	@Test
	void noLandedFileIsEdited() throws IOException {
		assertThat(present()).as("Versioned files; a new one is added with: sha256sum FILE >> " + LANDED)
			.isEqualTo(landed());
	}

	private static Map<String, String> landed() throws IOException {
		try (Stream<String> lines = Files.lines(LANDED)) {
			return lines.map((line) -> line.split("  ", 2))
				.collect(Collectors.toMap((part) -> part[1], (part) -> part[0], (one, other) -> {
					throw new IllegalStateException("A file stands twice in " + LANDED);
				}, TreeMap::new));
		}
	}

	private static Map<String, String> present() throws IOException {
		Map<String, String> present = new TreeMap<>();
		for (String folder : new String[] { "db/schema", "db/seed" }) {
			try (Stream<Path> files = Files.walk(Path.of(folder))) {
				for (Path file : files.filter(Files::isRegularFile).toList()) {
					present.put(file.toString().replace('\\', '/'), sha256(file));
				}
			}
		}
		return present;
	}

	private static String sha256(Path file) throws IOException {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
