package org.aigaq.shared;

import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.aigaq.RandomCases;
import org.aigaq.reading.number.Meaning;
import org.aigaq.reading.number.TypedCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/**
 * Each number of a source that pages and reports print is read back as the same, in three
 * languages, and no text breaks the reader. {@code -Dtyped.cases=10000} for more cases.
 */
class PrintedCountsTests {

	private static final int CASES = Integer.getInteger("typed.cases", 1500);

	private static final List<String> NUMBERED = List.of("exact", "about", "nearly", "over", "at_least", "up_to",
			"under", "between");

	private static final List<String> WORDS = List.of("several", "tens", "dozens", "hundreds", "thousands", "unknown");

	private static final List<String> PIECES = List.of("30", "1,000", "0", "00", "999999999999", "about", "около",
			"шамамен", "-", "–", "/", ".", ",", " ", " ", "?", "~", ">", "+", "(", ")", "hundred", "сорок", "елу",
			"dozens", "ден астам", "or more", "people", "адам", "between", "from", "to", "and", "или", "\u0000",
			"\uD83D", "１２", "٣", "9".repeat(60), "a ".repeat(40));

	private final Words words;

	PrintedCountsTests() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		this.words = new Words(messages, null);
	}

	@Test
	void eachPrintedNumberIsReadBackAsTheSame() {
		RandomCases cases = new RandomCases("printed numbers that are read back");
		cases.run(CASES, (seed) -> {
			Random random = new Random(seed);
			boolean numbered = random.nextInt(4) > 0;
			String wording = numbered ? NUMBERED.get(random.nextInt(NUMBERED.size()))
					: WORDS.get(random.nextInt(WORDS.size()));
			int number = 1 + random.nextInt(random.nextBoolean() ? 60 : random.nextBoolean() ? 3_000 : 90_000_000);
			int to = number + 1 + random.nextInt(900);
			for (String language : List.of("en", "ru", "kk")) {
				String printed = printed(wording, number, to, language);
				assertThat(TypedCount.of(printed).meaning().map(PrintedCountsTests::said))
					.as("%s in %s", printed, language)
					.contains(expected(wording, number, to, language));
			}
			cases.tried();
		});
		cases.atLeast(CASES);
	}

	@Test
	void noTextBreaksTheReader() {
		RandomCases cases = new RandomCases("texts that the reader of numbers answers");
		cases.run(CASES, (seed) -> {
			Random random = new Random(seed);
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(9); i >= 0; i--) {
				text.append((random.nextInt(8) == 0) ? String.valueOf(Character.toChars(random.nextInt(0x3000)))
						: PIECES.get(random.nextInt(PIECES.size())));
				text.append((random.nextInt(3) == 0) ? " " : "");
			}
			assertThatCode(() -> TypedCount.of(text.toString())).doesNotThrowAnyException();
			cases.tried();
		});
		cases.atLeast(CASES);
	}

	private String printed(String wording, int number, int to, String language) {
		Integer low = switch (wording) {
			case "over" -> number + 1;
			case "up_to", "under" -> null;
			default -> number;
		};
		Integer high = switch (wording) {
			case "under" -> number - 1;
			case "between" -> to;
			case "over", "at_least" -> null;
			default -> number;
		};
		return this.words.in(Locale.forLanguageTag(language)).count(low, high, wording);
	}

	/** Tens and dozens are one word in Russian and Kazakh. */
	private static String expected(String wording, int number, int to, String language) {
		if (WORDS.contains(wording)) {
			return (wording.equals("dozens") && !language.equals("en")) ? "tens" : wording;
		}
		return wording + " " + number + (wording.equals("between") ? " " + to : "");
	}

	private static String said(Meaning meaning) {
		return meaning.wording() + shown(meaning.number()) + shown(meaning.numberTo());
	}

	private static String shown(@Nullable Integer number) {
		return (number != null) ? " " + number : "";
	}

}
