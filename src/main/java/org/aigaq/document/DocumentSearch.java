package org.aigaq.document;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds documents by code or title, and adds new ones. */
@Repository
public class DocumentSearch {

	private static final int SUGGESTIONS = 20;

	private final JdbcClient database;

	DocumentSearch(JdbcClient database) {
		this.database = database;
	}

	/** The document with this code, or those with this title. */
	public List<Long> named(String codeOrTitle) {
		return this.database.sql("""
				select id from registry.document where code = upper(:name)
				union select id from registry.document where lower(title) = lower(:name)""")
			.param("name", codeOrTitle)
			.query(Long.class)
			.list();
	}

	/**
	 * Add a document, of which more can be said on its own page, with a first edition.
	 * @param kind a code of vocabulary document_kind
	 */
	public long add(String title, String kind) {
		return this.database.sql("""
				with document as (
				    insert into registry.document (code, title, kind)
				    values (registry.next_document_code(), :title, :kind) returning id
				), edition as (
				    insert into registry.document_edition (document_id) select id from document
				)
				select id from document""").param("title", title).param("kind", kind).query(Long.class).single();
	}

	/**
	 * At most 20 documents whose code or title holds the text; restricted ones without
	 * title.
	 */
	public List<Suggestion> suggest(String text) {
		return this.database.sql("""
				select code, case when visibility = 'public' then title else 'Document ' || number end as title
				  from registry.document
				 where strpos(lower(code), lower(:text)) > 0
				    or (visibility = 'public' and strpos(lower(title), lower(:text)) > 0)
				 order by code limit :most""")
			.param("text", text)
			.param("most", SUGGESTIONS)
			.query(Suggestion.class)
			.list();
	}

	/**
	 * A document to choose.
	 *
	 * @param code its code
	 * @param title its title, or what stands for it
	 */
	public record Suggestion(String code, String title) {
	}

}
