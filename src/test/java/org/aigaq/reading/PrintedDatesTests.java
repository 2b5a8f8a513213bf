package org.aigaq.reading;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.aigaq.RandomCases;
import org.aigaq.reading.date.Reference;
import org.aigaq.reading.date.TypedDate;
import org.aigaq.shared.ApproximateDate;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/**
 * Each date that pages and reports print is read back as the same, in three languages,
 * and no text breaks the reader. {@code -Dtyped.cases=10000} for more cases.
 */
class PrintedDatesTests {

	private static final int CASES = Integer.getInteger("typed.cases", 1500);

	private static final List<String> MARKS = List.of("?", "~", "%");

	private static final List<String> PIECES = List.of("9", "31", "2019", "0", "00", "99", "June", "июня", "маусым",
			"жылғы", "–", "-", "/", ".", ",", " ", " ", " ", "(", ")", "?", "~", "about", "около", "шамамен", "until",
			"по", "дейін", "бастап", "since", "с", "and", "или", "Sunday", "spring", "қыс", "early", "between", "T",
			"\u0000", "\uD83D", "\uD83D\uDE00", "İ", "ß", "２０１９", "٩", "1".repeat(40), "(".repeat(30), "9,".repeat(60));

	private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

	PrintedDatesTests() {
		this.messages.setBasename("messages");
		this.messages.setDefaultEncoding("UTF-8");
		this.messages.setFallbackToSystemLocale(false);
	}

	@Test
	void eachPrintedDateIsReadBackAsTheSame() {
		RandomCases cases = new RandomCases("printed dates that are read back");
		cases.run(CASES, (seed) -> {
			ApproximateDate date = date(new Random(seed));
			for (String language : List.of("en", "ru", "kk")) {
				String printed = date.words(this.messages, Locale.forLanguageTag(language));
				assertThat(TypedDatesTests.said(printed, Reference.of(null, null))).as("%s as %s", date, printed)
					.isEqualTo(simple(date));
			}
			assertThat(TypedDatesTests.said(date.edtf(), Reference.of(null, null))).isEqualTo(date.edtf());
			cases.tried();
		});
		cases.atLeast(CASES);
	}

	@Test
	void noTextBreaksTheReader() {
		RandomCases cases = new RandomCases("texts that the reader of dates answers");
		cases.run(CASES, (seed) -> {
			Random random = new Random(seed);
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(12); i >= 0; i--) {
				text.append(random.nextInt(8) == 0 ? String.valueOf(Character.toChars(random.nextInt(0x3000)))
						: PIECES.get(random.nextInt(PIECES.size())));
				text.append((random.nextInt(3) == 0) ? " " : "");
			}
			assertThatCode(() -> TypedDate.of(text.toString(), Reference.of(2019, null))).doesNotThrowAnyException();
			cases.tried();
		});
		cases.atLeast(CASES);
	}

	/** A span from a day to the same day is printed as that day. */
	private static String simple(ApproximateDate date) {
		boolean one = date.interval() && date.start() != null && date.start().equals(date.end());
		return one ? new ApproximateDate(date.start(), date.start(), false).edtf() : date.edtf();
	}

	private static ApproximateDate date(Random random) {
		while (true) {
			String edtf = switch (random.nextInt(8)) {
				case 0 -> "../" + part(random);
				case 1 -> part(random) + "/..";
				case 2, 3, 4, 5 -> part(random) + "/" + part(random);
				default -> part(random);
			};
			if (ApproximateDate.isValid(edtf)) {
				return ApproximateDate.parse(edtf);
			}
		}
	}

	/** Few years and months, so that spans have much in common. */
	private static String part(Random random) {
		YearMonth month = YearMonth.of(2018 + random.nextInt(3), 1 + random.nextInt(12));
		String[] digits = { "%04d".formatted(month.getYear()), "%02d".formatted(month.getMonthValue()),
				"%02d".formatted(1 + random.nextInt(month.lengthOfMonth())) };
		StringBuilder part = new StringBuilder();
		boolean marked = random.nextInt(3) == 0;
		int last = random.nextInt(3);
		for (int i = 0; i <= last; i++) {
			String mark = (marked && random.nextBoolean()) ? MARKS.get(random.nextInt(MARKS.size())) : "";
			part.append((i > 0) ? "-" : "").append(digits[i]).append(mark);
		}
		return part.toString();
	}

}
