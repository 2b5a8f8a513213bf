package org.aigaq.reading.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.aigaq.reading.number.Numerals.Numeral;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a text with their qualifying words. */
public final class Figures {

	/** Qualifying words before a number, longer ones first. */
	private static final List<Phrase> BEFORE = new ArrayList<>();

	/** Qualifying words after a number. */
	private static final List<Phrase> AFTER = new ArrayList<>();

	/** Words that replace a number. */
	private static final List<Phrase> ALONE = new ArrayList<>();

	/**
	 * Genitives that mean one unit after "about" ("about a hundred"), and several when
	 * alone ("hundreds").
	 */
	private static final Map<String, Integer> ONE_OF_THEM = Map.of("сотни", 100, "тысячи", 1000, "десятка", 10,
			"дюжины", 12);

	static {
		put(BEFORE, "at_least",
				"at least|no fewer than|no less than|not less than|not fewer than|a minimum of|не менее|не меньше"
						+ "|как минимум|по меньшей мере|по крайней мере|минимум|кемінде|ең кемі|кем дегенде");
		put(BEFORE, "up_to",
				"up to|as many as|no more than|not more than|at most|a maximum of|не более|не больше|максимум|до");
		put(BEFORE, "over", "more than|over|above|in excess of|более чем|больше чем|более|больше|свыше");
		put(BEFORE, "under", "fewer than|less than|just under|under|below|менее чем|менее|меньше");
		put(BEFORE, "nearly", "nearly|almost|close to|почти|без малого");
		put(BEFORE, "about", "about|around|approximately|roughly|circa|some|an estimated|estimated|около|примерно"
				+ "|приблизительно|порядка|ориентировочно|шамамен|мөлшермен|~");
		put(BEFORE, "exact", "exactly|precisely|ровно|дәл");
		put(AFTER, "at_least", "or more|and more|и более|и больше|кем емес|аз емес|\\+");
		put(AFTER, "up_to", "артық емес|көп емес|дейін");
		put(AFTER, "over", "астам|артық|көп|с лишним");
		put(AFTER, "under", "аз|кем");
		put(AFTER, "nearly", "жуық|таяу");
		put(AFTER, "about", "шақты|шамасында|шамалы");
		put(ALONE, "thousands", "tens of thousands|hundreds of thousands|several thousand|a few thousand|thousands"
				+ "|десятки тысяч|сотни тысяч|несколько тысяч|нескольких тысяч|тысячи|тысяч|тысячами|бірнеше мың|мыңдаған");
		put(ALONE, "hundreds",
				"several hundred|a few hundred|hundreds|несколько сотен|нескольких сотен|сотни|сотен|бірнеше жүз|жүздеген");
		put(ALONE, "dozens", "several dozen|a few dozen|dozens|дюжины");
		put(ALONE, "tens", "tens|несколько десятков|нескольких десятков|десятки|десятков|бірнеше ондаған|ондаған");
		put(ALONE, "several", "several|a few|несколько|нескольких|бірнеше");
	}

	private final List<Token> tokens;

	private final Numerals numerals;

	public Figures(List<Token> tokens) {
		this.tokens = tokens;
		this.numerals = new Numerals(tokens);
	}

	private static void put(List<Phrase> into, String wording, String words) {
		for (String each : words.split("\\|")) {
			into.add(new Phrase(each.replace("\\", "").split(" "), wording));
		}
	}

	/** All figures of the text, in order. */
	public List<Figure> all() {
		List<Figure> figures = new ArrayList<>();
		int from = 0;
		for (int i = 0; i < this.tokens.size();) {
			Figure figure = at(i, from);
			if (figure != null) {
				figures.add(figure);
				from = figure.next();
			}
			i = (figure != null) ? figure.next() : i + 1;
		}
		return figures;
	}

	private @Nullable Figure at(int i, int from) {
		Words before = before(i, from);
		Integer one = (before != null) ? ONE_OF_THEM.get(this.tokens.get(i).text()) : null;
		if (before != null && one != null) {
			return new Figure(before.wording(), new BigDecimal(one), null, before.first(), i + 1, "");
		}
		Words alone = after(ALONE, i);
		if (alone != null) {
			return new Figure(alone.wording(), null, null, i, alone.next(), "");
		}
		Numeral numeral = this.numerals.at(i);
		if (numeral == null) {
			return null;
		}
		Figure range = range(numeral, from);
		return (range != null) ? range : qualified(numeral, before);
	}

	private Figure qualified(Numeral numeral, @Nullable Words before) {
		Words after = after(AFTER, numeral.next());
		int first = (before != null) ? before.first() : numeral.first();
		if (numeral.first() > 0 && before == null && isOne(this.tokens.get(numeral.first() - 1))) {
			Words farther = before(numeral.first() - 1, 0);
			before = farther;
			first = (farther != null) ? farther.first() : numeral.first() - 1;
		}
		if (after != null && (!List.of("over", "under", "nearly", "up_to").contains(after.wording())
				|| !numeral.ending().isEmpty() || isRussian(numeral.next()))) {
			return new Figure(after.wording(), numeral.value(), null, first, after.next(), numeral.ending());
		}
		String wording = numeral.ending().matches("дай|дей|тай|тей") ? "about"
				: (before != null) ? before.wording() : "exact";
		return new Figure(wording, numeral.value(), null, first, numeral.next(), numeral.ending());
	}

	private static boolean isOne(Token token) {
		return token.is("a") || token.is("an");
	}

	private boolean isRussian(int at) {
		return this.tokens.get(at).is("с");
	}

	private @Nullable Figure range(Numeral low, int from) {
		int i = low.next();
		if (i + 1 >= this.tokens.size()) {
			return null;
		}
		String opening = (low.first() > from) ? this.tokens.get(low.first() - 1).text() : "";
		String between = this.tokens.get(i).text();
		boolean joined = between.equals("-") || between.equals("to") || (between.equals("до") && opening.equals("от"))
				|| (between.equals("по") && opening.equals("с"))
				|| (between.equals("and") && opening.equals("between"));
		boolean kazakh = low.ending().matches("дан|ден|тан|тен|нан|нен") || between.matches("мен|бен|пен");
		int second = between.matches("мен|бен|пен") || joined ? i + 1 : i;
		Numeral high = (joined || kazakh) ? this.numerals.at(second) : null;
		if (high == null || low.value().compareTo(high.value()) >= 0) {
			return null;
		}
		int next = high.next();
		if (kazakh && (next >= this.tokens.size() || !this.tokens.get(next).text().matches("дейін|аралығында"))) {
			return null;
		}
		boolean opened = opening.matches("from|between|от|с");
		return new Figure("between", low.value(), high.value(), opened ? low.first() - 1 : low.first(),
				kazakh ? next + 1 : next, high.ending());
	}

	private @Nullable Words before(int i, int from) {
		for (Phrase phrase : BEFORE) {
			int first = i - phrase.words().length;
			if (first >= from && matches(first, phrase.words())) {
				return new Words(phrase.wording(), first, i);
			}
		}
		return null;
	}

	private @Nullable Words after(List<Phrase> phrases, int i) {
		for (Phrase phrase : phrases) {
			int next = i + phrase.words().length;
			if (next <= this.tokens.size() && matches(i, phrase.words())) {
				return new Words(phrase.wording(), i, next);
			}
		}
		return null;
	}

	private boolean matches(int first, String[] words) {
		for (int i = 0; i < words.length; i++) {
			if (!this.tokens.get(first + i).is(words[i])) {
				return false;
			}
		}
		return true;
	}

	/** A phrase of the vocabulary, with its wording. */
	private record Phrase(String[] words, String wording) {
	}

	/** A phrase that was found in the text. */
	private record Words(String wording, int first, int next) {
	}

}
