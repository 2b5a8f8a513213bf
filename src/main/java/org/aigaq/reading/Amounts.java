package org.aigaq.reading;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads the unit of an amount, money or monthly calculation indices (MCI, МРП, АЕК), and
 * whether it is per person or in all, where the words say so.
 */
final class Amounts {

	private static final String INDEX = "mcis?|mrps?|aeks?|monthly (?:calculation|calculated|calculating|accounting|estimated) (?:index(?:es)?|indices|indicators?|units?)"
			+ "|(?:minimum|minimal) (?:monthly )?calculation (?:index(?:es)?|indices)"
			+ "|мрп|месячн\\p{L}+ расч[её]тн\\p{L}+ показател\\p{L}+|аек(?:-?\\p{L}+)?|айлық есептік көрсеткіш\\p{L}*";

	/**
	 * The most characters of a sign, and of the clause before an amount, that are read.
	 */
	private static final int MOST_SIGN = 8;

	private static final int MOST_CLAUSE = 150;

	private static final Map<String, String> CURRENCIES = new LinkedHashMap<>();

	static {
		CURRENCIES.put("KZT", "tenge|kzt|тенге|теңге\\p{L}*|тг|₸");
		CURRENCIES.put("USD", "(?:u\\.?s\\.? )?dollars?|usd|доллар\\p{L}*");
		CURRENCIES.put("EUR", "euros?|eur|евро|еуро");
		CURRENCIES.put("RUB", "rubles?|roubles?|rub|рубл\\p{L}*|₽");
	}

	/** Signs and codes before a number; other dollars are no currency of this list. */
	private static final Map<String, Pattern> BEFORE = Map.of("USD",
			Pattern.compile("(?:(?<![\\p{L}])|(?<![\\p{L}])us)\\$\\s?$|(?<!\\p{L})usd\\s?$"), "EUR",
			Pattern.compile("€\\s?$|(?<!\\p{L})eur\\s?$"), "KZT", Pattern.compile("₸\\s?$|(?<!\\p{L})kzt\\s?$"));

	private static final Pattern SIGN = Pattern.compile("(?:(?:us)?\\$|[€₸]|(?<!\\p{L})(?:usd|eur|kzt))\\s?$");

	private static final Pattern UNIT = Pattern.compile(
			"[\\s-]*(?<unit>" + INDEX + "|" + String.join("|", CURRENCIES.values()) + ")(?!\\p{L})",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/** Words after an amount that make it inexact, or multiply it. */
	private static final Pattern INEXACT = Pattern.compile(
			"[\\s-]*(?:or (?:more|so|less)|and (?:more|up)|и (?:более|больше|выше)|или (?:более|больше)|с лишним|\\+"
					+ "|(?:астам|артық|көп|кем|аз|дейін|жуық|таяу|шамасында|шамалы|шақты)(?!\\p{L})"
					+ "|(?:thousand|million|billion|k|m|mn|mln|bn|тыс|млн|млрд|мың|миллион|миллиард)(?!\\p{L}))");

	/** Words before an amount that make it inexact or leave it open. */
	private static final Pattern INEXACT_BEFORE = Pattern.compile(
			"(?:(?<!\\p{L})(?:from|starting at|about|around|approximately|approx\\.|roughly|nearly|almost|some|up to|over|more than|less than|at least"
					+ "|от|начиная с|около|примерно|порядка|почти|до|более|менее|свыше|шамамен|кемінде)\\s+|[~≈<>≤≥]\\s*)$");

	private static final Pattern EACH_AFTER = Pattern.compile("\\s*(?:\\([^()]{1,60}\\)|\\))?\\s*"
			+ "(?:each(?!\\s+(?:day|time|week|month|year))|apiece|(?:per|a) (?:person|head|capita|man|participant|protest(?:e|o)r|activist)"
			+ "|кажд(?:ый|ая|ого|ому|ую|ой)(?!\\s+(?:день|месяц|раз|год))|(?:на|с) (?:кажд(?:ого|ую|ой)|человека|одного)"
			+ "|(?:әр|бір) адам\\p{L}*|әрқайсы\\p{L}*)(?!\\p{L})");

	private static final Pattern EACH_BEFORE = Pattern.compile(
			"(?<!\\p{L})(?:each (?:was|were|is|has|have|had|got|received|paid|must|will|fined|given|ordered|person|participant|protest(?:e|o)r"
					+ "|activist|demonstrator|detainee|man|woman|one|of)|(?:were|was|been|are|be|them|they|people|activists|protesters|women|men|persons) each)(?!\\p{L})[^,;.!?]*$"
					+ "|(?<!\\p{L})кажд(?:ый|ая|ого|ому|ую|ой) (?:из|был|была|получил\\p{L}*|оштраф\\p{L}*|за?плат\\p{L}*|должен|должна|по|на|суд|участник\\p{L}*|задержанн\\p{L}*|активист\\p{L}*|присуд\\p{L}*|назнач\\p{L}*|выпис\\p{L}*)(?!\\p{L})[^,;.!?]*$"
					+ "|(?<!\\p{L})по\\s+$|(?<!\\p{L})(?:әрқайсы\\p{L}*|әрбіреуі\\p{L}*|әр (?:адам|қатысушы|белсенді)\\p{L}*|адам басына)[^,;.!?]*$");

	private static final Pattern TOTAL_AFTER = Pattern.compile("\\s*(?:\\([^()]{1,60}\\)|\\))?\\s*"
			+ "(?:in (?:total|all|sum)|altogether|combined|together|total|в (?:общей сложности|сумме|совокупности|итоге)|на (?:всех|двоих|троих|четверых|пятерых)"
			+ "|барлығын\\p{L}*|бәрін\\p{L}*)(?!\\p{L})");

	private static final Pattern TOTAL_BEFORE = Pattern.compile(
			"(?<!\\p{L})(?:a total of|in total|in all|altogether|together|combined fines? of|total (?:fines?|amount|sum) of|totall?ing"
					+ "|в общей сложности|на общую сумму|общ\\p{L}+ сумм\\p{L}+|суммарно|в совокупности|итого|жалпы(?: сома\\p{L}*)?|барлығы|жиыны)(?!\\p{L})[^,;.!?\\d]{0,25}$");

	/** The text in lower case, with the offsets of the text. */
	private final String small;

	Amounts(String small) {
		this.small = small;
	}

	/**
	 * The amount of a number, if a unit stands before or after it.
	 * @param start where its first word starts
	 * @param end where the number ends, before letters that are joined to it
	 * @param joined where these letters end
	 * @return {@code null}: the words give no amount that could be read exactly
	 */
	Proposal.@Nullable Amount of(BigDecimal value, int start, int end, int joined, String words) {
		Matcher unit = UNIT.matcher(this.small);
		boolean follows = unit.region(end, this.small.length()).lookingAt()
				|| (joined > end && isCase(end, joined) && unit.region(joined, this.small.length()).lookingAt());
		String sign = sign(before(start, MOST_SIGN));
		if (!follows && (sign == null || joined > end)) {
			return null;
		}
		int last = follows ? unit.end() : joined;
		int first = (sign != null) ? signStart(start) : start;
		if (INEXACT_BEFORE.matcher(before(first, MOST_CLAUSE)).find() || follows(INEXACT, last)) {
			return null;
		}
		String currency = (sign != null) ? sign : currency(unit.group("unit"));
		return new Proposal.Amount(value, currency, basis(before(first, MOST_CLAUSE), last),
				words.substring(first, last).strip());
	}

	/** Letters joined to a number that are the ending of a case: 20-ға. */
	private boolean isCase(int from, int to) {
		return this.small.substring(from, to).matches("-?(?:ға|ге|қа|ке|дан|ден|тан|тен|нан|нен|ти|и|х)");
	}

	private static @Nullable String sign(String before) {
		return BEFORE.entrySet()
			.stream()
			.filter((sign) -> sign.getValue().matcher(before).find())
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(null);
	}

	private int signStart(int start) {
		String before = before(start, MOST_SIGN);
		Matcher sign = SIGN.matcher(before);
		return sign.find() ? start - before.length() + sign.start() : start;
	}

	/** The text before a place, as far as it matters. */
	private String before(int place, int most) {
		return this.small.substring(Math.max(0, place - most), place);
	}

	/** ISO 4217; {@code null}: monthly calculation indices. */
	private static @Nullable String currency(String unit) {
		return CURRENCIES.entrySet()
			.stream()
			.filter((currency) -> unit.matches(currency.getValue()))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(null);
	}

	/** Code of vocabulary amount_basis; {@code null}: not stated, or both. */
	private @Nullable String basis(String before, int end) {
		boolean each = EACH_BEFORE.matcher(before).find() || follows(EACH_AFTER, end);
		boolean total = TOTAL_BEFORE.matcher(before).find() || follows(TOTAL_AFTER, end);
		return (each == total) ? null : each ? "each" : "total";
	}

	private boolean follows(Pattern pattern, int end) {
		return pattern.matcher(this.small).region(end, this.small.length()).lookingAt();
	}

	/**
	 * Whether a unit of money or indices begins with this word, so that the number before
	 * it counts no people.
	 */
	static boolean isUnit(String word) {
		return word.matches("mcis?|mrps?|aeks?|мрп|аек(?:-?\\p{L}+)?|месячн\\p{L}+|айлық")
				|| (!word.isEmpty() && currency(word) != null);
	}

}
