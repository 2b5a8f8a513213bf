package org.aigaq.document.file.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.aigaq.document.file.Notice;
import org.jspecify.annotations.Nullable;

/** What was noticed while a PDF was read, for the notices about it. */
final class PdfFindings {

	private static final int LONGEST_EXAMPLE = 60;

	private final SortedSet<Integer> columns = new TreeSet<>();

	private final SortedSet<Integer> recognised = new TreeSet<>();

	private final SortedSet<Integer> hidden = new TreeSet<>();

	private final SortedSet<Integer> unmapped = new TreeSet<>();

	private final SortedSet<Integer> comments = new TreeSet<>();

	private boolean formNotRead;

	private @Nullable String example;

	private long hiddenCharacters;

	/** A page may mix columns or cells. */
	void columns(int page) {
		this.columns.add(page);
	}

	/** A page has comments, which are not part of its text. */
	void comments(int page) {
		this.comments.add(page);
	}

	/** The values of the form fields could not be read. */
	void formNotRead() {
		this.formNotRead = true;
	}

	/** The text of a page was recognised from a picture. */
	void recognised(int page) {
		this.recognised.add(page);
	}

	/** So many characters of a page were left out because no reader sees them. */
	void hidden(int page, int characters) {
		if (characters > 0) {
			this.hidden.add(page);
			this.hiddenCharacters += characters;
		}
	}

	/**
	 * A page has letters without Unicode.
	 * @param word a word as it was read; empty: they are missing
	 */
	void unmapped(int page, String word) {
		this.unmapped.add(page);
		if ((this.example == null || this.example.isEmpty()) && !word.isBlank()) {
			this.example = shortened(word);
		}
	}

	/** Whether letters without Unicode were found. */
	boolean hasUnmapped() {
		return !this.unmapped.isEmpty();
	}

	static String shortened(String words) {
		String printable = words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
		return (printable.codePointCount(0, printable.length()) <= LONGEST_EXAMPLE) ? printable
				: printable.substring(0, printable.offsetByCodePoints(0, LONGEST_EXAMPLE)) + "\u2026";
	}

	/**
	 * The notices.
	 * @param empty the numbers of the pages without text
	 * @param text the text of all pages
	 */
	List<Notice> notices(List<Integer> empty, String text) {
		List<Notice> notices = new ArrayList<>();
		add(notices, Notice.Kind.PAGES_WITHOUT_TEXT, empty);
		add(notices, Notice.Kind.COLUMNS, List.copyOf(this.columns));
		add(notices, Notice.Kind.RECOGNISED_TEXT, List.copyOf(this.recognised));
		add(notices, Notice.Kind.HIDDEN_ON_PAGES, List.copyOf(this.hidden), this.hiddenCharacters);
		add(notices, Notice.Kind.COMMENTS_ON_PAGES, List.copyOf(this.comments));
		if (this.formNotRead) {
			notices.add(new Notice(Notice.Kind.FORM_NOT_READ, List.of()));
		}
		if (hasUnmapped()) {
			String word = (this.example != null) ? this.example : "";
			add(notices, word.isEmpty() ? Notice.Kind.LETTERS_MISSING : Notice.Kind.LETTERS_WITHOUT_UNICODE,
					List.copyOf(this.unmapped), word);
		}
		else {
			SuspectWords.of(text).ifPresent(notices::add);
		}
		return notices;
	}

	private static void add(List<Notice> notices, Notice.Kind kind, List<Integer> pages, Object... more) {
		if (!pages.isEmpty()) {
			List<Object> arguments = new ArrayList<>(List.of(PageNumbers.of(pages)));
			arguments.addAll(List.of(more));
			notices.add(new Notice(kind, arguments));
		}
	}

}
