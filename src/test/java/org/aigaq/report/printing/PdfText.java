package org.aigaq.report.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words of a PDF in reading order, each with position, size and weight. */
public record PdfText(List<Word> words) {

	private static final float LINE = 2;

	private static final float HEADING = 13;

	private static final float FOOTER = 800;

	public static PdfText of(byte[] pdf) {
		List<Word> words = new ArrayList<>();
		PDFTextStripper reader = new PDFTextStripper() {

			@Override
			protected void writeString(String text, List<TextPosition> letters) {
				int start = 0;
				for (int i = 1; i <= letters.size(); i++) {
					if (i == letters.size() || letters.get(i).getFont() != letters.get(start).getFont()) {
						add(letters.subList(start, i));
						start = i;
					}
				}
			}

			private void add(List<TextPosition> letters) {
				TextPosition first = letters.get(0);
				String text = letters.stream().map(TextPosition::getUnicode).collect(Collectors.joining()).strip();
				if (!text.isEmpty()) {
					words.add(new Word(getCurrentPageNo(), first.getXDirAdj(), first.getYDirAdj(),
							first.getFontSizeInPt(), first.getFont().getName().contains("Bold"), text));
				}
			}

		};
		reader.setSortByPosition(true);
		try (PDDocument document = Loader.loadPDF(pdf)) {
			reader.getText(document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new PdfText(words);
	}

	/** All words, separated by spaces. */
	public String text() {
		return this.words.stream().map(Word::text).collect(Collectors.joining(" ")).replaceAll("\\s+", " ");
	}

	PdfText where(Predicate<Word> condition) {
		return new PdfText(this.words.stream().filter(condition).toList());
	}

	/** The text below a heading, up to the next heading, without page footers. */
	PdfText section(String heading) {
		List<Word> section = new ArrayList<>();
		boolean within = false;
		for (List<Word> line : lines()) {
			if (line.get(0).size() == HEADING) {
				within = new PdfText(line).text().equals(heading);
			}
			else if (within) {
				line.stream().filter((word) -> word.y() < FOOTER).forEach(section::add);
			}
		}
		return new PdfText(section);
	}

	/** The words of each line, from left to right. */
	List<List<Word>> lines() {
		List<List<Word>> lines = new ArrayList<>();
		for (Word word : this.words) {
			List<Word> last = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
			if (!last.isEmpty() && last.get(0).page() == word.page() && Math.abs(last.get(0).y() - word.y()) < LINE) {
				last.add(word);
			}
			else {
				lines.add(new ArrayList<>(List.of(word)));
			}
		}
		return lines;
	}

	/** One row for each starting word: all words from its line up to the next one. */
	List<PdfText> rows(List<Word> starts) {
		List<PdfText> rows = new ArrayList<>();
		for (int i = 0; i < starts.size(); i++) {
			Word from = starts.get(i);
			Word to = (i + 1 < starts.size()) ? starts.get(i + 1) : null;
			rows.add(where((word) -> !word.isAbove(from) && (to == null || word.isAbove(to))));
		}
		return rows;
	}

	/**
	 * A word, as PDFBox separates them.
	 *
	 * @param page page number, from 1
	 * @param x from the left, in points
	 * @param y of the base line, from the top, in points
	 * @param size in points
	 * @param bold whether it is bold
	 * @param text its letters
	 */
	record Word(int page, float x, float y, float size, boolean bold, String text) {

		boolean isAbove(Word other) {
			return this.page < other.page || (this.page == other.page && this.y < other.y - LINE);
		}

	}

}
