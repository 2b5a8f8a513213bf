package org.aigaq;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.aigaq.document.file.FileKind;
import org.aigaq.fact.FactType;
import org.aigaq.incident.count.Wording;
import org.aigaq.shared.ApproximateDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Codes, dates and files do not depend on the language of the machine: in Turkish a small
 * I has no dot, in Arabic and Persian {@code %d} gives other digits.
 */
class LocaleTests {

	private static final Path SOURCES = Path.of("src/main/java");

	private static final Pattern CASE = Pattern.compile("\\.to(Lower|Upper)Case\\(\\)");

	private static final Pattern NUMBER = Pattern
		.compile("(?<!%)%(?:[0-9]+\\$)?[,+0#-]*[0-9]*(?:\\.[0-9]+)?[dfge](?![a-z])");

	@Test
	void everyChangeOfCaseNamesItsLanguage() throws IOException {
		assertThat(places(CASE, "")).as("toLowerCase() or toUpperCase() without a language").isEmpty();
	}

	@Test
	void everyFormattedNumberNamesItsLanguage() throws IOException {
		assertThat(places(NUMBER, "String.format(Locale.ROOT,")).as("numbers formatted in the language of the machine")
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "tr-TR", "az-AZ", "ar-EG-u-nu-arab", "fa-IR", "th-TH-u-nu-thai", "de-DE" })
	void codesAndDatesAreTheSameOnAnyMachine(String machine) {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.forLanguageTag(machine));
		try {
			assertThat(ApproximateDate.parse("2019-06-09~/2019-06").edtf()).isEqualTo("2019-06-09~/2019-06");
			assertThat(Stream.of(FactType.values()).map(FactType::code)).contains("detention", "crowd", "statement");
			assertThat(Stream.of(Wording.values()).map(Wording::code)).contains("nearly", "at_least", "dozens");
			assertThat(Stream.of(FileKind.values()).map(FileKind::name)).isNotEmpty();
		}
		finally {
			Locale.setDefault(before);
		}
	}

	/** The lines with the pattern that do not follow these words within a statement. */
	private static List<String> places(Pattern pattern, String unless) throws IOException {
		List<String> found = new ArrayList<>();
		try (Stream<Path> files = Files.walk(SOURCES)) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".java")).sorted().toList()) {
				String text = Files.readString(file);
				Matcher call = pattern.matcher(text);
				while (call.find()) {
					String before = text.substring(text.lastIndexOf(';', call.start()) + 1, call.start());
					if (unless.isEmpty() || !before.contains(unless)) {
						found.add(file + ":" + text.substring(0, call.start()).lines().count());
					}
				}
			}
		}
		return found;
	}

}
