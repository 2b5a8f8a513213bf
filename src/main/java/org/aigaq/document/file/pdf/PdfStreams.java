package org.aigaq.document.file.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;

import org.aigaq.document.file.UnpackedSize;
import org.aigaq.document.file.UnreadableFile;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Checks the unpacked size of the streams of a PDF before its text is read, because
 * PDFBox keeps each stream in memory. Images are ignored, since no text is read from
 * them.
 */
final class PdfStreams {

	/** A dictionary ends at most this many bytes before its stream. */
	private static final int DICTIONARY = 1_000;

	/**
	 * Filters whose result is no picture, with their abbreviations (ISO 32000-2, 7.4).
	 */
	private static final Set<String> UNPACKED = Set.of("ASCIIHexDecode", "AHx", "ASCII85Decode", "A85", "LZWDecode",
			"LZW", "FlateDecode", "Fl", "RunLengthDecode", "RL", "Crypt");

	private PdfStreams() {
	}

	/**
	 * Check the streams that are compressed and no more, before the file is parsed: some
	 * of them hold the objects of the file.
	 */
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

	/** Check all streams of a parsed file, with all filters of each. */
	static void check(COSDocument document) throws UnreadableFile {
		UnpackedSize unpacked = new UnpackedSize();
		for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
			COSBase object = document.getObjectFromPool(key).getObject();
			if (object instanceof COSStream stream && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
				unpack(stream, unpacked);
			}
		}
	}

	private static void unpack(COSStream stream, UnpackedSize unpacked) throws UnreadableFile {
		COSBase filters = stream.getFilters();
		int count = (filters instanceof COSArray array) ? array.size() : (filters != null) ? 1 : 0;
		try (InputStream raw = stream.createRawInputStream()) {
			InputStream content = raw;
			for (int i = 0; i < count; i++) {
				COSBase name = (filters instanceof COSArray array) ? array.getObject(i) : filters;
				if (!(name instanceof COSName filter) || !UNPACKED.contains(filter.getName())) {
					return; // a picture, or nothing that PDFBox reads
				}
				ByteArrayOutputStream result = new ByteArrayOutputStream();
				FilterFactory.INSTANCE.getFilter(filter)
					.decode(content, unpacked.counted(result, UnpackedSize.MOST_MARKUP), stream, i);
				content = new ByteArrayInputStream(result.toByteArray());
			}
		}
		catch (IOException | RuntimeException ex) {
			if (ex.getCause() instanceof UnreadableFile unreadable) {
				throw unreadable;
			}
			// damaged: its text is read as far as PDFBox can
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
