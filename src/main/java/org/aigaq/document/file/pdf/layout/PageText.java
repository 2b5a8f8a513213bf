package org.aigaq.document.file.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.aigaq.document.file.pdf.layout.PageLine.Start;

/**
 * The text of one page: its paragraphs, and the head, foot and page number that are set
 * apart.
 *
 * @param paragraphs the paragraphs; the lines of each are joined by a space
 * @param apart what is set apart, as one paragraph; may be empty
 * @param ends whether its last paragraph ends: with a sentence, a short line or a row of
 * a table
 */
public record PageText(List<String> paragraphs, String apart, boolean ends) {

	/** The end of a sentence, with closing quotation marks and brackets. */
	private static final Pattern END = Pattern
		.compile("(?s).*[.!?:;\u2026\u061f\u06d4\u3002][\\p{Pf}\\p{Pe}\"'*\\d\\s]*");

	/** Between two sentences; the second begins with a capital letter. */
	private static final Pattern SENTENCE = Pattern
		.compile("(?<=\\p{Ll}[.!?\u2026][\\p{Pf}\\p{Pe}\"]{0,3})(\\s)(?=[\\p{Pi}\\p{Ps}\"]{0,3}\\p{Lu})");

	/** A line of less than this share of the widest one is the last of a paragraph. */
	private static final double SHORT = 0.7;

	/** The longest tail of a text that can be the end of a sentence, in characters. */
	private static final int TAIL = 20;

	/** The text of the lines of a page, some of which are set apart. */
	public static PageText of(List<PageLine> lines, List<PageLine> apart) {
		List<String> paragraphs = new ArrayList<>();
		StringBuilder paragraph = new StringBuilder();
		LineDistances distances = new LineDistances(lines);
		PageLine last = null;
		for (PageLine line : lines) {
			if (apart.contains(line)) {
				continue;
			}
			if (last != null && !continues(last, line, distances)) {
				paragraphs.add(paragraph.toString());
				paragraph.setLength(0);
			}
			paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.text());
			last = line;
		}
		if (!paragraph.isEmpty()) {
			paragraphs.add(paragraph.toString());
		}
		boolean ends = last == null || last.cells() || ends(last.text()) || isShort(last, lines);
		return new PageText(paragraphs, String.join("\n", apart.stream().map(PageLine::text).toList()), ends);
	}

	private static boolean isShort(PageLine line, List<PageLine> lines) {
		double widest = lines.stream().mapToDouble(PageLine::width).max().orElse(0);
		return line.width() < SHORT * widest;
	}

	/** Whether a line goes on with the paragraph before, maybe from another column. */
	private static boolean continues(PageLine before, PageLine line, LineDistances distances) {
		return switch (line.start()) {
			case LINE -> !distances.areApart(before, line) && !(line.isNumbered() && ends(before.text()));
			case PARAGRAPH -> false;
			case COLUMN -> before.isBroken() || (!ends(before.text()) && line.beginsInside());
		};
	}

	private static boolean ends(String text) {
		return END.matcher(text.substring(Math.max(0, text.length() - TAIL))).matches();
	}

	/** Whether nothing is on it but what is set apart. */
	public boolean isEmpty() {
		return this.paragraphs.isEmpty();
	}

	/**
	 * The page with what is set apart where no sentence is broken: at its end, else at
	 * its start, else after the last paragraph or sentence that ends on it.
	 * @param begins whether a sentence may begin with this page
	 * @param last whether it is the last page
	 */
	public String placed(boolean begins, boolean last) {
		String text = String.join("\n\n", this.paragraphs);
		if (this.apart.isEmpty() || last || this.ends) {
			return joined(text, this.apart);
		}
		if (begins) {
			return joined(this.apart, text);
		}
		int place = place(text);
		return (place < 0) ? joined(text, this.apart)
				: joined(joined(text.substring(0, place), this.apart), text.substring(place).strip());
	}

	/**
	 * The end of the last paragraph or else of the last sentence; negative: none ends.
	 */
	private static int place(String text) {
		int paragraph = text.lastIndexOf("\n\n");
		if (paragraph >= 0 && ends(text.substring(0, paragraph))) {
			return paragraph;
		}
		int place = -1;
		Matcher sentence = SENTENCE.matcher(text);
		while (sentence.find()) {
			place = sentence.start(1);
		}
		return place;
	}

	private static String joined(String some, String others) {
		return (some.isEmpty() || others.isEmpty()) ? some + others : some + "\n\n" + others;
	}

}
