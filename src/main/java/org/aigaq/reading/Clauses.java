package org.aigaq.reading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.aigaq.reading.Measures.Mention;
import org.aigaq.reading.number.Figure;
import org.aigaq.reading.number.Token;
import org.jspecify.annotations.Nullable;

/** Which mention of a measure belongs to a number, by the distance in words. */
final class Clauses {

	/** The largest distance of a mention. */
	private static final int FAR = 14;

	/** The longest clause, where the verb stands last. */
	private static final int LONG = 20;

	private static final int NEAR = 8;

	private static final Pattern POSSIBLE = Pattern
		.compile("perhaps|possibly|probably|apparently|allegedly|reportedly|presumably|feared"
				+ "|believed|thought|unconfirmed|могли|мог|могут|возможно|вероятно|предположительно|видимо|по-видимому|якобы|мүмкін|керек|бәлкім|сияқты|шығар");

	/** What is demanded did not happen: to demand the release of two activists. */
	private static final Pattern DEMANDED = Pattern.compile("demand\\p{L}*|release|freedom|support|требов\\p{L}*"
			+ "|освобо(?:дить|ждени\\p{L}*)|поддержк\\p{L}*|талап|босату\\p{L}*|қолдау\\p{L}*");

	/** What comes after is a part of what was counted before. */
	private static final Pattern INCLUDING = Pattern
		.compile("among|including|included|includes|them|whom|числе|среди|включая|них|ішінде|арасында|олардың");

	/** Somebody gives a number for what was counted before. */
	private static final Pattern SPOKE = Pattern
		.compile("spoke|said|put|puts|estimated|says|speaks|reported|reports|gave|gives|counted|named"
				+ "|говор\\p{L}*|сообщ\\p{L}*|насчит\\p{L}*|назва\\p{L}*|заяв\\p{L}*|деп|дейді");

	private static final Pattern LISTED = Pattern.compile("and|и|мен|бен|пен|және|,");

	private final List<Token> tokens;

	private final List<Mention> mentions;

	private final int[] starts;

	Clauses(List<Token> tokens, List<Mention> mentions) {
		this.tokens = tokens;
		this.mentions = mentions;
		this.starts = tokens.stream().mapToInt(Token::start).toArray();
	}

	/** The mention that is nearest to a number; {@code null}: none is near. */
	@Nullable Mention nearest(int first, int next) {
		return this.mentions.stream()
			.filter((mention) -> distance(mention, first, next) <= FAR)
			.min(Comparator.comparingInt((mention) -> distance(mention, first, next)))
			.orElse(null);
	}

	/** The first mention after a token; {@code null}: none is near. */
	@Nullable Mention after(int from) {
		return this.mentions.stream()
			.filter((mention) -> token(mention.start()) >= from && cost(from, token(mention.start())) <= FAR)
			.min(Comparator.comparingInt(Mention::start))
			.orElse(null);
	}

	/** The mention at the end of a long clause, as Kazakh has it; {@code null}: none. */
	@Nullable Mention atEnd(int next) {
		boolean inserted = false;
		for (int i = next; i < Math.min(this.tokens.size(), next + LONG); i++) {
			Token token = this.tokens.get(i);
			boolean comma = token.is(",");
			inserted = comma ? !inserted && includes(i) : inserted;
			boolean closed = comma && !inserted && !closes(next, i);
			if (token.stops() || closed || DEMANDED.matcher(token.text()).matches()) {
				return null;
			}
			for (Mention mention : this.mentions) {
				if (token(mention.start()) == i) {
					return mention;
				}
			}
		}
		return null;
	}

	/** Whether a comma opens "including ...", which may stand between. */
	private boolean includes(int comma) {
		return this.tokens.subList(comma + 1, Math.min(this.tokens.size(), comma + 4))
			.stream()
			.anyMatch((token) -> INCLUDING.matcher(token.text()).matches());
	}

	/** Whether a comma closes what another one opened. */
	private boolean closes(int from, int comma) {
		for (int i = comma - 1; i >= from; i--) {
			if (this.tokens.get(i).is(",")) {
				return includes(i);
			}
		}
		return false;
	}

	int distance(Mention mention, int first, int next) {
		int start = token(mention.start());
		int end = token(mention.end() - 1) + 1;
		return (start >= next) ? cost(next, start) * 2 : (end <= first) ? cost(end, first) * 2 + 1 : FAR + 1;
	}

	/** Whether the people are subject of the mention: a woman was taken to hospital. */
	boolean isSubject(Mention mention, int end) {
		int start = token(mention.start());
		return end < this.tokens.size() && this.tokens.get(end).text().matches("was|were|is|are|has|had")
				&& start >= end && start - end <= 4;
	}

	/** Whether number and mention stand beside one another. */
	boolean touch(Mention mention, int first, int next) {
		return Math.min(Math.abs(token(mention.start()) - next), Math.abs(first - 1 - token(mention.end() - 1))) <= 1;
	}

	/** The distance in words; punctuation and other numbers weigh more. */
	int cost(int from, int to) {
		int cost = 0;
		for (int i = from; i < to && cost <= FAR; i++) {
			Token token = this.tokens.get(i);
			cost += (token.stops() || DEMANDED.matcher(token.text()).matches()) ? FAR + 1
					: (token.is(",") || token.is("and") || token.is("и") || token.number()) ? 3 : 1;
		}
		return cost;
	}

	/**
	 * Whether a number continues the one before: among them three women; the police spoke
	 * of nine; and a minor.
	 * @param end index of the token after the number before and its noun
	 */
	boolean continues(int end, Figure figure) {
		boolean told = false;
		for (int i = end; i < figure.first(); i++) {
			Token token = this.tokens.get(i);
			if ((token.stops() && !token.is(";")) || DEMANDED.matcher(token.text()).matches()
					|| figure.first() - end > LONG) {
				return false;
			}
			told |= (INCLUDING.matcher(token.text()).matches() || SPOKE.matcher(token.text()).matches())
					&& figure.first() - i <= 4;
		}
		boolean listed = figure.first() == end + 1 && LISTED.matcher(this.tokens.get(end).text()).matches();
		return told || listed || spokenAfter(figure);
	}

	/** The verb of saying stands last in Kazakh: тоғыз адам деп мәлімдеді. */
	private boolean spokenAfter(Figure figure) {
		int end = Math.max(figure.end(), People.end(this.tokens, figure.next()));
		return end < this.tokens.size() && this.tokens.get(end).text().matches("деп|дейді");
	}

	/** Whether the sentence says only that it may be so: may have been detained. */
	boolean isPossible(Figure figure) {
		return possible(figure.first() - 1, -1) || possible(figure.end(), 1);
	}

	private boolean possible(int from, int step) {
		for (int i = from; i >= 0 && i < this.tokens.size() && Math.abs(i - from) < NEAR; i += step) {
			Token token = this.tokens.get(i);
			if (token.stops() || token.is(",") || token.number()) {
				return false;
			}
			boolean modal = token.text().matches("may|might|could") && i + 1 < this.tokens.size()
					&& this.tokens.get(i + 1).text().matches("have|be");
			if (modal || POSSIBLE.matcher(token.text()).matches()) {
				return true;
			}
		}
		return false;
	}

	/** The index of the token that contains the character. */
	int token(int character) {
		int at = Arrays.binarySearch(this.starts, character);
		return (at >= 0) ? at : Math.max(0, -at - 2);
	}

}
