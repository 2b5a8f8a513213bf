package org.aigaq.document.file.web;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.aigaq.document.file.Extract;
import org.aigaq.document.file.UnreadableFile;
import org.aigaq.document.file.plain.PlainText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Extracts the visible text of a web page: one line for each block, without scripts,
 * styles and forms.
 */
public final class HtmlText implements NodeVisitor {

	private static final int HEAD = 2048;

	private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})");

	private final StringBuilder words = new StringBuilder();

	private HtmlText() {
	}

	public static Extract of(byte[] bytes) throws UnreadableFile {
		String markup = PlainText.decode(bytes, charset(bytes));
		Document page = Jsoup.parse(markup.startsWith("\ufeff") ? markup.substring(1) : markup);
		page.select("head, script, style, noscript, template, svg, iframe, button, select, textarea").remove();
		HtmlText text = new HtmlText();
		page.traverse(text);
		return Extract.of(text.words.toString(), List.of());
	}

	/** The encoding declared by the page, otherwise UTF-8. */
	private static Charset charset(byte[] bytes) {
		Matcher named = CHARSET
			.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
		try {
			return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
		}
		catch (IllegalCharsetNameException | UnsupportedCharsetException ex) {
			return StandardCharsets.UTF_8;
		}
	}

	@Override
	public void head(Node node, int depth) {
		if (node instanceof TextNode text) {
			this.words.append(text.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " "));
		}
		else if (node instanceof Element element) {
			this.words.append(before(element));
		}
	}

	@Override
	public void tail(Node node, int depth) {
		if (node instanceof Element element && !element.normalName().equals("br")) {
			this.words.append(before(element));
		}
	}

	/**
	 * The separator before an element: blocks are on separate lines, cells of a row on
	 * one line.
	 */
	private static String before(Element element) {
		return switch (element.normalName()) {
			case "br" -> "\n";
			case "td", "th" -> " ";
			case "tr", "li", "dt", "dd" -> "\n";
			default -> element.isBlock() ? "\n\n" : "";
		};
	}

}
