package org.aigaq.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the operator's own copies of texts at start: the files of one directory, each to
 * the edition that has its SHA-256. What is loaded stays loaded.
 */
@Component
class TextLoader implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(TextLoader.class);

	private final JdbcClient database;

	private final TransactionTemplate transaction;

	private final @Nullable Path directory;

	TextLoader(JdbcClient database, TransactionTemplate transaction,
			@Value("${aigaq.source-texts:#{null}}") @Nullable String directory) {
		this.database = database;
		this.transaction = transaction;
		this.directory = (directory != null && !directory.isBlank()) ? Path.of(directory) : null;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (this.directory != null) {
			load(this.directory);
		}
	}

	/** Load what fits; say in the log what does not. */
	void load(Path directory) {
		List<Path> files;
		try (Stream<Path> found = Files.list(directory)) {
			files = found.filter(Files::isRegularFile).sorted().toList();
		}
		catch (IOException ex) {
			log.warn("AIGAQ_SOURCE_TEXTS names {}, a directory that cannot be read: no text is loaded.", directory);
			return;
		}
		files.forEach(this::loadFile);
	}

	private void loadFile(Path file) {
		try {
			byte[] bytes = Files.readAllBytes(file);
			List<Long> editions = this.database.sql("select id from registry.source_edition where text_sha256 = :hash")
				.param("hash", HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
				.query(Long.class)
				.list();
			if (editions.isEmpty()) {
				log.info("{} is the text of no document here: not loaded.", file);
				return;
			}
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			if (text.indexOf('\0') >= 0) {
				log.warn("{} holds the character U+0000, which no text has: not loaded.", file);
				return;
			}
			editions.forEach((edition) -> keep(file, edition, text));
		}
		catch (CharacterCodingException ex) {
			log.warn("{} is not UTF-8: not loaded.", file);
		}
		catch (IOException ex) {
			log.warn("{} cannot be read: not loaded.", file);
		}
		catch (DataIntegrityViolationException ex) {
			log.warn("{} has another length than its document is said to have: not loaded.", file);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void keep(Path file, Long edition, String text) {
		Integer loaded = this.transaction.execute((transaction) -> this.database
			.sql("insert into registry.source_text (edition_id, text) values (:edition, :text) on conflict do nothing")
			.param("edition", edition)
			.param("text", text)
			.update());
		if (loaded == null || loaded == 0) {
			return;
		}
		int wrong = this.database
			.sql("select count(*) from registry.passage where edition_id = :edition and flag is not null")
			.param("edition", edition)
			.query(Integer.class)
			.single();
		if (wrong == 0) {
			log.info("{} was loaded; it has the words of all its passages.", file);
		}
		else {
			log.warn("{} was loaded; {} passages have other words there and are marked.", file, wrong);
		}
	}

}
