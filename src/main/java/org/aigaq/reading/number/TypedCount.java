package org.aigaq.reading.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A number of people as somebody typed it in a field, read in English, Russian or Kazakh:
 * "about 30", "12-15", "over a hundred", "nine", "около 40", "500-ден астам", "dozens",
 * "unknown". Nothing of the text is skipped but words for people.
 */
public sealed interface TypedCount {

	/** The most characters that are read. */
	int LONGEST = 100;

	/** The largest number that is kept. */
	int MOST = 99_999_999;

	/** Read the text of a field. */
	static TypedCount of(String typed) {
		String text = typed.strip();
		if (text.length() > LONGEST) {
			return new Wrong("too-long", List.of(LONGEST));
		}
		String small = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
		if (Words.UNKNOWN.matcher(small).matches()) {
			return new Read(Meaning.of("unknown"));
		}
		if (Words.NOBODY.matcher(small).matches()) {
			return new Read(Meaning.of("exact", BigDecimal.ZERO));
		}
		if (Words.LARGE.matcher(small).find()) {
			return new Wrong("large", List.of());
		}
		List<Token> tokens = Token.of(text);
		List<Figure> figures = new Figures(tokens).all();
		String rest = Words.rest(tokens, figures);
		if (figures.size() != 1 || !rest.isEmpty() || figures.get(0).meanings().isEmpty()) {
			return (figures.size() == 1 && !rest.isEmpty() && !figures.get(0).meanings().isEmpty())
					? new Wrong("word", List.of(rest)) : new Wrong("form", List.of());
		}
		return of(figures.get(0));
	}

	private static TypedCount of(Figure figure) {
		for (Meaning meaning : figure.meanings()) {
			String wrong = Words.wrong(meaning);
			if (wrong != null) {
				return new Wrong(wrong, List.of());
			}
		}
		return (figure.certain() && figure.meanings().size() == 1) ? new Read(figure.meanings().get(0))
				: new Asked(figure.meanings());
	}

	/** The number with its precision, if the text has one meaning. */
	default Optional<Meaning> meaning() {
		return Optional.empty();
	}

	/** The text has one meaning. */
	record Read(Meaning read) implements TypedCount {

		@Override
		public Optional<Meaning> meaning() {
			return Optional.of(this.read);
		}

	}

	/** The text may mean this, or is not certain of it; whoever typed it chooses. */
	record Asked(List<Meaning> meanings) implements TypedCount {
	}

	/**
	 * The text is no number.
	 *
	 * @param message a key below {@code reading.wrong-count}, which names the wrong part
	 * @param arguments of the message
	 */
	record Wrong(String message, List<Object> arguments) implements TypedCount {
	}

	/** The words that may stand in the field beside a number, or in its place. */
	final class Words {

		private static final Pattern UNKNOWN = Pattern.compile(
				"unknown|unclear|not (?:known|clear|given|stated|reported)|number (?:unknown|unclear|not given|not known)|no number"
						+ "|people|some people|n/a|\\?+|неизвестно|неясно|не (?:известно|ясно|названо|указано)"
						+ "|число (?:не названо|неизвестно|не указано)|белгісіз|саны (?:аталмаған|белгісіз|көрсетілмеген)");

		private static final Pattern LARGE = Pattern.compile("[0-9]{10}");

		private static final Pattern NOBODY = Pattern.compile("none|nobody|no one|никто|никого|ни одного|ешкім");

		private static final Pattern PEOPLE = Pattern.compile(
				"people|persons?|individuals|protest[eo]rs?|demonstrators?|activists?|participants?|citizens?|detainees|men|man|wom[ae]n"
						+ "|journalists?|workers?|arrests?|detentions?|of|them|человек\\p{L}*|люд(?:ей|и|ям)|лиц\\p{L}{0,2}|граждан\\p{L}*"
						+ "|участник\\p{L}*|активист\\p{L}*|протестующ\\p{L}*|женщин\\p{L}*|мужчин\\p{L}*|журналист\\p{L}*|задержанн\\p{L}*"
						+ "|адам\\p{L}*|кісі\\p{L}*|азамат\\p{L}*|қатысушы\\p{L}*|әйел\\p{L}*|белсенді\\p{L}*|аралығында");

		private Words() {
		}

		/** What stands beside the number and says something else. */
		private static String rest(List<Token> tokens, List<Figure> figures) {
			for (int i = 0; i < tokens.size(); i++) {
				int at = i;
				boolean read = figures.stream().anyMatch((figure) -> at >= figure.first() && at < figure.end());
				boolean last = i == tokens.size() - 1 && tokens.get(i).is(".");
				if (!read && !last && !PEOPLE.matcher(tokens.get(i).text()).matches()) {
					return tokens.get(i).text();
				}
			}
			return joined(tokens, figures);
		}

		/** What is joined to a number and is no case ending: 30-year. */
		private static String joined(List<Token> tokens, List<Figure> figures) {
			String ending = figures.isEmpty() ? "" : figures.get(0).ending();
			boolean unit = ending.length() > 4 || ending.matches("day|days|year|st|nd|rd|th|k|km|ч|т|г");
			return unit ? ending : "";
		}

		private static @Nullable String wrong(Meaning meaning) {
			if (!meaning.whole()) {
				return "whole";
			}
			for (BigDecimal number : new BigDecimal[] { meaning.value(), meaning.to() }) {
				if (number != null && number.compareTo(BigDecimal.valueOf(MOST)) > 0) {
					return "large";
				}
			}
			boolean below = meaning.wording().equals("under") && meaning.value() != null
					&& meaning.value().signum() == 0;
			return below ? "under-zero" : null;
		}

	}

}
