package org.aigaq.document.file.pdf;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;

import org.aigaq.document.file.Extract;
import org.aigaq.document.file.UnreadableFile;
import org.aigaq.document.file.UnreadableFile.Reason;
import org.aigaq.document.file.pdf.layout.PageLine;
import org.aigaq.document.file.pdf.layout.PageText;
import org.aigaq.document.file.pdf.layout.RunningLines;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Extracts the text of a PDF: one line for each paragraph, a form feed between pages. The
 * lines of a paragraph are joined by one space; a hyphen at the end of a line stays
 * before it ({@code de- tained}).
 */
public final class PdfText {

	/** The most pages that are read. */
	static final int MOST_PAGES = 5_000;

	private static final long MOST_TEMPORARY = 200L << 20;

	private PdfText() {
	}

	/**
	 * Extract the text.
	 * @throws UnreadableFile if it needs a password, is damaged or is a scan
	 */
	public static Extract of(byte[] bytes) throws IOException, UnreadableFile {
		try (PDDocument document = open(bytes)) {
			return read(document);
		}
		catch (InvalidPasswordException ex) {
			throw new UnreadableFile(Reason.PASSWORD);
		}
		catch (IOException | RuntimeException ex) {
			throw new UnreadableFile(Reason.BROKEN);
		}
	}

	/** Open a file, after its streams have been measured. */
	static PDDocument open(byte[] bytes) throws IOException, UnreadableFile {
		PdfStreams.check(bytes);
		PDDocument document = Loader.loadPDF(bytes, "", null, null,
				MemoryUsageSetting.setupTempFileOnly(MOST_TEMPORARY).streamCache);
		PdfStreams.check(document.getDocument());
		return document;
	}

	private static Extract read(PDDocument document) throws IOException, UnreadableFile {
		int count = document.getNumberOfPages();
		if (count > MOST_PAGES) {
			throw new UnreadableFile(Reason.TOO_MANY_PAGES, MOST_PAGES);
		}
		PdfFindings findings = new PdfFindings();
		if (!FilledForm.draw(document)) {
			findings.formNotRead();
		}
		for (int page = 1; page <= count; page++) {
			if (FilledForm.hasComments(document.getPage(page - 1))) {
				findings.comments(page);
			}
		}
		PageReader reader = new PageReader(document, findings);
		List<PageText> pages = pages(count, reader.read(document));
		List<Integer> empty = IntStream.rangeClosed(1, count)
			.filter((page) -> pages.get(page - 1).isEmpty())
			.boxed()
			.toList();
		if (empty.size() == count) {
			throw new UnreadableFile(
					findings.hasUnmapped() ? Reason.NO_UNICODE : reader.hasPictures() ? Reason.SCAN : Reason.NO_WORDS);
		}
		String text = joined(pages);
		return Extract.ofPages(count, text, findings.notices(empty, text));
	}

	private static List<PageText> pages(int count, SortedMap<Integer, List<PageLine>> lines) {
		SortedMap<Integer, List<PageLine>> apart = new RunningLines(lines).apart();
		return IntStream.rangeClosed(1, count)
			.mapToObj((page) -> PageText.of(lines.getOrDefault(page, List.of()), apart.getOrDefault(page, List.of())))
			.toList();
	}

	private static String joined(List<PageText> pages) {
		StringBuilder text = new StringBuilder();
		boolean begins = true;
		PageText last = pages.get(pages.size() - 1);
		for (PageText page : pages) {
			text.append((page == pages.get(0)) ? "" : "\n\f\n").append(page.placed(begins, page == last));
			begins = page.isEmpty() ? begins : page.ends();
		}
		return text.toString();
	}

}
