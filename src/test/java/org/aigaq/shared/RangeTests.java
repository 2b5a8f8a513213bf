package org.aigaq.shared;

import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The words of figures in three languages; that SQL says the same is in FigureTests. */
class RangeTests {

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|',
			textBlock = """
							957  | 957  | -     | exact     | exact     | 957                                 | 957                                | 957
							700  | 1000 | -     | exact     | exact     | 700 to 1,000                        | 700–1 000                          | 700–1 000
							700  | 1000 | about | about     | about     | about 700 to about 1,000            | около 700 – около 1 000            | шамамен 700 – шамамен 1 000
							501  | -    | open  | over      | -         | more than 500                       | более 500                          | 500-ден астам
							16   | -    | open  | at_least  | -         | at least 16                         | не менее 16                        | кемінде 16
							200  | -    | open  | hundreds  | -         | hundreds                            | сотни                              | жүздеген
							-    | 99   | -     | -         | under     | fewer than 100                      | менее 100                          | 100-ден аз
							-    | 40   | -     | -         | up_to     | up to 40                            | до 40                              | 40-қа дейін
							80   | 80   | about | nearly    | nearly    | nearly 80                           | почти 80                           | 80-ге жуық
							79   | 80   | about | exact     | nearly    | 79 to nearly 80                     | 79 – почти 80                      | 79 – 80-ге жуық
							12   | 20   | open  | exact     | at_least  | 12 to 20 or more                    | 12–20 и более                      | 12–20 немесе одан көп
							24   | 200  | open  | dozens    | hundreds  | dozens to hundreds                  | десятки – сотни                     | ондаған – жүздеген
							24   | 700  | -     | dozens    | exact     | dozens to 700 (24 to 700)           | десятки – 700 (24–700)              | ондаған – 700 (24–700)
							3    | 16   | open  | at_least  | at_least  | at least 3 to at least 16 (3 to 16 or more) | не менее 3 – не менее 16 (3–16 и более) | кемінде 3 – кемінде 16 (3–16 немесе одан көп)
							99   | 700  | -     | under     | exact     | fewer than 100 to 700 (99 to 700)   | менее 100 – 700 (99–700)           | 100-ден аз – 700 (99–700)
							20   | 30   | -     | up_to     | exact     | at most 20 to 30 (20 to 30)         | не более 20 – 30 (20–30)           | ең көбі 20 – 30 (20–30)
							900  | 2000 | open  | exact     | thousands | 900 to thousands (900 to 2,000 or more) | 900 – тысячи (900–2 000 и более) | 900 – мыңдаған (900–2 000 немесе одан көп)
							940  | 951  | open  | exact     | over      | 940 to more than 950 (940 to 951 or more) | 940 – более 950 (940–951 и более) | 940 – 950-ден астам (940–951 немесе одан көп)
							780  | 1080 | open  | -         | -         | 780 to 1,080 or more                | 780–1 080 и более                  | 780–1 080 немесе одан көп
							80   | -    | open about | -    | -         | about 80 or more                    | около 80 и более                   | шамамен 80 немесе одан көп
							20   | 24   | open  | tens      | dozens    | tens to dozens                      | десятки                            | ондаған
					0    | 3    | -     | exact     | exact     | 0 to 3                              | 0–3                                | 0–3
							-    | -    | open  | -         | -         | –                                   | –                                  | –""")
	void readsInThreeLanguages(@Nullable Long low, @Nullable Long high, @Nullable String marks,
			@Nullable String lowWording, @Nullable String highWording, String english, String russian, String kazakh) {
		Range range = new Range(low, high, String.valueOf(marks).contains("open"),
				String.valueOf(marks).contains("about"), lowWording, highWording);
		assertThat(Stream.of("en", "ru", "kk").map((language) -> in(language, range))).containsExactly(english, russian,
				kazakh);
	}

	private static String in(String language, Range range) {
		return new Words(ApproximateDateTests.messages(), new Labels(null)).in(Locale.forLanguageTag(language))
			.range(range)
			.replace('\u00a0', ' ');
	}

}
