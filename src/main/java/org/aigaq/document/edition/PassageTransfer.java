package org.aigaq.document.edition;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.aigaq.document.rebinding.HashedText;
import org.aigaq.document.rebinding.Rebinding;
import org.aigaq.document.rebinding.Rebinding.Outcome;
import org.aigaq.document.rebinding.Rebinding.Rebound;
import org.aigaq.document.rebinding.Rebinding.Span;
import org.aigaq.document.text.TextLines;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Transfers the passages of a document to a newly loaded edition. Passages whose words
 * are unchanged are moved; the others are marked until an editor decides. Each outcome is
 * recorded.
 */
@Component
public class PassageTransfer {

	private final JdbcClient database;

	PassageTransfer(JdbcClient database) {
		this.database = database;
	}

	/** Transfer the passages; returns the number of passages of each outcome. */
	public Map<Outcome, Integer> rebind(long document, long edition, String text) {
		Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
		TextLines lines = new TextLines(text);
		HashedText hashed = new HashedText(text);
		Map<Long, Before> befores = new HashMap<>();
		for (Bound passage : bound(document, edition)) {
			Before before = befores.computeIfAbsent(passage.editionId(), (id) -> before(id, text));
			Rebound rebound = before.find(passage, hashed);
			note(passage, edition, rebound.outcome());
			Span place = rebound.places().isEmpty() ? passage.span() : rebound.places().get(0);
			switch (rebound.outcome()) {
				case SAME, MOVED -> bind(passage.id(), edition, place, passage.textSha256(), lines);
				case PROPOSED -> flag(passage.id(), "mismatch");
				case LOST -> flag(passage.id(), "lost");
			}
			counts.merge(rebound.outcome(), 1, Integer::sum);
		}
		return counts;
	}

	private List<Bound> bound(long document, long edition) {
		return this.database
			.sql("""
					select passage.id, passage.edition_id, passage.char_start as start, passage.char_end as end, passage.text_sha256
					  from registry.passage
					  join registry.document_edition edition on edition.id = passage.edition_id
					 where edition.document_id = :document and edition.id <> :edition and passage.bound
					 order by edition.edition desc, passage.char_start, passage.char_end""")
			.param("document", document)
			.param("edition", edition)
			.query(Bound.class)
			.list();
	}

	private Before before(long edition, String after) {
		return this.database.sql("select text from registry.document_text where edition_id = ?")
			.param(edition)
			.query(String.class)
			.optional()
			.map((text) -> new Before(new HashedText(text), new Rebinding(text, after)))
			.orElseGet(() -> new Before(null, null));
	}

	private void note(Bound passage, long edition, Outcome outcome) {
		this.database
			.sql("""
					insert into registry.rebinding (passage_id, from_edition_id, to_edition_id, from_start, from_end, outcome)
					values (?, ?, ?, ?, ?, ?)""")
			.params(passage.id(), passage.editionId(), edition, passage.start(), passage.end(),
					outcome.name().toLowerCase(Locale.ROOT))
			.update();
	}

	/**
	 * Bind a passage to characters of an edition; returns the key of the passage there.
	 */
	public long bind(long passage, long edition, Span place, String hash, TextLines lines) {
		return this.database.sql("select registry.bind_passage(?, ?, ?, ?, ?, ?, ?::integer)")
			.params(passage, edition, place.start(), place.end(), hash, lines.paragraph(place.start()),
					lines.page(place.start()))
			.query(Long.class)
			.single();
	}

	public void flag(long passage, String flag) {
		this.database.sql("update registry.passage set flag = ? where id = ?").params(flag, passage).update();
	}

	/** A bound passage of another edition. */
	private record Bound(long id, long editionId, int start, int end, String textSha256) {

		Span span() {
			return new Span(this.start, this.end);
		}

	}

	/** The text of a passage's edition, if it is loaded. */
	private record Before(@Nullable HashedText text, @Nullable Rebinding next) {

		/**
		 * Find a passage in the new text. If its own text is not loaded, the hash of its
		 * words is searched for.
		 */
		Rebound find(Bound passage, HashedText after) {
			if (this.text != null && this.next != null && this.text.has(passage.span(), passage.textSha256())) {
				return this.next.of(passage.span());
			}
			if (after.has(passage.span(), passage.textSha256())) {
				return new Rebound(Outcome.SAME, List.of(passage.span()));
			}
			return after.find(passage.span(), passage.textSha256())
				.map((place) -> new Rebound(Outcome.PROPOSED, List.of(place)))
				.orElseGet(() -> new Rebound(Outcome.LOST, List.of()));
		}

	}

}
