package org.aigaq.document.file.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.aigaq.document.file.FileText;
import org.aigaq.document.file.Notice;
import org.aigaq.document.file.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Files as monitors bring them, and what is read of each: {@code files/expected.txt}. */
class FieldFilesTests {

	private static final Path FOLDER = Path.of("src/test/resources/files");

	private static final Map<String, List<Row>> EXPECTED = expected();

	static Set<String> files() {
		return EXPECTED.keySet();
	}

	@ParameterizedTest
	@MethodSource("files")
	void isReadAsExpected(String name) throws IOException, UnreadableFile {
		byte[] bytes = Files.readAllBytes(FOLDER.resolve(name));
		List<Row> rows = EXPECTED.get(name);
		List<String> refused = values(rows, "refused");
		if (!refused.isEmpty()) {
			refuses(bytes, refused.get(0), values(rows, "choice"));
			return;
		}
		FileText file = Extraction.read(bytes);
		assertThat(rows).isNotEmpty().allSatisfy((row) -> row.check(file));
		assertThat(file.notices().stream().map(FieldFilesTests::written).toList())
			.containsExactlyInAnyOrderElementsOf(values(rows, "notice"));
		assertThat(Extraction.read(bytes)).isEqualTo(file);
	}

	@Test
	void everyFileOfTheFolderIsExpected() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			assertThat(
					files.map((file) -> file.getFileName().toString()).filter((name) -> !name.equals("expected.txt")))
				.containsExactlyInAnyOrderElementsOf(files());
		}
	}

	@Test
	void chosenEncodingIsReadAndNamed() throws IOException, UnreadableFile {
		FileText page = Extraction.read(Files.readAllBytes(FOLDER.resolve("kz-1048-undeclared.html")), "KZ-1048");
		assertThat(page.text()).startsWith("Алматыда 9 маусымда 500-ге жуық адам ұсталды");
		assertThat(page.notices()).extracting(FieldFilesTests::written).containsExactly("ENCODING KZ-1048");
		FileText saved = Extraction.read(Files.readAllBytes(FOLDER.resolve("saved-undeclared.mhtml")), "windows-1251");
		assertThat(saved.text()).startsWith("Задержания\n");
	}

	private static void refuses(byte[] bytes, String reason, List<String> choices) {
		UnreadableFile refused = assertThatExceptionOfType(UnreadableFile.class)
			.isThrownBy(() -> Extraction.read(bytes))
			.actual();
		assertThat(refused.message()).isEqualTo("document.file." + reason);
		List<String> offered = IntStream.range(0, refused.arguments().length / 2)
			.mapToObj((nth) -> refused.arguments()[2 * nth] + " " + refused.arguments()[2 * nth + 1])
			.toList();
		for (int nth = 0; nth < choices.size(); nth++) {
			assertThat(offered.get(nth)).startsWith(choices.get(nth));
		}
	}

	private static String written(Notice notice) {
		return Stream.concat(Stream.of(notice.kind().name()), notice.arguments().stream().map(Object::toString))
			.collect(Collectors.joining(" "));
	}

	private static List<String> values(List<Row> rows, String what) {
		return rows.stream().filter((row) -> row.what().equals(what)).map(Row::value).toList();
	}

	private static Map<String, List<Row>> expected() {
		Map<String, List<Row>> expected = new LinkedHashMap<>();
		try {
			List<Row> rows = new ArrayList<>();
			for (String line : Files.readAllLines(FOLDER.resolve("expected.txt"))) {
				if (line.startsWith("[")) {
					rows = new ArrayList<>();
					expected.put(line.substring(1, line.length() - 1), rows);
				}
				else if (!line.isBlank() && !line.startsWith("#")) {
					rows.add(Row.of(line));
				}
			}
			return expected;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A line of the table. */
	private record Row(String what, String value) {

		static Row of(String line) {
			int colon = line.indexOf(':');
			String value = line.substring(Math.min(line.length(), colon + 2));
			return new Row(line.substring(0, colon), characters(value).translateEscapes());
		}

		/** Escapes of code units, which {@link String#translateEscapes} leaves out. */
		private static String characters(String value) {
			return Pattern.compile("\\\\u([0-9a-f]{4})")
				.matcher(value)
				.replaceAll((unit) -> String.valueOf((char) Integer.parseInt(unit.group(1), 16)));
		}

		void check(FileText file) {
			switch (this.what) {
				case "text" -> assertThat(file.text()).contains(this.value);
				case "not" -> assertThat(file.text()).doesNotContain(this.value);
				case "whole" -> {
					assertThat(file.text()).doesNotContain(this.value);
					assertThat(file.whole()).contains(this.value);
				}
				case "pages" -> assertThat(Optional.ofNullable(file.pages())).contains(Integer.valueOf(this.value));
				case "notice" -> {
					// compared as a whole
				}
				default -> throw new IllegalStateException("No such line: " + this.what);
			}
		}

	}

}
