package org.aigaq.document.loading;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.aigaq.document.edition.PassageTransfer;
import org.aigaq.document.file.FileText;
import org.aigaq.document.file.StoredNotices;
import org.aigaq.document.rebinding.HashedText;
import org.aigaq.document.rebinding.Rebinding.Outcome;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Imports files of documents, each into its edition. */
@Component
public class DocumentImport {

	private final JdbcClient database;

	private final PassageTransfer next;

	DocumentImport(JdbcClient database, PassageTransfer next) {
		this.database = database;
		this.next = next;
	}

	/**
	 * Import a file: into the edition that has its hash; if there is none, into the first
	 * edition without text and hash; otherwise as a new edition, to which the passages
	 * are transferred.
	 */
	@Transactional
	public Received receive(String address, String name, byte[] bytes, FileText file) {
		long document = this.database.sql("select id from registry.document where code = ? for update")
			.param(address)
			.query(Long.class)
			.single();
		String hash = HashedText.sha256(bytes);
		Optional<Waiting> known = this.database.sql("""
				select edition.id, edition.edition, text.edition_id is not null as loaded
				  from registry.document_edition edition
				  left join registry.document_text text on text.edition_id = edition.id
				 where edition.document_id = :document
				   and (edition.text_sha256 = :hash or (edition.text_sha256 is null and text.edition_id is null))
				 order by edition.text_sha256 = :hash desc nulls last, edition.edition
				 limit 1""").param("document", document).param("hash", hash).query(Waiting.class).optional();
		if (known.isPresent()) {
			return known.get().loaded() ? new Received(known.get().edition(), Arrival.KNOWN, 0, Map.of())
					: fill(known.get(), hash, name, bytes, file);
		}
		Waiting edition = this.database.sql("""
				insert into registry.document_edition (document_id, edition)
				select ?, 1 + coalesce(max(edition), 0) from registry.document_edition where document_id = ?
				returning id, edition, false as loaded""").params(document, document).query(Waiting.class).single();
		fill(edition, hash, name, bytes, file);
		return new Received(edition.edition(), Arrival.NEW, 0, this.next.rebind(document, edition.id(), file.text()));
	}

	/** The loaded edition of a document that has the hash of this file. */
	Optional<Integer> knownEdition(String address, byte[] bytes) {
		return this.database.sql("""
				select edition.edition
				  from registry.document
				  join registry.document_edition edition on edition.document_id = document.id
				  join registry.document_text text on text.edition_id = edition.id
				 where document.code = ? and edition.text_sha256 = ?
				 order by edition.edition limit 1""")
			.params(address, HashedText.sha256(bytes))
			.query(Integer.class)
			.optional();
	}

	/** Whether an edition has the hash of this file. */
	Awaited awaits(byte[] bytes) {
		return Awaited.valueOf(this.database
			.sql("""
					select case when count(*) = 0 then 'NOBODY' when count(*) = count(text.edition_id) then 'LOADED' else 'SOMEBODY' end
					  from registry.document_edition edition
					  left join registry.document_text text on text.edition_id = edition.id
					 where edition.text_sha256 = ?""")
			.param(HashedText.sha256(bytes))
			.query(String.class)
			.single());
	}

	/** Import a file into every edition that has its hash and no text. */
	@Transactional
	List<Received> receive(String name, byte[] bytes, FileText file) {
		String hash = HashedText.sha256(bytes);
		return this.database.sql("""
				select edition.id, edition.edition, false as loaded
				  from registry.document_edition edition
				 where edition.text_sha256 = ?
				   and edition.id not in (select edition_id from registry.document_text)
				 order by edition.id for update""")
			.param(hash)
			.query(Waiting.class)
			.list()
			.stream()
			.map((edition) -> fill(edition, hash, name, bytes, file))
			.toList();
	}

	private Received fill(Waiting edition, String hash, String name, byte[] bytes, FileText file) {
		int length = file.text().codePointCount(0, file.text().length());
		this.database
			.sql("""
					update registry.document_edition set text_sha256 = ?, text_length = ? where id = ? and text_sha256 is null""")
			.params(hash, length, edition.id())
			.update();
		this.database.sql("""
				insert into registry.document_file (edition_id, name, media_type, content) values (?, ?, ?, ?)
				on conflict do nothing""").params(edition.id(), name, file.kind().mediaType(), bytes).update();
		this.database.sql("""
				insert into registry.document_text (edition_id, text, pages, notices)
				values (:edition, :text, :pages, :notices::jsonb)""")
			.param("edition", edition.id())
			.param("text", file.text())
			.param("pages", file.pages())
			.param("notices", StoredNotices.write(file.notices()))
			.update();
		int flagged = this.database
			.sql("select count(*) from registry.passage where edition_id = ? and flag is not null")
			.param(edition.id())
			.query(Integer.class)
			.single();
		return new Received(edition.edition(), Arrival.FILLED, flagged, Map.of());
	}

	/** Whether an edition waits for a file. */
	enum Awaited {

		/** No edition has its hash. */
		NOBODY,
		/** All editions with its hash have their text. */
		LOADED,
		/** An edition has its hash and no text. */
		SOMEBODY

	}

	/** The result of an import. */
	public enum Arrival {

		/** The same file was imported before. */
		KNOWN,
		/** It is the text of an edition that had none. */
		FILLED,
		/** It is a new edition. */
		NEW

	}

	/**
	 * A received file.
	 *
	 * @param edition number of its edition
	 * @param arrival the result
	 * @param flagged number of passages of this edition whose words differ
	 * @param rebound number of passages of earlier editions, by outcome
	 */
	public record Received(int edition, Arrival arrival, int flagged, Map<Outcome, Integer> rebound) {

		/** The number of passages that an editor has to decide on. */
		int unsettled() {
			return this.flagged + this.rebound.getOrDefault(Outcome.PROPOSED, 0)
					+ this.rebound.getOrDefault(Outcome.LOST, 0);
		}

	}

	private record Waiting(long id, int edition, boolean loaded) {
	}

}
