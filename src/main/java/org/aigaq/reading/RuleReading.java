package org.aigaq.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.aigaq.reading.number.Figure;
import org.aigaq.reading.number.Figures;
import org.aigaq.reading.number.Token;
import org.jspecify.annotations.Nullable;

/**
 * Suggestions by rules alone, in English, Russian and Kazakh. Only what the text states
 * is suggested: no year, currency or margin is added.
 */
public final class RuleReading {

	/**
	 * The largest number of characters that are read; a figure with its source takes a
	 * sentence or two.
	 */
	private static final int LONGEST = 4000;

	private RuleReading() {
	}

	/**
	 * Read a text.
	 * @param year the year of the incident, for dates without one; {@code null}: unknown
	 */
	public static List<Proposal> of(String selected, @Nullable Integer year) {
		String words = (selected.length() > LONGEST) ? selected.substring(0, LONGEST) : selected;
		Dates dates = new Dates(words, year);
		Articles articles = new Articles(words, dates.rest());
		String small = small(articles.rest());
		List<Token> tokens = Token.of(articles.rest());
		List<Figure> figures = new Figures(tokens).all();
		List<Proposal> proposals = new ArrayList<>(
				new Counts(words, tokens, Measures.in(small)).of(people(figures, tokens)));
		proposals.addAll(new TermsAndAmounts(words, small, tokens).of(figures));
		proposals.addAll(articles.found());
		proposals.addAll(dates.found());
		proposals.addAll(StanceRules.in(words, small));
		return proposals.stream().distinct().toList();
	}

	private static List<Figure> people(List<Figure> figures, List<Token> tokens) {
		return figures.stream()
			.filter((figure) -> !TermsAndAmounts.isUnit(figure.ending()))
			.filter((figure) -> figure.next() >= tokens.size()
					|| !TermsAndAmounts.isUnit(tokens.get(figure.next()).text()))
			.toList();
	}

	/** Lower case, character by character, so that offsets stay the same. */
	static String small(String words) {
		StringBuilder small = new StringBuilder(words.length());
		for (int i = 0; i < words.length(); i++) {
			char letter = Character.toLowerCase(words.charAt(i));
			small.append((letter == 'ё') ? 'е' : Character.isSpaceChar(letter) || letter == '\n' ? ' ' : letter);
		}
		return small.toString().toLowerCase(Locale.ROOT).length() == words.length() ? small.toString() : words;
	}

}
