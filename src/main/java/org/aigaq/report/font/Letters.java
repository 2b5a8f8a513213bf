package org.aigaq.report.font;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.HtmlUtils;

/**
 * Chooses the fonts of the characters of one report. Every text of its templates passes
 * through here. A character that no font has is printed as its number, such as [U+6F22],
 * and remembered for a note at the end of the report.
 */
public final class Letters {

	private static final int MOST_NAMED = 40;

	private final boolean embedded;

	private final SortedSet<Integer> missing = new TreeSet<>();

	/**
	 * For one report.
	 * @param embedded whether the file carries its fonts; else those of its reader print
	 * each character as it is
	 */
	public Letters(boolean embedded) {
		this.embedded = embedded;
	}

	/** Plain text as styled text. */
	public @Nullable String plain(@Nullable String text) {
		return (text != null) ? styled(HtmlUtils.htmlEscape(text, "UTF-8")) : null;
	}

	/** Styled text with a font for each character that the main font lacks. */
	public @Nullable String styled(@Nullable String text) {
		if (text == null || text.chars().allMatch(Letters::isOrdinary)) {
			return text;
		}
		StringBuilder printable = new StringBuilder();
		String open = FontFamilies.MAIN;
		for (int character : text.codePoints().toArray()) {
			String family = isOrdinary(character) ? FontFamilies.MAIN : FontFamilies.of(character);
			String words = (family != null) ? Character.toString(character) : unprintable(character);
			if (words.isEmpty()) {
				continue;
			}
			open = change(printable, open, (family != null) ? family : FontFamilies.MAIN);
			printable.append(words);
		}
		change(printable, open, FontFamilies.MAIN);
		return printable.toString();
	}

	private static String change(StringBuilder printable, String open, String family) {
		if (!open.equals(family)) {
			printable.append(open.equals(FontFamilies.MAIN) ? "" : "</style>")
				.append(family.equals(FontFamilies.MAIN) ? "" : "<style fontName=\"" + family + "\">");
		}
		return family;
	}

	/** Whether it needs no other font; a line break or a tab needs none. */
	private static boolean isOrdinary(int character) {
		return character == '\n' || character == '\t' || FontFamilies.isInMain(character);
	}

	private String unprintable(int character) {
		if (isInvisible(character)) {
			return "";
		}
		this.missing.add(character);
		return (this.embedded || Character.getType(character) == Character.SURROGATE) ? number(character)
				: Character.toString(character);
	}

	/** Control characters, joiners and variation selectors, which have no form. */
	private static boolean isInvisible(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.FORMAT -> true;
			case Character.NON_SPACING_MARK -> Character.UnicodeBlock
				.of(character) == Character.UnicodeBlock.VARIATION_SELECTORS
					|| Character.UnicodeBlock.of(character) == Character.UnicodeBlock.VARIATION_SELECTORS_SUPPLEMENT;
			case Character.UNASSIGNED -> character == 0xFFFE || character == 0xFFFF; // not
																						// XML
			default -> false;
		};
	}

	private static String number(int character) {
		return "[U+%04X]".formatted(character);
	}

	/** Whether some character of the texts so far has no font. */
	public boolean isMissing() {
		return !this.missing.isEmpty();
	}

	/**
	 * The characters of the texts so far that no font has, by number and Unicode name;
	 * after the first 40, "…".
	 */
	public String missing() {
		return this.missing.stream()
			.limit(MOST_NAMED)
			.map((character) -> "U+%04X %s".formatted(character, Character.getName(character)))
			.collect(Collectors.joining(", ", "", (this.missing.size() > MOST_NAMED) ? ", …" : ""));
	}

}
