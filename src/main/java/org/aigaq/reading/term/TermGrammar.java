package org.aigaq.reading.term;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.aigaq.reading.number.Figure;
import org.aigaq.reading.number.Figures;
import org.aigaq.reading.number.Token;
import org.jspecify.annotations.Nullable;

/** Reads one term: a number with a unit, two that are added, or two ends. */
final class TermGrammar {

	private static final BigDecimal HALF = new BigDecimal("0.5");

	private static final int MOST_PARTS = 2;

	/** Digits and a unit in one: 15-day, 5-летний, 3ч. */
	private static final Pattern JOINED = Pattern
		.compile("(?<=[0-9])[-\u2010\u2011]?(?=(?:" + TermUnit.anyWord() + ")(?!\\p{L}))");

	/** A number word and a unit in one: five-year. */
	private static final Pattern HYPHENED = Pattern
		.compile("(?<=\\p{L})[-\u2010\u2011](?=(?:" + TermUnit.anyWord() + ")(?!\\p{L}))");

	private static final Pattern AND_A_HALF = Pattern
		.compile("\\s+(?:and a half|с половиной|жарым)(?=\\s+(?:" + TermUnit.anyWord() + ")(?!\\p{L}))"
				+ "|(?<unit>(?<!\\p{L})(?:" + TermUnit.anyWord() + "))\\s+(?:and a half|с половиной)(?!\\p{L})");

	/** Units whose number is no word of its own. */
	private static final List<Worded> WORDED = List.of(
			new Worded("half a year|полгода|полугод\\p{L}*|жарты жыл(?:ға)?", "6 months"),
			new Worded("полтора года|полутора лет|бір жарым жыл(?:ға)?", "1.5 years"),
			new Worded("полтора месяца|полутора месяцев|бір жарым ай(?:ға)?", "1.5 months"),
			new Worded("a year and a half", "1.5 years"),
			new Worded("(?<=^|up to |least )an? (?<one>hour|day|week|month|year)", "1 ${one}"), new Worded(
					"(?<=^|до |менее |более )(?<one>час|день|дня|сутки|суток|недел[юяи]|месяца?|года?)", "1 ${one}"));

	/** Words that may stand in the field and say nothing. */
	private static final Pattern SILENT = Pattern.compile(
			"of|in|for|the|a|an|from|between|от|с|prison|jail|arrest|imprisonment|custody|detention|administrative|на|ареста?|лишения|свободы|административного"
					+ "|заключения|қамақ|қамаққа|[.,]");

	private static final Pattern ADDED = Pattern.compile("(?:,|and|и|және)*");

	private static final Pattern TO = Pattern.compile("to|-|up to|до|and|и");

	private final String typed;

	TermGrammar(String typed) {
		String small = typed.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("\\s+", " ");
		for (Worded worded : WORDED) {
			small = Pattern.compile(worded.words() + "(?!\\p{L})").matcher(small).replaceFirst(worded.meaning());
		}
		this.typed = HYPHENED.matcher(JOINED.matcher(small).replaceAll(" ")).replaceAll(" ");
	}

	TypedTerm read() {
		Matcher half = AND_A_HALF.matcher(this.typed);
		boolean more = half.find();
		List<Token> tokens = Token
			.of(more ? half.replaceFirst((half.group("unit") != null) ? "${unit}" : "") : this.typed);
		List<Figure> figures = new Figures(tokens).all();
		if (figures.isEmpty() || figures.size() > MOST_PARTS
				|| figures.stream().anyMatch((one) -> one.value() == null)) {
			return wrong("form");
		}
		String rest = rest(tokens, figures);
		if (rest != null) {
			return wrong("word", rest);
		}
		if (!figures.stream().allMatch(TermGrammar::isExact)) {
			return wrong("inexact");
		}
		List<Part> parts = parts(tokens, figures);
		if (parts.isEmpty()) {
			return (figures.size() == 1) ? asked(figures.get(0)) : wrong("form");
		}
		return parts.stream().anyMatch((part) -> part.unit() == null) && parts.size() < figures.size() ? wrong("form")
				: term(parts, more, tokens);
	}

	/** Whether the number says where the term begins or ends. */
	private static boolean isExact(Figure figure) {
		return figure.certain() && List.of("exact", "between", "up_to", "at_least").contains(figure.wording());
	}

	private static TypedTerm asked(Figure figure) {
		return new TypedTerm.Asked(Stream.of(TermUnit.DAY, TermUnit.MONTH, TermUnit.YEAR)
			.map((unit) -> length(figure, unit))
			.filter((term) -> fault(term) == null)
			.toList());
	}

	/**
	 * What stands beside numbers and units and says something else; {@code null}:
	 * nothing.
	 */
	private static @Nullable String rest(List<Token> tokens, List<Figure> figures) {
		for (int i = 0; i < tokens.size(); i++) {
			int at = i;
			String word = tokens.get(i).text();
			boolean read = figures.stream().anyMatch((figure) -> at >= figure.first() && at < figure.end());
			boolean between = figures.size() > 1 && i >= figures.get(0).end() && i < figures.get(1).first();
			if (!read && !between && TermUnit.named(word).isEmpty() && !SILENT.matcher(word).matches()) {
				return word;
			}
		}
		return null;
	}

	/** Each number with the unit that follows it; empty: there is no unit. */
	private static List<Part> parts(List<Token> tokens, List<Figure> figures) {
		List<Part> parts = new ArrayList<>();
		for (int i = 0; i < figures.size(); i++) {
			int end = (i + 1 < figures.size()) ? figures.get(i + 1).first() : tokens.size();
			TermUnit unit = null;
			for (int at = figures.get(i).first(); at < end && unit == null; at++) {
				unit = tokens.get(at).word() ? TermUnit.named(tokens.get(at).text()).orElse(null) : null;
			}
			parts.add(new Part(figures.get(i), unit));
		}
		return parts.stream().allMatch((part) -> part.unit() == null) ? List.of() : parts;
	}

	private static TypedTerm term(List<Part> parts, boolean more, List<Token> tokens) {
		Part last = parts.get(parts.size() - 1);
		if (last.unit() == null) {
			return wrong("form");
		}
		Term term = length(last.figure(), last.unit());
		if (more) {
			if (parts.size() > 1 || !term.isExact() || term.low() == null) {
				return wrong("form");
			}
			term = Term.of(term.low().add(HALF), term.unit());
		}
		return (parts.size() == 1) ? checked(term) : two(parts.get(0), term, between(tokens, parts));
	}

	/** The words between two numbers, without the unit of the first. */
	private static String between(List<Token> tokens, List<Part> parts) {
		StringBuilder words = new StringBuilder();
		for (int at = parts.get(0).figure().end(); at < parts.get(1).figure().first(); at++) {
			String word = tokens.get(at).text();
			words.append(TermUnit.named(word).isPresent() ? "" : word);
		}
		return words.toString();
	}

	private static TypedTerm two(Part first, Term second, String between) {
		Term one = length(first.figure(), (first.unit() != null) ? first.unit() : second.unit());
		boolean range = TO.matcher(between).matches()
				|| "up_to".equals(wording(second)) && ADDED.matcher(between).matches();
		boolean added = !range || (one.isExact() && second.isExact() && first.unit() != second.unit()
				&& ADDED.matcher(between).matches());
		Optional<TermUnit> unit = Stream.of(second.unit(), one.unit())
			.filter((each) -> one.in(each).isPresent() && second.in(each).isPresent())
			.findFirst();
		if (unit.isEmpty()) {
			return wrong("units");
		}
		BigDecimal low = lower(one.in(unit.get()).orElseThrow());
		BigDecimal high = upper(second.in(unit.get()).orElseThrow());
		if (low == null || high == null) {
			return wrong("form");
		}
		if (added) {
			boolean fits = one.isExact() && second.isExact() && one.unit() != second.unit()
					&& one.unit().of(second.unit()) > 0 && ADDED.matcher(between).matches();
			return fits ? checked(Term.of(low.add(high), unit.get())) : wrong("form");
		}
		return checked(new Term(low, high, unit.get()));
	}

	private static String wording(Term term) {
		return (term.low() == null) ? "up_to" : (term.high() == null) ? "at_least" : "exact";
	}

	private static @Nullable BigDecimal lower(Term term) {
		return (term.low() != null) ? term.low() : term.high();
	}

	private static @Nullable BigDecimal upper(Term term) {
		return (term.high() != null) ? term.high() : term.low();
	}

	private static Term length(Figure figure, TermUnit unit) {
		BigDecimal number = Objects.requireNonNull(figure.value());
		return switch (figure.wording()) {
			case "between" -> new Term(number, figure.to(), unit);
			case "up_to" -> new Term(null, number, unit);
			case "at_least" -> new Term(number, null, unit);
			default -> Term.of(number, unit);
		};
	}

	private static TypedTerm checked(Term term) {
		String fault = fault(term);
		return (fault != null) ? wrong(fault) : new TypedTerm.Read(term);
	}

	private static @Nullable String fault(Term term) {
		BigDecimal low = lower(term);
		BigDecimal high = upper(term);
		if (low == null || high == null) {
			return "form";
		}
		if (high.compareTo(BigDecimal.valueOf(term.unit().most())) > 0) {
			return "most";
		}
		if (low.compareTo(high) > 0) {
			return "order";
		}
		return (low.scale() > 2 || high.scale() > 2) ? "decimals" : null;
	}

	private static TypedTerm wrong(String message, Object... arguments) {
		return new TypedTerm.Wrong(message, List.of(arguments));
	}

	/** A number with the unit that follows it; {@code null}: none does. */
	private record Part(Figure figure, @Nullable TermUnit unit) {
	}

	/** Words for a term, and the same in digits. */
	private record Worded(String words, String meaning) {
	}

}
