package org.aigaq.document.loading;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.aigaq.DatabaseTest;
import org.aigaq.document.file.reading.Files;
import org.aigaq.document.rebinding.HashedText;
import org.aigaq.incident.Waves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts of a directory are loaded at start by their hash, and each file is logged. */
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
		assertThat(said(output)).containsExactly("INFO a.txt was loaded; it has the words of all its passages.",
				"INFO b.pdf was loaded; it has the words of all its passages.",
				"INFO c.docx was loaded; it has the words of all its passages.");
		assertThat(texts(text, pdf, docx)).containsExactly("In the square.\n", "In the street.\n", "At home.\n");

		this.loader.load(this.directory);
		assertThat(said(output)).as("nothing more").hasSize(3);
	}

	@Test
	void saysOfEachFileWhyItIsNotLoaded(CapturedOutput output) throws IOException {
		announce("bomb.docx", Files.zipBomb(), null);
		announce("broken.pdf", "%PDF-1.7 cut off".getBytes(StandardCharsets.UTF_8), null);
		announce("empty.txt", new byte[0], 0);
		announce("null.txt", "a\u0000b".getBytes(StandardCharsets.UTF_8), null);
		announce("password.pdf", Files.pdfWithPassword(), null);
		announce("windows.txt", "Площадь".getBytes(Charset.forName("windows-1251")), null);
		write("large.txt", new byte[21 << 20]);
		write("stranger.txt", "Of no document".getBytes(StandardCharsets.UTF_8));

		this.loader.load(this.directory);
		assertThat(said(output)).containsExactly(
				"WARN bomb.docx is not loaded. It unpacks to more than can be read here (100 MB). Save it without pictures, or as text.",
				"WARN broken.pdf is not loaded. It is damaged and cannot be read. Open it and save it anew.",
				"WARN empty.txt is not loaded. The file is empty.", "WARN large.txt is larger than 20 MB: not loaded.",
				"WARN null.txt is not loaded. It holds the character U+0000, which no text has.",
				"WARN password.pdf is not loaded. It asks for a password. Save a copy without one.",
				"INFO stranger.txt is the text of no document here: not loaded.",
				"WARN windows.txt is not loaded. Its characters are not UTF-8. Save it as UTF-8: in an editor under Save as, Encoding.");
		assertThat(this.database.sql("""
				select count(*) from registry.document_text
				  join registry.document_edition edition on edition.id = document_text.edition_id
				  join registry.document on document.id = edition.document_id
				 where document.title = 'Paper'""").query(Integer.class).single()).isZero();
	}

	@Test
	void saysThatAFileCannotBeRead(CapturedOutput output) throws IOException {
		write("after.txt", "Of no document".getBytes(StandardCharsets.UTF_8));
		// a file that cannot be read from its start
		Path memory = Path.of("/proc/self/mem");
		if (java.nio.file.Files.exists(memory)) {
			java.nio.file.Files.createSymbolicLink(this.directory.resolve("a.txt"), memory);
		}
		else {
			write("a.txt", new byte[1]);
			this.directory.resolve("a.txt").toFile().setReadable(false);
		}

		this.loader.load(this.directory);
		assertThat(said(output)).containsExactly("WARN a.txt cannot be read: not loaded.",
				"INFO after.txt is the text of no document here: not loaded.");
	}

	@Test
	void loadsOneFileUnderTwoNamesOnce(CapturedOutput output) throws IOException {
		byte[] words = "In the square.\n".getBytes(StandardCharsets.UTF_8);
		long edition = announce("a.txt", words, null);
		write("copy.txt", words);

		this.loader.load(this.directory);
		assertThat(said(output)).containsExactly("INFO a.txt was loaded; it has the words of all its passages.");
		assertThat(texts(edition)).containsExactly("In the square.\n");
	}

	@Test
	void loadsOneFileForEachDocumentThatHasItsHash(CapturedOutput output) throws IOException {
		byte[] words = "In the square.\n".getBytes(StandardCharsets.UTF_8);
		long one = announce("a.txt", words, null);
		long other = announce("a.txt", words, null);

		this.loader.load(this.directory);
		assertThat(said(output)).containsExactly("INFO a.txt was loaded; it has the words of all its passages.",
				"INFO a.txt was loaded; it has the words of all its passages.");
		assertThat(texts(one, other)).containsExactly("In the square.\n", "In the square.\n");
	}

	@Test
	void saysThatTheTextHasAnotherLength(CapturedOutput output) throws IOException {
		announce("length.txt", "Four".getBytes(StandardCharsets.UTF_8), 5);

		this.loader.load(this.directory);
		assertThat(said(output))
			.containsExactly("WARN length.txt has another length than its document is said to have: not loaded.");
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
		assertThat(said(output))
			.containsExactly("WARN a.txt was loaded; 2 passages have other words there and are marked.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nowhere", "file.txt" })
	void saysThatTheDirectoryCannotBeRead(String name, CapturedOutput output) throws IOException {
		write("file.txt", new byte[1]);

		this.loader.load(this.directory.resolve(name));
		assertThat(said(output)).containsExactly(
				"WARN AIGAQ_DOCUMENT_TEXTS names " + name + ", a directory that cannot be read: no text is loaded.");
	}

	@Test
	void passesOverDirectoriesBelow(CapturedOutput output) throws IOException {
		java.nio.file.Files.createDirectory(this.directory.resolve("below"));

		this.loader.load(this.directory);
		assertThat(said(output)).isEmpty();
	}

	/**
	 * What the loader logged about the directory: level and sentence without the
	 * directory's name.
	 */
	private List<String> said(CapturedOutput output) {
		return output.getAll()
			.lines()
			.filter((line) -> line.contains("TextLoader") && line.contains(this.directory.toString()))
			.map((line) -> line.replaceAll("^\\S+ +(WARN|INFO|ERROR) .*? : ", "$1 ")
				.replace(this.directory + java.io.File.separator, ""))
			.toList();
	}

	private List<String> texts(Long... editions) {
		return this.database
			.sql("select text from registry.document_text where edition_id in (:editions) order by edition_id")
			.param("editions", List.of(editions))
			.query(String.class)
			.list();
	}

	private void write(String name, byte[] bytes) throws IOException {
		java.nio.file.Files.write(this.directory.resolve(name), bytes);
	}

	/** A file in the directory, and an edition with its hash. */
	private long announce(String name, byte[] bytes, Integer length) throws IOException {
		write(name, bytes);
		return this.database.sql(
				"insert into registry.document_edition (document_id, text_sha256, text_length) values (?, ?, ?) returning id")
			.params(new Waves(this.database).document("Paper"), HashedText.sha256(bytes),
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
