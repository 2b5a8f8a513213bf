package org.aigaq.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * An invented article with every type of fact, wording of a number and stance. Its text
 * is part of the project, so that tests of quotes and locations need no other text.
 */
public final class WaterTariffArticle {

	/** Code of the document. */
	public static final String CODE = "D-0901";

	private WaterTariffArticle() {
	}

	/** Enter the document and its facts without the text. */
	public static void enter(JdbcOperations database) {
		database.execute(read("water-tariff.sql"));
	}

	/** Load the text of the entered document. */
	static void loadText(JdbcOperations database) {
		database.update("""
				insert into registry.document_text (edition_id, text)
				select edition.id, ?
				  from registry.document_edition edition
				  join registry.document on document.id = edition.document_id
				 where document.code = ?""", text(), CODE);
	}

	/** The text of the article. */
	static String text() {
		return read("water-tariff.txt");
	}

	private static String read(String file) {
		try {
			return new ClassPathResource("documents/" + file).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
