package org.aigaq.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.aigaq.reading.number.Token;
import org.jspecify.annotations.Nullable;

/** Words for people, the populations and the groups they stand for. */
final class People {

	private static final int NEAR = 4;

	private static final Pattern ANY = Pattern.compile(
			"people|persons?|individuals|marchers?|picketers?|strikers?|participants?|citizens?|residents?|youths?|supporters?|others"
					+ "|teachers?|doctors?|nurses|employees|farmers|shareholders|borrowers|parents|detainees|mothers?|demonstrators|arrests|detentions|deaths|injuries|fatalities|casualties|victims?|locals|believers|members"
					+ "|человек\\p{L}*|люд(?:ей|и|ям|ях|ьми)|лиц\\p{L}{0,2}|граждан\\p{L}*|участни\\p{L}*|жител\\p{L}*|правозащитни\\p{L}*|матер\\p{L}*"
					+ "|задержанны\\p{L}*|погибши\\p{L}*|пострадавши\\p{L}*|раненых|раненые|сторонни\\p{L}*|собравши\\p{L}*"
					+ "|учител\\p{L}*|врач\\p{L}*|медик\\p{L}*|родител\\p{L}*|дольщик\\p{L}*|верующи\\p{L}*|мұғалім\\p{L}*|дәрігер\\p{L}*|білдіруші\\p{L}*|шеруші\\p{L}*"
					+ "|адам\\p{L}*|кісі\\p{L}*|азамат\\p{L}*|ер|қатысушы\\p{L}*|тұрғын\\p{L}*|ана(?:ны|лар\\p{L}*)?|ұсталған\\p{L}*");

	/** Words that end what a number counts: three were injured by police. */
	private static final Pattern END = Pattern.compile(
			"were|was|are|is|had|have|has|got|by|in|at|on|and|or|to|from|with|for|near|who|whom|after|before|during|said|died|gathered|received"
					+ "|были|был|была|будут|в|во|на|и|или|у|к|с|со|по|при|около|после|за|которы\\p{L}*|сообщил\\p{L}*|погибли|вышли|собрались"
					+ "|no|not|fewer|less|more|than|over|about|around|up|least|almost|nearly|approximately|roughly|perhaps|maybe|probably|possibly"
					+ "|некоторы\\p{L}*|примерно|почти|более|свыше|не|менее|возможно|вероятно|шамамен|кемінде|мүмкін|бәлкім|шақты|шамасында|астам|жуық"
					+ "|және|мен|бен|пен|үшін|деп|болды|бар");

	/** "Three of the protesters": what is counted follows. */
	private static final Pattern OF = Pattern.compile("of|из|the|these|those|them|our|his|her|their|its");

	/** Numbers that count people alone: пятерых, біреуі. */
	private static final Pattern COLLECTIVE = Pattern
		.compile("двое|двоих|двоим|трое|троих|троим|четверо|четверых|четверым"
				+ "|пятеро|пятерых|пятерым|шестеро|шестерых|шестерым|семеро|семерых|семерым|восьмерых|девятерых|десятерых"
				+ "|(?:бір|ек|үш|төрт|бес|жет)еу\\p{L}*|алтау\\p{L}*");

	private static final Map<String, Pattern> POPULATIONS = new LinkedHashMap<>();

	private static final Map<String, Pattern> GROUPS = new LinkedHashMap<>();

	static {
		POPULATIONS.put("police", Pattern.compile(
				"police(?:men|man|women|woman)?|officers?|полицейск\\p{L}*|сотрудни\\p{L}*|полицей\\p{L}*|қызметкер\\p{L}*"));
		POPULATIONS.put("military", Pattern.compile(
				"soldiers?|servicem[ae]n|troops|conscripts?|солдат\\p{L}*|военн\\p{L}*|сарбаз\\p{L}*|әскери\\p{L}*|жауынгер\\p{L}*"));
		POPULATIONS.put("bystanders",
				Pattern.compile("civilians?|bystanders?|passers-by|passer-by|прохож\\p{L}*|гражданск\\p{L}*"));
		POPULATIONS.put("protesters", Pattern.compile(
				"protest[eo]rs?|demonstrators?|протестующ\\p{L}*|демонстрант\\p{L}*|митингующ\\p{L}*|наразы\\p{L}*|шерушілер\\p{L}*"));
		GROUPS.put("women", Pattern.compile("wom[ae]n|females?|женщин\\p{L}*|девуш\\p{L}*|әйел\\p{L}*"));
		GROUPS.put("men", Pattern.compile("m[ae]n|males?|мужчин\\p{L}*|еркек\\p{L}*|ер"));
		GROUPS.put("minors", Pattern.compile(
				"minors?|children|child|teenagers?|teens?|juveniles?|boys?|girls?|schoolchildren|schoolboys?|schoolgirls?"
						+ "|несовершеннолетн\\p{L}*|подрост\\p{L}*|ребен\\p{L}*|дет(?:и|ей|ям|ьми)|школьни\\p{L}*"
						+ "|кәмелетке|кәмелет|жасөспірім\\p{L}*|бала(?:ны|лар\\p{L}*|ға)?|оқушы\\p{L}*"));
		GROUPS.put("older_persons", Pattern.compile(
				"elderly|pensioners?|older|seniors?|пожил\\p{L}*|пенсионер\\p{L}*|стари\\p{L}*|зейнеткер\\p{L}*|қарт|қарттар\\p{L}*|қартты"));
		GROUPS.put("journalists", Pattern.compile(
				"journalists?|reporters?|correspondents?|photographers?|photojournalists?|cameram[ae]n|журналист\\p{L}*|корреспондент\\p{L}*|репортер\\p{L}*|тілші\\p{L}*"));
		GROUPS.put("lawyers",
				Pattern.compile("lawyers?|attorneys?|адвокат\\p{L}*|юрист\\p{L}*|заңгер\\p{L}*|қорғаушы\\p{L}*"));
		GROUPS.put("activists", Pattern.compile("activists?|активист\\p{L}*|белсенді\\p{L}*"));
		GROUPS.put("monitors", Pattern.compile("monitors?|observers?|наблюдател\\p{L}*|бақылаушы\\p{L}*"));
		GROUPS.put("bystanders", Pattern.compile("bystanders?|passers-by|passer-by|прохож\\p{L}*"));
		GROUPS.put("students", Pattern.compile("students?|студент\\p{L}*"));
		GROUPS.put("workers", Pattern.compile(
				"workers?|miners?|oilm[ae]n|рабочи\\p{L}*|рабочего|рабочему|нефтяни\\p{L}*|шахтер\\p{L}*|жұмысшы\\p{L}*|мұнайшы\\p{L}*|кенші\\p{L}*"));
		GROUPS.put("mothers", Pattern.compile("многодетн\\p{L}*|көпбалалы"));
	}

	private People() {
	}

	/** Whether a word for people follows the number directly. */
	static boolean follow(List<Token> tokens, int next) {
		return tokens.subList(next, end(tokens, next)).stream().anyMatch(People::are);
	}

	/** Whether the number itself says that it counts people. */
	static boolean counts(Token number) {
		return COLLECTIVE.matcher(number.text()).matches();
	}

	/** After the last word that says what the number counts. */
	static int end(List<Token> tokens, int next) {
		int last = next;
		int words = 0;
		boolean begun = false;
		for (int i = next; i < tokens.size() && tokens.get(i).word() && words < NEAR; i++) {
			boolean of = !begun && OF.matcher(tokens.get(i).text()).matches();
			if (!of && END.matcher(tokens.get(i).text()).matches()) {
				return last;
			}
			begun |= !of;
			words += of ? 0 : 1;
			if (are(tokens.get(i))) {
				last = i + 1;
			}
			else if (last > next) {
				return last;
			}
		}
		return last;
	}

	static boolean are(Token token) {
		return ANY.matcher(token.text()).matches() || code(POPULATIONS, token) != null || code(GROUPS, token) != null;
	}

	/** The population that is named directly after the number. */
	static @Nullable String population(List<Token> tokens, int next) {
		for (Token token : tokens.subList(next, end(tokens, next))) {
			String code = code(POPULATIONS, token);
			if (code != null) {
				return code;
			}
		}
		return null;
	}

	/** The groups that are named directly after the number. */
	static List<String> groups(List<Token> tokens, int next) {
		List<String> groups = new ArrayList<>();
		for (Token token : tokens.subList(next, end(tokens, next))) {
			String group = group(token);
			if (group != null && !groups.contains(group)) {
				groups.add(group);
			}
		}
		return groups;
	}

	/** The group that this word names; {@code null}: none. */
	static @Nullable String group(Token token) {
		return code(GROUPS, token);
	}

	private static @Nullable String code(Map<String, Pattern> codes, Token token) {
		if (!token.word()) {
			return null;
		}
		for (Map.Entry<String, Pattern> code : codes.entrySet()) {
			if (code.getValue().matcher(token.text()).matches()) {
				return code.getKey();
			}
		}
		return null;
	}

}
