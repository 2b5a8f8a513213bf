package org.aigaq.reading;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.aigaq.reading.date.Dates;
import org.aigaq.reading.date.Reference;
import org.aigaq.reading.number.Figures;
import org.aigaq.reading.number.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** Whatever is selected, nothing fails and nothing that the words hedge becomes exact. */
class RandomWordsTests {

	private static final long SEED = 20190216;

	private static final int TRIES = 10_000;

	private static final List<String> BEFORE = List.of("about", "around", "some", "approximately", "roughly", "circa",
			"nearly", "almost", "more than", "over", "at least", "no fewer than", "up to", "as many as", "no more than",
			"fewer than", "less than", "an estimated", "perhaps", "maybe", "probably", "possibly", "≥", "≤", ">", "<",
			"~", "±", "около", "примерно", "почти", "более", "свыше", "не менее", "как минимум", "до", "не более",
			"менее", "порядка", "где-то", "возможно", "вероятно", "шамамен", "кемінде", "ең көбі", "мүмкін", "бәлкім");

	private static final List<String> AFTER = List.of("or so", "or more", "or fewer", "(est.)", "(approx.)", "+", "?",
			"(?)", "или около того", "и более", "с лишним", "примерно", "шақты", "шамасында", ", perhaps",
			", возможно");

	private static final List<String> NUMBERS = List.of("30", "1,250", "1 250", "thirty", "a hundred", "twenty-five",
			"тридцать", "двадцать пять", "сто", "отыз", "екі жүз", "он алты", "5 тыс.", "2.5 thousand");

	private static final List<String> OTHERS = List.of("people", "were detained", "человек", "задержаны", "адам",
			"ұсталды", ",", ".", "-", "–", "/", "(", ")", ":", ";", "to", "or", "and", "от", "до", "и", "или", "мен",
			"дейін", "between", "from", "of", "of them", "the", "a", "dozens", "hundreds", "сотни", "десятки",
			"жүздеген", "9 June 2019", "16 ақпанда", "в субботу", "yesterday", "16/02/2019", "fined", "оштрафованы",
			"айыппұл", "tenge", "days", "суток", "journalists", "women", "\n", "№", "$", "%", "\ud83d\ude00", "\u0301",
			"\u200b", "0", "1.500", "20-ға", "9th", "k", "К", "і", "ә", "\ud800");

	private static final Pattern HEDGE = Pattern.compile(
			"(?iu)(?<!\\p{L})(?:about|around|approximately|roughly|circa|nearly|almost|more than|at least|fewer than|less than"
					+ "|perhaps|maybe|probably|possibly|около|примерно|почти|более|свыше|не менее|как минимум|возможно|вероятно|шамамен|кемінде"
					+ "|мүмкін|бәлкім|or so|or more|с лишним|шақты|шамасында)(?!\\p{L})|[≥≤><~±?+]");

	@Test
	void nothingFailsAndNothingHedgedIsExact() {
		Random random = new Random(SEED);
		for (int i = 0; i < TRIES; i++) {
			String words = words(random);
			assertThat(exact(words)).as("seed %d: %s", SEED, words)
				.noneMatch((count) -> HEDGE.matcher(count.words()).find());
		}
	}

	@Test
	void everyHedgeBeforeAndAfterEveryNumberIsHeard() {
		for (String number : NUMBERS) {
			for (String hedge : BEFORE) {
				assertThat(exact(hedge + " " + number + " people were detained")).as(hedge + " " + number).isEmpty();
				assertThat(exact(hedge + " " + number + " человек задержаны")).as(hedge + " " + number).isEmpty();
			}
			for (String hedge : AFTER) {
				assertThat(exact("Police detained " + number + " " + hedge)).as(number + " " + hedge).isEmpty();
				assertThat(exact(number + " " + hedge + " адам ұсталды")).as(number + " " + hedge).isEmpty();
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "7", "-", "1-", "1 ", "1,", "1.", "a-", "ә", "about ", "9 June ", "30 May – ", "(", "2/",
			"от ", "hundred ", "million ", "бір ", "сенбі ", "\u0301", "\n" })
	void longWordsAreReadInTimeThatGrowsWithTheirLength(String part) {
		String words = part.repeat(1_000_000 / part.length());
		assertThatCode(() -> RuleReading.of(words, null, null)).doesNotThrowAnyException();
		String shorter = words.substring(0, 10_000);
		assertThatCode(() -> new Figures(Token.of(shorter)).all()).doesNotThrowAnyException();
		assertThatCode(() -> new Dates(shorter, Reference.of(2019, null))).doesNotThrowAnyException();
	}

	private static List<Proposal.Count> exact(String words) {
		return RuleReading.of(words, null, "2019-02-16")
			.stream()
			.flatMap((proposal) -> (proposal instanceof Proposal.Count count) ? Stream.of(count) : Stream.empty())
			.filter((count) -> count.wording().equals("exact"))
			.toList();
	}

	private static String words(Random random) {
		StringBuilder words = new StringBuilder();
		int parts = 1 + random.nextInt(12);
		for (int i = 0; i < parts; i++) {
			words.append(switch (random.nextInt(8)) {
				case 0, 1 -> one(NUMBERS, random);
				case 2 -> one(BEFORE, random);
				case 3 -> one(AFTER, random);
				case 4 -> letters(random);
				default -> one(OTHERS, random);
			}).append(random.nextInt(5) == 0 ? "" : " ");
		}
		return words.toString();
	}

	private static String letters(Random random) {
		String letters = "abcxyzABZабвгэюяАБЯәғқңөұүһі0123456789.,-–/'’()«»№%$ \u00a0";
		StringBuilder word = new StringBuilder();
		for (int i = random.nextInt(8); i >= 0; i--) {
			word.append(letters.charAt(random.nextInt(letters.length())));
		}
		return word.toString();
	}

	private static String one(List<String> parts, Random random) {
		return parts.get(random.nextInt(parts.size()));
	}

}
