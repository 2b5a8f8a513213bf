package org.aigaq.document.file.plain;

import java.util.Optional;
import java.util.function.UnaryOperator;

import org.aigaq.document.file.Extract;
import org.aigaq.document.file.UnreadableFile;
import org.aigaq.document.file.UnreadableFile.Reason;
import org.aigaq.document.file.encoding.Decoded;
import org.aigaq.document.file.encoding.Encoding;
import org.jspecify.annotations.Nullable;

/** Plain text, kept unaltered; a byte order mark at its begin is no character of it. */
public final class PlainText {

	private PlainText() {
	}

	/**
	 * Read a text in UTF-8, in UTF-16 with a byte order mark, or in a chosen encoding.
	 * @param encoding the chosen encoding; {@code null}: none
	 */
	public static Extract of(byte[] bytes, @Nullable String encoding) throws UnreadableFile {
		return of(bytes, Optional.empty(), encoding);
	}

	/**
	 * Read a text that was sent with a declaration of its encoding.
	 * @param declared that declaration
	 * @param encoding the chosen encoding; {@code null}: none
	 */
	public static Extract of(byte[] bytes, Optional<Encoding> declared, @Nullable String encoding)
			throws UnreadableFile {
		Decoded decoded = Decoded.of(bytes, declared, encoding, UnaryOperator.identity());
		if (decoded.text().indexOf('\0') >= 0) {
			throw new UnreadableFile(Reason.NULL_CHARACTER);
		}
		return Extract.of(decoded.text(), decoded.notices());
	}

}
