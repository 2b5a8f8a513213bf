package org.aigaq.document.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntFunction;

import org.aigaq.document.edition.Texts.Noted;
import org.aigaq.document.text.TextLines;
import org.aigaq.document.text.TextLines.Line;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.HtmlUtils;

/**
 * A text as its paragraphs, with the words marked that facts rest on. Passages may lie in
 * each other, overlap, and reach over several paragraphs. All places count Unicode code
 * points from 0, the end exclusive.
 *
 * @param paragraphs the non-blank lines
 */
record MarkedText(List<Paragraph> paragraphs) {

	/**
	 * Mark a text, in one pass over it.
	 * @param notes its passages in the order of the text, numbered by it from 1
	 * @param here the passage that was asked for
	 */
	static MarkedText of(String text, List<Noted> notes, @Nullable Noted here) {
		Pass pass = new Pass(text, notes, here);
		TextLines lines = new TextLines(text);
		lines.paragraphs().forEach(pass::line);
		pass.goTo(lines.length());
		return new MarkedText(pass.paragraphs);
	}

	/**
	 * A non-blank line.
	 *
	 * @param number counted from 1
	 * @param pieces its words
	 * @param notes numbers of the passages that begin in it
	 */
	record Paragraph(int number, List<Piece> pieces, List<Integer> notes) {

		/**
		 * Its words as HTML, put together here since a template takes a second for the
		 * pieces of a long text.
		 * @param label what the link from a passage's number to its note is called
		 */
		public String html(IntFunction<String> label) {
			StringBuilder html = new StringBuilder();
			this.pieces.forEach((piece) -> piece.addTo(html, label));
			return html.toString();
		}

	}

	/**
	 * Part of a line, all of which lies in the same passages.
	 *
	 * @param text the words
	 * @param depth how many passages they lie in
	 * @param here whether they lie in the one that was asked for
	 * @param first whether that begins with them
	 * @param ended numbers of the passages that end after them
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
				html.append("<a class=\"note-number\" href=\"#note%1$d\" aria-label=\"%2$s\">%1$d</a>".formatted(number,
						HtmlUtils.htmlEscape(label.apply(number), "UTF-8")));
			}
		}

	}

	/** Where passages begin and end. */
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
			this.paragraphs.add(new Paragraph(line.paragraph(), pieces, this.begun));
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

		/** Go on to a code point, past what begins and ends on the way and there. */
		private int goTo(int place) {
			this.cuts.subMap(this.point, false, place, true).values().forEach(this::pass);
			this.index = this.text.offsetByCodePoints(this.index, place - this.point);
			this.point = place;
			return this.index;
		}

		/** What ends between two lines ended with the words before. */
		private void pass(Cut cut) {
			this.depth += cut.begun().size() - cut.ended().size();
			this.begun.addAll(cut.begun());
			this.ended.addAll(cut.ended());
		}

	}

}
