package org.aigaq.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.aigaq.reading.number.Token;
import org.jspecify.annotations.Nullable;

/** Words for people, and the populations they stand for. */
final class People {

	private static final int NEAR = 4;

	private static final Pattern ANY = Pattern.compile(
			"people|persons?|individuals|protest[eo]rs?|demonstrators?|marchers?|picketers?|strikers?|participants?|activists?"
					+ "|journalists?|reporters?|women|men|woman|man|citizens?|residents?|youths?|students?|workers?|mothers?|children|minors?"
					+ "|lawyers?|supporters?|others|detainees|police(?:men|man)?|officers?|soldiers?|servicemen|troops|civilians?|bystanders?"
					+ "|человек\\p{L}*|люд(?:ей|и|ям|ях)|лиц\\p{L}{0,2}|граждан\\p{L}*|активист\\p{L}*|журналист\\p{L}*|женщин\\p{L}*|мужчин\\p{L}*"
					+ "|участник\\p{L}*|протестующ\\p{L}*|демонстрант\\p{L}*|митингующ\\p{L}*|подрост\\p{L}*|жител\\p{L}*|студент\\p{L}*|рабочи\\p{L}*"
					+ "|полицейск\\p{L}*|сотрудник\\p{L}*|солдат\\p{L}*|военн\\p{L}*|прохож\\p{L}*|правозащитник\\p{L}*|матер\\p{L}*"
					+ "|адам\\p{L}*|кісі\\p{L}*|азамат\\p{L}*|белсенді\\p{L}*|әйел\\p{L}*|ер|наразы\\p{L}*|қатысушы\\p{L}*|полицей\\p{L}*|сарбаз\\p{L}*|тұрғын\\p{L}*");

	private static final Map<String, Pattern> POPULATIONS = new LinkedHashMap<>();

	static {
		POPULATIONS.put("police",
				Pattern.compile("police(?:men|man)?|officers?|полицейск\\p{L}*|сотрудник\\p{L}*|полицей\\p{L}*"));
		POPULATIONS.put("military",
				Pattern.compile("soldiers?|servicemen|troops|солдат\\p{L}*|военн\\p{L}*|сарбаз\\p{L}*|әскери\\p{L}*"));
		POPULATIONS.put("bystanders",
				Pattern.compile("civilians?|bystanders?|passers-by|прохож\\p{L}*|гражданск\\p{L}*"));
		POPULATIONS.put("protesters", Pattern.compile(
				"protest[eo]rs?|demonstrators?|протестующ\\p{L}*|демонстрант\\p{L}*|митингующ\\p{L}*|наразы\\p{L}*"));
	}

	private People() {
	}

	/** Whether a word for people follows the number directly. */
	static boolean follow(List<Token> tokens, int next) {
		for (int i = next; i < Math.min(tokens.size(), next + NEAR) && tokens.get(i).word(); i++) {
			if (are(tokens.get(i))) {
				return true;
			}
		}
		return false;
	}

	static boolean are(Token token) {
		return ANY.matcher(token.text()).matches();
	}

	/** The population that is named directly after the number. */
	static @Nullable String population(List<Token> tokens, int next) {
		for (int i = next; i < Math.min(tokens.size(), next + NEAR) && tokens.get(i).word(); i++) {
			String word = tokens.get(i).text();
			for (Map.Entry<String, Pattern> population : POPULATIONS.entrySet()) {
				if (population.getValue().matcher(word).matches()) {
					return population.getKey();
				}
			}
		}
		return null;
	}

}
