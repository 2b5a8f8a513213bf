package org.aigaq;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * One word for one thing: a document is a text, a source is whoever says something in it.
 * Replaced words and addresses must not be used again.
 */
class VocabularyTests {

	private static final List<Path> READ = Stream
		.of("src", "db", "reports", "docs", "bench", "docker", "README.md", "CHANGELOG.md", "CONTRIBUTING.md")
		.map(Path::of)
		.toList();

	/** Replaced words, each with the word to use. */
	private static final Map<Pattern, String> GONE = Map.ofEntries( //
			word("(?<!in)voice", "source"), //
			word("голос(?!ова)", "источник"), // голосование is a vote
			word("дауыс(?! бер)", "дереккөз"), // дауыс беру is to vote
			name("registry\\.source", "registry.document"), //
			name("/sources\\b", "/documents"), //
			name("/cities\\b", "/places"), //
			name("AIGAQ_SOURCE", "AIGAQ_DOCUMENT_TEXTS"), //
			name("\\bS-[0-9]{4}\\b", "a code such as D-0001"));

	/** Phrases of messages that were replaced by the everyday words of the field. */
	private static final List<String> GONE_PHRASES = List.of("Words that witness", "+ Words", "+ Place",
			"+ Participant", "Words of its own", "How exactly", "Place in words", "place in words",
			"Only what a document says", "Rests after", "laid to protesters", "said of the whole",
			"added up from parts", "accounted for one by one", "May lie inside another", "lie inside another figure",
			"The lines of this block run", "as voices tell them", "as sources tell them", "What belongs to it",
			"Witnessed by", "Not bound to", "Bound to characters", "bound to the text", "Why it is taken back",
			"Taken back", "This is not possible now", "This is needed", "it stands with who says it",
			"How many it covers", "Words of the number", "The voice says", "parts it names are all", "Reads as; tick",
			"No register holds", "wrong spelling, or not decided", "Nobody is known as", "goes when you save",
			"stands here twice", "Nobody says this", "is nobody", "Then it would lie", "The words stand there",
			"do not stand in");

	/** Class names that do not say what the class is for. */
	private static final Set<String> UNCLEAR = Set.of("Sent", "Typed", "Taken", "Told", "Said", "Spoken", "Intake",
			"Mishaps", "Load", "Clerk", "Desk", "Postman", "Doorkeeper", "Press", "PressDesk", "PrintRoom", "Telling",
			"Speech", "Phrases");

	/** Files that may contain such words, and why. */
	private static final Map<Path, String> EXCEPT = Map.of( //
			Path.of("src/test/java/org/aigaq/VocabularyTests.java"), "lists the words");

	private static final Pattern BINARY = Pattern
		.compile(".*\\.(png|ttf|ico|jar|pdf|docx|xlsx|zip)|src/test/resources/files/(?!expected).*");

	@Test
	void noTextUsesAWordThatIsGone() throws IOException {
		List<String> found = new ArrayList<>();
		for (Path file : files()) {
			String name = file.toString().replace('\\', '/');
			found(name).forEach((why) -> found.add(name + ": " + why + " (name of the file)"));
			List<String> lines = Files.readAllLines(file);
			for (int i = 0; i < lines.size(); i++) {
				String where = name + ":" + (i + 1) + ": ";
				found(lines.get(i)).forEach((why) -> found.add(where + why));
			}
		}
		assertThat(found).as("words that are gone").isEmpty();
	}

	@Test
	void noMessageUsesAPhraseThatIsGone() throws IOException {
		List<String> found = new ArrayList<>();
		try (Stream<Path> messages = Files.list(Path.of("src/main/resources"))) {
			for (Path file : messages.filter((path) -> path.toString().matches(".*messages.*\\.properties")).toList()) {
				for (String line : Files.readAllLines(file)) {
					String text = line.substring(line.indexOf('=') + 1);
					GONE_PHRASES.stream().filter(text::contains).forEach((phrase) -> found.add(phrase + ": " + line));
				}
			}
		}
		assertThat(found).as("phrases that are gone").isEmpty();
	}

	@Test
	void noClassHidesItsDuty() throws IOException {
		assertThat(files().stream()
			.map((file) -> file.getFileName().toString())
			.filter((name) -> name.endsWith(".java"))
			.filter((name) -> UNCLEAR.contains(name.substring(0, name.length() - ".java".length()))))
			.as("classes whose name does not say what they are for")
			.isEmpty();
	}

	@Test
	void everyExceptionIsAFile() {
		assertThat(EXCEPT.keySet()).allSatisfy((file) -> assertThat(file).exists());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Two VOICES", "source_voice_id", "три Голоса", "екі дауыс", "registry.source_text",
			"redirect:/sources/D-1", "redirect:/cities/{name}", "${AIGAQ_SOURCE_TEXTS}", "in S-0003" })
	void seesAWordThatIsGone(String line) {
		assertThat(found(line)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "an invoice", "голосование", "дауыс беру", "registry.document", "/documents", "/places",
			"KZS-0003", "DS-00031", "https://example.org/resources" })
	void seesNoneWhereThereIsNone(String line) {
		assertThat(found(line)).isEmpty();
	}

	private static List<String> found(String line) {
		return GONE.entrySet()
			.stream()
			.filter((gone) -> gone.getKey().matcher(line).find())
			.map((gone) -> "write " + gone.getValue() + " instead of " + gone.getKey())
			.toList();
	}

	private static List<Path> files() throws IOException {
		List<Path> files = new ArrayList<>();
		for (Path root : READ) {
			try (Stream<Path> below = Files.walk(root)) {
				below.filter(Files::isRegularFile)
					.filter((file) -> !BINARY.matcher(file.toString()).matches())
					.filter((file) -> !EXCEPT.containsKey(file))
					.forEach(files::add);
			}
		}
		return files;
	}

	/** The word in any case. */
	private static Map.Entry<Pattern, String> word(String word, String instead) {
		return Map.entry(Pattern.compile(word, CASE_INSENSITIVE | UNICODE_CASE), instead);
	}

	private static Map.Entry<Pattern, String> name(String name, String instead) {
		return Map.entry(Pattern.compile(name), instead);
	}

}
