package org.aigaq.odd;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Where the name of a person is seen: every door with the words around the name. */
final class Traces {

	private static final String LATIN = "ybyraiqozhaq";

	private static final String CYRILLIC = "ыбырайқожақ";

	/** The name as pages, addresses and files may write it, in lower case. */
	private static final List<String> WRITINGS = List.of(LATIN, CYRILLIC,
			URLEncoder.encode(CYRILLIC, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT), escaped("\\u%04x"),
			escaped("&#x%x;"), escaped("&#%d;"));

	private final Map<String, String> seen = new TreeMap<>();

	private int doors;

	private static String escaped(String letter) {
		StringBuilder all = new StringBuilder();
		CYRILLIC.chars().forEach((code) -> all.append(letter.formatted(code)));
		return all.toString();
	}

	/** Look for the name in what a door shows. */
	void look(String door, String shown) {
		this.doors++;
		String text = shown.toLowerCase(Locale.ROOT);
		for (String writing : WRITINGS) {
			int at = text.indexOf(writing);
			if (at >= 0) {
				this.seen.putIfAbsent(door.replaceAll("[0-9]{2,}", "0"),
						"…" + text.substring(Math.max(0, at - 120), Math.min(text.length(), at + 40))
							.replaceAll("\\s+", " ") + "…");
			}
		}
	}

	/** Each door that showed the name, with the words around it. */
	Map<String, String> seen() {
		return this.seen;
	}

	/** How many doors were opened. */
	int doors() {
		return this.doors;
	}

}
