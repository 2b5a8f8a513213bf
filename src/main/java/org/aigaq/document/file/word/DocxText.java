package org.aigaq.document.file.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.aigaq.document.file.Extract;
import org.aigaq.document.file.FileKind;
import org.aigaq.document.file.Notice;
import org.aigaq.document.file.UnreadableFile;
import org.aigaq.document.file.UnreadableFile.Reason;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;

/**
 * Extracts the text of a Word document (ECMA-376) as it is when all its changes are
 * accepted: no deleted, hidden or commented words and no field codes; a line for each
 * paragraph and each row of a table; then footnotes and endnotes. Page headers and
 * footers are in the whole text only.
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
			try (OPCPackage archive = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
				return text(WordParts.of(archive));
			}
		}
		catch (OpenXML4JException | XMLStreamException | RuntimeException ex) {
			throw new UnreadableFile(Reason.BROKEN);
		}
		finally {
			Files.delete(file);
		}
	}

	private static Extract text(WordParts parts)
			throws IOException, OpenXML4JException, XMLStreamException, UnreadableFile {
		WordFindings findings = new WordFindings();
		WordStyles styles = parts.styles();
		List<String> lines = new ArrayList<>(parts.lines(parts.main(), styles, findings));
		lines.addAll(parts.notes("footnotes", findings.footnotes(), styles, findings));
		lines.addAll(parts.notes("endnotes", findings.endnotes(), styles, findings));
		List<String> whole = new ArrayList<>(parts.pageEdges("header", styles, findings));
		whole.addAll(lines);
		whole.addAll(parts.pageEdges("footer", styles, findings));
		List<Notice> notices = findings.notices(parts.hasComments());
		return new Extract(String.join("\n", lines), String.join("\n", whole), null, notices);
	}

}
