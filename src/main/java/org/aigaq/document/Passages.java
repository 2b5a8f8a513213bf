package org.aigaq.document;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds passages of documents, and adds new ones. */
@Repository
public class Passages {

	private final JdbcClient database;

	Passages(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Key of the message that says why there can be no passage at these characters: no
	 * text is loaded, they are past its end, or they split a letter from its marks.
	 */
	public Optional<String> fault(long document, Place place) {
		if (place.charStart() == null || place.charEnd() == null) {
			return Optional.empty();
		}
		long edition = edition(document, place);
		if (isNoted(edition, place)) {
			return Optional.empty();
		}
		Optional<String> text = this.database.sql("select text from registry.document_text where edition_id = ?")
			.param(edition)
			.query(String.class)
			.optional();
		return text.isEmpty() ? Optional.of("document.passage.no-text")
				: PassageBounds.fault(text.get(), place.charStart(), place.charEnd());
	}

	private boolean isNoted(long edition, Place place) {
		return this.database.sql("""
				select exists (select from registry.passage
				                where edition_id = ? and char_start = ? and char_end = ? and flag is null)""")
			.params(edition, place.charStart(), place.charEnd())
			.query(Boolean.class)
			.single();
	}

	/**
	 * The key of the passage at this location; added if it is missing.
	 * @throws IllegalArgumentException if characters are given and no text is loaded
	 */
	public long at(long document, Place place) {
		long edition = edition(document, place);
		String hash = place.unbound() ? null
				: hash(edition, place).orElseThrow(() -> new IllegalArgumentException("no text for " + place));
		this.database.sql("""
				insert into registry.passage (edition_id, paragraph, page, locator, char_start, char_end, text_sha256)
				values (:edition, :paragraph, :page, :locator, :start, :end, :hash)
				on conflict on constraint passage_once do nothing""")
			.param("edition", edition)
			.param("paragraph", place.paragraph())
			.param("page", place.page())
			.param("locator", place.locator())
			.param("start", place.charStart())
			.param("end", place.charEnd())
			.param("hash", hash)
			.update();
		return this.database
			.sql("""
					select id from registry.passage
					 where edition_id = :edition and paragraph is not distinct from :paragraph::integer
					   and page is not distinct from :page::integer and locator is not distinct from :locator::text
					   and char_start is not distinct from :start::integer and char_end is not distinct from :end::integer""")
			.param("edition", edition)
			.param("paragraph", place.paragraph())
			.param("page", place.page())
			.param("locator", place.locator())
			.param("start", place.charStart())
			.param("end", place.charEnd())
			.query(Long.class)
			.single();
	}

	/**
	 * The key of the requested edition, otherwise of the newest; a document without
	 * editions gets one.
	 */
	private long edition(long document, Place place) {
		return this.database.sql("""
				select id from registry.document_edition where document_id = :document
				 order by edition = :edition::integer desc nulls last, edition desc limit 1""")
			.param("document", document)
			.param("edition", place.edition())
			.query(Long.class)
			.optional()
			.orElseGet(() -> this.database
				.sql("insert into registry.document_edition (document_id) values (:document) returning id")
				.param("document", document)
				.query(Long.class)
				.single());
	}

	private Optional<String> hash(long edition, Place place) {
		return this.database.sql("""
				select encode(sha256(convert_to(substr(text, :start + 1, :end - :start), 'UTF8')), 'hex')
				  from registry.document_text
				 where edition_id = :edition and :start < :end and :end <= char_length(text)
				union all
				select text_sha256 from registry.passage
				 where edition_id = :edition and char_start = :start and char_end = :end
				 limit 1""")
			.param("edition", edition)
			.param("start", place.charStart())
			.param("end", place.charEnd())
			.query(String.class)
			.optional();
	}

	/**
	 * A location in a document; at least one of paragraph, page and locator is given.
	 *
	 * @param edition number of the edition; {@code null}: the newest
	 * @param paragraph number of the non-blank line, from 1
	 * @param page page number, from 1
	 * @param locator the location in words
	 * @param charStart first character, in code points from 0; given together with
	 * charEnd or not at all
	 * @param charEnd the character after the last
	 */
	public record Place(@Nullable Integer edition, @Nullable Integer paragraph, @Nullable Integer page,
			@Nullable String locator, @Nullable Integer charStart, @Nullable Integer charEnd) {

		boolean unbound() {
			return this.charStart == null || this.charEnd == null;
		}

	}

}
