package org.aigaq.document.file.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.aigaq.document.file.FileText;
import org.aigaq.document.file.UnreadableFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/**
 * Mutated files of each kind (PDF: {@code MutatedPdfTests}) give a text or a reason,
 * never another exception, and within a minute: {@code -Dfiles.fuzz=10000} for that many
 * of each, {@code -Dfiles.seed} for others.
 */
class FileFuzzTests {

	private static final Logger LIBRARIES = (Logger) LoggerFactory.getLogger("org.apache.poi");

	private static final int COUNT = Integer.getInteger("files.fuzz", 150);

	private static final long SEED = Long.getLong("files.seed", 17);

	private static final Path FOLDER = Path.of("src/test/resources/files");

	private static final List<String> TAGS = List.of("<p>", "</p>", "<table>", "<tr>", "<td>", "</table>", "<style>",
			"</style>", "<template>", "<svg>", "<math>", "<select>", "<!--", "-->", "<![CDATA[", "<meta charset=",
			"<div hidden>", "<article>", "</article>", "<body>", "<frameset>", "<br>", "<sup>", "<del>", "<dialog>",
			"<plaintext>", "&#0;", "&#xD800;", "<p style='display:none'>", "<a href=x>", "{display:none}",
			"@media screen{", "\u0000", "<h1>", "<main>");

	private static final List<String> WORD = List.of("<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:del>", "</w:del>",
			"<w:tbl>", "<w:tr>", "<w:tc>", "</w:tc>", "<w:fldChar w:fldCharType=\"begin\"/>",
			"<w:fldChar w:fldCharType=\"end\"/>", "<w:rPr><w:vanish/></w:rPr>", "<w:txbxContent>",
			"<!DOCTYPE x [<!ENTITY a \"b\">]>", "&a;", "<w:footnoteReference w:id=\"5\"/>",
			"<w:sym w:char=\"zz\" w:font=\"Symbol\"/>", "<w:pPr>", "</w:pPr>", "<mc:AlternateContent>", "<w:t>",
			"</w:t>", "<w:tcPr><w:cellDel/></w:tcPr>", "<w:basedOn w:val=\"Secret\"/>");

	private static final List<String> MIME = List.of("\r\n", "\r\n\r\n",
			"Content-Type: multipart/related; boundary=X\r\n", "Content-Transfer-Encoding: base64\r\n",
			"Content-Transfer-Encoding: x-unknown\r\n", "--BOUND\r\n", "--BOUND--\r\n",
			"Content-Type: text/html; charset=\r\n", "Content-Type: ;;;\r\n", "=", "=3D", "Content-ID: <two@x>\r\n",
			"MIME-Version: 1.0\r\n", "Content-Type: message/rfc822\r\n");

	private final ExecutorService reader = Executors.newSingleThreadExecutor((work) -> {
		Thread thread = new Thread(null, work, "reader", 1 << 20);
		thread.setDaemon(true);
		return thread;
	});

	/** Libraries log each damaged part. */
	@BeforeAll
	static void quietly() {
		LIBRARIES.setLevel(Level.OFF);
	}

	@AfterAll
	static void asBefore() {
		LIBRARIES.setLevel(null);
	}

	@ParameterizedTest
	@ValueSource(strings = { "docx", "html", "mhtml", "txt" })
	void mutatedFilesGiveATextOrAReason(String kind) throws IOException {
		List<byte[]> honest = honest(kind);
		Random random = new Random(SEED);
		int texts = 0;
		for (int nth = 0; nth < COUNT; nth++) {
			byte[] file = mutated(kind, honest.get(random.nextInt(honest.size())), random);
			texts += isRead(file, kind + ", file " + nth + " of seed " + SEED) ? 1 : 0;
		}
		assertThat(texts).as("mutations that leave something to read").isPositive();
	}

	private boolean isRead(byte[] file, String which) {
		try {
			return this.reader.submit(() -> text(file)).get(60, TimeUnit.SECONDS);
		}
		catch (Exception ex) {
			return fail(which + ": " + ex, ex);
		}
	}

	private static boolean text(byte[] file) throws IOException {
		try {
			FileText text = Extraction.read(file);
			assertThat(text.text()).isNotBlank();
			assertThat(text.whole()).isNotBlank();
			return true;
		}
		catch (UnreadableFile ex) {
			assertThat(ex.message()).startsWith("document.file.");
			return false;
		}
		catch (StackOverflowError ex) {
			return false; // the process answers that the file is damaged
		}
	}

	private static List<byte[]> honest(String kind) throws IOException {
		List<byte[]> files = new ArrayList<>();
		try (Stream<Path> folder = Files.list(FOLDER)) {
			for (Path file : folder.filter((each) -> each.toString().endsWith("." + kind)).sorted().toList()) {
				files.add(Files.readAllBytes(file));
			}
		}
		return files;
	}

	private static byte[] mutated(String kind, byte[] file, Random random) throws IOException {
		return switch (random.nextInt(3)) {
			case 0 -> bytes(file, random);
			case 1 -> parts(kind, file, random);
			default -> parts(kind, parts(kind, file, random), random);
		};
	}

	/** Mutated in the structure of its kind. */
	private static byte[] parts(String kind, byte[] file, Random random) throws IOException {
		return switch (kind) {
			case "docx" -> zip(file, random);
			case "html" -> pieces(file, TAGS, random);
			case "mhtml" -> pieces(file, MIME, random);
			default -> bytes(file, random);
		};
	}

	private static byte[] bytes(byte[] file, Random random) {
		byte[] mutated = file.clone();
		if (mutated.length == 0) {
			return mutated;
		}
		for (int i = random.nextInt(8); i >= 0; i--) {
			mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
		}
		int from = random.nextInt(mutated.length);
		int to = from + random.nextInt(mutated.length - from);
		return switch (random.nextInt(4)) {
			case 0 -> java.util.Arrays.copyOf(mutated, from);
			case 1 -> joined(mutated, 0, to, from); // a part twice
			case 2 -> joined(mutated, 0, from, to); // a part less
			default -> mutated;
		};
	}

	private static byte[] joined(byte[] file, int begin, int end, int from) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write(file, begin, end - begin);
		bytes.write(file, from, file.length - from);
		return bytes.toByteArray();
	}

	private static byte[] pieces(byte[] file, List<String> pieces, Random random) {
		StringBuilder text = new StringBuilder(new String(file, StandardCharsets.ISO_8859_1));
		for (int i = random.nextInt(6); i >= 0; i--) {
			String piece = pieces.get(random.nextInt(pieces.size()));
			text.insert(random.nextInt(text.length() + 1), piece.repeat((random.nextInt(20) == 0) ? 3000 : 1));
			int from = random.nextInt(text.length());
			text.delete(from, Math.min(text.length(), from + random.nextInt(12)));
		}
		return text.toString().getBytes(StandardCharsets.ISO_8859_1);
	}

	/** The parts of an archive, some of them mutated, missing or twice. */
	private static byte[] zip(byte[] file, Random random) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		int nth = 0;
		try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file));
				ZipOutputStream mutated = new ZipOutputStream(bytes)) {
			for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
				byte[] content = parts.readAllBytes();
				if (random.nextInt(3) == 0) {
					content = (random.nextInt(3) == 0) ? bytes(content, random) : pieces(content, WORD, random);
				}
				if (random.nextInt(25) > 0) {
					String name = (random.nextInt(40) == 0) ? "../" + nth++ + part.getName() : part.getName();
					mutated.putNextEntry(new ZipEntry(name));
					mutated.write(content);
					mutated.closeEntry();
				}
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			return bytes(file, random); // mutated before, and no archive any more
		}
		return bytes.toByteArray();
	}

}
