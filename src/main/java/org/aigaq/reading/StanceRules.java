package org.aigaq.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Suggests a stance (denied, acknowledged) and the outcome of a detention. */
final class StanceRules {

	private static final Map<String, Pattern> STANCES = new LinkedHashMap<>();

	private static final Map<String, Pattern> OUTCOMES = new LinkedHashMap<>();

	static {
		put(STANCES, "denied",
				"(?<!were |was |been |being |is |are )(?:denied|denies|deny|denying)(?! (?:access|entry|permission|counsel|bail|them|him|her|lawyers?|a ))"
						+ "|rejected (?:the |these |all )?(?:claims?|reports?|accusations?|allegations?)|refuted|отрица(?:ет|ют|л|ла|ли|я)|опроверг\\p{L}*"
						+ "|жоққа шығар\\p{L}*|теріске шығар\\p{L}*");
		put(STANCES, "acknowledged", "admits|admitted that|admitted to|acknowledged?|acknowledges|conceded"
				+ "|призна(?:л|ла|ли|ет|ют)(?! (?:винов|незаконн))|мойында\\p{L}*");
		put(OUTCOMES, "warned",
				"warned and released|released with a warning|отпу\\p{L}* с предупреждени\\p{L}*|ескерту жасал\\p{L}* (?:босат\\p{L}*|жібер\\p{L}*)");
		put(OUTCOMES, "released_without_charge",
				"(?:released|freed|let go) without (?:any )?charges?|отпу\\p{L}* без предъявлени\\p{L}*|айып тағылмай босат\\p{L}*");
		put(OUTCOMES, "tried",
				"(?:brought|put) (?:to|on) trial|преда(?:ны|н|ли) суду|предстал\\p{L}* перед судом|сотқа тартыл\\p{L}*");
		put(OUTCOMES, "released",
				"(?:was|were|been|later|then) (?:later |then )?(?:released|freed|let go)|отпущен\\p{L}*|отпустили|освобожден(?:ы|а|о)?|босатыл\\p{L}*|босатты");
	}

	private StanceRules() {
	}

	private static void put(Map<String, Pattern> into, String code, String words) {
		into.put(code, Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})"));
	}

	static List<Proposal> in(String words, String small) {
		List<Proposal> read = new ArrayList<>();
		first(STANCES, words, small, read, true);
		first(OUTCOMES, words, small, read, false);
		return read;
	}

	private static void first(Map<String, Pattern> codes, String words, String small, List<Proposal> into,
			boolean stance) {
		for (Map.Entry<String, Pattern> code : codes.entrySet()) {
			Matcher found = code.getValue().matcher(small);
			if (found.find()) {
				String said = words.substring(found.start(), found.end());
				into.add(stance ? new Proposal.Stance(code.getKey(), said) : new Proposal.Outcome(code.getKey(), said));
				return;
			}
		}
	}

}
