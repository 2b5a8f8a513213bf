package org.aigaq.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * The texts available for tests: always that of {@link WaterTariffArticle}, and those of
 * the seed if {@code -Dseed-texts} names their directory. The latter are under copyright
 * and not part of the project.
 */
public final class AvailableTexts {

	private static final Path OF_THE_SEED = Path.of(System.getProperty("seed-texts", "../shared/seeds"));

	private AvailableTexts() {
	}

	/**
	 * Load each text into the edition that has its hash; the article must be entered.
	 * Prints which documents have a text.
	 * @return the codes of the documents whose texts are loaded, in order
	 */
	public static List<String> load(JdbcOperations database) {
		WaterTariffArticle.loadText(database);
		if (Files.isDirectory(OF_THE_SEED)) {
			try (Stream<Path> files = Files.list(OF_THE_SEED)) {
				files.forEach((file) -> load(database, file));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		List<String> codes = database.queryForList("""
				select document.code
				  from registry.document_text
				  join registry.document_edition edition on edition.id = document_text.edition_id
				  join registry.document on document.id = edition.document_id
				 where document.code between 'D-0001' and 'D-0999'
				 order by document.code""", String.class);
		System.out.printf("Documents checked against their texts: %d (%s)%n", codes.size(), String.join(", ", codes));
		return codes;
	}

	private static void load(JdbcOperations database, Path file) {
		try {
			byte[] bytes = Files.readAllBytes(file);
			String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
			database.update("""
					insert into registry.document_text (edition_id, text)
					select id, convert_from(?, 'UTF8') from registry.document_edition where text_sha256 = ?
					on conflict do nothing""", bytes, hash);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
