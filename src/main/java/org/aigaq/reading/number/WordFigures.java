package org.aigaq.reading.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.aigaq.reading.number.Hedges.Hedge;
import org.jspecify.annotations.Nullable;

/** Words in place of a number: dozens, hundreds, several, many. */
final class WordFigures {

	/** From small to large; of two words the smaller is taken. */
	private static final List<String> BY_SIZE = List.of("several", "tens", "dozens", "hundreds", "thousands");

	/** What may stand between two words: hundreds, if not thousands. */
	private static final Set<String> BETWEEN = Set.of(",", "-", "/", "(", "to", "if", "not", "or", "and", "even",
			"maybe", "perhaps", "possibly", "а", "то", "и", "если", "не", "или", "даже", "до", "тіпті", "немесе",
			"және", "әлде");

	private static final int MOST_BETWEEN = 5;

	private static final BigDecimal TWO_SCORES = new BigDecimal(40);

	private final List<Token> tokens;

	private final Numerals numerals;

	private final Hedges hedges;

	WordFigures(List<Token> tokens, Numerals numerals, Hedges hedges) {
		this.tokens = tokens;
		this.numerals = numerals;
		this.hedges = hedges;
	}

	@Nullable Figure at(int first, int from) {
		Hedge word = this.hedges.alone(first);
		if (word == null || stands(word)) {
			return null;
		}
		if (word.wording().isEmpty()) {
			return Figure.unread(first, word.next());
		}
		if (word.wording().equals("unknown")) {
			return Figure.certain(Meaning.of("unknown"), first, word.next());
		}
		Figure upTo = upToNumber(word, from);
		return (upTo != null) ? upTo : worded(lower(word), from);
	}

	/** Whether a number follows that says more: a crowd of 200, несколько 30. */
	private boolean stands(Hedge word) {
		int next = word.next();
		boolean compared = word.first() > 0
				&& this.tokens.get(word.first() - 1).text().matches("as|so|how|too|of|не|так|столь|как|из");
		boolean of = word.wording().equals("unknown") && next < this.tokens.size()
				&& this.tokens.get(next).text().matches("of|из|в|at|:");
		int second = of ? next + 1 : next;
		boolean part = of && second < this.tokens.size()
				&& this.tokens.get(second).text().matches("them|whom|those|these|the|них|которых|тех");
		return word.wording().equals("unknown")
				&& (compared || part || this.numerals.at(second) != null || (of && hedged(second) != null));
	}

	/** The number behind qualifying words that begin here. */
	private @Nullable Numeral hedged(int first) {
		for (int i = first; i < first + MOST_BETWEEN; i++) {
			Numeral numeral = this.numerals.at(i);
			if (numeral != null) {
				Hedge before = this.hedges.before(i, first);
				return (i == first || (before != null && before.first() == first)) ? numeral : null;
			}
		}
		return null;
	}

	/** "Between thousands and 40,000": the lower end is a word only. */
	private @Nullable Figure upToNumber(Hedge word, int from) {
		String between = (word.next() < this.tokens.size()) ? this.tokens.get(word.next()).text() : "";
		boolean opened = word.first() > from && this.tokens.get(word.first() - 1).text().matches("between|from|от|с");
		boolean joined = between.matches("to|-|до|по") || (opened && between.matches("and|и"));
		Numeral high = joined ? hedged(word.next() + 1) : null;
		if (high == null) {
			return null;
		}
		return new Figure(List.of(Meaning.of("up_to", high.value())), high.kind() != Numeral.Kind.DOTTED,
				opened ? word.first() - 1 : word.first(), high.next(), high.next(), high.ending());
	}

	/** Of "hundreds, if not thousands" the lower word, with both words read. */
	private Hedge lower(Hedge word) {
		int at = word.next();
		while (at < this.tokens.size() && at - word.next() < MOST_BETWEEN
				&& BETWEEN.contains(this.tokens.get(at).text())) {
			at++;
		}
		Hedge second = (at > word.next()) ? this.hedges.alone(at) : null;
		if (second == null || !BY_SIZE.contains(second.wording()) || !BY_SIZE.contains(word.wording())) {
			return word;
		}
		boolean first = BY_SIZE.indexOf(word.wording()) <= BY_SIZE.indexOf(second.wording());
		return new Hedge(first ? word.wording() : second.wording(), word.asked() || second.asked(), word.first(),
				second.next());
	}

	private Figure worded(Hedge word, int from) {
		Hedge before = this.hedges.before(word.first(), from);
		Hedge after = this.hedges.after(word.next(), false);
		int first = (before != null) ? before.first() : word.first();
		int next = (after != null) ? after.next() : word.next();
		boolean ceiling = before != null && (before.isCeiling() || before.wording().equals("nearly"));
		boolean asked = word.asked() || ceiling || (before != null && before.asked())
				|| (after != null && (after.asked() || after.isCeiling()));
		Figure figure = Figure.certain(Meaning.of(word.wording()), first, next);
		if (word.wording().equals("score")) {
			return figure.asked(Meaning.of("at_least", TWO_SCORES), Meaning.of("tens"));
		}
		return asked ? figure.asked() : figure;
	}

}
