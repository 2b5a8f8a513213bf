package org.aigaq.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Verbs that say what happened to people, as codes of vocabulary measure. */
final class Measures {

	/**
	 * English "arrested" is ambiguous: detained by police, or sentenced to arrest by a
	 * court.
	 */
	static final String ARRESTED_OR_DETAINED = "arrested|detained";

	/** Negated Kazakh verbs; the negation is inside the verb. */
	private static final Pattern NOT_DONE = Pattern.compile(".*(?:[мбп][ае])(?:д[ыі]|[ғг][ае]н|й)\\p{L}*");

	private static final Map<String, Pattern> WORDS = new LinkedHashMap<>();

	static {
		put("penalised", "penali[sz]ed|punished|administrative (?:penalt(?:y|ies)|punishments?)|penalt(?:y|ies)"
				+ "|(?:held|found) liable|brought to administrative (?:liability|responsibility)|привлеч\\p{L}* к (?:административной )?ответственности"
				+ "|(?:административн\\p{L}* )?взыскани\\p{L}*|наказан(?:ы|о|а)?|жазалан\\p{L}*|(?:әкімшілік )?жауап(?:кершілік)?ке тартыл\\p{L}*|әкімшілік жаза\\p{L}*");
		put("arrested",
				"administrative(?:ly)? (?:arrests?|arrested)|arrested by (?:the )?courts?|(?:given|sentenced to|handed) (?:administrative )?(?:arrest|detention)"
						+ "|arrested(?= (?:for|to) (?:\\p{L}+ (?:to )?){0,3}(?:[\\p{L}\\d]+[ -])(?:days?|сут))|jailed|sentenced(?= (?:[\\p{L}\\d]+ ){0,4}to (?:(?:between|from|up|at|about|nearly) )?(?:to |least )?[\\p{L}\\d]+(?:(?: to | and |-)[\\p{L}\\d]+)?[ -]days?)"
						+ "|(?:административн\\p{L}* )?арест(?!овыва)\\p{L}*|(?:әкімшілік )?қама(?:ққа|уға) ал\\p{L}*|қамалды|қамақ жазас\\p{L}*");
		put(ARRESTED_OR_DETAINED, "arrest(?:s|ed|ing)?|тұтқынд\\p{L}*");
		put("detained", "detain(?:ed|ing|s|ees?)|detentions?|(?:taken|took) into custody|rounded up"
				+ "|задерж(?:ал|ан|ива)\\p{L}*|достав[ли]\\p{L}* в (?:отдел\\p{L}*|полици\\p{L}*|участ\\p{L}*|ровд|рувд|овд|увд)"
				+ "|ұста(?:л|д|ған|п|ма)\\p{L}*|полиция(?:ға)? бөлім\\p{L}* (?:жеткізіл|апар)\\p{L}*");
		put("fined",
				"fined|fines|(?:pay|paid|given|receive|received|imposed) (?:a )?fines?|оштраф\\p{L}*|штраф(?:ы|ов|ам|у|а|ом|ами)?"
						+ "|айыппұл\\p{L}*");
		put("warned",
				"(?:were|was|been) (?:officially |formally )?warned|(?<=\\d )warned(?! (?:that|of|against|about|the))"
						+ "|(?:given|issued|received|got) (?:official |formal |a |an )*warnings?|warned and released|warnings?"
						+ "|предупрежден(?:ы|о|а|ия|ие|ий|иями)?|ескертіл\\p{L}*|ескерту(?:лер)? (?:жаса|ал|бер)\\p{L}*");
		put("killed",
				"killed|died|гибел[ьи]|dead|deaths?|lost their li(?:fe|ves)|perished|shot dead|погиб\\p{L}*|убит(?:ы|о|а)?|убил[аи]?"
						+ "|скончал\\p{L}*|умер(?:ли|ла|ло)?|қаза (?:тап|бол)\\p{L}*|өлтір\\p{L}*|өлді|өлген|көз жұм\\p{L}*|мерт бол\\p{L}*|қайтыс бол\\p{L}*");
		put("hospitalised",
				"hospitali[sz]ed|(?:in|to) (?:a |the )?hospitals?|госпитализ\\p{L}*|в больниц\\p{L}*|ауруханаға\\p{L}*");
		put("injured",
				"injured|wounded|hurt|injur(?:y|ies)|ранен(?:ы|о|а|ия|ий)?|ранил[аи]?|пострадал\\p{L}*|пострадавш\\p{L}*"
						+ "|травм(?:ы|у|ирован\\p{L}*)|жаралан\\p{L}*|жарақат\\p{L}*");
		put("missing",
				"(?:went|gone|reported|are|is|were|was|still) missing|disappeared|пропал\\p{L}* без вести|без вести|хабарсыз\\p{L}*|із-түзсіз");
		put("crowd", "gathered|rallied|marched|assembled|took to the streets|came out|took part|participated|attended"
				+ "|crowd of|толп[ауы]|drew|attracted|brought together|joined|turned out|protested|demonstrated|picketed|собрал(?:ось|ись|ся)|вышл[иоа]|участвова\\p{L}*|принял\\p{L}* участие|пришл[иоа]|жинал(?:ды|ған|ып)|қатыс(?:ты|қан)\\p{L}*|шықты");
	}

	/** What happened to people but is not counted; their numbers are not read. */
	private static final String NOT_COUNTED = "released|freed|let go|sentenced|convicted|charged|tried|questioned|summoned"
			+ "|remain(?:s|ed)?|searched|отпустил\\p{L}*|отпущен\\p{L}*|освобожден\\p{L}*|освободил\\p{L}*|осужден\\p{L}*|осудил\\p{L}*"
			+ "|оста(?:ют|ет)ся|допрош\\p{L}*|допросил\\p{L}*|босат(?:ыл|ты|қан)\\p{L}*|соттал\\p{L}*|сотқа тартыл\\p{L}*|тергел\\p{L}*";

	private Measures() {
	}

	static {
		put("", NOT_COUNTED);
	}

	private static void put(String measure, String words) {
		WORDS.put(measure, Pattern.compile("(?<![\\p{L}\\d-])(?:" + words + ")(?![\\p{L}])"));
	}

	/**
	 * The mentions of measures in a text, without those that are negated; each part of
	 * the text is used once.
	 * @param small the text in lower case
	 */
	static List<Mention> in(String small) {
		List<Mention> mentions = new ArrayList<>();
		WORDS.forEach((measure, words) -> {
			Matcher found = words.matcher(small);
			while (found.find()) {
				boolean known = mentions.stream()
					.anyMatch((other) -> found.start() < other.end() && other.start() < found.end());
				if (!known) {
					mentions.add(new Mention(measure, found.start(), found.end(), denied(small, found)));
				}
			}
		});
		return mentions;
	}

	/** Whether the words around what was found deny it. */
	static boolean denied(String small, Matcher found) {
		String before = small.substring(Math.max(0, found.start() - 12), found.start());
		String after = small.substring(found.end(), Math.min(small.length(), found.end() + 8));
		return before.matches("(?s).*(?<!\\p{L})(?:not|never|n't|n\u2019t|не|without|без)(?: been)? ")
				|| after.matches("(?s) (?:жоқ|емес).*") || NOT_DONE.matcher(found.group()).matches();
	}

	/**
	 * A mention of a measure.
	 *
	 * @param measure code, or {@link #ARRESTED_OR_DETAINED}; empty: not counted
	 * @param denied whether it is denied
	 */
	record Mention(String measure, int start, int end, boolean denied) {

		List<String> measures() {
			return List.of(this.measure.split("\\|"));
		}

	}

}
