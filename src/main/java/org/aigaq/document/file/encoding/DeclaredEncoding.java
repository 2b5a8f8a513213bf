package org.aigaq.document.file.encoding;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the encoding that a web page declares in a {@code meta} element or an XML
 * declaration, as browsers do (HTML Standard, 13.2.3.2, prescan a byte stream): the
 * encoding of a script or a link is not that of the page. Browsers look at the first 1024
 * bytes and then for as long as the head of the page lasts.
 */
public final class DeclaredEncoding {

	private static final int HEAD = 1024;

	private static final int MOST = 1 << 16;

	private static final Pattern XML = Pattern
		.compile("(?s)<\\?xml[^>]{0,200}?\\bencoding\\s*=\\s*(?:\"([^\">]{1,40})\"|'([^'>]{1,40})')");

	private static final Pattern IN_CONTENT = Pattern
		.compile("(?i)charset\\s*=\\s*(?:\"([^\"]{1,60})\"|'([^']{1,60})'|([^\\s;\"']{1,60}))");

	private final String head;

	private int at;

	private DeclaredEncoding(byte[] bytes) {
		this.head = new String(bytes, 0, Math.min(bytes.length, MOST), StandardCharsets.ISO_8859_1);
	}

	/** The encoding that a page declares; empty: none that is known. */
	public static Optional<Encoding> of(byte[] bytes) {
		DeclaredEncoding page = new DeclaredEncoding(bytes);
		return page.meta().or(page::xml);
	}

	private Optional<Encoding> xml() {
		Matcher declaration = XML.matcher(this.head);
		return declaration.lookingAt() ? unicodeAsUtf8(group(declaration)) : Optional.empty();
	}

	private Optional<Encoding> meta() {
		while (this.at < this.head.length()) {
			int begin = this.head.indexOf('<', this.at);
			if (begin < 0) {
				break;
			}
			this.at = begin;
			if (this.head.startsWith("<!--", begin)) {
				int end = this.head.indexOf("-->", begin + 2);
				this.at = (end < 0) ? this.head.length() : end + 3;
			}
			else if (isTag("meta")) {
				this.at += "<meta".length();
				Optional<Encoding> found = declared(attributes());
				if (found.isPresent()) {
					return found;
				}
			}
			else if (begin > HEAD && (isTag("body") || isTag("/head"))) {
				break;
			}
			else if (begin + 1 < this.head.length() && isLetter(this.head.charAt(begin + 1))
					|| (begin + 2 < this.head.length() && this.head.charAt(begin + 1) == '/'
							&& isLetter(this.head.charAt(begin + 2)))) {
				while (this.at < this.head.length() && " \t\n\f\r>".indexOf(this.head.charAt(this.at)) < 0) {
					this.at++;
				}
				attributes();
			}
			else {
				this.at = begin + 1;
			}
		}
		return Optional.empty();
	}

	private boolean isTag(String name) {
		int end = this.at + 1 + name.length();
		return this.head.regionMatches(true, this.at + 1, name, 0, name.length()) && end < this.head.length()
				&& " \t\n\f\r/>".indexOf(this.head.charAt(end)) >= 0;
	}

	private static boolean isLetter(char character) {
		return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
	}

	private Optional<Encoding> declared(Map<String, String> attributes) {
		if (attributes.containsKey("charset")) {
			return unicodeAsUtf8(attributes.get("charset"));
		}
		if (attributes.getOrDefault("http-equiv", "").equalsIgnoreCase("content-type")) {
			Matcher charset = IN_CONTENT.matcher(attributes.getOrDefault("content", ""));
			return charset.find() ? unicodeAsUtf8(group(charset)) : Optional.empty();
		}
		return Optional.empty();
	}

	/** A page that can be read so far is not in UTF-16, whatever it says. */
	private static Optional<Encoding> unicodeAsUtf8(String name) {
		return Encoding.named(name)
			.map((encoding) -> encoding.charset().name().startsWith("UTF-16") ? Encoding.UTF8 : encoding);
	}

	private static String group(Matcher matcher) {
		for (int i = 1; i <= matcher.groupCount(); i++) {
			if (matcher.group(i) != null) {
				return matcher.group(i);
			}
		}
		return "";
	}

	/** The attributes of a tag, the first of each name; goes to the end of the tag. */
	private Map<String, String> attributes() {
		Map<String, String> attributes = new HashMap<>();
		while (this.at < this.head.length()) {
			skip(" \t\n\f\r/");
			if (this.at >= this.head.length() || this.head.charAt(this.at) == '>') {
				break;
			}
			int begin = this.at++; // a name may begin with =
			until("= \t\n\f\r/>");
			String name = this.head.substring(begin, this.at).toLowerCase(Locale.ROOT);
			skip(" \t\n\f\r");
			attributes.putIfAbsent(name, value());
		}
		this.at++;
		return attributes;
	}

	private String value() {
		if (this.at >= this.head.length() || this.head.charAt(this.at) != '=') {
			return "";
		}
		this.at++;
		skip(" \t\n\f\r");
		int begin = this.at;
		if (begin < this.head.length() && "\"'".indexOf(this.head.charAt(begin)) >= 0) {
			int end = this.head.indexOf(this.head.charAt(begin), begin + 1);
			this.at = (end < 0) ? this.head.length() : end + 1;
			return (end < 0) ? "" : this.head.substring(begin + 1, end);
		}
		until(" \t\n\f\r>");
		return this.head.substring(begin, this.at);
	}

	private void skip(String characters) {
		while (this.at < this.head.length() && characters.indexOf(this.head.charAt(this.at)) >= 0) {
			this.at++;
		}
	}

	private void until(String characters) {
		while (this.at < this.head.length() && characters.indexOf(this.head.charAt(this.at)) < 0) {
			this.at++;
		}
	}

}
