package org.aigaq.document.settling;

import java.util.Optional;

import org.aigaq.document.PassageBounds;
import org.aigaq.document.WordsInText;
import org.aigaq.document.WordsInText.Found;
import org.aigaq.document.edition.PassageTransfer;
import org.aigaq.document.edition.Texts;
import org.aigaq.document.rebinding.HashedText;
import org.aigaq.document.rebinding.Rebinding.Span;
import org.aigaq.document.text.TextLines;
import org.aigaq.shared.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An editor's decisions on passages without matching words: bind them to words of the
 * newest text, declare them lost, or keep them in the edition that has their words.
 */
@Component
class PassageDecisions {

	private final JdbcClient database;

	private final Texts texts;

	private final PassageTransfer next;

	PassageDecisions(JdbcClient database, Texts texts, PassageTransfer next) {
		this.database = database;
		this.texts = texts;
		this.next = next;
	}

	/**
	 * Find a quote in the newest text.
	 * @throws Refusal if no text is loaded
	 */
	Found find(String address, String words) {
		return new WordsInText(text(address)).find(words);
	}

	/** Key of the message that says why there can be no passage; empty if there can. */
	Optional<String> fault(String address, Span place) {
		return PassageBounds.fault(text(address), place.start(), place.end());
	}

	/**
	 * Bind a passage to characters of the newest text.
	 * @throws Refusal if another editor has changed the passage meanwhile
	 */
	@Transactional
	void bind(String address, long passage, String seen, Span place) {
		claim(address, passage, seen);
		String text = text(address);
		long edition = this.database.sql("""
				select edition.id from registry.document
				  join registry.document_edition edition on edition.document_id = document.id
				  join registry.document_text text on text.edition_id = edition.id
				 where document.code = ? order by edition.edition desc limit 1""")
			.param(address)
			.query(Long.class)
			.single();
		decide(passage, "bound");
		this.next.bind(passage, edition, place, new HashedText(text).hash(place), new TextLines(text));
	}

	/** Declare a passage lost; it keeps its mark until its words are found. */
	@Transactional
	void lose(String address, long passage, String seen) {
		claim(address, passage, seen);
		this.next.flag(passage, "lost");
		decide(passage, "lost");
	}

	/**
	 * Keep a passage in its edition.
	 * @throws Refusal if the text of that edition does not have its words
	 */
	@Transactional
	void leave(String address, long passage, String seen) {
		claim(address, passage, seen);
		int left = this.database.sql("""
				update registry.passage set flag = null
				 where id = ? and bound and registry.passage_holds(edition_id, char_start, char_end, text_sha256)""")
			.param(passage)
			.update();
		if (left == 0) {
			throw Refusal.conflict("document.settle.not-there");
		}
		decide(passage, "left");
	}

	private String text(String address) {
		return this.texts.newest(address)
			.flatMap((edition) -> this.texts.of(address, edition))
			.orElseThrow(() -> Refusal.conflict("document.passage.no-text"));
	}

	private void claim(String address, long passage, String seen) {
		String now = this.database.sql("""
				select concat_ws(' ', edition.edition, passage.char_start, passage.char_end, passage.flag)
				  from registry.passage
				  join registry.document_edition edition on edition.id = passage.edition_id
				  join registry.document on document.id = edition.document_id
				 where passage.id = ? and document.code = ?
				   for update of passage""").params(passage, address).query(String.class).optional().orElse(null);
		if (!seen.equals(now)) {
			throw Refusal.conflict("document.settle.changed");
		}
	}

	private void decide(long passage, String decision) {
		this.database.sql("""
				update registry.rebinding set decision = ?
				 where passage_id = ? and outcome in ('proposed', 'lost')
				   and id = (select max(id) from registry.rebinding where passage_id = ?)""")
			.params(decision, passage, passage)
			.update();
	}

}
