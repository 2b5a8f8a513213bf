package org.aigaq.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.aigaq.reading.number.Figure;
import org.aigaq.reading.term.Term;
import org.aigaq.reading.term.TermUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads terms in hours, days, weeks, months and years, each in its own unit. A rounded
 * term ("about two months") is not read.
 */
final class Terms {

	private static final int MOST_YEARS = 60;

	private static final int MOST_DAYS = 100_000;

	/** The most characters before a term that are read. */
	private static final int MOST_BEFORE = 40;

	private static final BigDecimal HALF = new BigDecimal("0.5");

	private static final String AND_A_HALF = "(?<half>\\s+(?:and a half|с половиной|жарым))?";

	private static final Pattern UNIT = Pattern.compile(AND_A_HALF + "[\\s-]*(?:"
			+ "(?<days>days?(?:['’]s?)?|day-long|суток|сутки|суткам|суточн\\p{L}*|дн(?:я|ей|ям)|день|тәулік\\p{L}*|күн(?:ге|дік)?)"
			+ "|(?<weeks>weeks?(?:['’]s?)?)" + "|(?<hours>hours?(?:['’])?|час(?:а|ов)?|сағат\\p{L}*)"
			+ "|(?<months>months?(?:['’]s?)?|месяц(?:а|ев|ам)?|ай(?:ға|лық)?)"
			+ "|(?<years>years?(?:['’]s?)?|год(?:а|у|ам)?|лет|жыл(?:ға|дық)?))(?![\\p{L}\\d])");

	/** Words that mean days of arrest by themselves. */
	private static final Pattern ARREST = Pattern.compile("суток|сутки|суткам|суточн\\p{L}*|тәулік\\p{L}*");

	private static final Pattern CUSTODY = Pattern.compile(
			"arrest|sentenc|jail|custody|detention|detain|imprison|behind bars|(?<!\\p{L})held(?!\\p{L})|prison|probation|restricted freedom|restriction of"
					+ "|арест|задерж|заключен|под страж|лишени|ограничени|осужд|осудил|приговор|содержал|қама|ұста|бас бостандығы|соттал|түрме");

	/**
	 * A time that passed, an age, a duration of something else, or a term that may be
	 * longer.
	 */
	private static final Pattern OTHER_AFTER = Pattern.compile(
			"[\\s-]*(?:or (?:more|so|less)|and more|и более|или (?:более|больше)|с лишним|шамасында|астам|later|earlier|before|after|ago|old(?!\\p{L})|of age|straight|(?:of )?(?:hunger|protest|rall|strike|mourning|clash|unrest|campaign|notice)"
					+ "|спустя|назад|после|до (?:этого|того)|подряд|голодовк|протест|забастовк|траур|кейін|бұрын|ішінде|өткен)");

	private static final Pattern OTHER_BEFORE = Pattern.compile(
			"(?<!\\p{L})(?:aged?|within|after|every|last|next|past|first|через|спустя|за|каждые|последни\\p{L}+|следующи\\p{L}+|в течение|возраст\\p{L}*)\\s+$");

	/** Words before months or years that are a term. */
	private static final Pattern TERM_BEFORE = Pattern.compile(
			"(?<!\\p{L})(?:for|to|of|than|least|given|got|gets|received|gave \\p{L}+|him|her|them|serv\\p{L}+|another|a|an|its?|на|к|до|от|срок(?:ом)?|получил\\p{L}*|дали|дал|years?,? and|years?,?|год(?:а|у|ам)?(?: и)?|лет(?: и)?|жыл)\\s+$");

	/** Words after months or years that say what the term is. */
	private static final Pattern TERM_AFTER = Pattern.compile(
			"(?:,?(?: and| и)? \\d{1,2} (?:months?|месяц\\p{L}*|ай\\p{L}*))?[\\s-]*(?:(?:in|at) (?:a |the |an )?(?:prison|jail|penal|custody|detention|\\p{L}+ (?:prison|colony|camp))|(?:of |under )?(?:imprison|jail|prison|detention|restrict|probation|arrest|custod|house)"
					+ "|behind bars|suspended|sentence|term|лишени|ограничени|колони|тюрьм|заключени|условно|ареста|строгого|общего|бас бостанды|қама|түрме|шартты)");

	/** Between years and the months that belong to them. */
	private static final Pattern BETWEEN = Pattern.compile("\\s*,?\\s*(?:and|и|және)?\\s*");

	/** Where a sentence ends; not after an abbreviation. */
	private static final Pattern SENTENCE = Pattern
		.compile("(?<!(?:^|[^\\p{L}])(?:ст|ч|п|г|гг|art|arts|no|mr|mrs|dr|т|д))[.!?;](?=\\s|$)");

	/** Terms without a number: half a year, полтора года. */
	private static final Map<Pattern, Term> WORDED = Map.of(
			Pattern.compile("(?<!\\p{L})(?:half a year|полгода|жарты жыл(?:ға)?)(?!\\p{L})"),
			Term.of(BigDecimal.valueOf(6), TermUnit.MONTH),
			Pattern.compile(
					"(?<!\\p{L})(?:a year and a half|one and a half years|полтора года|полутора лет|бір жарым жыл(?:ға)?)(?!\\p{L})"),
			Term.of(new BigDecimal("1.5"), TermUnit.YEAR),
			Pattern.compile("(?<!\\p{L})(?<!half )a year(?!\\p{L}| and a half)"),
			Term.of(BigDecimal.ONE, TermUnit.YEAR),
			Pattern.compile("(?<!\\p{L})(?<!half )a month(?!\\p{L}| and a half)"),
			Term.of(BigDecimal.ONE, TermUnit.MONTH));

	/** Words that a term begins with. */
	private static final Pattern BOUNDED = Pattern
		.compile("(?:up to|from|between|at least|no more than|от|до|с|не более|не менее)(?!\\p{L})");

	private static final List<String> NUMBERS = List.of("one", "two", "three", "four", "five", "six", "seven", "eight",
			"nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen");

	/** A number word and a unit in one: a five-year sentence. */
	private static final Pattern JOINED = Pattern
		.compile("(?<!\\p{L})(?<number>" + String.join("|", NUMBERS) + ")-(?<unit>day|week|month|year)(?!\\p{L}|-old)");

	/** Words before a term that make it inexact. */
	private static final Pattern ROUNDED = Pattern.compile(
			"(?<!\\p{L})(?:about|around|roughly|nearly|almost|over|more than|less than|under|up to|at least|some|почти|около|более|менее|до|шамамен)\\s+(?:an? )?$");

	private final String words;

	private final String small;

	private final NavigableMap<Integer, Boolean> sentences;

	private final List<Found> terms = new ArrayList<>();

	Terms(String words, String small) {
		this.words = words;
		this.small = small;
		this.sentences = sentences(small);
	}

	/**
	 * Read the term of a number.
	 * @param start where its first word starts
	 * @param end where the number ends, before letters that are joined to it
	 * @param joined where these letters end
	 */
	void add(Figure figure, int start, int end, int joined) {
		Matcher unit = UNIT.matcher(this.small);
		boolean follows = unit.region(end, this.small.length()).lookingAt()
				|| (joined > end && unit.region(joined, this.small.length()).lookingAt());
		TermUnit sort = follows ? unit(unit) : null;
		if (sort == null || !isTerm(unit, start)) {
			return;
		}
		boolean half = unit.group("half") != null;
		BigDecimal low = number(figure.value(), half, sort);
		BigDecimal high = number(figure.to(), half, sort);
		if (low == null || (figure.to() != null && high == null) || !isFit(sort, low, figure.wording())) {
			return;
		}
		this.terms.add(new Found(term(figure.wording(), low, high, sort), start, unit.end()));
	}

	private static TermUnit unit(Matcher unit) {
		return Stream.of(TermUnit.values())
			.filter((each) -> unit.group(each.code() + "s") != null)
			.findFirst()
			.orElseThrow();
	}

	private static Term term(String wording, BigDecimal low, @Nullable BigDecimal high, TermUnit unit) {
		return switch (wording) {
			case "between" -> new Term(low, (high != null) ? high : low, unit);
			case "up_to" -> new Term(null, low, unit);
			case "at_least" -> new Term(low, null, unit);
			case "over" -> new Term(low.add(BigDecimal.ONE), null, unit);
			case "under" -> new Term(null, low.subtract(BigDecimal.ONE), unit);
			default -> Term.of(low, unit);
		};
	}

	/** The terms that were found, in order. */
	List<Proposal> read() {
		worded();
		List<Proposal> read = new ArrayList<>();
		for (int i = 0; i < this.terms.size(); i++) {
			Found term = this.terms.get(i);
			Found next = (i + 1 < this.terms.size()) ? this.terms.get(i + 1) : null;
			if (next != null && term.continuesIn(next)
					&& BETWEEN.matcher(this.small.substring(term.end(), next.start())).matches()) {
				term = term.with(next);
				i++;
			}
			read.add(term.proposal(this.words));
		}
		return read;
	}

	/** Terms whose number is no word of its own: half a year, a five-year sentence. */
	private void worded() {
		WORDED.forEach((pattern, term) -> {
			Matcher found = pattern.matcher(this.small);
			while (found.find()) {
				worded(term, found);
			}
		});
		Matcher joined = JOINED.matcher(this.small);
		while (joined.find()) {
			TermUnit unit = TermUnit.of(joined.group("unit")).orElseThrow();
			worded(Term.of(BigDecimal.valueOf(NUMBERS.indexOf(joined.group("number")) + 1L), unit), joined);
		}
		this.terms.sort(Comparator.comparingInt(Found::start));
	}

	private void worded(Term term, Matcher found) {
		boolean taken = this.terms.stream()
			.anyMatch((other) -> other.start() < found.end() && found.start() < other.end());
		boolean other = OTHER_AFTER.matcher(this.small).region(found.end(), this.small.length()).lookingAt()
				|| ROUNDED.matcher(before(found.start())).find();
		boolean days = term.unit() == TermUnit.DAY || term.unit() == TermUnit.WEEK;
		if (!taken && !other && custody(found.start()) && (days || isLong(found.start(), found.end()))) {
			this.terms.add(new Found(term, found.start(), found.end()));
		}
	}

	/**
	 * The number with its half; {@code null}: a fraction that no term in this unit has.
	 */
	private static @Nullable BigDecimal number(@Nullable BigDecimal value, boolean half, TermUnit unit) {
		if (value == null) {
			return null;
		}
		BigDecimal number = half ? value.add(HALF) : value;
		boolean halves = unit == TermUnit.MONTH || unit == TermUnit.YEAR;
		BigDecimal whole = halves ? number.add(number) : number;
		return (whole.stripTrailingZeros().scale() <= 0) ? number : null;
	}

	/** Whether the number can be such a term: 2019 years are a date. */
	private static boolean isFit(TermUnit unit, BigDecimal number, String wording) {
		boolean exact = List.of("exact", "between", "up_to", "at_least").contains(wording);
		// one more than two weeks may be fifteen days, which is no number of weeks
		boolean bound = List.of("over", "under").contains(wording) && unit == TermUnit.DAY;
		boolean hours = unit != TermUnit.HOUR || List.of("exact", "between").contains(wording);
		int most = (unit == TermUnit.YEAR) ? MOST_YEARS : (unit == TermUnit.MONTH) ? 12 * MOST_YEARS : MOST_DAYS;
		return (exact || bound) && hours && number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
	}

	private boolean isTerm(Matcher unit, int start) {
		boolean only = this.small.substring(0, start).isBlank() && this.small.substring(unit.end()).isBlank();
		if (only) {
			return true;
		}
		String before = before(start);
		boolean other = OTHER_BEFORE.matcher(before).find()
				|| OTHER_AFTER.matcher(this.small).region(unit.end(), this.small.length()).lookingAt();
		if (unit.group("days") != null && ARREST.matcher(unit.group("days")).matches()) {
			return !other || before.stripTrailing().endsWith("течение");
		}
		boolean days = unit.group("years") == null && unit.group("months") == null;
		return !other && custody(start) && (days || isLong(start, unit.end()));
	}

	/** Whether months or years are a term and no age or time that passed. */
	private boolean isLong(int start, int end) {
		boolean kazakh = this.small.substring(start, end).matches(".*(?:жылға|айға|жылдық|айлық)");
		return kazakh || TERM_BEFORE.matcher(before(start)).find() || startsBounded(start)
				|| TERM_AFTER.matcher(this.small).region(end, this.small.length()).lookingAt();
	}

	/** Whether the term itself begins with such a word: up to two years. */
	private boolean startsBounded(int start) {
		return BOUNDED.matcher(this.small).region(start, this.small.length()).lookingAt();
	}

	/** Whether the sentence speaks of custody. */
	private boolean custody(int at) {
		return Boolean.TRUE.equals(this.sentences.floorEntry(at).getValue());
	}

	/** The start of each sentence, with whether it speaks of custody. */
	private static NavigableMap<Integer, Boolean> sentences(String small) {
		NavigableMap<Integer, Boolean> sentences = new TreeMap<>();
		Matcher stop = SENTENCE.matcher(small);
		int from = 0;
		while (stop.find()) {
			sentences.put(from, CUSTODY.matcher(small.substring(from, stop.end())).find());
			from = stop.end();
		}
		sentences.put(from, CUSTODY.matcher(small.substring(from)).find());
		return sentences;
	}

	/** The text before a place, as far as it matters. */
	private String before(int place) {
		return this.small.substring(Math.max(0, place - MOST_BEFORE), place);
	}

	/** Whether the word is a unit of days or hours. */
	static boolean isUnit(String word) {
		Matcher unit = UNIT.matcher(word);
		return unit.matches() && unit.group("years") == null && unit.group("months") == null
				&& unit.group("weeks") == null;
	}

	/** A term in a text. */
	private record Found(Term term, int start, int end) {

		/** "Two years and six months" is one term. */
		boolean continuesIn(Found next) {
			return this.term.unit() == TermUnit.YEAR && next.term.unit() == TermUnit.MONTH && this.term.isExact()
					&& next.term.isExact() && isWhole(this.term) && next.start >= this.end;
		}

		private static boolean isWhole(Term years) {
			return years.low() != null && years.low().scale() <= 0;
		}

		Found with(Found next) {
			Term months = this.term.plus(next.term);
			return new Found(months, this.start, next.end);
		}

		Proposal proposal(String words) {
			return new Proposal.Duration(this.term, words.substring(this.start, this.end));
		}

	}

}
