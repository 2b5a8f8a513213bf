package org.aigaq.document.file.pdf;

import java.lang.Character.UnicodeScript;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.aigaq.document.file.Notice;

/**
 * Finds words that look as if their letters were read wrong: with private-use characters,
 * letters of two scripts, or digits among capitals. Single such words occur in honest
 * texts (a code, a car's number plate, a web address); many do not.
 */
final class SuspectWords {

	private static final Pattern WORD = Pattern.compile("\\S+");

	/** Addresses, and codes with their parts separated: {@code KZ-2019-0001}. */
	private static final Pattern ADDRESS = Pattern.compile("(?i).*(?:://|www\\.|@|[#_=%/\\\\]).*");

	/** Letters and digits without a separator. */
	private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}\\p{Co}\\ufffd]+");

	/** A digit before capitals, or among them; not after them, as in G20. */
	private static final Pattern DIGITS_IN_CAPITALS = Pattern
		.compile("\\p{Lu}*\\p{Nd}\\p{Lu}{3,}|\\p{Lu}{2,}\\p{Nd}\\p{Lu}+");

	/** Small letters with digits among them: {@code 3aдep}. */
	private static final Pattern DIGITS_IN_WORD = Pattern.compile("\\p{L}*\\p{Ll}\\p{Nd}\\p{Ll}\\p{L}*");

	/** A name in Latin letters with an ending: {@code Facebookта}. */
	private static final Pattern ENDING = Pattern.compile("\\p{IsLatin}{3,}\\p{IsCyrillic}+");

	/** The fewest different words, where they are a small share of the text. */
	private static final int FEWEST = 3;

	/** The share of all words from which on they are no accident. */
	private static final double SHARE = 0.02;

	/** The share from which on even two of them are not. */
	private static final double LARGE_SHARE = 0.2;

	private static final int EXAMPLES = 3;

	private SuspectWords() {
	}

	/**
	 * A notice with the first of the words, if there are more than an honest text has.
	 */
	static Optional<Notice> of(String text) {
		Set<String> suspect = new LinkedHashSet<>();
		int words = 0;
		int times = 0;
		boolean unusable = false;
		Matcher word = WORD.matcher(text);
		while (word.find()) {
			words++;
			if (ADDRESS.matcher(word.group()).matches()) {
				continue;
			}
			String run = suspectRun(word.group());
			if (!run.isEmpty()) {
				times++;
				suspect.add(run);
				unusable |= run.codePoints().anyMatch(SuspectWords::isUnusable);
			}
		}
		boolean many = (suspect.size() >= FEWEST && times >= SHARE * words)
				|| (suspect.size() > 1 && times >= LARGE_SHARE * words) || unusable;
		return many
				? Optional.of(new Notice(Notice.Kind.SUSPECT_WORDS,
						List.of(times,
								PdfFindings
									.shortened(suspect.stream().limit(EXAMPLES).collect(Collectors.joining(", "))))))
				: Optional.empty();
	}

	private static String suspectRun(String word) {
		Matcher run = RUN.matcher(word);
		while (run.find()) {
			String letters = run.group();
			if (letters.length() > 1 && (letters.codePoints().anyMatch(SuspectWords::isUnusable) || scripts(letters) > 1
					|| DIGITS_IN_CAPITALS.matcher(letters).matches() || DIGITS_IN_WORD.matcher(letters).matches())) {
				return letters;
			}
		}
		return "";
	}

	/** A private-use character or the mark of a lost one. */
	private static boolean isUnusable(int character) {
		return Character.getType(character) == Character.PRIVATE_USE || character == 0xfffd;
	}

	private static long scripts(String letters) {
		return ENDING.matcher(letters).matches() ? 1
				: letters.codePoints()
					.filter(Character::isLetter)
					.mapToObj(UnicodeScript::of)
					.filter((script) -> script == UnicodeScript.LATIN || script == UnicodeScript.CYRILLIC
							|| script == UnicodeScript.GREEK)
					.distinct()
					.count();
	}

}
