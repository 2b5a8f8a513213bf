package org.aigaq.document.file.plain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.aigaq.document.file.Extract;
import org.aigaq.document.file.UnreadableFile;
import org.aigaq.document.file.UnreadableFile.Reason;

/** Plain text, kept unaltered. */
public final class PlainText {

	private PlainText() {
	}

	public static Extract of(byte[] bytes) throws UnreadableFile {
		String text = decode(bytes, StandardCharsets.UTF_8);
		if (text.indexOf('\0') >= 0) {
			throw new UnreadableFile(Reason.NULL_CHARACTER);
		}
		return Extract.of(text, List.of());
	}

	/** Decode strictly: bytes that are invalid in the encoding are refused. */
	public static String decode(byte[] bytes, Charset charset) throws UnreadableFile {
		try {
			return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			throw new UnreadableFile(Reason.NOT_UTF8, charset.name());
		}
	}

}
