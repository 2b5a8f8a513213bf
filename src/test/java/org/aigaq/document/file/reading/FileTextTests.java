package org.aigaq.document.file.reading;

import java.util.List;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.zip.DeflaterOutputStream;

import org.aigaq.document.file.FileKind;
import org.aigaq.document.file.FileText;
import org.aigaq.document.file.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The text that is read from files, and which files are refused. */
class FileTextTests {

	private static final Map<String, Supplier<byte[]>> UNREADABLE = new TreeMap<>(Map.ofEntries(
			Map.entry("empty: an empty file", () -> new byte[0]),
			Map.entry("too-large: 21 MB", () -> new byte[21 << 20]),
			Map.entry("bomb: a DOCX that unpacks to 200 MB", Files::zipBomb),
			Map.entry("bomb: a PDF that unpacks to 200 MB", FileTextTests::pdfBomb),
			Map.entry("password: a PDF with a password", Files::pdfWithPassword),
			Map.entry("not-utf8: Windows-1251",
					() -> "Полиция задержала людей.".getBytes(Charset.forName("windows-1251"))),
			Map.entry("null-character: UTF-16 without a mark", () -> "Held".getBytes(StandardCharsets.UTF_16LE)),
			Map.entry("not-utf8: a page that says UTF-8 and is not",
					() -> "<html><meta charset=utf-8><p>Полиция".getBytes(Charset.forName("windows-1251"))),
			Map.entry("null-character: U+0000", () -> utf8("a\u0000b")),
			Map.entry("no-words: only white space", () -> utf8(" \n\u00a0\n")),
			Map.entry("no-words: a scanned PDF", Files::scannedPdf),
			Map.entry("no-words: a page of scripts", () -> utf8("<html><script>var a = 1;</script>")),
			Map.entry("no-words: an empty DOCX", Files::docx),
			Map.entry("unknown-kind: another archive", () -> Files.zip("readme.txt", 1)),
			Map.entry("unknown-kind: an old Word file", () -> bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)),
			Map.entry("unknown-kind: RTF", () -> utf8("{\\rtf1 Words}")),
			Map.entry("unknown-kind: a picture", () -> bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10)),
			Map.entry("broken: half a DOCX", () -> half(Files.docx("Words"))),
			Map.entry("broken: a DOCX without parts", () -> Files.zip("word/document.xml", 1)),
			Map.entry("broken: no more of a PDF than its name", () -> utf8("%PDF-1.7\nWords"))));

	static Set<String> unreadable() {
		return UNREADABLE.keySet();
	}

	@ParameterizedTest
	@MethodSource("unreadable")
	void refuses(String what) {
		byte[] bytes = UNREADABLE.get(what).get();
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> Extraction.read(bytes))
			.extracting(UnreadableFile::message)
			.isEqualTo("document.file." + what.substring(0, what.indexOf(':')));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Plain  words.\r\n\u00a0\n\tи\u0306 😀", "a < b, and <p> is a tag" })
	void keepsPlainTextCharacterForCharacter(String text) throws IOException, UnreadableFile {
		assertThat(Extraction.read(utf8(text))).isEqualTo(FileText.of(FileKind.TEXT, text));
	}

	@Test
	void readsAPage() throws IOException, UnreadableFile {
		String page = """
				\ufeff<!-- saved --><!DOCTYPE html>
				<html><head><title>No</title><style>p {}</style></head>
				<body><h1>Held&nbsp;in  the
				square</h1><p>Fifty <b>peo</b>ple &mdash; more<br>than ever.</p><script>no()</script>
				<table><tr><td>One</td><td>two</td></tr></table></body></html>""";
		assertThat(Extraction.read(utf8(page))).isEqualTo(
				FileText.of(FileKind.HTML, "Held in the square\n\nFifty people — more\nthan ever.\n\nOne\ttwo\n"));
	}

	@Test
	void readsAPageInTheEncodingThatItNames() throws IOException, UnreadableFile {
		byte[] page = "<html><meta charset=\"windows-1251\"><p>Площадь".getBytes(Charset.forName("windows-1251"));
		assertThat(Extraction.read(page).text()).isEqualTo("Площадь\n");
	}

	@Test
	void readsAPdf() throws IOException, UnreadableFile {
		FileText text = Extraction.read(Files.pdf("Police held fifty people.", "Nobody was hurt."));
		assertThat(text).isEqualTo(new FileText(FileKind.PDF, "Police held fifty people.\n\nNobody was hurt.\n",
				"Police held fifty people.\n\nNobody was hurt.\n", 1, List.of()));
	}

	@Test
	void readsADocx() throws IOException, UnreadableFile {
		FileText text = Extraction.read(Files.docx("Police  held fifty people.", "Никого и\u0306 не ранили."));
		assertThat(text).isEqualTo(FileText.of(FileKind.DOCX, "Police held fifty people.\nНикого й не ранили.\n"));
	}

	@Test
	void makesTextUniformOnce() {
		String text = Extraction.uniform("A\u00adb\ud800 c \t d\r\n\r\n\r\n\r\ne\u0007\n\f\n\n\ff");
		assertThat(text).isEqualTo("A\u00adb c d\n\ne\n\f\n\n\f\nf\n");
		assertThat(Extraction.uniform(text)).isEqualTo(text);
	}

	private static byte[] pdfBomb() {
		try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			bytes.write(utf8("%PDF-1.7\n1 0 obj <</Filter /FlateDecode /Length 1>> stream\n"));
			try (DeflaterOutputStream deflated = new DeflaterOutputStream(bytes)) {
				for (int i = 0; i < 200; i++) {
					deflated.write(new byte[1 << 20]);
				}
			}
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] half(byte[] bytes) {
		return Arrays.copyOf(bytes, bytes.length / 2);
	}

	private static byte[] bytes(int... values) {
		byte[] bytes = new byte[values.length];
		for (int i = 0; i < values.length; i++) {
			bytes[i] = (byte) values[i];
		}
		return bytes;
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
