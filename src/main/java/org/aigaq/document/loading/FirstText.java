package org.aigaq.document.loading;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A new document with its text, as typed.
 *
 * @param title its title; empty: the beginning of its text
 * @param published date of publication as given; empty: unknown
 * @param kind a code of vocabulary document_kind; empty: unknown
 * @param restricted whether it is confidential; empty: it is not
 * @param text its text, if it was pasted
 */
record FirstText(String title, String published, String kind, String restricted, String text) {

	static final FirstText BLANK = new FirstText("", "", "", "", "");

	static final int LONGEST_TITLE = 500;

	static final int LONGEST_DATE = 100;

	private static final int SHOWN = 80;

	FirstText(@Nullable String title, @Nullable String published, @Nullable String kind, @Nullable String restricted,
			@Nullable String text) {
		this.title = plain(title).strip();
		this.published = plain(published).strip();
		this.kind = plain(kind);
		this.restricted = plain(restricted);
		this.text = plain(text).replace("\r\n", "\n");
	}

	private static String plain(@Nullable String typed) {
		return (typed != null) ? typed : "";
	}

	boolean isRestricted() {
		return !this.restricted.isEmpty();
	}

	/** The title, else the first words of the text, else the name of the file. */
	String title(String text, String otherwise) {
		if (!this.title.isEmpty()) {
			return this.title;
		}
		String first = text.lines().map(String::strip).filter((line) -> !line.isEmpty()).findFirst().orElse(otherwise);
		if (first.length() <= SHOWN) {
			return first;
		}
		int space = first.lastIndexOf(' ', SHOWN);
		return first.substring(0, (space > 0) ? space : first.offsetByCodePoints(0, SHOWN / 2)) + " …";
	}

	/** The language by the letters of a text; {@code und}: not known. */
	static String language(String text) {
		String small = text.substring(0, Math.min(text.length(), 20_000)).toLowerCase(Locale.ROOT);
		long cyrillic = small.codePoints()
			.filter((c) -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)
			.count();
		long latin = small.codePoints()
			.filter((c) -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
			.count();
		if (cyrillic > latin) {
			return small.codePoints().filter((c) -> "әғқңөұүһі".indexOf(c) >= 0).count() * 50 > cyrillic ? "kk" : "ru";
		}
		return (" " + small + " ").matches("(?s).*\\b(?:the|and|of|was|were)\\b.*") ? "en" : "und";
	}

}
