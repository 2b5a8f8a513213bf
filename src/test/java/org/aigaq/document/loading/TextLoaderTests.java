package org.aigaq.document.loading;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.aigaq.DatabaseTest;
import org.aigaq.document.file.Files;
import org.aigaq.document.rebinding.Hashed;
import org.aigaq.incident.Waves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts from the directory of the operator: by their hash, and never without a word. */
@DatabaseTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class TextLoaderTests {

	@Autowired
	JdbcClient database;

	@Autowired
	TextLoader loader;

	@TempDir
	Path directory;

	@Test
	void loadsTextPdfAndDocxByTheirHash(CapturedOutput output) throws IOException {
		long text = announce("a.txt", "In the square.\n".getBytes(StandardCharsets.UTF_8), null);
		long pdf = announce("b.pdf", Files.pdf("In the street."), null);
		long docx = announce("c.docx", Files.docx("At home."), null);
		this.loader.load(this.directory);
		assertThat(output).contains("a.txt was loaded; it has the words of all its passages.");
		assertThat(this.database
			.sql("select text from registry.document_text where edition_id in (?, ?, ?) order by edition_id")
			.params(text, pdf, docx)
			.query(String.class)
			.list()).containsExactly("In the square.\n", "In the street.\n", "At home.\n");
		this.loader.load(this.directory);
		assertThat(output).doesNotContain("not loaded");
	}

	@Test
	void saysWhatItDoesNotLoad(CapturedOutput output) throws IOException {
		announce("windows.txt", "Площадь".getBytes(Charset.forName("windows-1251")), null);
		announce("null.txt", "a\u0000b".getBytes(StandardCharsets.UTF_8), null);
		announce("password.pdf", Files.pdfWithPassword(), null);
		announce("bomb.docx", Files.zipBomb(), null);
		java.nio.file.Files.writeString(this.directory.resolve("stranger.txt"), "Of no document");
		java.nio.file.Files.write(this.directory.resolve("large.txt"), new byte[21 << 20]);
		this.loader.load(this.directory);
		assertThat(output).contains("windows.txt is not loaded. Its characters are not UTF-8",
				"null.txt is not loaded. It holds the character U+0000", "password.pdf is not loaded. It asks for a",
				"bomb.docx is not loaded. It unpacks to more", "stranger.txt is the text of no document here",
				"large.txt is larger than 20 MB");
	}

	@Test
	void saysThatTheTextHasAnotherLength(CapturedOutput output) throws IOException {
		announce("length.txt", "Four".getBytes(StandardCharsets.UTF_8), 5);
		this.loader.load(this.directory);
		assertThat(output).contains("length.txt has another length than its document is said to have");
	}

	@Test
	void saysHowManyPassagesHaveOtherWords(CapturedOutput output) throws IOException {
		long edition = announce("a.txt", "In the square.\n".getBytes(StandardCharsets.UTF_8), 15);
		this.database.sql("""
				insert into registry.passage (edition_id, paragraph, char_start, char_end, text_sha256)
				values (?, 1, 0, 2, encode(sha256('At'), 'hex')), (?, 1, 3, 99, encode(sha256('At'), 'hex'))""")
			.params(edition, edition)
			.update();
		this.loader.load(this.directory);
		assertThat(output).contains("a.txt was loaded; 2 passages have other words there and are marked.");
	}

	@Test
	void saysThatTheDirectoryCannotBeRead(CapturedOutput output) {
		this.loader.load(this.directory.resolve("nowhere"));
		assertThat(output).contains("nowhere, a directory that cannot be read");
	}

	/** A file in the directory whose hash an edition has. */
	private long announce(String name, byte[] bytes, Integer length) throws IOException {
		java.nio.file.Files.write(this.directory.resolve(name), bytes);
		return this.database.sql(
				"insert into registry.document_edition (document_id, text_sha256, text_length) values (?, ?, ?) returning id")
			.params(new Waves(this.database).document("Paper"), Hashed.sha256(bytes),
					(length != null) ? length : textLength(name))
			.query(Long.class)
			.single();
	}

	private static int textLength(String name) {
		return switch (name) {
			case "a.txt", "b.pdf" -> 15;
			case "c.docx" -> 9;
			default -> 7;
		};
	}

}
