package org.aigaq.reading.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.aigaq.reading.number.Hedges.Hedge;
import org.aigaq.reading.number.Numeral.Kind;
import org.jspecify.annotations.Nullable;

/** Two numbers that belong together: from 20 to 30, 4 or 5, 10/15. */
final class Ranges {

	private static final Pattern OPENING = Pattern.compile("from|between|от|с|между");

	private static final Pattern OR = Pattern.compile("or|или|либо|не|немесе|әлде");

	/** A number that changes is no range: rose from 20 to 30. */
	private static final Pattern CHANGE = Pattern
		.compile("rose|grew|risen|grown|increased|fell|dropped|decreased|went|вырос\\p{L}*|возрос\\p{L}*|увелич\\p{L}*"
				+ "|сократил\\p{L}*|уменьш\\p{L}*|упал\\p{L}*|өсті|көбей\\p{L}*|азай\\p{L}*");

	private static final Pattern FROM_NOUN = Pattern.compile(".{3,}(?:дан|ден|тан|тен|нан|нен)");

	private static final int MOST_HEDGE = 5;

	private static final int NEAR = 4;

	private final List<Token> tokens;

	private final Numerals numerals;

	private final Hedges hedges;

	Ranges(List<Token> tokens, Numerals numerals, Hedges hedges) {
		this.tokens = tokens;
		this.numerals = numerals;
		this.hedges = hedges;
	}

	/** The range that begins with this number; {@code null}: none. */
	@Nullable Figure from(Numeral low, @Nullable Hedge before, int from) {
		int start = (before != null) ? before.first() : low.first();
		boolean opened = start > from && OPENING.matcher(text(start - 1)).matches();
		Joint joint = joint(low, opened ? text(start - 1) : "");
		if (joint == Joint.NONE) {
			return null;
		}
		int second = (joint == Joint.CASE) ? low.next() : low.next() + 1;
		Second high = second(second);
		int first = opened ? start - 1 : start;
		if (high == null) {
			return wordAsHigh(low, second, first, joint);
		}
		int after = high.number().next();
		int next = (joint == Joint.CASE || joint == Joint.WITH) ? closing(after) : after;
		int closed = (joint == Joint.NOUN) ? Math.max(closing(after), closing(after + 1)) : next;
		if (closed < 0) {
			return null;
		}
		Numeral scaled = (low.scale() == 1 && high.number().scale() > 1
				&& low.value().compareTo(high.number().coefficient()) < 0) ? low.scaled(high.number().scale()) : low;
		return read(new Pair(scaled, high.number(), joint, before, high.hedge(), next), first).spanning(first, closed);
	}

	/** "Between 650 and thousands": the upper end is a word only. */
	private @Nullable Figure wordAsHigh(Numeral low, int second, int first, Joint joint) {
		Hedge word = (joint == Joint.TO || joint == Joint.DASH) ? this.hedges.alone(second) : null;
		boolean larger = word != null && !word.asked() && word.wording().matches("tens|dozens|hundreds|thousands");
		return larger ? Figure.certain(Meaning.of("at_least", low.value()), first, word.next()) : null;
	}

	private Joint joint(Numeral low, String opening) {
		String between = text(low.next());
		if (between.equals(".") && text(low.next() + 1).equals(".")) {
			return Joint.NONE;
		}
		if (between.equals("-") || between.equals("\u2026")) {
			return Joint.DASH;
		}
		if (between.equals("/")) {
			return Joint.SLASH;
		}
		if (OR.matcher(between).matches()) {
			return Joint.OR;
		}
		if (between.equals("to") || between.equals("до") || (between.equals("по") && opening.equals("с"))
				|| (between.matches("and|и") && opening.matches("between|между"))) {
			return Joint.TO;
		}
		if (FROM_NOUN.matcher(between).matches() && this.numerals.at(low.next() + 1) != null) {
			return Joint.NOUN;
		}
		return between.matches("мен|бен|пен") ? Joint.WITH
				: low.ending().matches("дан|ден|тан|тен|нан|нен") ? Joint.CASE : Joint.NONE;
	}

	/** The second number, with the qualifying words before it. */
	private @Nullable Second second(int first) {
		for (int i = first; i < first + MOST_HEDGE; i++) {
			Numeral number = this.numerals.at(i);
			if (number != null) {
				Hedge hedge = this.hedges.before(i, first);
				return (i == first || (hedge != null && hedge.first() == first)) ? new Second(number, hedge) : null;
			}
		}
		return null;
	}

	/** After the Kazakh word that closes a range; -1: there is none. */
	private int closing(int at) {
		return text(at).matches("дейін\\p{L}*|аралы\\p{L}*|арасы\\p{L}*") ? at + 1 : -1;
	}

	private Figure read(Pair pair, int first) {
		Hedge after = after(pair);
		int end = (after != null) ? Math.max(after.next(), pair.next()) : pair.next();
		Figure figure = new Figure(List.of(meaning(pair, after)), certain(pair, after), first, end, end,
				pair.high().ending());
		boolean chain = text(pair.next()).matches("[-/]") && this.numerals.at(pair.next() + 1) != null;
		boolean chained = first > 1 && text(first - 1).matches("[-/]") && this.tokens.get(first - 2).number();
		if (chain || chained) {
			return Figure.unread(first, end);
		}
		if (changes(first)) {
			return figure.asked(Meaning.of("exact", pair.high().value()));
		}
		if (pair.low().value().compareTo(pair.high().value()) < 0) {
			return figure;
		}
		List<Meaning> meant = meant(pair);
		return meant.isEmpty() ? Figure.unread(first, end) : figure.asked(meant.toArray(Meaning[]::new));
	}

	/** Qualifying words after the range, or after the noun that follows it. */
	private @Nullable Hedge after(Pair pair) {
		Hedge after = this.hedges.after(pair.next(), false);
		boolean noun = pair.next() < this.tokens.size() && this.tokens.get(pair.next()).word();
		return (after != null || !noun) ? after : this.hedges.after(pair.next() + 1, false);
	}

	private static Meaning meaning(Pair pair, @Nullable Hedge after) {
		Hedge before = pair.before();
		boolean floor = (before != null && before.isFloor() && pair.joint() == Joint.DASH)
				|| (after != null && after.isFloor());
		if (floor) {
			return Meaning.of("at_least", pair.low().value());
		}
		boolean ceiling = (before != null && before.isCeiling()) || (after != null && after.isCeiling());
		return ceiling ? Meaning.of("up_to", pair.high().value())
				: Meaning.between(pair.low().value(), pair.high().value());
	}

	private boolean certain(Pair pair, @Nullable Hedge after) {
		boolean asked = (pair.before() != null && pair.before().asked()) || (after != null && after.asked())
				|| (pair.second() != null && pair.second().asked());
		boolean unclear = pair.joint() == Joint.OR || pair.joint() == Joint.SLASH || pair.low().kind() == Kind.DOTTED
				|| pair.high().kind() == Kind.DOTTED;
		// "more than 20 to 30" has no end that both words name
		boolean crossed = pair.before() != null && pair.before().isFloor() && pair.joint() == Joint.TO
				&& pair.second() == null;
		return !asked && !unclear && !crossed;
	}

	private boolean changes(int first) {
		for (int i = Math.max(0, first - NEAR); i < first; i++) {
			if (CHANGE.matcher(text(i)).matches()) {
				return true;
			}
		}
		return false;
	}

	/** What a range whose first number is the larger may mean: 500-60. */
	private static List<Meaning> meant(Pair pair) {
		BigDecimal low = pair.low().value();
		BigDecimal high = pair.high().value();
		List<Meaning> meant = new ArrayList<>();
		if (pair.joint() == Joint.OR || pair.joint() == Joint.TO) {
			return (low.compareTo(high) > 0) ? List.of(Meaning.between(high, low)) : List.of();
		}
		if (pair.joint() != Joint.DASH || high.signum() == 0) {
			return meant;
		}
		BigDecimal step = BigDecimal.ONE.movePointRight(high.precision() - high.scale());
		BigDecimal completed = low.divideToIntegralValue(step).multiply(step).add(high);
		for (BigDecimal second : List.of(completed, high.movePointRight(1))) {
			if (second.compareTo(low) > 0 && second.compareTo(low.movePointRight(1)) < 0) {
				meant.add(Meaning.between(low, second));
			}
		}
		return meant;
	}

	private String text(int at) {
		return (at >= 0 && at < this.tokens.size()) ? this.tokens.get(at).text() : "";
	}

	/** How two numbers are joined. */
	private enum Joint {

		NONE, DASH, TO, OR, SLASH,

		/** Kazakh: 20 мен 30 аралығында. */
		WITH,

		/** Kazakh: 20-дан 30-ға дейін. */
		CASE,

		/** Kazakh: 20 адамнан 30 адамға дейін. */
		NOUN

	}

	/** The second number of a range with its own qualifying words. */
	private record Second(Numeral number, @Nullable Hedge hedge) {
	}

	/** Two numbers with all qualifying words before them. */
	private record Pair(Numeral low, Numeral high, Joint joint, @Nullable Hedge before, @Nullable Hedge second,
			int next) {
	}

}
