package org.aigaq.document;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.aigaq.document.file.FileKind;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds and lists the editions of a document and reads their files. */
@Repository
public class Editions {

	private final JdbcClient database;

	Editions(JdbcClient database) {
		this.database = database;
	}

	/** Add the first edition of a new document; it may stay without a text. */
	void begin(long document) {
		this.database.sql("insert into registry.document_edition (document_id) values (?)").param(document).update();
	}

	/** All editions of a document, the newest first. */
	List<Edition> of(String address) {
		return this.database.sql("""
				select edition.edition, edition.text_sha256 as sha256, edition.text_length as length, edition.note,
				       text.loaded_at, file.name as file_name, file.media_type, octet_length(file.content) as bytes,
				       (select count(*) from registry.passage where edition_id = edition.id)::integer as passages
				  from registry.document
				  join registry.document_edition edition on edition.document_id = document.id
				  left join registry.document_text text on text.edition_id = edition.id
				  left join registry.document_file file on file.edition_id = edition.id
				 where document.code = ?
				 order by edition.edition desc""").param(address).query(Edition.class).list();
	}

	/** The uploaded file of an edition, unaltered. */
	public Optional<Stored> file(String address, int edition) {
		return this.database.sql("""
				select file.name, file.media_type, file.content
				  from registry.document
				  join registry.document_edition edition on edition.document_id = document.id
				  join registry.document_file file on file.edition_id = edition.id
				 where document.code = ? and edition.edition = ?""")
			.params(address, edition)
			.query(Stored.class)
			.optional();
	}

	/** SHA-256 of the file of an edition; empty if it has none or it is no PDF. */
	public Optional<String> hashOfPdf(String address, int edition) {
		return this.database.sql("""
				select edition.text_sha256
				  from registry.document
				  join registry.document_edition edition on edition.document_id = document.id
				  join registry.document_file file on file.edition_id = edition.id
				 where document.code = ? and edition.edition = ? and file.media_type = ?""")
			.params(address, edition, FileKind.PDF.mediaType())
			.query(String.class)
			.optional();
	}

	/**
	 * An edition: one version of the text of a document.
	 *
	 * @param sha256 SHA-256 of the file
	 * @param length length of the text in code points
	 * @param loadedAt when the text was loaded; {@code null}: it is not loaded
	 */
	record Edition(int edition, @Nullable String sha256, @Nullable Integer length, @Nullable String note,
			@Nullable OffsetDateTime loadedAt, @Nullable String fileName, @Nullable String mediaType,
			@Nullable Integer bytes, int passages) {
	}

	/** A file as it was uploaded. */
	public record Stored(String name, String mediaType, byte[] content) {
	}

}
