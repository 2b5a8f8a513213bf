package org.aigaq.account;

import java.util.Comparator;

import com.nulabinc.zxcvbn.Pattern;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;
import org.jspecify.annotations.Nullable;

/**
 * Estimates how many guesses a password takes, with the lists of zxcvbn: 30,000 common
 * passwords, words and names of English, rows of the keyboard, repetitions, sequences and
 * dates. A password in Cyrillic letters is also read as typed on a Latin keyboard.
 */
final class PasswordGuesses {

	/** Ten thousand million guesses, the highest class of zxcvbn; as a power of ten. */
	private static final double FEWEST = 10;

	/** The time of an estimate grows with the length; the beginning is enough. */
	private static final int MOST_READ = 64;

	private static final String CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбю";

	private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";

	private static final Zxcvbn ESTIMATE = new Zxcvbn();

	private PasswordGuesses() {
	}

	/**
	 * Why a password is guessed easily: {@code repeated}, {@code sequence} or
	 * {@code common}; {@code null}: it is not.
	 */
	static @Nullable String fault(String password) {
		String read = password.substring(0,
				password.offsetByCodePoints(0, Math.min(MOST_READ, password.codePointCount(0, password.length()))));
		String fault = faultOf(read);
		String latin = asLatinKeys(read);
		return (fault == null && !latin.equals(read)) ? faultOf(latin) : fault;
	}

	private static @Nullable String faultOf(String password) {
		Strength strength = ESTIMATE.measure(password);
		if (strength.getGuessesLog10() >= FEWEST) {
			return null;
		}
		Match longest = strength.getSequence()
			.stream()
			.max(Comparator.comparingInt((Match match) -> match.token.length()))
			.orElseThrow();
		boolean repeated = longest.pattern == Pattern.Repeat || password.codePoints().distinct().count() == 1;
		return repeated ? "repeated" : (longest.pattern == Pattern.Sequence || longest.pattern == Pattern.Spatial
				|| longest.pattern == Pattern.Date) ? "sequence" : "common";
	}

	private static String asLatinKeys(String password) {
		StringBuilder latin = new StringBuilder();
		password.chars().forEach((letter) -> {
			int key = CYRILLIC.indexOf(Character.toLowerCase(letter));
			latin.append((key < 0) ? (char) letter : LATIN.charAt(key));
		});
		return latin.toString();
	}

}
