package org.aigaq.document.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Valid and invalid files for tests. */
public final class Files {

	private Files() {
	}

	/** A PDF with a paragraph for each line. */
	public static byte[] pdf(String... paragraphs) {
		return protectedPdf("", paragraphs);
	}

	/** A PDF that needs a password. */
	public static byte[] pdfWithPassword() {
		return protectedPdf("secret", "Nobody reads this.");
	}

	private static byte[] protectedPdf(String password, String... paragraphs) {
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			PDPage page = new PDPage();
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.setFont(new PDType1Font(FontName.HELVETICA), 12);
				int height = 700;
				for (String paragraph : paragraphs) {
					content.beginText();
					content.newLineAtOffset(60, height);
					content.showText(paragraph);
					content.endText();
					height -= 60;
				}
			}
			if (!password.isEmpty()) {
				document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
			}
			document.save(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A PDF with pages without text. */
	public static byte[] scannedPdf() {
		return pdf();
	}

	/** A Word document with a paragraph for each line. */
	public static byte[] docx(String... paragraphs) {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			for (String paragraph : paragraphs) {
				document.createParagraph().createRun().setText(paragraph);
			}
			document.write(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A Word document that unpacks to 200 MB. */
	public static byte[] zipBomb() {
		return zip("word/document.xml", 200);
	}

	/** An archive with one entry of this size in megabytes. */
	public static byte[] zip(String entry, int megabytes) {
		try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
				ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry(entry));
			byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
			for (int i = 0; i < megabytes; i++) {
				zip.write(spaces);
			}
			zip.closeEntry();
			zip.finish();
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
