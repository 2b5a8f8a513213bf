package org.aigaq.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The texts of the documents that come with the program, where somebody has them: they
 * are not part of the project.
 */
public final class SeedTexts {

	private static final Path DIRECTORY = Path.of("../shared/seeds");

	private SeedTexts() {
	}

	/** Whether they are on this machine. */
	public static boolean areThere() {
		return Files.isDirectory(DIRECTORY);
	}

	/** Load each for the edition that has its hash. */
	public static void load(JdbcClient database) {
		try (var files = Files.list(DIRECTORY)) {
			files.forEach((file) -> load(database, file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void load(JdbcClient database, Path file) {
		try {
			byte[] bytes = Files.readAllBytes(file);
			String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
			database.sql("""
					insert into registry.document_text (edition_id, text)
					select id, convert_from(?, 'UTF8') from registry.document_edition where text_sha256 = ?
					on conflict do nothing""").params(bytes, hash).update();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
