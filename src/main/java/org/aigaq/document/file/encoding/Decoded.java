package org.aigaq.document.file.encoding;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.aigaq.document.file.Notice;
import org.aigaq.document.file.UnreadableFile;
import org.aigaq.document.file.UnreadableFile.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a file. Its encoding is that of its byte order mark, else the one
 * that the editor has chosen, else the one that it declares, else UTF-8; no other is
 * guessed.
 *
 * @param text the characters, without a byte order mark
 * @param notices the encoding if it is an old one, and bytes that are no characters
 */
public record Decoded(String text, List<Notice> notices) {

	private static final char BROKEN = '\ufffd';

	/**
	 * Decode a file.
	 * @param declared the encoding that it declares
	 * @param chosen the encoding that the editor has chosen; {@code null}: none
	 * @param words extracts words from the characters, to show them in a choice
	 * @throws UnreadableFile with the choice, if it is not UTF-8 and declares nothing
	 * else
	 */
	public static Decoded of(byte[] bytes, Optional<Encoding> declared, @Nullable String chosen,
			UnaryOperator<String> words) throws UnreadableFile {
		Optional<Encoding> marked = marked(bytes);
		if (marked.isPresent()) {
			int length = marked.get().equals(Encoding.UTF8) ? 3 : 2;
			return of(marked.get(), Arrays.copyOfRange(bytes, length, bytes.length));
		}
		Optional<Encoding> known = (chosen != null) ? Encoding.named(chosen)
				: declared.filter((encoding) -> !encoding.equals(Encoding.UTF8));
		if (known.isPresent()) {
			return of(known.get(), bytes);
		}
		String text = Encoding.UTF8.decodeStrictly(bytes)
			.orElseThrow(() -> new UnreadableFile(Reason.NOT_UTF8, EncodingChoice.of(bytes, words)));
		return new Decoded(text, List.of());
	}

	private static Decoded of(Encoding encoding, byte[] bytes) {
		String text = encoding.decode(bytes);
		List<Notice> notices = new ArrayList<>();
		if (!encoding.equals(Encoding.UTF8)) {
			notices.add(new Notice(Notice.Kind.ENCODING, List.of(encoding.name())));
		}
		long broken = text.chars().filter((character) -> character == BROKEN).count();
		if (broken > 0) {
			notices.add(new Notice(Notice.Kind.BROKEN_CHARACTERS, List.of(broken)));
		}
		return new Decoded(text, notices);
	}

	/** The encoding that a byte order mark names. */
	private static Optional<Encoding> marked(byte[] bytes) {
		if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
			return Optional.of(Encoding.UTF8);
		}
		if (startsWith(bytes, 0xff, 0xfe)) {
			return Optional.of(new Encoding("UTF-16LE", StandardCharsets.UTF_16LE, false));
		}
		return startsWith(bytes, 0xfe, 0xff) ? Optional.of(new Encoding("UTF-16BE", StandardCharsets.UTF_16BE, false))
				: Optional.empty();
	}

	private static boolean startsWith(byte[] bytes, int... mark) {
		for (int i = 0; i < mark.length; i++) {
			if (bytes.length <= i || (bytes[i] & 0xff) != mark[i]) {
				return false;
			}
		}
		return true;
	}

}
