package org.aigaq.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.aigaq.reading.number.Figure;
import org.aigaq.reading.number.Token;
import org.jspecify.annotations.Nullable;

/** Reads terms of arrest, hours of detention, and amounts of money. */
final class TermsAndAmounts {

	private static final Pattern DAYS = Pattern.compile(
			"days?|days'|day's|day-long|суток|сутки|суткам|суточн\\p{L}*|дн(?:я|ей|ям)|день|тәулік\\p{L}*|күн(?:ге|дік)?");

	/** Words that mean days of arrest by themselves. */
	private static final Pattern ARREST = Pattern.compile("суток|сутки|суткам|суточн\\p{L}*|тәулік\\p{L}*");

	private static final Pattern HOURS = Pattern.compile("hours?|часа?|часов|сағат\\p{L}*");

	private static final Pattern CUSTODY = Pattern
		.compile("arrest|sentenc|jail|custody|detention|detain|imprison|behind bars|held"
				+ "|арест|задерж|заключен|под страж|қама|ұста|held");

	private static final Map<String, Pattern> CURRENCIES = new LinkedHashMap<>();

	static {
		CURRENCIES.put("KZT", Pattern.compile("tenge|kzt|тенге|теңге\\p{L}*|₸"));
		CURRENCIES.put("USD", Pattern.compile("dollars?|usd|доллар\\p{L}*"));
		CURRENCIES.put("EUR", Pattern.compile("euros?|eur|евро|еуро"));
		CURRENCIES.put("RUB", Pattern.compile("rubles?|roubles?|rub|рубл\\p{L}*"));
	}

	private final String words;

	private final List<Token> tokens;

	private final boolean custody;

	TermsAndAmounts(String words, String small, List<Token> tokens) {
		this.words = words;
		this.tokens = tokens;
		this.custody = CUSTODY.matcher(small).find();
	}

	List<Proposal> of(List<Figure> figures) {
		List<Proposal> sums = new ArrayList<>();
		for (Figure figure : figures) {
			Proposal sum = of(figure);
			if (sum != null) {
				sums.add(sum);
			}
		}
		return sums;
	}

	private @Nullable Proposal of(Figure figure) {
		BigDecimal value = figure.value();
		if (value == null) {
			return null;
		}
		int unit = figure.ending().matches("\\p{L}{3,}")
				&& !figure.ending().matches("дан|ден|тан|тен|нан|нен|дай|дей|тай|тей") ? figure.next() - 1
						: figure.next();
		String after = (unit < figure.next()) ? figure.ending()
				: (unit < this.tokens.size()) ? this.tokens.get(unit).text() : "";
		boolean only = figure.first() == 0 && unit >= this.tokens.size() - 1;
		if (DAYS.matcher(after).matches()) {
			return (figure.whole() && (this.custody || only || ARREST.matcher(after).matches())) ? days(figure, unit)
					: null;
		}
		if (HOURS.matcher(after).matches()) {
			return (figure.whole() && (this.custody || only)) ? hours(figure, unit) : null;
		}
		String currency = currency(figure, after);
		boolean plain = figure.wording().equals("exact");
		return (currency != null && plain)
				? new Proposal.Amount(value, currency, words(figure, Math.min(unit, this.tokens.size() - 1))) : null;
	}

	private Proposal days(Figure figure, int unit) {
		Integer number = figure.number();
		String words = words(figure, unit);
		return switch (figure.wording()) {
			case "between" -> new Proposal.Days(number, figure.numberTo(), words);
			case "up_to" -> new Proposal.Days(null, number, words);
			case "at_least" -> new Proposal.Days(number, null, words);
			case "over" -> new Proposal.Days((number != null) ? Integer.valueOf(number + 1) : null, null, words);
			case "under" -> new Proposal.Days(null, (number != null) ? Integer.valueOf(number - 1) : null, words);
			default -> new Proposal.Days(number, number, words);
		};
	}

	private Proposal hours(Figure figure, int unit) {
		Integer from = figure.number();
		Integer to = figure.numberTo();
		int low = (from != null) ? from : 0;
		return new Proposal.Hours(low, (to != null) ? to : low, words(figure, unit));
	}

	private @Nullable String currency(Figure figure, String after) {
		String before = (figure.first() > 0) ? this.tokens.get(figure.first() - 1).text() : "";
		if (before.equals("$")) {
			return "USD";
		}
		if (before.equals("€")) {
			return "EUR";
		}
		String named = (after.equals("us") && figure.next() + 1 < this.tokens.size())
				? this.tokens.get(figure.next() + 1).text() : after;
		return CURRENCIES.entrySet()
			.stream()
			.filter((currency) -> currency.getValue().matcher(named).matches())
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(null);
	}

	private String words(Figure figure, int last) {
		return this.words.substring(this.tokens.get(figure.first()).start(),
				this.tokens.get(Math.max(last, figure.next() - 1)).end());
	}

	/**
	 * Whether the word is a unit of days, hours or money, so that the number counts no
	 * people.
	 */
	static boolean isUnit(String word) {
		return DAYS.matcher(word).matches() || HOURS.matcher(word).matches()
				|| CURRENCIES.values().stream().anyMatch((currency) -> currency.matcher(word).matches());
	}

}
