package org.aigaq.report.run;

import java.text.Normalizer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a text into words, so that a name is found however it was written: with letters
 * apart, with a hyphen at the end of a line, or with soft hyphens.
 */
final class SplitText {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\p{Cf}]*");

	/** A hyphen at the end of a line, and what JSON writes for a line break. */
	private static final Pattern BROKEN = Pattern.compile("(?<=\\p{L})[-\u2010\u2011](?:\\s|\\\\[nrt])+(?=\\p{L})");

	private SplitText() {
	}

	/** Give each word to a receiver, some of them more than once. */
	static void words(String text, Consumer<String> receiver) {
		split(text, receiver);
		if (text.indexOf('\\') >= 0) {
			split(text.replaceAll("\\\\[nrtbf]", " "), receiver);
		}
		Matcher broken = BROKEN.matcher(text);
		if (broken.find()) {
			split(broken.replaceAll(""), receiver);
		}
	}

	private static void split(String text, Consumer<String> receiver) {
		StringBuilder spaced = new StringBuilder();
		Matcher word = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
		while (word.find()) {
			receiver.accept(word.group());
			if (word.end() - word.start() == 1) {
				spaced.append(word.group());
			}
			else {
				end(spaced, receiver);
			}
		}
		end(spaced, receiver);
	}

	private static void end(StringBuilder spaced, Consumer<String> receiver) {
		if (spaced.length() > 2) {
			receiver.accept(spaced.toString());
		}
		spaced.setLength(0);
	}

}
