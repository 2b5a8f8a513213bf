package org.aigaq.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule that the register must keep, from the first lines of its file.
 *
 * @param name of the file, without its ending
 * @param title what is wrong where the query returns a row
 * @param why what it does to a reader
 * @param problem whether it must be corrected; else it is a hint, worth a look
 * @param query returns a row for each breach: {@code place}, an address in the program,
 * and {@code what}, a sentence that names no restricted person
 */
record Check(String name, String title, String why, boolean problem, String query) {

	/**
	 * Read one from the text of its file.
	 * @throws IllegalArgumentException if its head lacks a line
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
