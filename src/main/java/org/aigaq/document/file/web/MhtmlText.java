package org.aigaq.document.file.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Properties;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimePartDataSource;
import jakarta.mail.util.SharedByteArrayInputStream;
import org.aigaq.document.file.Extract;
import org.aigaq.document.file.UnpackedSize;
import org.aigaq.document.file.UnreadableFile;
import org.aigaq.document.file.UnreadableFile.Reason;
import org.aigaq.document.file.encoding.DeclaredEncoding;
import org.aigaq.document.file.encoding.Encoding;
import org.aigaq.document.file.plain.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Extracts the text of a page saved with its pictures (MHTML, RFC 2557), or of a saved
 * message: of its main part, whatever its encoding.
 */
public final class MhtmlText {

	private static final int DEEPEST = 10;

	private static final int MOST_PARTS = 2_000;

	private MhtmlText() {
	}

	/**
	 * Read the main part.
	 * @param encoding the chosen encoding of its characters; {@code null}: the declared
	 * one
	 */
	public static Extract of(byte[] bytes, @Nullable String encoding) throws UnreadableFile {
		try (InputStream content = new SharedByteArrayInputStream(bytes)) {
			MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), content);
			MimePart part = main(message, DEEPEST).orElseThrow(() -> new UnreadableFile(Reason.NO_PAGE_INSIDE));
			return text(part, encoding);
		}
		catch (MessagingException | IOException | RuntimeException ex) {
			throw new UnreadableFile(Reason.BROKEN);
		}
	}

	private static Extract text(MimePart part, @Nullable String encoding)
			throws MessagingException, IOException, UnreadableFile {
		byte[] bytes;
		try (InputStream content = part.getInputStream()) {
			bytes = content.readNBytes((int) UnpackedSize.MOST_MARKUP + 1);
		}
		if (bytes.length > UnpackedSize.MOST_MARKUP) {
			throw new UnreadableFile(Reason.BOMB, UnpackedSize.MEGABYTES);
		}
		String charset = new ContentType(part.getContentType()).getParameter("charset");
		Optional<Encoding> declared = Optional.ofNullable(charset).flatMap(Encoding::named);
		return part.isMimeType("text/plain") ? PlainText.of(bytes, declared, encoding)
				: HtmlText.of(bytes, declared.or(() -> DeclaredEncoding.of(bytes)), encoding);
	}

	/** The page of several parts: the one they name, else the first page, else text. */
	private static Optional<MimePart> main(MimePart part, int deepest) throws MessagingException {
		if (part.isMimeType("text/html") || part.isMimeType("application/xhtml+xml") || part.isMimeType("text/plain")) {
			return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) ? Optional.empty() : Optional.of(part);
		}
		if (!part.isMimeType("multipart/*") || deepest == 0) {
			return Optional.empty();
		}
		MimeMultipart parts = new MimeMultipart(new MimePartDataSource(part));
		String start = new ContentType(part.getContentType()).getParameter("start");
		BodyPart named = (start != null) ? parts.getBodyPart(start) : null;
		Optional<MimePart> best = (named instanceof MimePart first) ? main(first, deepest - 1) : Optional.empty();
		for (int i = 0; i < Math.min(parts.getCount(), MOST_PARTS); i++) {
			if (best.isPresent() && !best.get().isMimeType("text/plain")) {
				break;
			}
			if (parts.getBodyPart(i) instanceof MimePart next) {
				Optional<MimePart> found = main(next, deepest - 1);
				best = (best.isEmpty() || (found.isPresent() && !found.get().isMimeType("text/plain"))) ? found : best;
			}
		}
		return best;
	}

}
