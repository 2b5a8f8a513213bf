package org.aigaq.document.file.encoding;

import java.lang.Character.UnicodeScript;

/**
 * How much a text looks as if it was read in a wrong encoding: letters of two scripts in
 * a word, capitals after small letters, words of accents only, signs between letters.
 */
final class Plausibility {

	private static final int MOST = 20_000;

	/** Letters of Windows-1251 that have the places of Kazakh letters in KZ-1048. */
	private static final String BALKAN = "ЌЋЅЈќћѕј";

	private Plausibility() {
	}

	/**
	 * The number of faults by character outside ASCII, from 0; lower is more plausible.
	 */
	static double faults(String text) {
		int faults = 0;
		int others = 0;
		int before = ' ';
		int accents = 0;
		int letters = 0;
		for (int i = 0; i < Math.min(text.length(), MOST); i++) {
			int character = text.charAt(i);
			boolean letter = Character.isLetter(character);
			if (character >= 0x80) {
				others++;
				faults += fault(before, character);
			}
			else if (letter && before >= 0x80 && Character.isLetter(before)) {
				faults += fault(before, character);
			}
			letters = letter ? letters + 1 : 0;
			accents = letter ? accents + ((character >= 0xc0 && character < 0x180) ? 1 : 0) : 0;
			faults += (letters > 3 && accents == letters) ? 1 : 0;
			before = character;
		}
		return (others > 0) ? (double) faults / others : 0;
	}

	private static int fault(int before, int character) {
		if (character == 0xfffd || Character.isISOControl(character)) {
			return 2;
		}
		boolean afterLetter = Character.isLetter(before);
		if (!Character.isLetter(character)) {
			return (afterLetter && isOdd(character)) ? 1 : 0;
		}
		if (afterLetter && Character.isLowerCase(before) && Character.isUpperCase(character)) {
			return 1;
		}
		if (BALKAN.indexOf(character) >= 0) {
			return 1;
		}
		return (afterLetter && UnicodeScript.of(before) != UnicodeScript.of(character)) ? 1 : 0;
	}

	/** Signs that do not follow a letter in a text. */
	private static boolean isOdd(int character) {
		return switch (Character.getType(character)) {
			case Character.OTHER_SYMBOL, Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.OTHER_NUMBER,
					Character.MODIFIER_SYMBOL ->
				true;
			default -> "\u201a\u201e\u2020\u2021\u2030\u00a1\u00bf".indexOf(character) >= 0;
		};
	}

}
