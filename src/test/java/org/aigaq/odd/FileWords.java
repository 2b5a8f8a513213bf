package org.aigaq.odd;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/**
 * All words in a file of a report: its bytes, what is packed in it, and of a PDF the
 * pages, properties, bookmarks, tags and metadata.
 */
final class FileWords {

	private FileWords() {
	}

	static String of(byte[] file) throws IOException {
		StringBuilder words = new StringBuilder(new String(file, StandardCharsets.UTF_8));
		String start = new String(file, 0, Math.min(4, file.length), StandardCharsets.ISO_8859_1);
		if (start.equals("%PDF")) {
			pdf(file, words);
		}
		else if (start.startsWith("PK")) {
			packed(file, words);
		}
		return words.toString();
	}

	private static void packed(byte[] file, StringBuilder words) throws IOException {
		Path copy = Files.createTempFile("packed", ".zip");
		try {
			Files.write(copy, file);
			try (ZipFile parts = new ZipFile(copy.toFile())) {
				for (ZipEntry part : Collections.list(parts.entries())) {
					words.append('\n').append(part.getName()).append('\n');
					words.append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
				}
			}
		}
		finally {
			Files.delete(copy);
		}
	}

	private static void pdf(byte[] file, StringBuilder words) throws IOException {
		try (PDDocument document = Loader.loadPDF(file)) {
			words.append(new PDFTextStripper().getText(document));
			for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
				strings(document.getDocument().getObjectFromPool(key).getObject(), words);
			}
			strings(document.getDocument().getTrailer(), words);
		}
	}

	/** The texts of an object; those that it refers to are objects of their own. */
	private static void strings(@Nullable COSBase object, StringBuilder words) throws IOException {
		if (object instanceof COSString string) {
			words.append(' ').append(string.getString());
		}
		else if (object instanceof COSArray array) {
			for (COSBase part : array) {
				strings(part, words);
			}
		}
		else if (object instanceof COSDictionary dictionary) {
			for (COSBase part : dictionary.getValues()) {
				strings(part, words);
			}
			if (object instanceof COSStream stream && "XML".equals(stream.getNameAsString("Subtype"))) {
				words.append(new String(stream.createInputStream().readAllBytes(), StandardCharsets.UTF_8));
			}
		}
	}

}
