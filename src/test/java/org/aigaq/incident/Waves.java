package org.aigaq.incident;

import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes incidents, facts and assertions row by row, with the rights of the program. */
public final class Waves {

	private static final AtomicInteger NUMBER = new AtomicInteger(9000);

	private final JdbcClient database;

	public Waves(JdbcClient database) {
		this.database = database;
	}

	/** A published wave in June 2019, in no city. */
	public IncidentFixture wave() {
		return incident(null, "wave", "published");
	}

	IncidentFixture incident(@Nullable IncidentFixture parent, String type, String status) {
		String code = "KZ-1901-" + NUMBER.incrementAndGet();
		long id = insert("""
				insert into registry.incident (code, title, event_type, date_edtf, parent_id, status)
				values (:code, 'Protest ' || :code, :type, '2019-06-09/2019-06-11', :parent, :status)""", "code", code,
				"type", type, "parent", (parent != null) ? parent.id() : null, "status", status);
		IncidentFixture incident = new IncidentFixture(this, id, code);
		run("insert into registry.incident_passage values (?, ?)", id, passageOf(document("Report on " + code)));
		return incident;
	}

	/** An organisation as a source in a new document. */
	public Source organisation(String name) {
		String unique = name + " " + NUMBER.incrementAndGet();
		long id = insert("insert into registry.organisation (name, kind) values (:name, 'ngo')", "name", unique);
		return new Source(passageOf(document("Briefing of " + unique)), null, id, null);
	}

	/** A person with a public name as a source in a new document. */
	public Source person(String name) {
		return new Source(passageOf(document("Interview with " + name)), publicPerson(name), null, null);
	}

	/** A document as its own source. */
	public Source document() {
		return new Source(passageOf(document("Article")), null, null, null);
	}

	/** A source without a name, as a document describes it. */
	public Source unnamed(String words) {
		return document().saying(words);
	}

	/** A person with a public name. */
	public long publicPerson(String name) {
		return insert("""
				insert into registry.person (name, visibility, visibility_reason)
				values (:name, 'public', 'speaks in public')""", "name", name);
	}

	/** A person with a restricted name. */
	public long restrictedPerson(String name) {
		return insert("insert into registry.person (name) values (:name)", "name", name);
	}

	/** A document. */
	public long document(String title) {
		return insert("insert into registry.document (code, title, kind) values (:code, :title, 'news_article')",
				"code", "D-9" + NUMBER.incrementAndGet() + "50", "title", title);
	}

	/** The first paragraph of a document. */
	public long passageOf(long document) {
		long edition = insert("insert into registry.document_edition (document_id) values (:document)", "document",
				document);
		return insert("insert into registry.passage (edition_id, paragraph) values (:edition, 1)", "edition", edition);
	}

	/** A new document with a loaded text; returns the key of the edition. */
	public long editionOf(String text) {
		long edition = insert("""
				insert into registry.document_edition (document_id, text_sha256, text_length)
				values (:document, encode(sha256(convert_to(:text, 'UTF8')), 'hex'), char_length(:text))""", "document",
				document("Article"), "text", text);
		run("insert into registry.document_text (edition_id, text) values (?, ?)", edition, text);
		return edition;
	}

	/** Check the constraints that are deferred to the end of a transaction. */
	public void check() {
		this.database.sql("set constraints all immediate").update();
		this.database.sql("set constraints all deferred").update();
	}

	JdbcClient database() {
		return this.database;
	}

	void run(String sql, @Nullable Object... parameters) {
		var statement = this.database.sql(sql);
		for (Object parameter : parameters) {
			statement = statement.param(parameter);
		}
		statement.update();
	}

	long insert(String sql, @Nullable Object... named) {
		var statement = this.database.sql(sql + " returning id");
		for (int i = 0; i < named.length; i += 2) {
			statement = statement.param((String) named[i], named[i + 1]);
		}
		return statement.query(Long.class).single();
	}

	/**
	 * A source with its passage.
	 *
	 * @param passage key of the passage
	 * @param person key of the person, if it is one
	 * @param organisation key of the organisation, if it is one
	 * @param words the description of a source without a name
	 */
	public record Source(long passage, @Nullable Long person, @Nullable Long organisation, @Nullable String words) {

		Source saying(String somebody) {
			return new Source(this.passage, null, null, somebody);
		}

	}

}
