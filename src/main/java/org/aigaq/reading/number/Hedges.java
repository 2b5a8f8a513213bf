package org.aigaq.reading.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The words that qualify a number or stand for one, in English, Russian and Kazakh, each
 * with its code of vocabulary wording. A code with a question mark: an editor is asked.
 */
final class Hedges {

	private static final Comparator<Phrase> LONGER_FIRST = Comparator
		.comparingInt((Phrase phrase) -> phrase.words().size())
		.reversed();

	/** Before a number, by the last word. */
	private static final Map<String, List<Phrase>> BEFORE = new HashMap<>();

	/** After a number, or after the noun that follows it, by the first word. */
	private static final Map<String, List<Phrase>> AFTER = new HashMap<>();

	/** After a Kazakh number or noun with a case ending: 100-ден астам. */
	private static final Map<String, List<Phrase>> AFTER_CASE = new HashMap<>();

	/** In place of a number. */
	private static final Map<String, List<Phrase>> ALONE = new HashMap<>();

	/**
	 * Words that make a number near them inexact wherever they stand beside it, also past
	 * a comma or in brackets.
	 */
	private static final Set<String> NEARBY = Set.of("about", "around", "approximately", "approx", "roughly", "circa",
			"estimated", "est", "nearly", "almost", "perhaps", "maybe", "probably", "possibly", "apparently", "likely",
			"least", "thereabouts", "~", "≈", "≥", "≤", ">", "<", "±", "?", "около", "примерно", "приблизительно",
			"ориентировочно", "порядка", "почти", "возможно", "вероятно", "предположительно", "наверное", "где-то",
			"плюс-минус", "минимум", "максимум", "шамамен", "мөлшермен", "мүмкін", "бәлкім", "шамасында", "болар",
			"кемінде", "жуық", "астам");

	/** Words that may stand between qualifying words and a number: примерно из 500. */
	private static final Set<String> SMALL = Set.of("of", "from", "at", "by", "a", "an", "the", "из", "в", "на", "с",
			"по", "у", "for", "to", "in");

	/** Words that only stress the qualifying words: well over. */
	private static final Set<String> STRESS = Set.of("well", "just", "slightly", "far", "much", "significantly", "чуть",
			"немного", "значительно", "гораздо", "намного", "только", "only", "even", "даже", "сәл", "тек");

	static final Pattern KAZAKH_CASE = Pattern.compile("дан|ден|тан|тен|нан|нен|ға|ге|қа|ке");

	private static final Pattern NOUN_CASE = Pattern.compile(".{2,}(?:дан|ден|тан|тен|нан|нен|ға|ге|қа|ке|на|не)");

	static {
		put(BEFORE, "at_least",
				"""
						at least|at the very least|at a minimum|a minimum of|minimum of|minimum|min|min .|no fewer than|no less than
						not less than|not fewer than|not below|≥|⩾|> =|= >|не менее чем|не менее|не меньше чем|не меньше|как минимум
						по меньшей мере|по крайней мере|минимум|самое малое|хотя бы|кемінде|ең кемі|кем дегенде|ең аз дегенде|ең азы""");
		put(BEFORE, "up_to", """
				up to|as many as|as much as|no more than|not more than|not over|no greater than|at most|at the most
				a maximum of|maximum of|maximum|max|max .|not exceeding|≤|⩽|< =|= <|не более чем|не более|не больше чем
				не больше|не свыше|максимум|до|вплоть до|от силы|самое большее|в пределах|ең көбі|ең көп дегенде
				көп дегенде|әрі кетсе""");
		put(BEFORE, "over", """
				more than|over|above|in excess of|upwards of|upward of|north of|exceeding|greater than|>|более чем
				больше чем|более|больше|свыше|выше|сверх""");
		put(BEFORE, "under",
				"""
						fewer than|less than|just under|under|below|south of|not even|<|менее чем|менее|меньше чем|меньше|ниже""");
		put(BEFORE, "nearly", """
				nearly|almost|close to|just short of|not quite|approaching|nearing|virtually|practically|почти что|почти
				без малого|чуть не|практически""");
		put(BEFORE, "about", """
				about|around|approximately|approximate|approx|approx .|roughly|circa|ca|ca .|c .|some|an estimated
				estimated at|estimated|est|est .|in the region of|in the order of|on the order of|of the order of
				something like|somewhere around|more or less|barely|scarcely|hardly|~|≈|∼|≃|≅|±|+ / -|+ -|около|примерно
				приблизительно|порядка|ориентировочно|где-то|в районе|плюс-минус|шамамен|мөлшермен|жобамен""");
		put(BEFORE, "about?", """
				perhaps|perhaps ,|maybe|maybe ,|possibly|possibly ,|probably|probably ,|likely|apparently|apparently ,
				presumably|presumably ,|seemingly|believed to be|thought to be|said to be|might be|may be|could be
				возможно|возможно ,|может быть|может быть ,|наверное|наверное ,|наверно|вероятно|вероятно ,|видимо
				видимо ,|предположительно|кажется|кажется ,|по-видимому|по-видимому ,|вроде|бәлкім|бәлкім ,|мүмкін
				мүмкін ,|сірә|сірә ,""");
		put(BEFORE, "over?", "за");
		put(BEFORE, "nearly?", "под");
		put(BEFORE, "exact", "exactly|precisely|ровно|дәл");
		put(AFTER, "at_least", """
				or more|and more|or greater|and above|and up|and upwards|and counting|at least|at the least|at a minimum
				at the very least|minimum|plus|- plus|+|, if not more|if not more|or even more|и более|и больше|и выше
				или больше|или более|если не больше|, если не больше|а то и больше|, а то и больше|как минимум|минимум
				не меньше|не менее|по меньшей мере|кем емес|аз емес|кем дегенде|және одан көп|және одан да көп
				немесе одан да көп""");
		put(AFTER, "up_to", """
				or fewer|or less|at most|at the most|tops|maximum|и менее|и меньше|или меньше|или менее|максимум
				не больше|не более|самое большее""");
		put(AFTER, "over", "с лишним|с хвостиком|с небольшим|с гаком|с чем-то");
		put(AFTER, "about",
				"""
						or so|or thereabouts|give or take|more or less|approximately|approx|( approx . )|( approx )|( est . )
						( est )|( estimated )|( estimate )|( approximately )|( about )|( around )|( roughly )|est|est .|estimated
						odd|- odd|ish|- ish|something|- something|или около того|около того|примерно|приблизительно|плюс-минус
						( примерно )|( приблизительно )|( оценка )|( ориентировочно )|ориентировочно|( оценочно )|шақты|шамасында
						шамасы|шамалы|қаралы|мөлшерінде|жобасында|( шамамен )|дерлік|± """);
		put(AFTER, "about?", """
				?|( ? )|perhaps|, perhaps|maybe|, maybe|probably|, probably|possibly|, possibly|наверное|, наверное
				возможно|, возможно|( возможно )|болар|шығар|сияқты|тәрізді|бәлкім""");
		put(AFTER_CASE, "at_least", "кем емес|аз емес|кем түспейтін");
		put(AFTER_CASE, "up_to",
				"артық емес|көп емес|дейін|дейінгі|аспайтын|аспайды|аспады|асқан жоқ|асқан емес|асып кетпеді");
		put(AFTER_CASE, "over", "астам|артық|көп|аса|асады|асты|асқан|асып кетті|асып жығылды");
		put(AFTER_CASE, "under", "аз|кем|жетпейтін|жетпейді|жетпеді");
		put(AFTER_CASE, "nearly", "жуық|таяу|тарта|жақын|жетер-жетпес");
		put(AFTER_CASE, "about", "шақты");
		put(ALONE, "thousands", """
				tens of thousands|hundreds of thousands|several thousands|several thousand|a few thousand|few thousand
				many thousands|thousands upon thousands|thousands and thousands|thousands|десятки тысяч|десятков тысяч
				сотни тысяч|сотен тысяч|несколько тысяч|нескольких тысяч|нескольким тысячам|тысячи|тысяч|тысячами
				тысячам|бірнеше мың|бірнеше мыңдаған|мыңдаған|мыңдап|он мыңдаған|жүз мыңдаған""");
		put(ALONE, "thousands?", "tens of hundreds|dozens of hundreds|hundreds of hundreds|десятки сотен");
		put(ALONE, "hundreds", """
				several hundreds|several hundred|a few hundred|a few hundreds|few hundred|many hundreds
				hundreds upon hundreds|hundreds and hundreds|hundreds|несколько сотен|нескольких сотен
				нескольким сотням|сотни и сотни|сотни|сотен|сотнями|сотням|не одна сотня|не одну сотню|бірнеше жүз
				бірнеше жүздеген|жүздеген|жүздеп""");
		put(ALONE, "dozens", """
				several dozen|several dozens|a few dozen|few dozen|many dozens|dozens and dozens|dozens upon dozens
				dozens of dozens|dozens|дюжины|дюжин|несколько дюжин""");
		put(ALONE, "tens", """
				tens|несколько десятков|нескольких десятков|нескольким десяткам|десятки|десятков|десятками|десяткам
				не один десяток|бірнеше ондаған|бірнеше он|ондаған|ондап""");
		put(ALONE, "several", """
				several|a few|a handful|handful|a small handful|несколько|нескольких|нескольким|несколькими|горстка
				горстку|горстки|бірнеше""");
		put(ALONE, "score", "scores");
		put(ALONE, "unknown", """
				numerous|many|countless|multiple|innumerable|an unknown number|an unspecified number|a number
				an undetermined number|an unconfirmed number|a large number|large numbers|a crowd|large crowds|crowds
				неизвестное количество|неизвестное число|неустановленное число|неустановленное количество
				неуточненное число|неуточненное количество|множество|многие|многих|много|немало|большое количество
				большое число|ряд|толпа|толпы|группа|группу|көптеген|көп|бірқатар|бір топ|біраз|талай|белгісіз мөлшерде
				белгісіз сан|tbd|n / a|unknown|unspecified|неизвестно|не уточняется|саны белгісіз|белгісіз""");
		put(ALONE, "", """
				a couple or three|dozen or two|millions|millions of|hardly any|almost none|десяток-другой|сотня-другая
				сотня-полторы|десяток-полтора|мало|немного|мало кто|аз ғана""");
		for (Map<String, List<Phrase>> phrases : List.of(BEFORE, AFTER, AFTER_CASE, ALONE)) {
			phrases.values().forEach((same) -> same.sort(LONGER_FIRST));
		}
	}

	/** All words of these phrases, as they may be run into a number: 30кемінде. */
	private static final Set<String> WORDS = Stream.of(BEFORE, AFTER, AFTER_CASE)
		.flatMap((phrases) -> phrases.values().stream())
		.flatMap(List::stream)
		.flatMap((phrase) -> phrase.words().stream())
		.filter((word) -> word.length() > 2)
		.collect(Collectors.toUnmodifiableSet());

	private final List<Token> tokens;

	Hedges(List<Token> tokens) {
		this.tokens = tokens;
	}

	/** Add phrases under the word that stands beside the number. */
	private static void put(Map<String, List<Phrase>> into, String wording, String phrases) {
		for (String phrase : phrases.strip().split("\\s*[|\\n]\\s*")) {
			List<String> words = List.of(phrase.split(" "));
			String beside = words.get((into == BEFORE) ? words.size() - 1 : 0);
			into.computeIfAbsent(beside, (word) -> new ArrayList<>())
				.add(new Phrase(words, wording.replace("?", ""), wording.endsWith("?")));
		}
	}

	/** What qualifies the number that begins at this token, not before {@code from}. */
	@Nullable Hedge before(int number, int from) {
		Hedge inner = last(number, from);
		Hedge outer = (inner != null) ? last(inner.first(), from) : null;
		return (inner != null && outer != null) ? inner.within(outer) : inner;
	}

	/** The qualifying words directly before this token. */
	private @Nullable Hedge last(int next, int from) {
		String beside = (next > 0) ? this.tokens.get(next - 1).text() : "";
		for (Phrase phrase : BEFORE.getOrDefault(beside, List.of())) {
			int first = next - phrase.words().size();
			if (first >= from && matches(first, phrase)) {
				boolean stressed = first > from && STRESS.contains(this.tokens.get(first - 1).text());
				return new Hedge(phrase.wording(), phrase.asked(), stressed ? first - 1 : first, next);
			}
		}
		return null;
	}

	/**
	 * What qualifies the number that ends before this token.
	 * @param cased whether the number or noun before has a Kazakh case ending
	 */
	@Nullable Hedge after(int next, boolean cased) {
		Hedge hedge = cased ? first(AFTER_CASE, next) : null;
		Hedge found = (hedge != null) ? hedge : first(AFTER, next);
		boolean than = found != null && found.next() < this.tokens.size() && this.tokens.get(found.next()).is("than");
		boolean ofNext = found != null && found.next() < this.tokens.size() && this.tokens.get(found.next()).number()
				&& !this.tokens.get(next).is("±");
		return (than || ofNext) ? null : found;
	}

	/** A word or phrase in place of a number. */
	@Nullable Hedge alone(int first) {
		return first(ALONE, first);
	}

	/** Whether the noun at this token has a Kazakh case ending. */
	boolean nounWithCase(int at) {
		return at < this.tokens.size() && NOUN_CASE.matcher(this.tokens.get(at).text()).matches();
	}

	/** Whether a qualifying word is run into a number. */
	static boolean isWord(String ending) {
		return WORDS.contains(ending);
	}

	/** Whether a word that makes numbers inexact stands beside these tokens. */
	boolean nearby(int first, int end) {
		return inexact(first - 1, -1) || inexact(end, 1);
	}

	private boolean inexact(int from, int step) {
		int marks = 0;
		for (int i = from; i >= 0 && i < this.tokens.size() && marks < 3; i += step) {
			Token token = this.tokens.get(i);
			if (NEARBY.contains(token.text())) {
				return !token.is("?") || i == from;
			}
			boolean small = step < 0 && SMALL.contains(token.text());
			if ((token.word() && !small) || token.number() || token.stops()) {
				return false;
			}
			marks++;
		}
		return false;
	}

	private @Nullable Hedge first(Map<String, List<Phrase>> phrases, int first) {
		String beside = (first < this.tokens.size()) ? this.tokens.get(first).text() : "";
		for (Phrase phrase : phrases.getOrDefault(beside, List.of())) {
			if (first + phrase.words().size() <= this.tokens.size() && matches(first, phrase)) {
				return new Hedge(phrase.wording(), phrase.asked(), first, first + phrase.words().size());
			}
		}
		return null;
	}

	private boolean matches(int first, Phrase phrase) {
		for (int i = 0; i < phrase.words().size(); i++) {
			if (!this.tokens.get(first + i).is(phrase.words().get(i))) {
				return false;
			}
		}
		return true;
	}

	/** A phrase of the vocabulary, with its wording. */
	private record Phrase(List<String> words, String wording, boolean asked) {
	}

	/**
	 * A phrase that was found in the text.
	 *
	 * @param wording code of vocabulary wording
	 * @param asked whether an editor is asked
	 * @param first index of its first token
	 * @param next index of the token after it
	 */
	record Hedge(String wording, boolean asked, int first, int next) {

		boolean isBound() {
			return isFloor() || isCeiling();
		}

		boolean isFloor() {
			return this.wording.equals("at_least") || this.wording.equals("over");
		}

		boolean isCeiling() {
			return this.wording.equals("up_to") || this.wording.equals("under");
		}

		/** Both together: "at least about" is at least. */
		Hedge within(Hedge other) {
			boolean against = (isFloor() && other.isCeiling()) || (isCeiling() && other.isFloor());
			boolean plain = this.wording.equals("exact");
			String both = (other.isBound() || plain) && !isBound() ? other.wording : this.wording;
			return new Hedge(both, this.asked || other.asked || against, Math.min(this.first, other.first),
					Math.max(this.next, other.next));
		}

	}

}
