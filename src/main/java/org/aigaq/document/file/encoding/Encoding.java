package org.aigaq.document.file.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An encoding by its name: one of Java's, or KZ-1048 (STRK 1048-2002), which is
 * Windows-1251 with the Kazakh letters and which Java lacks.
 *
 * @param name its name, as it is shown
 * @param charset the encoding of Java
 * @param kazakh whether the letters in {@link #INSTEAD_OF} are Kazakh ones
 */
public record Encoding(String name, Charset charset, boolean kazakh) {

	/** The encoding of the web. */
	public static final Encoding UTF8 = new Encoding("UTF-8", StandardCharsets.UTF_8, false);

	private static final Charset CYRILLIC = Charset.forName("windows-1251");

	private static final Encoding KAZAKH = new Encoding("KZ-1048", CYRILLIC, true);

	private static final String INSTEAD_OF = "ЌЋќћЎўЈҐЄЇґєјЅѕї";

	private static final String LETTERS = "ҚҺқһҰұӘӨҒҮөғәҢңү";

	private static final Set<String> KAZAKH_NAMES = Set.of("kz-1048", "kz1048", "strk1048-2002", "rk1048");

	/**
	 * Names that browsers read otherwise than Java (Encoding Standard, 4.2).
	 */
	private static final Map<String, String> OF_BROWSERS = Map.ofEntries(Map.entry("ascii", "windows-1252"),
			Map.entry("us-ascii", "windows-1252"), Map.entry("iso-8859-1", "windows-1252"),
			Map.entry("iso8859-1", "windows-1252"), Map.entry("latin1", "windows-1252"),
			Map.entry("x-cp1251", "windows-1251"), Map.entry("win-1251", "windows-1251"),
			Map.entry("x-cp1252", "windows-1252"), Map.entry("koi", "KOI8-R"), Map.entry("koi8", "KOI8-R"),
			Map.entry("koi8-ru", "KOI8-U"), Map.entry("866", "IBM866"), Map.entry("unicode-1-1-utf-8", "UTF-8"),
			Map.entry("x-mac-cyrillic", "x-MacCyrillic"), Map.entry("x-mac-ukrainian", "x-MacCyrillic"),
			Map.entry("iso-8859-9", "windows-1254"), Map.entry("x-user-defined", "windows-1252"),
			Map.entry("gb2312", "GBK"), Map.entry("unicode", "UTF-16LE"), Map.entry("utf-16", "UTF-16LE"));

	/** The encoding with this name or one of its other names; empty: none. */
	public static Optional<Encoding> named(String name) {
		String label = name.strip().toLowerCase(Locale.ROOT);
		if (KAZAKH_NAMES.contains(label)) {
			return Optional.of(KAZAKH);
		}
		try {
			Charset charset = Charset.forName(OF_BROWSERS.getOrDefault(label, label));
			return Optional.of(new Encoding(charset.name(), charset, false));
		}
		catch (IllegalCharsetNameException | UnsupportedCharsetException ex) {
			return Optional.empty();
		}
	}

	/** Decode bytes; U+FFFD stands for those that are no characters. */
	public String decode(byte[] bytes) {
		String text = new String(bytes, this.charset);
		return this.kazakh ? kazakh(text) : text;
	}

	/** Decode bytes; empty if some are no characters. */
	Optional<String> decodeStrictly(byte[] bytes) {
		try {
			String text = this.charset.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(bytes))
				.toString();
			return Optional.of(this.kazakh ? kazakh(text) : text);
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

	private static String kazakh(String text) {
		StringBuilder letters = new StringBuilder(text);
		for (int i = 0; i < letters.length(); i++) {
			int at = INSTEAD_OF.indexOf(letters.charAt(i));
			if (at >= 0) {
				letters.setCharAt(i, LETTERS.charAt(at));
			}
		}
		return letters.toString();
	}

	/** Whether all of Unicode can be written in it. */
	boolean isUnicode() {
		return List.of("UTF-8", "UTF-16LE", "UTF-16BE").contains(this.charset.name());
	}

}
