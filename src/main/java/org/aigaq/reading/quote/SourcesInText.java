package org.aigaq.reading.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds who says something in a text, in English, Russian and Kazakh: "monitors of the
 * group X said", "according to the police", "nine by the police department", «по данным
 * полиции», «деп хабарлады …».
 */
final class SourcesInText {

	private static final int MOST_WORDS = 12;

	private static final int LONGEST = 120;

	/** English verbs of saying; who says it stands before. */
	private static final Pattern SAID = Pattern.compile(
			"(?<!\\p{L})(?:(?:has|have|had|also|later|later also) )?(?:said|says|say|reported|reports|told|stated|states|announced|confirmed|claimed|claims|counted|estimated|spoke of|speaks of|puts? (?:the|it|their)|admitted|acknowledged|denied|denies)(?!\\p{L})");

	private static final Pattern ACCORDING = Pattern.compile("(?i)(?<!\\p{L})(?:according to|as reported by)\\s+");

	/** A number and then who gives it: nine by the police department. */
	private static final Pattern NUMBER_BY = Pattern.compile(
			"(?i)(?<=\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|dozens|hundreds|people|persons|protesters)\\s+(?:by|from)\\s+(?=(?:the |an? )?(?:\\p{L}+[ -]){0,4}(?:police|ministry|department|office|authorities|monitors?|observers?|organi[sz]ers?|activists|prosecutors?|court|group|officials?)(?!\\p{L}))");

	/** By its own count: by the department's count. */
	private static final Pattern COUNT_OF = Pattern.compile(
			"(?i)(?<!\\p{L})by\\s+(?<who>[^,;.:()]{2,80}?)['\u2019]s?\\s+(?:own\\s+)?(?:count|account|estimates?|figures|data)(?!\\p{L})");

	private static final Pattern SAID_RUSSIAN = Pattern.compile(
			"(?iu)(?<!\\p{L})(?:сообщ(?:ил[аио]?|ает|ают)|заяв(?:ил[аио]?|ляет|ляют)|говор(?:ит|ят)|рассказал[аи]?|утвержда(?:ет|ют|л[аи]?)|насчитал[аи]?|подтвердил[аи]?|отметил[аи]?|пиш(?:ет|ут)|призна(?:л[аи]?|ет|ют)|отрица(?:ет|ют|л[аи]?))(?!\\p{L})");

	private static final Pattern ACCORDING_RUSSIAN = Pattern.compile(
			"(?iu)(?<!\\p{L})(?:по|согласно)\\s+(?:данным|словам|сообщени(?:ю|ям)|информации|подсч[её]там|оценк(?:е|ам)|сведениям)\\s+");

	private static final Pattern SAID_KAZAKH = Pattern.compile(
			"(?iu)(?<!\\p{L})(?:деп\\s+)?(?:хабарла(?:ды|йды)|мәлімде(?:ді|йді)|деді|дейді|айт(?:ты|ады)|жариялады|растады)(?!\\p{L})");

	private static final Pattern ACCORDING_KAZAKH = Pattern.compile(
			"(?iu)\\s+(?:мәліметінше|айтуынша|хабарлауынша|есебінше|(?:мәлімет(?:тер)?і|дерект(?:ер)?і|ақпарат(?:ы)?)\\s+бойынша)(?!\\p{L})");

	/** Where a clause begins or ends. */
	private static final String BORDERS = ",;:.!?()\u2014\n\r";

	private static final Pattern LEADING = Pattern.compile(
			"(?iu)^(?:and|but|while|as|however|yet|then|although|whereas|и|а|но|как|однако|ал|бірақ|және|деп)\\s+");

	/** Words that are no source by themselves. */
	private static final Pattern NOBODY = Pattern.compile(
			"(?iu)(?:he|she|it|they|we|i|you|who|which|that|this|there|also|later|which also|он|она|они|мы|что|который|которые|это|ол|олар|біз|бұл)");

	/** Words that say what happened; a clause with them is no name of a source. */
	private static final Pattern HAPPENED = Pattern.compile(
			"(?iu)(?<!\\p{L})(?:was|were|are|is|been|being|has|have|had|detained|arrested|fined|gathered|beaten|killed|injured|released|were|задержа\\p{L}+|арестова\\p{L}+|оштраф\\p{L}+|собрал\\p{L}+|избил\\p{L}*|ұста\\p{L}+|қамал\\p{L}+|жинал\\p{L}+)(?!\\p{L})");

	private static final Pattern TAIL = Pattern
		.compile("(?iu)\\s+(?:on|in) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$|\\s+(?:that|что)$");

	private final String text;

	private final List<SaidBy> found = new ArrayList<>();

	private SourcesInText(String text) {
		this.text = text;
	}

	/** The sources in the order of the text. */
	static List<SaidBy> in(String text) {
		SourcesInText sources = new SourcesInText(text);
		sources.after(ACCORDING);
		sources.after(ACCORDING_RUSSIAN);
		sources.after(NUMBER_BY);
		sources.counted();
		sources.before(SAID, false);
		sources.before(SAID_RUSSIAN, true);
		sources.before(SAID_KAZAKH, true);
		sources.upTo(ACCORDING_KAZAKH);
		sources.found.sort(Comparator.comparingInt(SaidBy::start));
		return List.copyOf(sources.found);
	}

	private void after(Pattern pattern) {
		Matcher match = pattern.matcher(this.text);
		while (match.find()) {
			add(match.end(), border(match.end(), 1), match.start(), border(match.end(), 1));
		}
	}

	private void counted() {
		Matcher match = COUNT_OF.matcher(this.text);
		while (match.find()) {
			add(match.start("who"), match.end("who"), match.start(), match.end());
		}
	}

	/** Who stands before the verb, or, in Russian and Kazakh, after it. */
	private void before(Pattern pattern, boolean orAfter) {
		Matcher match = pattern.matcher(this.text);
		while (match.find()) {
			int next = border(match.end(), 1);
			int start = border(match.start() - 1, -1) + 1;
			String after = this.text.substring(match.end(), next).strip();
			boolean follows = orAfter && !after.isEmpty() && !after.matches("(?iu)(?:о|об|что|про|в|на)(?:\\s.*)?");
			if (follows) {
				add(match.end(), next, match.start(), next);
			}
			else {
				add(start, numberBefore(start, match.start()), start, match.end());
			}
		}
	}

	/** Kazakh puts the verb last: the source ends where a number begins. */
	private int numberBefore(int start, int end) {
		String clause = this.text.substring(start, end);
		Matcher number = Pattern.compile(
				"(?iu)\\s+(?:\\d|бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он|жиырма|отыз|қырық|елу|жүз)(?![\\p{L}&&[^а-я]])")
			.matcher(clause);
		return number.find() ? start + number.start() : end;
	}

	private void upTo(Pattern pattern) {
		Matcher match = pattern.matcher(this.text);
		while (match.find()) {
			int start = border(match.start() - 1, -1) + 1;
			add(start, match.start(), start, match.end());
		}
	}

	/** The next border of a clause from here; quotation marks are kept whole. */
	private int border(int from, int step) {
		int at = from;
		while (at >= 0 && at < this.text.length() && !isBorder(at)) {
			at += step;
		}
		return Math.max(-1, Math.min(at, this.text.length()));
	}

	private boolean isBorder(int at) {
		char character = this.text.charAt(at);
		boolean initial = character == '.' && at > 0 && Character.isUpperCase(this.text.charAt(at - 1))
				&& (at < 2 || !Character.isLetter(this.text.charAt(at - 2)));
		return BORDERS.indexOf(character) >= 0 && !initial;
	}

	private void add(int from, int to, int start, int end) {
		String words = this.text.substring(from, Math.max(from, to)).strip();
		words = TAIL.matcher(LEADING.matcher(words).replaceFirst("")).replaceFirst("").strip();
		boolean known = this.found.stream().anyMatch((other) -> start < other.end() && other.start() < end);
		boolean source = words.length() > 2 && words.length() <= LONGEST && words.split("\\s+").length <= MOST_WORDS
				&& !NOBODY.matcher(words).matches() && !HAPPENED.matcher(words).find()
				&& words.codePoints().noneMatch(Character::isDigit);
		if (source && !known) {
			this.found.add(new SaidBy(words, start, end));
		}
	}

}
