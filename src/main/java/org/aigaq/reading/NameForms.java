package org.aigaq.reading;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Finds a name in a text, also with Russian and Kazakh case endings and with other white
 * space or hyphens.
 */
final class NameForms {

	/** The number of letters of a name that are looked up in the registers. */
	static final int BEGINNING = 3;

	private static final String RUSSIAN = "(?:а|я|у|ю|е|ы|и|о|ь|й|ом|ем|ой|ей|ою|ым|им|ого|его|ому|ему|ах|ях|ам|ям|ами|ями|ов|ев)?";

	private static final String KAZAKH = "(?:да|де|та|те|дан|ден|тан|тен|нан|нен|ға|ге|қа|ке|ның|нің|дың|дің|тың|тің|ды|ді|ты|ті|ны|ні|мен|бен|пен|дағы|дегі|тағы|тегі|лық|лік)?";

	private static final Pattern START = Pattern.compile("(?<![\\p{L}\\d])[\\p{L}\\d]");

	private NameForms() {
	}

	/**
	 * The beginnings of all words in lower case; a name that begins otherwise is not in
	 * the text.
	 */
	static Set<String> beginnings(String words) {
		Set<String> beginnings = new HashSet<>();
		String small = small(words);
		Matcher start = START.matcher(small);
		while (start.find()) {
			// a name may be shorter than BEGINNING
			for (int length = 2; length <= BEGINNING; length++) {
				beginnings.add(small.substring(start.start(), Math.min(small.length(), start.start() + length)));
			}
		}
		return beginnings;
	}

	/** The words that match the name; {@code null}: none. */
	static @Nullable String find(String name, String words) {
		if (name.codePointCount(0, name.length()) < 2) {
			return null;
		}
		Matcher found = pattern(name).matcher(words);
		return found.find() ? found.group() : null;
	}

	private static Pattern pattern(String name) {
		StringBuilder pattern = new StringBuilder("(?<![\\p{L}\\d])");
		String separator = "";
		String[] parts = name.strip().split("[\\s\\p{Z}\\p{Pd}]+");
		for (String part : parts) {
			pattern.append(separator).append(form(part, parts.length > 1));
			separator = "[\\s\\p{Z}\\p{Pd}]+";
		}
		// the acronym WHO is not the word who
		boolean initials = name.equals(name.toUpperCase(Locale.ROOT));
		return Pattern.compile(pattern + "(?![\\p{L}\\d])",
				initials ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	private static String form(String part, boolean several) {
		boolean cyrillic = part.matches(".*\\p{IsCyrillic}") && part.length() > 2;
		if (!cyrillic) {
			return Pattern.quote(part) + "(?:['\u2019]s)?";
		}
		String stem = (part.length() > 3 || several) ? part.replaceAll("(?:(?<=\\p{L}{3})[ыио]й|[аяыиеоуюьй])$", "")
				: part;
		String last = part.substring(stem.length());
		return Pattern.quote(stem) + "(?:" + Pattern.quote(last) + KAZAKH + "|" + RUSSIAN + ")";
	}

	private static String small(String words) {
		return words.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}]+", " ");
	}

}
