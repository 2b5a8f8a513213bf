package org.aigaq.reading.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.aigaq.reading.number.Hedges.Hedge;
import org.aigaq.reading.number.Numeral.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a text with their qualifying words. */
public final class Figures {

	/**
	 * Genitives that mean one unit after "about" ("about a hundred"), and several when
	 * alone ("hundreds").
	 */
	private static final Map<String, Integer> ONE_OF_THEM = Map.of("сотни", 100, "тысячи", 1000, "десятка", 10,
			"дюжины", 12, "тысяч", 1000);

	private static final Pattern REVERSED = Pattern
		.compile("человек|людей|активистов|протестующих|демонстрантов|участников|женщин|мужчин|журналистов|рабочих"
				+ "|студентов|жителей|полицейских");

	private static final List<String> ABOUT = List.of("дай", "дей", "тай", "тей");

	private final List<Token> tokens;

	private final Numerals numerals;

	private final Hedges hedges;

	private final WordFigures words;

	private final Ranges ranges;

	public Figures(List<Token> tokens) {
		this.tokens = tokens;
		this.numerals = new Numerals(tokens);
		this.hedges = new Hedges(tokens);
		this.words = new WordFigures(tokens, this.numerals, this.hedges);
		this.ranges = new Ranges(tokens, this.numerals, this.hedges);
	}

	/** All figures of the text, in order. */
	public List<Figure> all() {
		List<Figure> figures = new ArrayList<>();
		int from = 0;
		for (int i = 0; i < this.tokens.size();) {
			Figure figure = at(i, from);
			if (figure != null) {
				figures.add(figure);
				from = figure.end();
			}
			i = (figure != null) ? figure.end() : i + 1;
		}
		return figures;
	}

	private @Nullable Figure at(int i, int from) {
		Hedge before = this.hedges.before(i, from);
		Integer one = (before != null) ? ONE_OF_THEM.get(this.tokens.get(i).text()) : null;
		if (before != null && one != null) {
			return plain(new Numeral(new BigDecimal(one), i, i + 1, "", 1, Kind.ROUND), before);
		}
		Figure word = this.words.at(i, from);
		if (word != null) {
			return word;
		}
		Numeral numeral = this.numerals.at(i);
		if (numeral == null) {
			return null;
		}
		Hedge outer = (before != null) ? before : beforeArticle(numeral, from);
		Figure range = this.ranges.from(numeral, outer, from);
		Figure figure = (range != null) ? range : plain(numeral, outer);
		return doubted(reversed(figure, from));
	}

	/** Qualifying words before "a" or "an": fewer than a dozen. */
	private @Nullable Hedge beforeArticle(Numeral numeral, int from) {
		int article = numeral.first() - 1;
		boolean one = article >= from && (this.tokens.get(article).is("a") || this.tokens.get(article).is("an"));
		return one ? this.hedges.before(article, from) : null;
	}

	/** A number that is not the beginning of a range. */
	private Figure plain(Numeral numeral, @Nullable Hedge before) {
		int first = (before != null) ? before.first() : article(numeral.first());
		boolean cased = Hedges.KAZAKH_CASE.matcher(numeral.ending()).matches();
		Hedge hedge = this.hedges.after(numeral.next(), cased);
		Hedge after = (hedge != null) ? hedge : joined(numeral);
		Hedge behind = (after != null) ? after : afterNoun(numeral.next());
		Hedge both = (before == null) ? behind : (behind == null) ? before : before.within(behind);
		String wording = (both != null) ? both.wording() : (numeral.kind() == Kind.ROUND) ? "about" : "exact";
		if (wording.equals("exact") && numeral.kind() == Kind.ROUND) {
			wording = "about";
		}
		boolean certain = (both == null || !both.asked()) && numeral.kind() != Kind.DOTTED
				&& (numeral.value().signum() > 0 || wording.equals("exact"));
		boolean zero = numeral.value().signum() == 0 && wording.equals("about");
		Meaning meaning = Meaning.of(zero ? "exact" : wording, value(numeral));
		int end = (behind != null) ? Math.max(behind.next(), numeral.next()) : numeral.next();
		int next = (after != null && !after.equals(afterNoun(numeral.next()))) ? Math.max(after.next(), numeral.next())
				: numeral.next();
		return new Figure(List.of(meaning), certain, first, next, Math.max(end, next), numeral.ending());
	}

	/** 1.500 is asked as 1500; nobody counts 1.5 people. */
	private static BigDecimal value(Numeral numeral) {
		return (numeral.kind() == Kind.DOTTED && numeral.scale() == 1) ? numeral.value().movePointRight(3)
				: numeral.value();
	}

	private int article(int first) {
		boolean one = first > 0 && (this.tokens.get(first - 1).is("a") || this.tokens.get(first - 1).is("an"));
		return one ? first - 1 : first;
	}

	/** What is joined to the number itself: 100-odd, отыздай. */
	private static @Nullable Hedge joined(Numeral numeral) {
		String wording = ABOUT.contains(numeral.ending()) || numeral.ending().matches("odd|ish|something") ? "about"
				: numeral.ending().matches("plus|min") ? "at_least" : "";
		return wording.isEmpty() ? null : new Hedge(wording, false, numeral.first(), numeral.next());
	}

	/** Qualifying words after the noun: 30 people or more, 100 адамнан астам. */
	private @Nullable Hedge afterNoun(int next) {
		if (next >= this.tokens.size() || !this.tokens.get(next).word()) {
			return null;
		}
		String noun = this.tokens.get(next).text();
		if (this.numerals.isKazakh() && noun.length() > 4 && ABOUT.contains(noun.substring(noun.length() - 3))) {
			return new Hedge("about", false, next, next + 1);
		}
		return this.hedges.after(next + 1, this.numerals.isKazakh() && this.hedges.nounWithCase(next));
	}

	/** Russian reversed order means roughly: человек 30. */
	private Figure reversed(Figure figure, int from) {
		int noun = figure.first() - 1;
		boolean reversed = noun >= from && REVERSED.matcher(this.tokens.get(noun).text()).matches()
				&& (noun == 0 || !this.tokens.get(noun - 1).number());
		if (!reversed || !figure.wording().equals("exact")) {
			return reversed ? figure.spanning(noun, figure.end()) : figure;
		}
		return new Figure(List.of(Meaning.of("about", figure.meanings().get(0).value())), figure.certain(), noun,
				figure.next(), figure.end(), figure.ending());
	}

	/** A number that is negated is not read; one beside words of doubt is asked. */
	private Figure doubted(Figure figure) {
		if (!figure.wording().equals("exact")) {
			return figure;
		}
		boolean denied = (figure.first() > 0 && this.tokens.get(figure.first() - 1).text().matches("not|не"))
				|| (figure.end() < this.tokens.size() && this.tokens.get(figure.end()).is("емес"));
		if (denied) {
			return Figure.unread(figure.first(), figure.end());
		}
		return (this.hedges.nearby(figure.first(), figure.end()) || Hedges.isWord(figure.ending()))
				? figure.asked(Meaning.of("about", figure.meanings().get(0).value())) : figure;
	}

}
