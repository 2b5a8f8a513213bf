package org.aigaq.document.file.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
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

	/**
	 * A PDF of a few kilobytes whose page draws a form that draws a form ten times, and
	 * so on: 10 to the power of 20 drawings.
	 */
	public static byte[] nestedForms() {
		StringBuilder file = new StringBuilder("%PDF-1.7\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n")
			.append("2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj\n")
			.append("3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources <</XObject <</F 5 0 R>>>>>> endobj\n")
			.append("4 0 obj <</Length 5>> stream\n/F Do\nendstream endobj\n");
		for (int form = 5; form < 25; form++) {
			file.append(form)
				.append(" 0 obj <</Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 60 /Resources <</XObject <</F ")
				.append(form + 1)
				.append(" 0 R>>>>>> stream\n")
				.append("/F Do ".repeat(10))
				.append("\nendstream endobj\n");
		}
		file.append(
				"25 0 obj <</Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 1>> stream\n \nendstream endobj\n");
		return file.append("trailer <</Root 1 0 R>>\n%%EOF\n").toString().getBytes(StandardCharsets.US_ASCII);
	}

	/**
	 * A PDF whose page is 50 MB of spaces, compressed and then written as hexadecimal.
	 */
	public static byte[] hexBomb() {
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			PDPage page = new PDPage();
			document.addPage(page);
			COSArray filters = new COSArray();
			filters.add(COSName.ASCII_HEX_DECODE);
			filters.add(COSName.FLATE_DECODE);
			COSStream content = document.getDocument().createCOSStream();
			try (OutputStream spaces = content.createOutputStream(filters)) {
				for (int i = 0; i < 50; i++) {
					spaces.write(" ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII));
				}
			}
			page.setContents(new PDStream(content));
			document.save(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A PDF in a font that it does not contain. */
	public static byte[] pdfWithForeignFont(String words) {
		String content = "BT /F 12 Tf 9 9 Td (" + words + ") Tj ET";
		return ("""
				%%PDF-1.7
				1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
				2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
				3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 900 90] /Contents 4 0 R /Resources <</Font <</F 5 0 R>>>>>> endobj
				4 0 obj <</Length %d>> stream
				%s
				endstream endobj
				5 0 obj <</Type /Font /Subtype /TrueType /BaseFont /Unknown-Bold /Encoding /WinAnsiEncoding>> endobj
				trailer <</Root 1 0 R>>
				%%%%EOF
				""")
			.formatted(content.length(), content)
			.getBytes(StandardCharsets.US_ASCII);
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
