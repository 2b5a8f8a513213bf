package org.aigaq.document.file;

import java.util.List;
import java.util.Locale;

/**
 * What an editor should know about the reading of a file: a message below
 * {@code document.notice}.
 *
 * @param kind the message
 * @param arguments its arguments: numbers, or short texts of the file
 */
public record Notice(Kind kind, List<Object> arguments) {

	public Notice {
		arguments = List.copyOf(arguments);
	}

	/** Key of the message. */
	public String message() {
		return "document.notice." + this.kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The kinds of notices. */
	public enum Kind {

		/** A Word file with tracked changes; argument: their number. */
		TRACKED_CHANGES,

		/** Text that no reader sees was left out; argument: its length in characters. */
		HIDDEN_TEXT,

		/** A Word file with comments, which were left out. */
		COMMENTS,

		/** A Word file with charts or other files inside; argument: their number. */
		EMBEDDED_PARTS,

		/** Parts beside the text were left out; argument: their length in words. */
		LEFT_OUT,

		/** The encoding in which the file was read, if not UTF-8; argument: its name. */
		ENCODING,

		/** Bytes that are no characters of the encoding; argument: their number. */
		BROKEN_CHARACTERS,

		/**
		 * Text read in a wrong encoding before; arguments: an example, and read right.
		 */
		MOJIBAKE,

		/** Marks that change the direction of the text; argument: their number. */
		DIRECTION_MARKS,

		/** Pages of a PDF have no text; argument: their numbers. */
		PAGES_WITHOUT_TEXT,

		/**
		 * Columns or tables of a PDF may be mixed; argument: the numbers of their pages.
		 */
		COLUMNS,

		/** Text that was recognised from pictures; argument: the numbers of the pages. */
		RECOGNISED_TEXT,

		/**
		 * Text that no reader sees was left out; arguments: the numbers of the pages, and
		 * the number of characters.
		 */
		HIDDEN_ON_PAGES,

		/**
		 * Letters without Unicode, which may be read wrong; arguments: the numbers of the
		 * pages, and an example.
		 */
		LETTERS_WITHOUT_UNICODE,

		/** Letters without Unicode are missing; argument: the numbers of the pages. */
		LETTERS_MISSING,

		/**
		 * Words whose letters may be read wrong; arguments: their number, and examples.
		 */
		SUSPECT_WORDS,

		/** Comments on pages, which were left out; argument: the numbers of the pages. */
		COMMENTS_ON_PAGES,

		/** A form whose values could not be read. */
		FORM_NOT_READ

	}

}
