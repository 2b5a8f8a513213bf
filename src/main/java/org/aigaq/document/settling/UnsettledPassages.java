package org.aigaq.document.settling;

import java.util.List;

import org.aigaq.document.Passage;
import org.aigaq.document.WordsInText.Spot;
import org.aigaq.document.edition.Texts;
import org.aigaq.document.rebinding.Rebinding.Span;
import org.aigaq.shared.ListPage;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The passages of a document that an editor has to decide on. */
@Repository
class UnsettledPassages {

	private final JdbcClient database;

	private final Texts texts;

	UnsettledPassages(JdbcClient database, Texts texts) {
		this.database = database;
		this.texts = texts;
	}

	/**
	 * The passages without matching words: mismatches first, then unbound ones, each with
	 * the spots in the newest text.
	 */
	ListPage<Item> items(String address, int page) {
		TextComparison compared = new TextComparison((edition) -> this.texts.of(address, edition),
				this.texts.newest(address).orElse(null));
		List<Row> rows = this.database
			.sql("""
					select passage.id, edition.edition, passage.paragraph, passage.page, passage.locator,
					       passage.char_start as start, passage.char_end as end, passage.text_sha256 as expected,
					       coalesce(passage.flag, 'unbound') as mark, decided.decision,
					       coalesce(registry.passage_holds(edition.id, passage.char_start, passage.char_end, passage.text_sha256), false) as holds,
					       (select string_agg(fact.code || ' ' || fact.description, chr(10) order by incident.code, length(fact.code), fact.code)
					          from registry.fact
					          join registry.incident on incident.id = fact.incident_id
					         where fact.id in (select fact_id from registry.assertion where passage_id = passage.id)) as facts
					  from registry.document
					  join registry.document_edition edition on edition.document_id = document.id
					  join registry.passage on passage.edition_id = edition.id
					  left join lateral (select * from registry.rebinding where rebinding.passage_id = passage.id order by id desc limit 1) decided on true
					 where document.code = :code and (passage.flag is not null or not passage.bound)
					 order by passage.flag is null, decided.decision is not null, edition.edition desc, passage.char_start,
					          passage.paragraph nulls last, passage.page, passage.id
					 limit :limit offset :offset""")
			.param("code", address)
			.param("limit", ListPage.LIMIT)
			.param("offset", ListPage.offset(page))
			.query(Row.class)
			.list();
		return ListPage.of(rows.stream().map((row) -> row.item(compared)).toList(), page);
	}

	/**
	 * A passage to decide on.
	 *
	 * @param seen its state when it was displayed, to detect changes by another editor
	 * @param expected hash of the quote
	 * @param found hash of the words at the same characters of the newest text
	 * @param holds whether the text of its edition has its words
	 * @param decision the decision of an editor, if there is one
	 */
	record Item(long id, Passage place, String seen, @Nullable String expected, @Nullable String found, boolean holds,
			@Nullable String decision, List<Spot> candidates) {

		/** The same with spots for a pasted quote. */
		Item with(List<Spot> found) {
			return new Item(this.id, this.place, this.seen, this.expected, this.found, this.holds, this.decision,
					found);
		}

	}

	/** A row of the query. */
	private record Row(long id, int edition, @Nullable Integer paragraph, @Nullable Integer page,
			@Nullable String locator, @Nullable Integer start, @Nullable Integer end, @Nullable String expected,
			String mark, @Nullable String decision, boolean holds, @Nullable String facts) {

		Item item(TextComparison compared) {
			Span span = (this.start != null && this.end != null) ? new Span(this.start, this.end) : null;
			String words = (this.holds && span != null) ? compared.words(this.edition, span) : null;
			Passage passage = new Passage(this.paragraph, this.page, this.locator, this.edition, this.start, this.end,
					this.mark, words, null, named(), List.of(), List.of());
			String seen = this.edition + ((this.start != null) ? " " + this.start + " " + this.end : "")
					+ ("unbound".equals(this.mark) ? "" : " " + this.mark);
			return new Item(this.id, passage, seen, this.expected, (span != null) ? compared.hash(span) : null,
					this.holds, this.decision, (span != null)
							? compared.candidates(this.holds ? this.edition : null, span, this.expected) : List.of());
		}

		private List<Passage.Named> named() {
			return (this.facts != null) ? this.facts.lines().map(Passage.Named::of).toList() : List.of();
		}

	}

}
