package org.aigaq.reading.line;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A text as a reader sees it: without characters that cannot be seen, with words and
 * numbers whole that a line end has parted, with ligatures and wide letters as usual
 * ones. Superscripts stay what they are, so that a footnote's number is not read as part
 * of a number.
 */
public final class JoinedText {

	/**
	 * Soft hyphens, joiners, marks of direction and the like (Unicode's
	 * default-ignorable).
	 */
	private static final Pattern UNSEEN = Pattern.compile(
			"[\\u00AD\\u034F\\u061C\\u180B-\\u180F\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFE00-\\uFE0F\\uFEFF]");

	private static final Pattern COMPATIBLE = Pattern.compile("[\\uFB00-\\uFB06\\uFF01-\\uFF5E]+");

	private static final String LINE_END = "[ \\t]*\\R[ \\t]*";

	/** A soft hyphen at a line end parts a word too. */
	private static final Pattern SOFT = Pattern.compile("\\u00AD" + LINE_END + "(?=\\p{L})");

	/** "de-" and "tained": the hyphen belongs to the line end. */
	private static final Pattern WORD = Pattern.compile("(?<=\\p{Ll})[-\\u2010]" + LINE_END + "(?=\\p{Ll})");

	/**
	 * "20-" and "25", "16-" and "year", "Nur-" and "Sultan": the hyphen belongs to the
	 * text.
	 */
	private static final Pattern HYPHEN = Pattern
		.compile("(?<=[\\p{L}\\d])([-\\u2010\\u2013])(?:" + LINE_END + "(?=[\\p{L}\\d])|(?<=\\d.)[ \\t]+(?=\\d))");

	private JoinedText() {
	}

	/** The text of a passage. */
	public static String of(String text) {
		String soft = SOFT.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
		String parted = UNSEEN.matcher(soft).replaceAll("");
		String whole = HYPHEN.matcher(WORD.matcher(parted).replaceAll("")).replaceAll("$1");
		return COMPATIBLE.matcher(whole)
			.replaceAll((found) -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC)
				.replace("\\", "\\\\")
				.replace("$", "\\$"));
	}

}
