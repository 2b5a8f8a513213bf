package org.aigaq.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule for the data, read from the first lines of its file.
 *
 * @param name of the file, without its ending
 * @param title what is wrong if the query returns a row
 * @param why what this means for a reader
 * @param problem whether it must be corrected; otherwise it is a hint
 * @param query returns a row for each violation: {@code place}, an address in the
 * program, and {@code what}, a sentence without restricted names
 */
record Check(String name, String title, String why, boolean problem, String query) {

	/**
	 * Parse the text of a file.
	 * @throws IllegalArgumentException if a line of the head is missing
	 */
	static Check of(String name, String text) {
		return new Check(name, line("title", name, text), line("why", name, text),
				line("severity", name, text).equals("problem"), text.strip().replaceFirst(";$", ""));
	}

	private static String line(String key, String name, String text) {
		Matcher line = Pattern.compile("^-- " + key + ": (.+)$", Pattern.MULTILINE).matcher(text);
		if (!line.find()) {
			throw new IllegalArgumentException("The check " + name + " has no line -- " + key + ":");
		}
		return line.group(1);
	}

}
