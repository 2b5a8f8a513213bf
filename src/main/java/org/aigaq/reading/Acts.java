package org.aigaq.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.aigaq.reading.number.Token;

/** Reads acts of violence as codes of vocabulary act_type, with the groups they hit. */
final class Acts {

	/** The number of words around the act in which its victims are looked for. */
	private static final int NEAR = 6;

	private static final Map<String, Pattern> WORDS = new LinkedHashMap<>();

	static {
		put("beating",
				"(?:was|were|been|being|got) (?:severely |badly |brutally |savagely )?beaten|beat(?: up)? (?=\\p{L})"
						+ "|избит(?:ы|о|а)?|избил[аи]?|избивал[аи]?|соққыға жы(?:ғ|қ)\\p{L}*|ұрып-соқ\\p{L}*|таяққа жығ\\p{L}*");
		put("torture", "(?:was|were|been|being) tortured|пытал[аи]|подвер\\p{L}* пытк\\p{L}*|азаптал\\p{L}*|азаптады");
		put("abduction", "(?:was|were|been) (?:abducted|kidnapped)|похищен(?:ы|о|а)?|похитил[аи]?|ұрлап кет\\p{L}*");
	}

	private Acts() {
	}

	private static void put(String act, String words) {
		WORDS.put(act, Pattern.compile("(?<![\\p{L}\\d-])(?:" + words + ")(?!\\p{L})"));
	}

	/**
	 * The acts of a text that it does not deny.
	 * @param small the text in lower case
	 */
	static List<Proposal> in(String words, String small, List<Token> tokens) {
		List<Proposal> acts = new ArrayList<>();
		WORDS.forEach((act, pattern) -> {
			Matcher found = pattern.matcher(small);
			while (found.find()) {
				if (!Measures.denied(small, found)) {
					acts.add(read(act, words, tokens, found));
				}
			}
		});
		return acts;
	}

	private static Proposal read(String act, String words, List<Token> tokens, Matcher found) {
		int first = 0;
		while (first < tokens.size() && tokens.get(first).end() <= found.start()) {
			first++;
		}
		int next = first;
		while (next < tokens.size() && tokens.get(next).start() < found.end()) {
			next++;
		}
		int before = clause(tokens, first - 1, -1);
		int after = clause(tokens, next, 1);
		boolean passive = found.group().matches("(?s)(?:was|were|been|being|got) .*");
		List<String> groups = groups(tokens.subList(before + 1, first));
		if (groups.isEmpty() && !passive) {
			groups = groups(tokens.subList(next, after));
		}
		return new Proposal.Act(act, groups, words.substring(
				groups.isEmpty() ? found.start() : Math.min(found.start(), tokens.get(before + 1).start()),
				Math.max(found.end(),
						(groups.isEmpty() || passive || after == next) ? found.end() : tokens.get(after - 1).end())));
	}

	/** Where the clause ends on one side. */
	private static int clause(List<Token> tokens, int from, int step) {
		int i = from;
		while (i >= 0 && i < tokens.size() && Math.abs(i - from) < NEAR && tokens.get(i).kind() != Token.Kind.MARK) {
			i += step;
		}
		return i;
	}

	private static List<String> groups(List<Token> tokens) {
		return tokens.stream().map(People::group).filter((group) -> group != null).distinct().toList();
	}

}
