package org.aigaq.document.file.web;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** Which elements of a page no reader sees. */
final class Visibility {

	private static final Set<String> NEVER_SHOWN = Set.of("head", "script", "style", "noscript", "template", "svg",
			"iframe", "object", "audio", "video", "canvas", "button", "select", "textarea", "datalist", "noframes",
			"noembed", "rp", "rt");

	private static final Pattern HIDES = Pattern.compile(
			"(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)|font-size\\s*:\\s*0(?![\\d.])|content-visibility\\s*:\\s*hidden)");

	private static final Pattern SHOWS = Pattern.compile("(?:^|[;\\s])(?:display\\s*:|visibility\\s*:\\s*visible)");

	private static final Pattern OFF_SCREEN = Pattern
		.compile("(?:^|[;\\s])(?:left|right|top|text-indent|margin-left|margin-top)\\s*:\\s*-\\d{3,}");

	private static final Pattern CLIPPED = Pattern.compile(
			"(?:^|[;\\s])(?:clip\\s*:\\s*rect\\(\\s*0|clip\\s*:\\s*rect\\(\\s*1px|clip-path\\s*:\\s*inset\\(\\s*(?:50|100)%)");

	private static final Pattern FLAT = Pattern
		.compile("(?:^|[;\\s])(?:max-)?(?:height|width)\\s*:\\s*[01](?:px)?\\s*(?:;|!|$)");

	private static final Pattern CUT = Pattern.compile("(?:^|[;\\s])overflow(?:-[xy])?\\s*:\\s*(?:hidden|clip)");

	private Visibility() {
	}

	/** Whether an element holds no words for readers. */
	static boolean isNeverShown(Element element) {
		return NEVER_SHOWN.contains(element.normalName());
	}

	/** Whether an element hides its words by itself. */
	static boolean isHidden(Element element) {
		return element.hasAttr("hidden") || (element.normalName().equals("dialog") && !element.hasAttr("open"))
				|| (element.hasAttr("style") && hides(element.attr("style")));
	}

	/** Whether declarations of a style hide an element. */
	static boolean hides(String declarations) {
		String style = declarations.toLowerCase(Locale.ROOT);
		return HIDES.matcher(style).find() || OFF_SCREEN.matcher(style).find() || CLIPPED.matcher(style).find()
				|| (CUT.matcher(style).find() && FLAT.matcher(style).find());
	}

	/** Whether declarations of a style show an element that another rule hides. */
	static boolean shows(String declarations) {
		return SHOWS.matcher(declarations.toLowerCase(Locale.ROOT)).find();
	}

}
