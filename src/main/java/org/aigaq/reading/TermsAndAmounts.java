package org.aigaq.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.aigaq.reading.number.Figure;
import org.aigaq.reading.number.Token;
import org.jspecify.annotations.Nullable;

/** Reads terms of arrest and imprisonment, hours of detention, and amounts of fines. */
final class TermsAndAmounts {

	private final String words;

	private final String small;

	private final List<Token> tokens;

	TermsAndAmounts(String words, String small, List<Token> tokens) {
		this.words = words;
		this.small = small;
		this.tokens = tokens;
	}

	/** What is read, in the order of the text. */
	List<Proposal> of(List<Figure> figures) {
		Amounts amounts = new Amounts(this.small);
		Terms terms = new Terms(this.words, this.small);
		List<Proposal> read = new ArrayList<>();
		for (Figure figure : figures) {
			Proposal amount = amount(amounts, figure);
			if (amount != null) {
				read.add(amount);
			}
			else if (figure.value() != null) {
				terms.add(figure, start(figure), end(figure), joined(figure));
			}
		}
		read.addAll(terms.read());
		return read.stream().filter(Objects::nonNull).distinct().toList();
	}

	private @Nullable Proposal amount(Amounts amounts, Figure figure) {
		return (figure.value() != null && figure.wording().equals("exact"))
				? amounts.of(figure.value(), start(figure), end(figure), joined(figure), this.words) : null;
	}

	private int start(Figure figure) {
		return this.tokens.get(figure.first()).start();
	}

	/** Where the number ends, before letters that are joined to it. */
	private int end(Figure figure) {
		int end = joined(figure);
		return this.small.regionMatches(true, end - figure.ending().length(), figure.ending(), 0,
				figure.ending().length()) ? end - figure.ending().length() : end;
	}

	private int joined(Figure figure) {
		return this.tokens.get(figure.next() - 1).end();
	}

	/**
	 * Whether the word is a unit of days, hours, money or indices, so that the number
	 * counts no people.
	 */
	static boolean isUnit(String word) {
		return Terms.isUnit(word) || Amounts.isUnit(word);
	}

}
