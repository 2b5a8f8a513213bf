package org.aigaq.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.aigaq.shared.ListPage;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.server.ResponseStatusException;

/** Lists of documents, of their passages, and of the facts that these support. */
@Repository
public class DocumentLists {

	private static final String ROW = """
			select code, (select real.code from registry.document real where real.id = document_id) as address, title,
			       author, publisher, published_on, language, kind, scale, url, licence_note, text_loaded,
			       case when :editor then passages_entered else passages end as passages, visibility,
			       accessed_on, archive_url
			  from internal.document
			""";

	private static final String PASSAGE = """
			with place as (
			    select passage.*, edition.edition
			      from registry.document
			      join registry.document_edition edition on edition.document_id = document.id
			      join registry.passage on passage.edition_id = edition.id
			     where document.code = :code and %s
			       and (:editor or passage.id in (select passage_id from internal.passage where published and internal.passage.document_id = document.id))
			     order by edition.edition desc, passage.paragraph nulls last, passage.page, passage.char_start, passage.id
			     limit :limit offset :offset
			)
			select shown.mark, place.paragraph, place.page, place.edition, place.char_start, place.char_end,
			       case when shown.is_public or :editor then place.locator end as locator,
			       (shown.is_public or :editor) as located,
			       case when :editor then (select words from internal.passage_words where passage_words.passage_id = place.id)
			            else shown.quotation end as words,
			       case when :editor and exists (select from internal.withheld_passage where withheld_passage.passage_id = place.id)
			            then place.id end as withheld,
			       array(select fact.code || ' ' || fact.description
			               from registry.fact
			               join registry.incident on incident.id = fact.incident_id
			              where fact.id in (select fact_id from registry.assertion where passage_id = place.id)
			                and (incident.status = 'published' or :editor)
			              order by incident.code, length(fact.code), fact.code) as facts,
			       array(select distinct incident.code || ' ' || incident.title
			               from internal.incident_rests_on rests
			               join registry.incident on incident.id = rests.incident_id
			              where rests.passage_id = place.id and (incident.status = 'published' or :editor)
			                and not exists (select from registry.assertion
			                                  join registry.fact on fact.id = assertion.fact_id
			                                 where assertion.passage_id = place.id and fact.incident_id = incident.id)
			              order by 1) as incidents,
			       array(select milestone.title
			               from registry.milestone_passage
			               join registry.milestone on milestone.id = milestone_id
			              where passage_id = place.id order by 1) as milestones
			  from place
			  join internal.passage_shown shown on shown.passage_id = place.id
			 order by place.edition desc, place.paragraph nulls last, place.page, place.char_start, place.id""";

	private final JdbcClient database;

	DocumentLists(JdbcClient database) {
		this.database = database;
	}

	/** Documents that contain the text; a restricted one is only found by its number. */
	ListPage<Row> find(String text, boolean editor, int page) {
		return ListPage.of(this.database
			.sql(ROW + """
					where (published or :editor)
					  and (:text = '' or strpos(internal.plain(concat_ws(' ', code, title, author, publisher)), internal.plain(:text)) > 0)
					order by visibility, code
					limit :limit offset :offset""")
			.param("text", text.strip())
			.param("editor", editor)
			.param("limit", ListPage.LIMIT)
			.param("offset", ListPage.offset(page))
			.query(Row.class)
			.list(), page);
	}

	/**
	 * The document with this displayed code; editors also find a restricted one by its
	 * real code.
	 */
	public Optional<Row> get(String code, boolean editor) {
		return this.database
			.sql(ROW + """
					where (code = :code or (:editor and document_id in (select id from registry.document where document.code = :code)))
					  and (published or :editor)""")
			.param("code", code)
			.param("editor", editor)
			.query(Row.class)
			.optional();
	}

	/**
	 * The real code of a document, which editors' links use.
	 * @throws ResponseStatusException 404 if there is no such document
	 */
	public String addressOf(String code) {
		return this.database.sql("""
				select code from registry.document where code = :code
				union all
				select code from registry.document
				 where case when visibility = 'public' then code else 'Document ' || number::text end = :code
				 limit 1""")
			.param("code", code)
			.query(String.class)
			.optional()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/**
	 * The passages of a document with the facts they support, in the order of the text.
	 * Quotes are included only if this reader may see them.
	 */
	ListPage<Passage> passages(String address, boolean editor, int page) {
		return ListPage.of(this.database.sql(PASSAGE.formatted("true"))
			.param("code", address)
			.param("editor", editor)
			.param("limit", ListPage.LIMIT)
			.param("offset", ListPage.offset(page))
			.query(Passage::of)
			.list(), page);
	}

	/** The number of passages without a text, or whose text differs from the quote. */
	int unsettled(String address) {
		return this.database.sql("""
				select count(*) from registry.document
				  join registry.document_edition edition on edition.document_id = document.id
				  join registry.passage on passage.edition_id = edition.id
				 where document.code = ? and (passage.flag is not null or not passage.bound)""")
			.param(address)
			.query(Integer.class)
			.single();
	}

	/** The passages at these characters of an edition. */
	public List<Passage> passagesAt(String address, boolean editor, int edition, int start, int end) {
		return this.database
			.sql(PASSAGE
				.formatted("edition.edition = :edition and (passage.char_start, passage.char_end) = (:start, :end)"))
			.param("code", address)
			.param("editor", editor)
			.param("edition", edition)
			.param("start", start)
			.param("end", end)
			.param("limit", ListPage.LIMIT)
			.param("offset", 0)
			.query(Passage::of)
			.list();
	}

	/**
	 * A document as it may be displayed.
	 *
	 * @param code its code, or "Document 7"
	 * @param address its real code, for editors' links
	 */
	public record Row(String code, String address, @Nullable String title, @Nullable String author,
			@Nullable String publisher, @Nullable String publishedOn, @Nullable String language, String kind,
			@Nullable String scale, @Nullable String url, @Nullable String licenceNote, boolean textLoaded,
			int passages, String visibility, @Nullable LocalDate accessedOn, @Nullable String archiveUrl) {

		public boolean isPublic() {
			return this.visibility.equals("public");
		}

		public String shownTitle() {
			return (this.title != null) ? this.title : this.code;
		}

	}

}
