package org.aigaq.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds documents by code or title, and adds new ones. */
@Repository
public class DocumentSearch {

	private static final int SUGGESTIONS = 20;

	private final JdbcClient database;

	private final Documents documents;

	private final Editions editions;

	DocumentSearch(JdbcClient database, Documents documents, Editions editions) {
		this.database = database;
		this.documents = documents;
		this.editions = editions;
	}

	/** The document with this code; if there is none, those with this title. */
	public List<Long> named(String codeOrTitle) {
		return this.database.sql("""
				select id from registry.document where code = upper(:name)
				union select id from registry.document where internal.plain(title) = internal.plain(:name)""")
			.param("name", codeOrTitle)
			.query(Long.class)
			.list();
	}

	/** Whether a public document has a title that looks like this one. */
	public boolean hasTwin(String title) {
		return this.database
			.sql("""
					select exists (select from registry.document
					                where visibility = 'public' and internal.name_look(title) = internal.name_look(:title))""")
			.param("title", title)
			.query(Boolean.class)
			.single();
	}

	/**
	 * Add a document with its first edition; more can be entered on its page.
	 * @param kind a code of vocabulary document_kind
	 * @return the key
	 */
	public long add(String title, String kind) {
		return add(DocumentForm.of(title, kind)).id();
	}

	/**
	 * Add a document with its first edition.
	 * @param language language tag (BCP 47)
	 * @param published date of publication as given; empty: unknown
	 * @param restricted whether it is confidential
	 * @return its code
	 */
	public String add(String title, String kind, String language, String published, boolean restricted) {
		return add(new DocumentForm(title, "", "", published, "", language, kind, "unknown", "", "", "0",
				restricted ? "restricted" : "public", "", "", 0))
			.code();
	}

	/** Add a document with its first edition. */
	Document add(DocumentForm form) {
		Document document = this.documents.save(new Document(this.documents.nextCode(), form));
		this.editions.begin(document.id());
		return document;
	}

	/**
	 * Suggest at most 20 documents whose code, title or publisher contains the text;
	 * restricted ones by code only, and without title.
	 */
	public List<Suggestion> suggest(String text) {
		return this.database.sql("""
				select code, case when visibility = 'public' then title else 'Document ' || number end as title,
				       case when visibility = 'public' then publisher end as publisher,
				       case when visibility = 'public' then published end as published
				  from registry.document
				 where strpos(lower(code), lower(:text)) > 0
				    or (visibility = 'public' and (strpos(internal.plain(title), internal.plain(:text)) > 0
				                                   or strpos(internal.plain(publisher), internal.plain(:text)) > 0))
				 order by code limit :most""")
			.param("text", text)
			.param("most", SUGGESTIONS)
			.query(Suggestion.class)
			.list();
	}

	/**
	 * A suggested document.
	 *
	 * @param code its code
	 * @param title its title, or a substitute for a restricted one
	 * @param publisher its publisher, if it is known and may be shown
	 * @param published its date as given
	 */
	public record Suggestion(String code, String title, @Nullable String publisher, @Nullable String published) {

		/** What tells it from other documents. */
		public List<String> details() {
			return Stream.of(this.title, this.publisher, this.published).filter(Objects::nonNull).toList();
		}

	}

}
