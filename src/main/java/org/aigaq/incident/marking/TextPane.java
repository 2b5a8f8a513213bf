package org.aigaq.incident.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.aigaq.document.WordsInText.Spot;
import org.aigaq.incident.marking.EnteredValues.Quote;
import org.aigaq.incident.marking.FoundValues.Value;
import org.aigaq.incident.marking.TextWindow.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The text beside the form: a part of it in sentences with marks, and what was found in
 * it and is not entered yet.
 *
 * @param paragraphs what is shown
 * @param from first character that is shown
 * @param earlier first character of the part before; {@code null}: none
 * @param later first character of the part after; {@code null}: none
 * @param open what is not entered yet
 * @param dismissed the keys of what an editor dismissed
 */
public record TextPane(List<Paragraph> paragraphs, int from, @Nullable Integer earlier, @Nullable Integer later,
		List<Value> open, List<String> dismissed) {

	/** Draw a part of a text. */
	static TextPane of(TextWindow window, List<Quote> here, List<int[]> elsewhere, List<Value> open,
			@Nullable Spot chosen, List<String> dismissed, boolean pages) {
		List<Paragraph> paragraphs = new ArrayList<>();
		List<SentenceShown> sentences = new ArrayList<>();
		Sentence before = null;
		int page = 0;
		for (Sentence sentence : window.sentences()) {
			if (before != null && before.paragraph() != sentence.paragraph()) {
				paragraphs.add(paragraph(before, sentences, pages && before.page() > page));
				page = before.page();
				sentences = new ArrayList<>();
			}
			sentences.add(shown(sentence, here, elsewhere, open, chosen));
			before = sentence;
		}
		if (before != null) {
			paragraphs.add(paragraph(before, sentences, pages && before.page() > page));
		}
		return new TextPane(paragraphs, window.sentences().isEmpty() ? 0 : window.sentences().get(0).start(),
				window.earlier(), window.later(), open, dismissed);
	}

	private static Paragraph paragraph(Sentence last, List<SentenceShown> sentences, boolean begins) {
		return new Paragraph(last.paragraph(), begins ? last.page() : null, List.copyOf(sentences));
	}

	private static SentenceShown shown(Sentence sentence, List<Quote> here, List<int[]> elsewhere, List<Value> open,
			@Nullable Spot chosen) {
		SortedSet<Integer> borders = new TreeSet<>(List.of(sentence.start(), sentence.end()));
		Stream
			.of(here.stream().map((quote) -> new int[] { quote.start(), quote.end() }), elsewhere.stream(),
					open.stream().map((found) -> new int[] { found.start(), found.end() }),
					(chosen != null) ? Stream.of(new int[] { chosen.start(), chosen.end() }) : Stream.<int[]>empty())
			.flatMap((ranges) -> ranges)
			.flatMap((range) -> Stream.of(range[0], range[1]))
			.filter((at) -> at > sentence.start() && at < sentence.end())
			.forEach(borders::add);
		List<Piece> pieces = new ArrayList<>();
		List<Integer> all = List.copyOf(borders);
		for (int i = 0; i + 1 < all.size(); i++) {
			pieces.add(piece(sentence, all.get(i), all.get(i + 1), here, elsewhere, open, chosen));
		}
		return new SentenceShown(sentence.start(), sentence.end(), pieces);
	}

	private static Piece piece(Sentence sentence, int start, int end, List<Quote> here, List<int[]> elsewhere,
			List<Value> open, @Nullable Spot chosen) {
		int from = sentence.text().offsetByCodePoints(0, start - sentence.start());
		int to = sentence.text().offsetByCodePoints(from, end - start);
		List<String> classes = new ArrayList<>();
		boolean used = here.stream().anyMatch((quote) -> quote.start() < end && start < quote.end());
		if (used) {
			classes.add("used");
		}
		else if (elsewhere.stream().anyMatch((range) -> range[0] < end && start < range[1])) {
			classes.add("elsewhere");
		}
		if (open.stream().anyMatch((found) -> found.start() < end && start < found.end())) {
			classes.add("found");
		}
		if (chosen != null && chosen.start() < end && start < chosen.end()) {
			classes.add("chosen");
		}
		// white space after the sentence belongs to no quote
		List<Quote> ending = here.stream()
			.filter((quote) -> quote.end() == end && !quote.label().isEmpty())
			.distinct()
			.toList();
		return new Piece(start, sentence.text().substring(from, to), String.join(" ", classes), ending);
	}

	/**
	 * A paragraph.
	 *
	 * @param number from 1
	 * @param page the page of a PDF that begins with it; {@code null}: none does
	 */
	record Paragraph(int number, @Nullable Integer page, List<SentenceShown> sentences) {
	}

	/**
	 * A sentence.
	 *
	 * @param start its first code point
	 * @param end the code point after it
	 */
	record SentenceShown(int start, int end, List<Piece> pieces) {

		/** How its choice is sent. */
		public String key() {
			return this.start + ":" + this.end;
		}

	}

	/**
	 * A part of a sentence with the same marks.
	 *
	 * @param at its first code point
	 * @param classes its marks
	 * @param numbers the figures whose quote ends with it
	 */
	record Piece(int at, String text, String classes, List<Quote> numbers) {
	}

}
