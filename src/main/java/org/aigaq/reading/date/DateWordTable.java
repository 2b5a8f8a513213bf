package org.aigaq.reading.date;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The words around a typed date and what they mean: about, possibly, until, since,
 * between, and, or, early, spring, and words that say nothing of it.
 */
final class DateWordTable {

	static final char ABOUT = 'A';

	static final char UNCERTAIN = 'U';

	/** Until and with this day. */
	static final char UNTIL = 'B';

	/** Not this day itself. */
	static final char BEFORE = 'F';

	/** From this day on. */
	static final char SINCE = 'S';

	/** Not this day itself. */
	static final char AFTER = 'L';

	static final char BETWEEN = 'K';

	static final char AND = 'C';

	static final char OR = 'O';

	/** A part of a month or year. */
	static final char PART = 'E';

	private static final Map<String, Entry> WORDS = new LinkedHashMap<>();

	private static final Pattern PHRASE;

	static {
		put("A", "about|around|circa|ca|c|approximately|approx|roughly|on or about|on or around|or so|~|≈|около|ок|примерно"
				+ "|приблизительно|ориентировочно|где-то|или около того|шамамен|шамасында|шамасы|мөлшермен|жуық");
		put("U", "possibly|probably|perhaps|maybe|apparently|presumably|likely|believed to be|?|возможно|вероятно"
				+ "|предположительно|по-видимому|видимо|кажется|мүмкін|бәлкім|сірә|болуы мүмкін");
		put("AU", "%");
		put("B", "until|till|through|thru|up to|by|to|no later than|not later than|до|по|не позднее|дейін");
		put("F", "before|prior to|earlier than|перед|раньше|бұрын");
		put("S", "since|from|starting|starting from|starting on|onwards|onward|no earlier than|not earlier than|с|со|начиная с"
				+ "|не ранее|бастап|бері");
		put("L", "after|later than|following|после|позднее|кейін");
		put("K", "between|между|аралығында|арасында");
		put("C", ",|and|&|и|мен|бен|пен|және");
		put("O", "or|either|или|либо|немесе|әлде");
		put("E", "early|mid|late|beginning of|beginning|start of|middle of|end of|в начале|в середине|в конце|начало|начале"
				+ "|начала|середина|середине|середины|конец|конце|конца|басы|басында|ортасы|ортасында|соңы|соңында|аяғы|аяғында");
		put("", "the|of|on|in|at|year|month|day|dated|a later day in|неизвестного дня|, кейінірек, күні белгісіз|в|во|на|год"
				+ "|года|году|годы|годов|г|гг|месяц|месяца|месяце|числа|число|ж|жж|жыл|жылы|жылғы|жылдың|жылда|жылдар|жылдары"
				+ "|жылға|жылына|жылдан|жылынан|күн|күні|күнгі|күнінен|күннен|күніне|күнге|ай|айы|айында|айының|айынан|айына");
		season(1, "spring|весна|весной|весны|весну|весне|көктем|көктемі|көктемде|көктемінде");
		season(2, "summer|лето|летом|лета|лету|жаз|жазы|жазда|жазында");
		season(3, "autumn|fall|осень|осенью|осени|күз|күзі|күзде|күзінде");
		season(4, "winter|зима|зимой|зимы|зиму|зиме|қыс|қысы|қыста|қысында");
		PHRASE = Pattern.compile(WORDS.keySet()
			.stream()
			.sorted(Comparator.comparingInt(String::length).reversed())
			.map((word) -> Pattern.quote(word)
					+ (Character.isLetter(word.charAt(word.length() - 1)) ? "(?![\\p{L}\\p{M}])" : ""))
			.collect(Collectors.joining("|")), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	private DateWordTable() {
	}

	private static void put(String types, String words) {
		for (String word : words.split("\\|")) {
			WORDS.put(word, new Entry(types, 0, 0));
		}
	}

	private static void season(int number, String words) {
		for (String word : words.split("\\|")) {
			WORDS.put(word, new Entry(String.valueOf(DateToken.SEASON), number, 0));
		}
	}

	/** The word or phrase that stands at this offset; {@code null}: none of these. */
	static @Nullable Entry at(String text, int at) {
		Matcher phrase = PHRASE.matcher(text).region(at, text.length());
		if (!phrase.lookingAt()) {
			return null;
		}
		String word = phrase.group().toLowerCase(Locale.ROOT);
		Entry entry = WORDS.get(word);
		if (entry == null) {
			return null;
		}
		boolean russianFrom = word.equals("c") && text.matches("(?s).*\\p{IsCyrillic}.*"); // a
																							// Latin
																							// c
																							// in
																							// Russian
		return new Entry(russianFrom ? "S" : entry.types(), entry.number(), phrase.end());
	}

	/**
	 * A word or phrase.
	 *
	 * @param types what it means; empty: nothing
	 * @param number of a season, from 1 (spring); else 0
	 * @param end the offset after it
	 */
	record Entry(String types, int number, int end) {

		/** Whether a dot after it belongs to it. */
		boolean abbreviated() {
			return !this.types.equals("C");
		}

	}

}
