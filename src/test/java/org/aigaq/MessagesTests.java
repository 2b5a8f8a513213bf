package org.aigaq;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every text that a user reads is in the message files. */
class MessagesTests {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Path MESSAGES = Path.of("src/main/resources/messages.properties");

	/** Comments and other parts without text; replaced by as many empty lines. */
	private static final Pattern NO_TEXT = Pattern
		.compile("(?s)<!--.*?-->|<style.*?</style>|\\[\\[.*?]]|\\[\\(.*?\\)]");

	private static final Pattern TAG = Pattern.compile("(?s)<(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>");

	private static final Pattern SPOKEN = Pattern.compile("\\s(?:title|placeholder|aria-label|alt|label)=\"([^\"]*)\"");

	private static final Pattern LETTER = Pattern.compile("\\p{L}");

	private static final Pattern KEY = Pattern.compile("#\\{([\\w.-]+)[}(]");

	private static final Properties WORDS = new Properties();

	@BeforeAll
	static void readMessages() throws IOException {
		try (var file = Files.newBufferedReader(MESSAGES)) {
			WORDS.load(file);
		}
	}

	@Test
	void templatesHoldNoTextOfTheirOwn() throws IOException {
		assertThat(inEveryTemplate(MessagesTests::textsIn)).as("text outside the message files").isEmpty();
	}

	@Test
	void keysThatTemplatesNameExist() throws IOException {
		assertThat(inEveryTemplate(MessagesTests::unknownKeysIn)).as("keys without a message").isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p>Text</p>", "<p>\n\t<b th:text=\"${a > b}\"></b> Text</p>", "<img alt=\"Text\">",
			"<input th:value=\"${a}\" placeholder='Text'>", "<a th:title=\"#{a}\" aria-label=\"Текст\"></a>" })
	void seesText(String template) {
		assertThat(textsIn(template)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p th:text=\"#{key}\"></p>", "<!-- Text -->", "<p>[[#{key}]] · <i>12</i></p>",
			"<b th:title=\"#{key}\" th:if=\"${a > b}\" class=\"text\"></b>", "<!DOCTYPE html>", "<img alt=\"\">" })
	void seesNoTextWhereThereIsNone(String template) {
		assertThat(textsIn(template)).isEmpty();
	}

	private static List<String> textsIn(String template) {
		String text = blank(template, NO_TEXT);
		List<String> found = new ArrayList<>();
		Matcher tags = TAG.matcher(text);
		while (tags.find()) {
			Matcher spoken = SPOKEN.matcher(tags.group().replaceAll("='([^']*)'", "=\"$1\""));
			while (spoken.find()) {
				if (LETTER.matcher(spoken.group(1)).find()) {
					found.add(line(text, tags.start()) + ": " + spoken.group(1));
				}
			}
		}
		String[] lines = blank(text, TAG).replaceAll("&\\w+;", "").split("\n", -1);
		for (int i = 0; i < lines.length; i++) {
			if (LETTER.matcher(lines[i]).find()) {
				found.add(i + 1 + ": " + lines[i].strip());
			}
		}
		return found;
	}

	private static List<String> unknownKeysIn(String template) {
		Matcher keys = KEY.matcher(template);
		List<String> unknown = new ArrayList<>();
		while (keys.find()) {
			if (!WORDS.containsKey(keys.group(1))) {
				unknown.add(line(template, keys.start()) + ": " + keys.group(1));
			}
		}
		return unknown;
	}

	private static List<String> inEveryTemplate(Function<String, List<String>> check) throws IOException {
		List<String> found = new ArrayList<>();
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".html")).sorted().toList()) {
				check.apply(Files.readString(file)).forEach((where) -> found.add(file + ":" + where));
			}
		}
		return found;
	}

	private static String blank(String text, Pattern pattern) {
		return pattern.matcher(text).replaceAll((match) -> "\n".repeat((int) match.group().lines().count() - 1));
	}

	private static long line(String text, int position) {
		return text.substring(0, position).chars().filter((character) -> character == '\n').count() + 1;
	}

}
