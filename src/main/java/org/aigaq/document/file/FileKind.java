package org.aigaq.document.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.aigaq.document.file.UnreadableFile.Reason;

/** The kind of a file, determined by its bytes, not by its name. */
public enum FileKind {

	/** Plain text. */
	TEXT("text/plain"),

	/** A web page. */
	HTML("text/html"),

	/** A web page saved with its pictures, or a message (RFC 2557, RFC 5322). */
	MHTML("multipart/related"),

	/** A PDF. */
	PDF("application/pdf"),

	/** A Word document (ECMA-376). */
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

	private static final int HEAD = 1024;

	private static final int MOST_FIELDS = 1 << 14;

	private static final int MOST_ENTRIES = 10_000;

	/**
	 * The document element, after at most a declaration and comments. The quantifiers are
	 * possessive, so that many comments are not grouped in all possible ways.
	 */
	private static final Pattern PAGE = Pattern
		.compile("(?s)\\s*(<\\?xml[^>]*>\\s*)?(<!--(?>.*?-->)\\s*+)*+<(!doctype\\s+html|html|head|body)\\b.*");

	/** A header field, its continuation, or the first line of a mailbox. */
	private static final Pattern FIELD = Pattern.compile("[!-9;-~]{1,80}\\s*:|[ \t]|From ");

	private final String mediaType;

	FileKind(String mediaType) {
		this.mediaType = mediaType;
	}

	/** The media type registered with IANA. */
	public String mediaType() {
		return this.mediaType;
	}

	/**
	 * Determine the kind of a file.
	 * @throws UnreadableFile if it is none of these: another archive, an old or encrypted
	 * Word file, a picture
	 */
	public static FileKind of(byte[] bytes) throws UnreadableFile {
		String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
		if (head.contains("%PDF-")) {
			return PDF;
		}
		if (head.startsWith("PK\u0003\u0004")) {
			return docx(bytes);
		}
		if (head.startsWith("\u00d0\u00cf\u0011\u00e0") || head.startsWith("{\\rtf") || isPicture(head)) {
			throw new UnreadableFile(Reason.UNKNOWN_KIND);
		}
		String start = characters(bytes, HEAD);
		if (PAGE.matcher(start.toLowerCase(Locale.ROOT)).matches()) {
			return HTML;
		}
		return isMessage(characters(bytes, MOST_FIELDS)) ? MHTML : TEXT;
	}

	/** The first characters, as far as ASCII is concerned, without a byte order mark. */
	private static String characters(byte[] bytes, int most) {
		int length = Math.min(bytes.length, most);
		if (length > 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
			return new String(bytes, 2, length - 2, StandardCharsets.UTF_16LE);
		}
		if (length > 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
			return new String(bytes, 2, length - 2, StandardCharsets.UTF_16BE);
		}
		String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
		return head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
	}

	/** Whether a file begins with header fields that say how its parts are coded. */
	private static boolean isMessage(String start) {
		boolean mime = false;
		for (String line : start.stripLeading().split("\r?\n", -1)) {
			String field = line.toLowerCase(Locale.ROOT);
			if (line.isEmpty()) {
				return mime;
			}
			if (!FIELD.matcher(line).lookingAt()) {
				return false;
			}
			mime = mime || field.startsWith("mime-version:") || field.startsWith("content-type: multipart/");
		}
		return mime;
	}

	private static boolean isPicture(String head) {
		return head.startsWith("\u0089PNG") || head.startsWith("\u00ff\u00d8\u00ff") || head.startsWith("GIF8")
				|| head.startsWith("II*\u0000") || head.startsWith("MM\u0000*");
	}

	/** An archive that contains the main part of a Word document. */
	private static FileKind docx(byte[] bytes) throws UnreadableFile {
		boolean word = false;
		UnpackedSize inflated = new UnpackedSize();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			int entries = 0;
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (++entries > MOST_ENTRIES) {
					throw new UnreadableFile(Reason.BOMB, UnpackedSize.MEGABYTES);
				}
				word = word || entry.getName().equals("word/document.xml");
				inflated.read(zip, entry.getName().endsWith(".xml") ? UnpackedSize.MOST_MARKUP : UnpackedSize.MOST);
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new UnreadableFile(Reason.BROKEN);
		}
		if (!word) {
			throw new UnreadableFile(Reason.UNKNOWN_KIND);
		}
		return DOCX;
	}

}
