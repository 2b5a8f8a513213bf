package org.aigaq;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.aigaq.shared.Plural;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The texts of reports exist in every language; pages are in English. */
class ReportLanguagesTests {

	/** Blocks of the messages that reports read. */
	private static final Pattern OF_REPORTS = Pattern.compile(
			"(fact|report|schedule\\.letter)\\..*|shared\\.(amount|claim|count|date|disagreement|range|source|term)\\..*");

	/** Texts whose translation repeats a part that English omits. */
	private static final Pattern OTHERWISE_PUT = Pattern
		.compile("shared\\.(count\\..*|disagreement\\.count_range|term\\..*)");

	/** Texts that only the pages of the catalogue and the forms use. */
	private static final Pattern OF_PAGES = Pattern.compile(
			"report\\.((summary|incident|city|penalties|disagreements|documents|register|reports)\\.about|(error|format|language|download|preview|from|to|code|reports)(\\..*)?|open-form"
					+ "|city|city\\.help.*)|shared\\.date\\.invalid");

	private static final String FORMS = "\\.(one|few|many|other)$";

	@ParameterizedTest
	@ValueSource(strings = { "ru", "kk" })
	void everyTextOfReportsIsTranslatedAndNoOther(String language) throws IOException {
		Set<String> english = plain(read("").stringPropertyNames()).stream()
			.filter((key) -> OF_REPORTS.matcher(key).matches() && !OF_PAGES.matcher(key).matches())
			.collect(Collectors.toCollection(TreeSet::new));

		assertThat(plain(read("_" + language).stringPropertyNames())).isEqualTo(english);
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ru", "kk" })
	void countedTextsHaveTheFormsOfTheLanguage(String language) throws IOException {
		Properties texts = read(language.equals("en") ? "" : "_" + language);
		List<String> forms = Plural.of(Locale.forLanguageTag(language)).stream().map(Plural::key).sorted().toList();
		Set<String> counted = texts.stringPropertyNames()
			.stream()
			.filter((key) -> OF_REPORTS.matcher(key).matches() && Pattern.compile("\\.zero$").matcher(key).find())
			.map((key) -> key.replaceAll("\\.zero$", ""))
			.collect(Collectors.toSet());

		assertThat(counted).hasSizeGreaterThan(4).allSatisfy((key) -> {
			assertThat(texts.stringPropertyNames()
				.stream()
				.filter((other) -> other.matches(Pattern.quote(key) + FORMS))
				.map((other) -> other.substring(key.length() + 1))
				.sorted()).as(key).isEqualTo(forms);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "ru", "kk" })
	void translationsTakeNoOtherArgumentsThanTheEnglish(String language) throws IOException {
		Properties english = read("");
		Properties texts = read("_" + language);
		for (String key : texts.stringPropertyNames()) {
			if (english.containsKey(key) && !OTHERWISE_PUT.matcher(key).matches()) {
				assertThat(arguments(english.getProperty(key))).as(key).containsAll(arguments(texts.getProperty(key)));
			}
		}
	}

	@Test
	void kazakhTextsAreNeitherRussianNorEnglish() throws IOException {
		Properties kazakh = read("_kk");
		Properties russian = read("_ru");
		assertThat(kazakh.stringPropertyNames()
			.stream()
			.filter((key) -> kazakh.getProperty(key).length() > 20
					&& kazakh.getProperty(key).equals(russian.getProperty(key))))
			.isEmpty();
		assertThat(String.join("", kazakh.stringPropertyNames().stream().map(kazakh::getProperty).toList()))
			.contains("ә", "ғ", "қ", "ң", "ө", "ұ", "ү", "і");
	}

	private static Set<String> plain(Set<String> keys) {
		return keys.stream()
			.map((key) -> key.matches("(report|shared\\.claim|shared\\.term)\\..*" + FORMS)
					? key.replaceAll(FORMS, ".counted") : key)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> arguments(String text) {
		Matcher arguments = Pattern.compile("\\{\\d").matcher(text);
		Set<String> found = new TreeSet<>();
		while (arguments.find()) {
			found.add(arguments.group());
		}
		return found;
	}

	private static Properties read(String suffix) throws IOException {
		Properties texts = new Properties();
		try (var file = Files.newBufferedReader(Path.of("src/main/resources/messages" + suffix + ".properties"))) {
			texts.load(file);
		}
		return texts;
	}

}
