package org.aigaq.document;

import org.aigaq.document.WordsInText.Fit;
import org.aigaq.document.WordsInText.Found;
import org.aigaq.document.WordsInText.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsInTextTests {

	private static final String TEXT = "A note of our own\r\n\r\n  \u00a0\r\nThe office said: \u201cabout\u00a041\u2009people were held\u201d \u2013 no more\u2026\r\n"
			+ "Overnight 41 people were held.\r\n";

	@Test
	void findsWordsExactlyWithParagraphAndWordsAround() {
		Found found = new WordsInText(TEXT).find("Overnight 41");
		assertThat(found.fit()).isEqualTo(Fit.EXACT);
		Spot spot = found.spots().get(0);
		assertThat(spot.paragraph()).as("non-blank lines count").isEqualTo(3);
		assertThat(TEXT.substring(spot.start(), spot.end())).isEqualTo("Overnight 41");
		assertThat(spot.after()).isEqualTo(" people were held.");
		assertThat(spot.before()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"about 41 people were held"|TOLERANT
			«about 41   people were held» — no more...|TOLERANT
			were held” – no more…|EXACT
			THE OFFICE SAID|LETTER_CASE
			the office said: "About 41 people|LETTER_CASE
			nobody was held|NONE
			""")
	void findsWordsAsCopyingChangesThem(String words, Fit fit) {
		assertThat(new WordsInText(TEXT).find(words).fit()).isEqualTo(fit);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			5\u200b00 people|500 people
			1\u00a0500 people|1 500 people
			35\u202f000 people|35 000 people
			10\u201115 people|10-15 people
			de\u00adtained|detained
			\u200f957\u200f people|957 people
			\u2068957\u2069 people|957 people
			deta\u200dined|detained
			9\u206057|957
			o\ufb03cers|officers
			\uff19\uff15\uff17 people|957 people
			\u0438\u0306од|йод
			йод|\u0438\u0306од
			ёлка|елка
			елка|ёлка
			\u0435\u0308лка|елка
			«задержаны»|"задержаны"
			\u201eзадержаны\u201c|«задержаны»
			Асан\ufe0f Серік|Асан Серік
			de- tained|detained
			de-\u2028tained|detained
			de\u00ad tained|detained
			well- known people|well-known people
			20- 25 people|20-25 people
			20- 25 people|20–25 people
			a 16-year-old boy|16-year-old
			a 16-year- old boy|16-year-old
			a well- known man was de- tained|a well-known man was detained
			задер- жаны трое|задержаны трое
			""")
	void findsWordsWhateverCannotBeSeen(String text, String words) {
		Found found = new WordsInText("Before: " + text + " after.").find(words);
		assertThat(found.times()).isEqualTo(1);
		assertThat(text).contains(found.spots().get(0).words());
	}

	@Test
	void hyphensAndDashesBetweenOtherThingsStay() {
		assertThat(new WordsInText("20- 25 people").find("2025 people").times()).isZero();
		assertThat(new WordsInText("Almaty - astana").find("Almatyastana").times()).isZero();
		assertThat(new WordsInText("a 16-year-old").find("a 16 year old").times()).isZero();
	}

	@Test
	void placeHoldsTheWordsOfTheText() {
		Spot spot = new WordsInText(TEXT).find("\"about 41 people were held\" - no more...").spots().get(0);
		assertThat(spot.words()).isEqualTo("\u201cabout\u00a041\u2009people were held\u201d \u2013 no more\u2026");
		assertThat(TEXT.substring(spot.start(), spot.end())).isEqualTo(spot.words());
	}

	@Test
	void countsEveryPlaceAndGivesTheFirstTwenty() {
		Found found = new WordsInText("held and held. ".repeat(50)).find("held");
		assertThat(found.times()).isEqualTo(100);
		assertThat(found.spots()).hasSize(WordsInText.MOST).doesNotHaveDuplicates();
	}

	@Test
	void offsetsCountCodePoints() {
		String text = "\ud83d\ude00\ud83d\ude00 first\n\n\ud83d\ude00 then 12 people\n";
		Spot spot = new WordsInText(text).find("12 people").spots().get(0);
		assertThat(spot.start()).isEqualTo(text.codePointCount(0, text.indexOf("12")));
		assertThat(new WordsInText(text).at(spot.start(), spot.end())).contains(spot);
		assertThat(spot.paragraph()).isEqualTo(2);
	}

	@Test
	void neverPartsALetterFromItsMarkNorAnEmoji() {
		String text = "cafe\u0301 \ud83d\udc69\u200d\ud83d\udc67 here";
		WordsInText words = new WordsInText(text);
		assertThat(words.find("cafe").times()).isZero();
		assertThat(words.find("caf\u00e9").spots()).as("the same letter written otherwise")
			.extracting(Spot::words)
			.containsExactly("cafe\u0301");
		assertThat(words.at(0, 4)).map(Spot::words).contains("cafe\u0301");
		assertThat(words.at(4, 6)).as("begins within the letter").map(Spot::words).contains("e\u0301");
		assertThat(words.at(7, 8)).as("half of a family").map(Spot::words).contains("\ud83d\udc69\u200d\ud83d\udc67");
	}

	@Test
	void takesWhiteSpaceFromTheEnds() {
		WordsInText words = new WordsInText("one\u00a0 two \n\nthree");
		assertThat(words.at(3, 10)).map(Spot::words).contains("two");
		assertThat(words.at(8, 11)).as("nothing but white space").isEmpty();
		assertThat(words.at(3, 3)).isEmpty();
		assertThat(words.at(-1, 3)).isEmpty();
		assertThat(words.at(0, 17)).as("past the end").isEmpty();
		assertThat(words.at(0, 16)).map(Spot::words).contains("one\u00a0 two \n\nthree");
	}

	@Test
	void namesTheNearestWordsWhereNothingFits() {
		Found found = new WordsInText(TEXT).find("In the morning 41 people were held in the town");
		assertThat(found.times()).isZero();
		assertThat(found.nearest()).isNotNull();
		assertThat(found.nearest().words()).isEqualTo("41\u2009people were held");
		assertThat(new WordsInText(TEXT).find("zebra").nearest()).isNull();
	}

	@Test
	void agreesWithAPlainSearchWhereverTheWordsStand() {
		String text = "Полиция задержала людей. Алаңда ел көп. 12 people. ".repeat(20);
		WordsInText words = new WordsInText(text);
		for (int i = 0; i < 200; i += 7) {
			String part = text.substring(i, i + 30).strip();
			assertThat(words.find(part).spots()).first().extracting(Spot::start).isEqualTo(text.indexOf(part));
		}
	}

	@Test
	void findsTheLastWordsOfALongText() {
		String text = "The square was calm; “nobody” was held – so the note says.\n".repeat(1700)
				+ "At last 41 people were held.";
		assertThat(text.length()).isGreaterThan(100_000);
		assertThat(new WordsInText(text).find("at last  41 people").spots()).extracting(Spot::start)
			.containsExactly(text.indexOf("At last"));
	}

}
