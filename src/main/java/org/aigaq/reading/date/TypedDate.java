package org.aigaq.reading.date;

import java.util.List;
import java.util.Optional;

import org.aigaq.shared.ApproximateDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as somebody typed it in a field, read in English, Russian or Kazakh, in digits
 * or as EDTF: "9–11 June 2019", "16.02.2019", "около 22 мая", "2019 жылғы маусым". The
 * whole text must be a date; nothing of it is skipped.
 */
public sealed interface TypedDate {

	/** The most characters that are read. */
	int LONGEST = 200;

	/**
	 * Read the text of a field.
	 * @param reference what gives the year where the text names none
	 */
	static TypedDate of(String typed, Reference reference) {
		String text = typed.strip();
		if (text.length() > LONGEST) {
			return new Wrong("too-long", List.of(LONGEST));
		}
		if (ApproximateDate.isValid(text)) {
			return new Read(ApproximateDate.parse(text), null);
		}
		try {
			return new TypedDateGrammar(DateToken.in(text), reference).read();
		}
		catch (WrongDate ex) {
			return new Wrong(ex.message(), ex.arguments());
		}
	}

	/** The date, if the text has one meaning. */
	default Optional<ApproximateDate> date() {
		return Optional.empty();
	}

	/**
	 * The text has one meaning.
	 *
	 * @param doubt what was taken from elsewhere, to be told; {@code null}: nothing
	 */
	record Read(ApproximateDate read, @Nullable Doubt doubt) implements TypedDate {

		@Override
		public Optional<ApproximateDate> date() {
			return Optional.of(this.read);
		}

	}

	/**
	 * The text may mean several dates, or one that is not certain; whoever typed it
	 * chooses.
	 *
	 * @param doubt why it is asked
	 */
	record Asked(List<ApproximateDate> meanings, Doubt doubt) implements TypedDate {
	}

	/**
	 * The text is no date.
	 *
	 * @param message a key below {@code reading.wrong-date}, which names the wrong part
	 * @param arguments of the message: words, numbers, and dates as EDTF in an
	 * {@link ApproximateDate}; a month as {@link java.time.Month}
	 */
	record Wrong(String message, List<Object> arguments) implements TypedDate {
	}

}
