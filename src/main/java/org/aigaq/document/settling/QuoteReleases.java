package org.aigaq.document.settling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.aigaq.document.Passage;
import org.aigaq.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Quotes that readers do not see because of a restricted person, and the decisions of
 * editors to release them. The database decides which quotes these are, and ends a
 * release when the words or the names change.
 */
@Repository
class QuoteReleases {

	private final JdbcClient database;

	QuoteReleases(JdbcClient database) {
		this.database = database;
	}

	/** The passage of a document, if its quote is withheld or was released. */
	@Transactional(readOnly = true)
	Optional<Withheld> find(String address, long passage) {
		List<Reason> reasons = this.database
			.sql("""
					select person.id as person, person.number, array_agg(withheld.reason order by withheld.reason) as reasons,
					       quote_release.account, quote_release.released_at, quote_release.reason as why
					  from internal.withheld_passage withheld
					  join registry.person on person.id = withheld.person_id
					  left join registry.quote_release on quote_release.passage_id = withheld.passage_id and quote_release.person_id = withheld.person_id
					 where withheld.passage_id = ?
					 group by person.id, quote_release.id
					 order by person.number""")
			.param(passage)
			.query((row, number) -> new Reason(row.getLong("person"), row.getInt("number"),
					Passage.texts(row, "reasons"), row.getString("account"),
					Optional.ofNullable(row.getTimestamp("released_at")).map((time) -> time.toInstant()).orElse(null),
					row.getString("why")))
			.list();
		return reasons.isEmpty() ? Optional.empty()
				: this.database
					.sql("""
							select passage.id, edition.edition, passage.char_start as first, passage.char_end as after, passage.text_sha256 as hash,
							       substr(document_text.text, passage.char_start + 1, passage.char_end - passage.char_start) as words
							  from registry.document
							  join registry.document_edition edition on edition.document_id = document.id
							  join registry.passage on passage.edition_id = edition.id and passage.bound
							  join registry.document_text on document_text.edition_id = edition.id
							 where document.code = :code and passage.id = :passage""")
					.param("code", address)
					.param("passage", passage)
					.query((row, number) -> new Withheld(row.getLong("id"), row.getInt("edition"), row.getInt("first"),
							row.getInt("after"), row.getString("hash"), row.getString("words"), reasons))
					.optional();
	}

	/**
	 * Show the quote to readers.
	 * @param seen what the editor saw ({@link Withheld#seen})
	 * @param why why it identifies nobody who is to be protected
	 * @throws Refusal 409 if the words or the persons have changed meanwhile
	 */
	@Transactional
	void release(Withheld quote, String seen, String why) {
		if (!quote.seen().equals(seen)) {
			throw Refusal.conflict("document.settle.changed");
		}
		for (Reason reason : quote.reasons()) {
			this.database.sql("""
					insert into registry.quote_release (passage_id, person_id, edition_id, text_sha256, reason)
					select id, :person, edition_id, text_sha256, :why from registry.passage where id = :passage
					on conflict do nothing""")
				.param("person", reason.person())
				.param("why", why.strip())
				.param("passage", quote.passage())
				.update();
		}
	}

	/** Withhold the quote again. */
	@Transactional
	void end(Withheld quote) {
		this.database.sql("delete from registry.quote_release where passage_id = ?").param(quote.passage()).update();
	}

	/**
	 * A quote that names a restricted person, or is by or about one.
	 *
	 * @param passage key of the passage
	 * @param edition number of the edition
	 * @param start first character, in code points from 0
	 * @param end the character after the last
	 * @param hash SHA-256 of the words
	 * @param words the words
	 * @param reasons because of whom it is withheld
	 */
	record Withheld(long passage, int edition, int start, int end, String hash, String words, List<Reason> reasons) {

		/** Whether readers see it. */
		public boolean isReleased() {
			return this.reasons.stream().allMatch((reason) -> reason.why() != null);
		}

		/** Changes when the words or the persons change. */
		public String seen() {
			return this.hash + " " + this.reasons.stream().map(Reason::number).toList();
		}

	}

	/**
	 * A restricted person because of whom a quote is withheld.
	 *
	 * @param person key of the person
	 * @param number the number in place of the name
	 * @param kinds name, said, about, overlap
	 * @param account who released it; {@code null}: nobody
	 * @param releasedAt when it was released
	 * @param why why it was released
	 */
	record Reason(long person, int number, List<String> kinds, @Nullable String account, @Nullable Instant releasedAt,
			@Nullable String why) {
	}

}
