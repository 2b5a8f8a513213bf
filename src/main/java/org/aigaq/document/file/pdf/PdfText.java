package org.aigaq.document.file.pdf;

import java.io.IOException;
import java.util.List;

import org.aigaq.document.file.Extract;
import org.aigaq.document.file.UnreadableFile;
import org.aigaq.document.file.UnreadableFile.Reason;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** Extracts the text of a PDF: one line for each paragraph, a form feed between pages. */
public final class PdfText extends PDFTextStripper {

	private static final int MOST_PAGES = 5_000;

	private static final long MOST_TEMPORARY = 200L << 20;

	private PdfText() {
		setLineSeparator(" ");
		setParagraphEnd("\n\n");
		setPageEnd("\n\f\n");
		setEndPage(MOST_PAGES);
	}

	/**
	 * Extract the text.
	 * @throws UnreadableFile if it needs a password or is damaged
	 */
	public static Extract of(byte[] bytes) throws IOException, UnreadableFile {
		PdfStreams.check(bytes);
		try (PDDocument document = Loader.loadPDF(bytes, "", null, null,
				MemoryUsageSetting.setupTempFileOnly(MOST_TEMPORARY).streamCache)) {
			PdfStreams.check(document.getDocument());
			return Extract.ofPages(document.getNumberOfPages(), new PdfText().getText(document), List.of());
		}
		catch (InvalidPasswordException ex) {
			throw new UnreadableFile(Reason.PASSWORD);
		}
		catch (IOException | RuntimeException ex) {
			throw new UnreadableFile(Reason.BROKEN);
		}
	}

}
