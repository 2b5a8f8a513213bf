package org.aigaq.document.file.word;

import java.util.Map;

import javax.xml.stream.XMLStreamReader;

/** The characters that Word writes as elements (ECMA-376-1, 17.3.3). */
final class WordCharacters {

	/** For symbols that are not known here. */
	private static final String UNKNOWN = "\ufffd";

	private static final int PRIVATE = 0xf000;

	/** The font Symbol, as far as figures and lists need it. */
	private static final Map<Integer, String> SYMBOLS = Map.ofEntries(Map.entry(0xa2, "\u2032"),
			Map.entry(0xa3, "\u2264"), Map.entry(0xa5, "\u221e"), Map.entry(0xab, "\u2194"), Map.entry(0xac, "\u2190"),
			Map.entry(0xad, "\u2191"), Map.entry(0xae, "\u2192"), Map.entry(0xaf, "\u2193"), Map.entry(0xb0, "\u00b0"),
			Map.entry(0xb1, "\u00b1"), Map.entry(0xb2, "\u2033"), Map.entry(0xb3, "\u2265"), Map.entry(0xb4, "\u00d7"),
			Map.entry(0xb7, "\u2022"), Map.entry(0xb8, "\u00f7"), Map.entry(0xb9, "\u2260"), Map.entry(0xba, "\u2261"),
			Map.entry(0xbb, "\u2248"), Map.entry(0xbc, "\u2026"), Map.entry(0x2d, "\u2212"));

	private WordCharacters() {
	}

	/** The characters of an element that has just begun; empty for any other element. */
	static String of(XMLStreamReader xml) {
		return switch (xml.getLocalName()) {
			case "tab", "ptab" -> "\t";
			case "br", "cr" -> "\n";
			case "noBreakHyphen" -> "\u2011";
			case "softHyphen" -> "\u00ad";
			case "sym" ->
				symbol(String.valueOf(WordXml.value(xml, "font")), String.valueOf(WordXml.value(xml, "char")));
			case "den" -> "/";
			case "sup" -> "^";
			default -> "";
		};
	}

	private static String symbol(String font, String hex) {
		if (!hex.matches("[0-9A-Fa-f]{1,4}")) {
			return UNKNOWN;
		}
		int code = Integer.parseInt(hex, 16);
		int low = (code >= PRIVATE && code < PRIVATE + 0x100) ? code - PRIVATE : code;
		if (font.equals("Symbol") && SYMBOLS.containsKey(low)) {
			return SYMBOLS.get(low);
		}
		if (font.startsWith("Wingdings") || font.equals("Webdings") || font.equals("Symbol")) {
			return Character.isDigit(low) && font.equals("Symbol") ? Character.toString(low) : "\u2022";
		}
		return (low == code && Character.isDefined(code) && Character.getType(code) != Character.SURROGATE)
				? Character.toString(code) : UNKNOWN;
	}

}
