package org.aigaq.document.file;

import java.util.List;

/** A file that yields no text, and why: a message below {@code document.file}. */
public class UnreadableFile extends Exception {

	private final Reason reason;

	private final transient List<Object> arguments;

	UnreadableFile(Reason reason, Object... arguments) {
		super(reason.name());
		this.reason = reason;
		this.arguments = List.of(arguments);
	}

	/** The key of the sentence that says what is wrong and what helps. */
	public String message() {
		return "document.file." + this.reason.name().toLowerCase().replace('_', '-');
	}

	/** What the sentence names. */
	public Object[] arguments() {
		return this.arguments.toArray();
	}

	/** What keeps a file from being read. */
	enum Reason {

		/** It has no bytes. */
		EMPTY,
		/** More bytes than are kept. */
		TOO_LARGE,
		/** It unpacks to more than is read. */
		BOMB,
		/** Of no kind that is read. */
		UNKNOWN_KIND,
		/** Bytes that are not UTF-8. */
		NOT_UTF8,
		/** The character U+0000. */
		NULL_CHARACTER,
		/** A password is asked for. */
		PASSWORD,
		/** Not what its kind should be. */
		BROKEN,
		/** No letter and no digit. */
		NO_WORDS,
		/** More characters than a text may have. */
		TOO_LONG,
		/** Reading did not end in time. */
		TOO_SLOW,
		/** Too many files are being read. */
		BUSY

	}

}
