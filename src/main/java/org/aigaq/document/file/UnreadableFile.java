package org.aigaq.document.file;

import java.util.List;
import java.util.Locale;

/**
 * A file whose text cannot be read, with the reason: a message below
 * {@code document.file}.
 */
public class UnreadableFile extends Exception {

	private final Reason reason;

	private final transient List<Object> arguments;

	public UnreadableFile(Reason reason, Object... arguments) {
		super(reason.name());
		this.reason = reason;
		this.arguments = List.of(arguments);
	}

	/** The reason. */
	public Reason reason() {
		return this.reason;
	}

	/** Key of the message that says what is wrong and what to do. */
	public String message() {
		return "document.file." + this.reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The arguments of the message. */
	public Object[] arguments() {
		return this.arguments.toArray();
	}

	/** Why a file cannot be read. */
	public enum Reason {

		/** It is empty. */
		EMPTY,
		/** It is larger than the limit. */
		TOO_LARGE,
		/** It unpacks to more than the limit. */
		BOMB,
		/** Its kind is not supported. */
		UNKNOWN_KIND,
		/**
		 * It is neither UTF-8 nor declares another encoding; arguments: names of likely
		 * encodings, each followed by the first words in it.
		 */
		NOT_UTF8,
		/** It contains the character U+0000. */
		NULL_CHARACTER,
		/** A saved page or message of several parts has no page. */
		NO_PAGE_INSIDE,
		/** It needs a password. */
		PASSWORD,
		/** It is damaged. */
		BROKEN,
		/** It has no letters and no digits. */
		NO_WORDS,
		/** Its text is longer than the limit. */
		TOO_LONG,
		/** Reading it takes more memory than the limit. */
		TOO_MUCH_MEMORY,
		/** Reading took too long. */
		TOO_SLOW,
		/** Too many files are being read. */
		BUSY,
		/** It is a scan: pictures of pages without text. */
		SCAN,
		/** It has more pages than the limit. */
		TOO_MANY_PAGES,
		/** Its letters have no Unicode. */
		NO_UNICODE,
		/** It has no page of this number, or no more pages. */
		NO_MORE_PAGES

	}

}
