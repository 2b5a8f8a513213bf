package org.aigaq.reading.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.aigaq.reading.date.TypedDate.Asked;
import org.aigaq.reading.date.TypedDate.Read;
import org.aigaq.shared.ApproximateDate;

/**
 * The order in which the words, numbers and marks of a typed date may stand. Each token
 * has a letter for its type ({@link DateToken}, {@link DateWordTable}), and the forms are
 * patterns over these letters: {@code DMY} is 9 June 2019, {@code D-DMY} 9–11 June 2019.
 */
final class TypedDateGrammar {

	private static final String MARKS = "[AU]*";

	private static final String NOTES = "[AUP]*";

	private static final String WHOLE = "D\\.?MC?Y?|MDC?Y?|YC?DM|YC?MD|YC?M|MC?Y?|D\\.D\\.[YD]|D\\.[YD]|Y-D-D|Y\\.D\\.D"
			+ "|Y/D/D|Y-D|D/D/[YD]|D-D-Y|D/[DY]|NC?Y?|YC?N|Y";

	private static final Pattern SINGLE = Pattern
		.compile("(?<about>" + MARKS + ")(?<date>" + WHOLE + ")(?<notes>" + NOTES + ")");

	private static final Pattern BOUND = Pattern.compile("(?<about>" + MARKS + ")(?<before>[SLBF])?(?<about2>" + MARKS
			+ ")(?<date>" + WHOLE + ")(?<notes>" + NOTES + ")(?<after>[SLBF])?(?<notes2>P*)");

	private static final Pattern SPAN = Pattern.compile("(?<about>" + MARKS + ")S?(?<about2>" + MARKS + ")(?<first>"
			+ WHOLE + "|YC?D|D)(?<notes>" + NOTES + ")(?<joint>[-/BCO])(?<about3>" + MARKS + ")(?<second>" + WHOLE
			+ "|DC?Y|D)(?<notes2>" + NOTES + ")B?(?<notes3>P*)");

	private static final Pattern DAYS = Pattern.compile("D(?:CD){2,}");

	private final List<DateToken> tokens;

	private final String types;

	private final List<DayOfWeek> weekdays;

	private final boolean between;

	private final boolean part;

	private final Reference reference;

	TypedDateGrammar(List<DateToken> typed, Reference reference) {
		this.reference = reference;
		this.weekdays = typed.stream()
			.filter((token) -> token.type() == DateToken.WEEKDAY)
			.map((token) -> DayOfWeek.of(token.number()))
			.toList();
		this.between = has(typed, DateWordTable.BETWEEN);
		this.part = has(typed, DateWordTable.PART);
		this.tokens = ordered(typed);
		this.types = types(this.tokens);
	}

	private static boolean has(List<DateToken> tokens, char type) {
		return tokens.stream().anyMatch((token) -> token.type() == type);
	}

	private static String types(List<DateToken> tokens) {
		return tokens.stream().map((token) -> String.valueOf(token.type())).collect(Collectors.joining());
	}

	/**
	 * Without weekdays, without commas that separate nothing, and with a dash for the
	 * Kazakh ending that begins a span.
	 */
	private static List<DateToken> ordered(List<DateToken> typed) {
		List<DateToken> ordered = new ArrayList<>();
		List<DateToken> telling = typed.stream().filter((token) -> "WKE".indexOf(token.type()) < 0).toList();
		for (int i = 0; i < telling.size(); i++) {
			DateToken token = telling.get(i);
			char after = (i + 1 < telling.size()) ? telling.get(i + 1).type() : ' ';
			boolean from = token.type() == DateToken.FROM;
			boolean idle = token.type() == DateWordTable.AND
					&& (ordered.isEmpty() || after == DateWordTable.AND || after == ' ' || after == '-');
			if (from && !" SLfC".contains(String.valueOf(after))) {
				ordered.add(new DateToken('-', 0, ""));
			}
			else if (!from && !idle) {
				ordered.add(token);
			}
		}
		return ordered;
	}

	/**
	 * The meaning of all tokens.
	 * @throws WrongDate if they are no date, or one that does not exist
	 */
	TypedDate read() {
		Matcher list = DAYS.matcher(this.types);
		if (list.find()) {
			return new TypedDateGrammar(asSpan(list.start(), list.end()), this.reference).read();
		}
		List<ApproximateDate> meanings = new ArrayList<>();
		WrongDate wrong = null;
		Doubt doubt = null;
		for (boolean monthFirst : new boolean[] { false, true }) {
			TypedParts parts = new TypedParts(this.tokens, this.reference, monthFirst);
			try {
				read(parts).forEach((date) -> {
					if (!meanings.contains(date)) {
						meanings.add(date);
					}
				});
			}
			catch (WrongDate ex) {
				wrong = (wrong != null) ? wrong : ex;
			}
			doubt = parts.doubt();
		}
		if (meanings.isEmpty()) {
			throw (wrong != null) ? wrong : new WrongDate("form");
		}
		if (this.part) {
			return new Asked(meanings, Doubt.PART);
		}
		boolean asked = meanings.size() > 1 || doubt == Doubt.SEASON;
		return asked ? new Asked(meanings, (doubt == Doubt.SEASON) ? doubt : Doubt.ORDER)
				: new Read(meanings.get(0), doubt);
	}

	/** The days of a list that follow one another are a span. */
	private List<DateToken> asSpan(int start, int end) {
		List<DateToken> days = IntStream.range(start, end)
			.mapToObj(this.tokens::get)
			.filter((token) -> token.type() == DateToken.SHORT)
			.toList();
		for (int i = 1; i < days.size(); i++) {
			if (days.get(i).number() != days.get(i - 1).number() + 1) {
				throw new WrongDate("several");
			}
		}
		List<DateToken> span = new ArrayList<>(this.tokens.subList(0, start));
		span.addAll(List.of(days.get(0), new DateToken('-', 0, ""), days.get(days.size() - 1)));
		span.addAll(this.tokens.subList(end, this.tokens.size()));
		return span;
	}

	private List<ApproximateDate> read(TypedParts parts) {
		Matcher single = SINGLE.matcher(this.types);
		if (single.matches()) {
			return parts.single(single, this.weekdays);
		}
		Matcher bound = BOUND.matcher(this.types);
		if (bound.matches() && (bound.group("before") != null) != (bound.group("after") != null)) {
			return List.of(parts.bound(bound));
		}
		Matcher span = SPAN.matcher(this.types);
		if (span.matches()) {
			return span(span, parts);
		}
		throw new WrongDate(this.types.matches(MARKS + "D") ? "month" : this.types.contains("C") ? "several" : "form");
	}

	private List<ApproximateDate> span(Matcher span, TypedParts parts) {
		char joint = span.group("joint").charAt(0);
		if (joint == DateWordTable.OR) {
			return parts.either(span);
		}
		ApproximateDate read = parts.span(span, this.weekdays);
		LocalDate start = read.earliest();
		LocalDate end = read.latest();
		boolean next = start != null && end != null && start.plusDays(1).equals(end);
		if (joint == DateWordTable.AND && !this.between && !next) {
			throw new WrongDate("several");
		}
		return List.of(read);
	}

}
