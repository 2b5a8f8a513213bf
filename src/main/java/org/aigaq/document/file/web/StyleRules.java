package org.aigaq.document.file.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;

/**
 * The simple rules of the style elements of a page that hide elements. Rules for other
 * media than the screen, and selectors with states, do not count; a later rule of the
 * same selector may show again.
 */
final class StyleRules {

	private static final int MOST_RULES = 5_000;

	private static final int MOST_SELECTORS = 300;

	private static final int MOST_CHARACTERS = 1 << 20;

	private static final Pattern SIMPLE = Pattern
		.compile("[\\w-]*(?:[.#][A-Za-z_][\\w-]*){1,4}(?:\\s*[ >]\\s*[\\w-]*(?:[.#][A-Za-z_][\\w-]*){0,4}){0,3}");

	private static final Pattern EVERYWHERE = Pattern.compile("@media\\s+(?:only\\s+)?(?:screen|all)\\s*");

	private final Map<String, Boolean> hidden = new LinkedHashMap<>();

	private int rules;

	/** The selectors of the elements that the rules of a page hide. */
	static Set<String> hiding(Element page) {
		StyleRules rules = new StyleRules();
		for (Element style : page.select("style")) {
			String media = style.attr("media").strip();
			if (media.isEmpty() || media.equals("all") || media.equals("screen")) {
				String css = style.data();
				rules.read(css.substring(0, Math.min(css.length(), MOST_CHARACTERS)).replaceAll("/\\*(?s:.*?)\\*/", ""),
						0);
			}
		}
		return rules.hidden.keySet()
			.stream()
			.filter(rules.hidden::get)
			.limit(MOST_SELECTORS)
			.collect(Collectors.toSet());
	}

	private void read(String css, int depth) {
		int at = 0;
		while (at < css.length() && this.rules++ < MOST_RULES) {
			int begin = css.indexOf('{', at);
			if (begin < 0) {
				return;
			}
			int end = end(css, begin);
			String selectors = css
				.substring(css.lastIndexOf(';', begin) >= at ? css.lastIndexOf(';', begin) + 1 : at, begin)
				.strip();
			String content = css.substring(begin + 1, Math.max(begin + 1, end - 1));
			if (EVERYWHERE.matcher(selectors).matches() && depth < 2) {
				read(content, depth + 1);
			}
			else if (!selectors.startsWith("@")) {
				rule(selectors, content);
			}
			at = end;
		}
	}

	/** The end of a block, after its bracket. */
	private static int end(String css, int begin) {
		int open = 0;
		for (int i = begin; i < css.length(); i++) {
			open += (css.charAt(i) == '{') ? 1 : 0;
			open -= (css.charAt(i) == '}') ? 1 : 0;
			if (open == 0) {
				return i + 1;
			}
		}
		return css.length();
	}

	private void rule(String selectors, String declarations) {
		boolean hides = Visibility.hides(declarations);
		for (String selector : selectors.split(",")) {
			String name = selector.strip().replaceAll("\\s+", " ");
			if (name.length() < 200 && SIMPLE.matcher(name).matches()
					&& (hides || (this.hidden.containsKey(name) && Visibility.shows(declarations)))) {
				this.hidden.put(name, hides);
			}
		}
	}

}
