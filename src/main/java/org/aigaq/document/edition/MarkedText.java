package org.aigaq.document.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.aigaq.document.edition.Texts.Noted;
import org.aigaq.document.text.TextLines;
import org.aigaq.document.text.TextLines.Line;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.HtmlUtils;

/**
 * A text as paragraphs, with the cited passages marked. Passages may be nested, overlap,
 * and span several paragraphs. Offsets count Unicode code points from 0, the end
 * exclusive.
 *
 * @param paragraphs the non-blank lines
 * @param last number of the last page; 1 if nothing separates pages
 */
record MarkedText(List<Paragraph> paragraphs, int last) {

	/**
	 * Mark a text, in one pass over it.
	 * @param notes its passages in the order of the text; numbered here from 1
	 * @param here the requested passage
	 */
	static MarkedText of(String text, List<Noted> notes, @Nullable Noted here) {
		Pass pass = new Pass(text, notes, here);
		TextLines lines = new TextLines(text);
		lines.paragraphs().forEach(pass::line);
		pass.goTo(lines.length());
		return new MarkedText(pass.paragraphs, 1 + (int) text.chars().filter((c) -> c == '\f').count());
	}

	/**
	 * The paragraphs by page.
	 * @param atLeast the number of pages of the file, of which the last may have no text
	 */
	List<Page> pages(int atLeast) {
		Map<Integer, List<Paragraph>> pages = this.paragraphs.stream().collect(Collectors.groupingBy(Paragraph::page));
		return IntStream.rangeClosed(1, Math.max(this.last, atLeast))
			.mapToObj((number) -> new Page(number, pages.getOrDefault(number, List.of())))
			.toList();
	}

	/** All paragraphs as one page. */
	List<Page> onePage() {
		return List.of(new Page(1, this.paragraphs));
	}

	/**
	 * A page of a text.
	 *
	 * @param number counted from 1
	 * @param paragraphs the lines that begin on it; may be empty
	 */
	record Page(int number, List<Paragraph> paragraphs) {

		/** The number of its first paragraph. */
		public int first() {
			return this.paragraphs.isEmpty() ? 1 : this.paragraphs.get(0).number();
		}

	}

	/**
	 * A non-blank line.
	 *
	 * @param number counted from 1
	 * @param page the page on which it begins, from 1
	 * @param pieces its parts
	 * @param notes numbers of the passages that begin in it
	 */
	record Paragraph(int number, int page, List<Piece> pieces, List<Integer> notes) {

		/**
		 * The line as HTML. It is built here because a template is too slow for the
		 * pieces of a long text.
		 * @param label label of the link from a passage's number to its note
		 */
		public String html(IntFunction<String> label) {
			StringBuilder html = new StringBuilder();
			this.pieces.forEach((piece) -> piece.addTo(html, label));
			return html.toString();
		}

	}

	/**
	 * A part of a line that lies in the same passages throughout.
	 *
	 * @param text its words
	 * @param depth number of passages it lies in
	 * @param here whether it lies in the requested passage
	 * @param first whether the requested passage begins with it
	 * @param ended numbers of the passages that end after it
	 */
	record Piece(String text, int depth, boolean here, boolean first, List<Integer> ended) {

		private void addTo(StringBuilder html, IntFunction<String> label) {
			String words = HtmlUtils.htmlEscape(this.text, "UTF-8");
			if (this.depth > 0) {
				html.append("<mark")
					.append(this.here ? " class=\"here\"" : (this.depth > 1) ? " class=\"deep\"" : "")
					.append(this.first ? " id=\"here\" tabindex=\"-1\">" : ">")
					.append(words)
					.append("</mark>");
			}
			else {
				html.append(words);
			}
			for (int number : this.ended) {
				html.append("<a class=\"note-number\" href=\"#note%1$s\" aria-label=\"%2$s\">%1$s</a>".formatted(number,
						HtmlUtils.htmlEscape(label.apply(number), "UTF-8")));
			}
		}

	}

	/** The passages that begin and end at an offset. */
	private record Cut(List<Integer> begun, List<Integer> ended) {
	}

	/** One pass over a text, line by line. */
	private static final class Pass {

		private final String text;

		private final TreeMap<Integer, Cut> cuts = new TreeMap<>();

		private final List<Paragraph> paragraphs = new ArrayList<>();

		private final @Nullable Noted here;

		private int index;

		private int point;

		private int depth;

		private boolean found;

		private List<Integer> begun = new ArrayList<>();

		private List<Integer> ended = new ArrayList<>();

		Pass(String text, List<Noted> notes, @Nullable Noted here) {
			this.text = text;
			this.here = here;
			for (int i = 0; i < notes.size(); i++) {
				cut(notes.get(i).start()).begun().add(i + 1);
				cut(notes.get(i).end()).ended().add(i + 1);
			}
			pass(cut(0));
		}

		private Cut cut(int place) {
			return this.cuts.computeIfAbsent(place, (added) -> new Cut(new ArrayList<>(), new ArrayList<>()));
		}

		void line(Line line) {
			goTo(line.point());
			int end = this.point + this.text.codePointCount(line.from(), line.end());
			List<Piece> pieces = new ArrayList<>();
			while (this.point < end) {
				pieces.add(piece(end));
			}
			this.paragraphs.add(new Paragraph(line.paragraph(), line.page(), pieces, this.begun));
			this.begun = new ArrayList<>();
		}

		private Piece piece(int end) {
			int start = this.index;
			int within = this.depth;
			boolean asked = this.here != null && this.here.start() <= this.point && this.point < this.here.end();
			boolean first = asked && !this.found;
			this.found = this.found || asked;
			Integer next = this.cuts.higherKey(this.point);
			this.ended = new ArrayList<>();
			return new Piece(this.text.substring(start, goTo((next != null) ? Math.min(next, end) : end)), within,
					asked, first, this.ended);
		}

		/** Advance to a code point and handle all bounds of passages up to it. */
		private int goTo(int place) {
			this.cuts.subMap(this.point, false, place, true).values().forEach(this::pass);
			this.index = this.text.offsetByCodePoints(this.index, place - this.point);
			this.point = place;
			return this.index;
		}

		/** Handle passages that end between two lines: they end with the words before. */
		private void pass(Cut cut) {
			this.depth += cut.begun().size() - cut.ended().size();
			this.begun.addAll(cut.begun());
			this.ended.addAll(cut.ended());
		}

	}

}
