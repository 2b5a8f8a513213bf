package org.aigaq.document.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;

/**
 * Checks the unpacked size of the compressed streams of a PDF before it is read, because
 * PDFBox keeps each stream in memory. Images are ignored, since no text is read from
 * them.
 */
final class PdfStreams {

	/** A dictionary ends at most this many bytes before its stream. */
	private static final int DICTIONARY = 1_000;

	private PdfStreams() {
	}

	static void check(byte[] bytes) throws UnreadableFile {
		String file = new String(bytes, StandardCharsets.ISO_8859_1);
		UnpackedSize inflated = new UnpackedSize();
		for (int at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", at + 6)) {
			int start = at + 6;
			while (start < file.length() && (file.charAt(start) == '\r' || file.charAt(start) == '\n')) {
				start++;
			}
			if (isDeflated(file, start) && !isPicture(file.substring(Math.max(0, at - DICTIONARY), at))) {
				try {
					inflated.read(new InflaterInputStream(new ByteArrayInputStream(bytes, start, bytes.length - start)),
							UnpackedSize.MOST_MARKUP);
				}
				catch (IOException ex) {
					continue; // not compressed, or encrypted
				}
			}
		}
	}

	/** Whether a zlib stream begins here (RFC 1950). */
	private static boolean isDeflated(String file, int at) {
		return at + 1 < file.length() && (file.charAt(at) & 0x0f) == 8
				&& ((file.charAt(at) << 8) + file.charAt(at + 1)) % 31 == 0;
	}

	private static boolean isPicture(String before) {
		return before.substring(before.lastIndexOf("obj") + 1).matches("(?s).*/Subtype\\s*/Image\\b.*");
	}

}
