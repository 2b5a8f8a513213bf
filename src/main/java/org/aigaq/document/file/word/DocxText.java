package org.aigaq.document.file.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.aigaq.document.file.Extract;
import org.aigaq.document.file.FileKind;
import org.aigaq.document.file.UnreadableFile;
import org.aigaq.document.file.UnreadableFile.Reason;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Extracts the text of a Word document: headers, paragraphs, tables and footnotes, in the
 * order of the file.
 */
public final class DocxText {

	private DocxText() {
	}

	/**
	 * Extract it from a temporary file, so that only the needed parts are unpacked.
	 * {@link FileKind} has checked their unpacked size.
	 */
	public static Extract of(byte[] bytes) throws IOException, UnreadableFile {
		Path file = Files.createTempFile("text", ".docx");
		try {
			Files.write(file, bytes);
			try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ);
					XWPFDocument document = new XWPFDocument(parts);
					XWPFWordExtractor words = new XWPFWordExtractor(document)) {
				words.setFetchHyperlinks(false);
				return Extract.of(words.getText(), List.of());
			}
		}
		catch (InvalidFormatException | RuntimeException ex) {
			throw new UnreadableFile(Reason.BROKEN);
		}
		finally {
			Files.delete(file);
		}
	}

}
