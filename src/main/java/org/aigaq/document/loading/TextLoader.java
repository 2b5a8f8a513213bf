package org.aigaq.document.loading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.aigaq.document.file.FileText;
import org.aigaq.document.file.UnreadableFile;
import org.aigaq.document.file.reading.FileReading;
import org.aigaq.document.loading.DocumentImport.Received;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Loads the operator's copies of texts at start: each file of one directory into the
 * editions with its SHA-256. Loaded texts stay loaded.
 */
@Component
class TextLoader implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(TextLoader.class);

	private final DocumentImport imports;

	private final FileReading reading;

	private final MessageSource messages;

	private final @Nullable Path directory;

	TextLoader(DocumentImport imports, FileReading reading, MessageSource messages,
			@Value("${aigaq.document-texts:#{null}}") @Nullable String directory) {
		this.imports = imports;
		this.reading = reading;
		this.messages = messages;
		this.directory = (directory != null && !directory.isBlank()) ? Path.of(directory) : null;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (this.directory != null) {
			load(this.directory);
		}
	}

	/** Load the files that match an edition; log the others. */
	void load(Path directory) {
		List<Path> files;
		try (Stream<Path> found = Files.list(directory)) {
			files = found.filter(Files::isRegularFile).sorted().toList();
		}
		catch (IOException ex) {
			log.warn("AIGAQ_DOCUMENT_TEXTS names {}, a directory that cannot be read: no text is loaded.", directory);
			return;
		}
		files.forEach(this::loadFile);
	}

	private void loadFile(Path file) {
		try {
			if (Files.size(file) > FileText.MOST_BYTES) {
				log.warn("{} is larger than {} MB: not loaded.", file, FileText.MOST_BYTES >> 20);
				return;
			}
			byte[] bytes = Files.readAllBytes(file);
			switch (this.imports.awaits(bytes)) {
				case NOBODY -> log.info("{} is the text of no document here: not loaded.", file);
				case LOADED -> log.debug("{} is loaded already.", file);
				case SOMEBODY -> loadText(file, bytes);
			}
		}
		catch (UnreadableFile ex) {
			log.warn("{} is not loaded. {}", file,
					this.messages.getMessage(ex.message(), ex.arguments(), Locale.ENGLISH));
		}
		catch (IOException ex) {
			log.warn("{} cannot be read: not loaded.", file);
		}
		catch (DataIntegrityViolationException ex) {
			log.warn("{} has another length than its document is said to have: not loaded.", file);
		}
	}

	private void loadText(Path file, byte[] bytes) throws UnreadableFile {
		for (Received received : this.imports.receive(file.getFileName().toString(), bytes, this.reading.read(bytes))) {
			if (received.flagged() == 0) {
				log.info("{} was loaded; it has the words of all its passages.", file);
			}
			else {
				log.warn("{} was loaded; {} passages have other words there and are marked.", file, received.flagged());
			}
		}
	}

}
