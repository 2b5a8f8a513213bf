package org.aigaq.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.aigaq.reading.date.Dates;
import org.aigaq.reading.date.FoundDate;
import org.aigaq.reading.date.Reference;
import org.aigaq.reading.line.JoinedText;
import org.aigaq.reading.number.Figure;
import org.aigaq.reading.number.Figures;
import org.aigaq.reading.number.Token;
import org.jspecify.annotations.Nullable;

/**
 * Suggestions by rules alone, in English, Russian and Kazakh. Only what the text states
 * is suggested: no currency or margin is added, and a year only as a question.
 */
public final class RuleReading {

	/**
	 * The largest number of characters that are read; a figure with its source takes a
	 * sentence or two.
	 */
	private static final int LONGEST = 4000;

	private static final int SHOWN = 40;

	private RuleReading() {
	}

	/**
	 * Read a text.
	 * @param year the year of the incident, for dates without one; {@code null}: unknown
	 * @param published the date of the document as it is given, for relative days and
	 * dates without a year; {@code null}: unknown
	 */
	public static List<Proposal> of(String selected, @Nullable Integer year, @Nullable String published) {
		return ofJoined(JoinedText.of(selected), year, published);
	}

	private static List<Proposal> ofJoined(String selected, @Nullable Integer year, @Nullable String published) {
		String words = (selected.length() > LONGEST) ? selected.substring(0, LONGEST) : selected;
		Dates dates = new Dates(words, Reference.of(year, published));
		Articles articles = new Articles(words, dates.rest());
		String small = small(articles.rest());
		List<Token> tokens = Token.of(articles.rest());
		List<Figure> figures = new Figures(tokens).all();
		Counts counts = new Counts(words, tokens, Measures.in(small));
		List<Proposal> proposals = new ArrayList<>(counts.of(people(figures, tokens)));
		proposals.addAll(new TermsAndAmounts(words, small, tokens).of(terms(figures, tokens)));
		List<Proposal> acts = Acts.in(words, small, tokens);
		if (!acts.isEmpty()) {
			proposals.removeIf((proposal) -> proposal instanceof Proposal.Count count && count.measure() == null);
		}
		proposals.addAll(acts);
		proposals.addAll(articles.found());
		dates.found().forEach((date) -> proposals.add(day(date, words)));
		proposals.addAll(StanceRules.in(words, small));
		proposals.addAll(counts.notRead(figures, proposals));
		if (selected.length() > LONGEST) {
			proposals.add(new Proposal.NotRead(beyond(selected)));
		}
		return proposals.stream().distinct().toList();
	}

	/** "Over the two days" names a time that was told before, not a term. */
	private static List<Figure> terms(List<Figure> figures, List<Token> tokens) {
		return figures.stream()
			.filter(Figure::certain)
			.filter((figure) -> figure.first() == 0
					|| !tokens.get(figure.first() - 1).text().matches("the|these|those|past|last|next|first"))
			.toList();
	}

	/** The beginning of what is too long to be read. */
	private static String beyond(String selected) {
		return selected.substring(LONGEST, Math.min(selected.length(), LONGEST + SHOWN)).strip() + " …";
	}

	private static List<Figure> people(List<Figure> figures, List<Token> tokens) {
		return figures.stream()
			.filter((figure) -> !TermsAndAmounts.isUnit(figure.ending()))
			.filter((figure) -> figure.next() >= tokens.size()
					|| !TermsAndAmounts.isUnit(tokens.get(figure.next()).text()))
			.toList();
	}

	private static Proposal day(FoundDate date, String words) {
		String said = words.substring(date.start(), date.end()).strip();
		String doubt = (date.doubt() != null) ? date.doubt().name().toLowerCase(Locale.ROOT).replace('_', '-') : null;
		if (date.edtf().size() < 2) {
			return new Proposal.Day(date.edtf().isEmpty() ? null : date.edtf().get(0), doubt, said);
		}
		return new Proposal.Asked(date.edtf().stream().map((edtf) -> new Proposal.Day(edtf, doubt, said)).toList(),
				said);
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
