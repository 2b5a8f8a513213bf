package org.aigaq.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.aigaq.document.file.Notice;
import org.aigaq.document.file.StoredNotices;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The loaded texts of documents, for editors. */
@Repository
public class LoadedTexts {

	private final JdbcClient database;

	LoadedTexts(JdbcClient database) {
		this.database = database;
	}

	/** Whether the text of any edition is loaded. */
	public boolean any(long document) {
		return this.database.sql("""
				select exists (select from registry.document_edition edition
				                 join registry.document_text text on text.edition_id = edition.id
				                where edition.document_id = :document)""")
			.param("document", document)
			.query(Boolean.class)
			.single();
	}

	/** The requested edition if its text is loaded, otherwise the newest loaded one. */
	public Optional<LoadedText> of(long document, @Nullable Integer edition) {
		return this.database
			.sql("""
					select document.code, case when visibility = 'public' then title else 'Document ' || number end as title,
					       case when visibility = 'public' then published end as published,
					       edition.id as edition_id, edition.edition, text.text, text.notices::text as notices,
					       case when file.media_type = 'application/pdf' then greatest(text.pages, 1 + regexp_count(text.text, '\f')) else 0 end as page_count
					  from registry.document
					  join registry.document_edition edition on edition.document_id = document.id
					  join registry.document_text text on text.edition_id = edition.id
					  left join registry.document_file file on file.edition_id = edition.id
					 where document.id = :document
					 order by edition.edition = :edition::integer desc nulls last, edition.edition desc limit 1""")
			.param("document", document)
			.param("edition", edition)
			.query(LoadedText.class)
			.optional();
	}

	/** The quotes of a text that are in use: the first code point, and the one after. */
	public List<int[]> quoted(LoadedText text) {
		return this.database.sql("""
				select char_start, char_end from registry.passage
				 where edition_id = :edition and bound and flag is null""")
			.param("edition", text.editionId())
			.query((row, number) -> new int[] { row.getInt("char_start"), row.getInt("char_end") })
			.list();
	}

	/**
	 * The loaded text of an edition.
	 *
	 * @param code the document's code
	 * @param title its title, or a substitute for a restricted one
	 * @param published the date of publication as it is given; {@code null}: unknown, or
	 * not shown
	 * @param editionId key of the edition
	 * @param edition its number, from 1
	 * @param text the text, unaltered
	 * @param notices what editors should know about the reading, as JSON
	 * @param pageCount number of pages of a PDF, which can be looked at; 0: it is none
	 */
	public record LoadedText(String code, String title, @Nullable String published, long editionId, int edition,
			String text, String notices, int pageCount) {

		/** What editors should know about the reading of the text. */
		public List<Notice> readingNotices() {
			return StoredNotices.read(this.notices);
		}

		/** The numbers of the pages of a PDF. */
		public List<Integer> pages() {
			return IntStream.rangeClosed(1, this.pageCount).boxed().toList();
		}

	}

}
