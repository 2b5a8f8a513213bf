package org.aigaq.incident.marking;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Loads a text written for the tests as a new document. */
final class TestDocument {

	static final String TITLE = "Note of a test about one day";

	static final String TEXT = "A note of our own about one day.\n\n"
			+ "The office said that 670 people were given administrative arrest; “about\u00a041” were let go.\n"
			+ "It named Almaty, and \ud83d\ude00 Jose\u0301 Unheard\u00a0Of.\n"
			+ "At night the square was empty. In the morning the square was empty.\n";

	private TestDocument() {
	}

	/** Load the text as a new document. */
	static String load(JdbcClient database, String title, String text) {
		return database
			.sql("""
					with document as (
					    insert into registry.document (code, title, kind) values (registry.next_document_code(), :title, 'testimony')
					    returning id, code
					), edition as (
					    insert into registry.document_edition (document_id) select id from document returning id
					), loaded as (
					    insert into registry.document_text (edition_id, text) select id, :text from edition
					)
					select code from document""")
			.param("title", title)
			.param("text", text)
			.query(String.class)
			.single();
	}

	/** The offset of words in the text, in code points. */
	static int at(String text, String words) {
		return text.codePointCount(0, text.indexOf(words));
	}

}
