package org.aigaq.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A rule for the data, read from the first lines of its file.
 *
 * @param name of the file, without its ending
 * @param title what is wrong if the query returns a row
 * @param why what this means for a reader
 * @param problem whether it must be corrected; otherwise it is a hint
 * @param records what a violation is of, where one record can be checked without the
 * others; {@code null}: all are checked together
 * @param reads the tables of {@code registry} that its result depends on
 * @param query returns a row for each violation: {@code place}, an address in the
 * program, {@code what}, a sentence without restricted names, and for rules that go by
 * records {@code record_id}
 */
record Check(String name, String title, String why, boolean problem, @Nullable Records records, Set<String> reads,
		String query) {

	/**
	 * Parse the text of a file.
	 * @throws IllegalArgumentException if a line of the head is missing
	 */
	static Check of(String name, String text) {
		return new Check(name, line("title", name, text), line("why", name, text),
				line("severity", name, text).equals("problem"), records(name, text),
				new TreeSet<>(Arrays.asList(line("reads", name, text).split(", "))),
				text.strip().replaceFirst(";$", ""));
	}

	private static @Nullable Records records(String name, String text) {
		return switch (line("checks", name, text)) {
			case "each incident" -> Records.INCIDENT;
			case "each document" -> Records.DOCUMENT;
			case "all together" -> null;
			default -> throw new IllegalArgumentException("The check " + name + " checks neither all nor each");
		};
	}

	/** The SHA-256 of the query. */
	String sha256() {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(this.query.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String line(String key, String name, String text) {
		Matcher line = Pattern.compile("^-- " + key + ": (.+)$", Pattern.MULTILINE).matcher(text);
		if (!line.find()) {
			throw new IllegalArgumentException("The check " + name + " has no line -- " + key + ":");
		}
		return line.group(1);
	}

}
