package org.aigaq.document.file.reading;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.aigaq.document.file.FileKind;
import org.aigaq.document.file.FileText;
import org.aigaq.document.file.Notice;
import org.aigaq.document.file.UnreadableFile;
import org.aigaq.document.file.UnreadableFile.Reason;

/**
 * The answer of the reading process: {@code true}, the kind of the file, its text,
 * whether parts were left out, if so the text with them, the number of pages (-1: it has
 * none) and the notices; or {@code false}, the reason why it cannot be read, and its
 * arguments. A text is its length in bytes and its bytes in UTF-8.
 */
final class ReadingAnswer {

	/** The longest text in UTF-8, in bytes. */
	private static final int MOST_BYTES = 4 * FileText.MOST_CHARACTERS;

	private static final int MOST_ARGUMENTS = 6;

	private static final int MOST_NOTICES = 20;

	private static final int NO_PAGES = -1;

	private ReadingAnswer() {
	}

	static void write(FileText file, DataOutputStream output) throws IOException {
		boolean leftOut = !file.whole().equals(file.text());
		output.writeBoolean(true);
		output.writeUTF(file.kind().name());
		write(file.text(), output);
		output.writeBoolean(leftOut);
		if (leftOut) {
			write(file.whole(), output);
		}
		output.writeInt((file.pages() != null) ? file.pages() : NO_PAGES);
		output.writeInt(file.notices().size());
		for (Notice notice : file.notices()) {
			output.writeUTF(notice.kind().name());
			write(notice.arguments().toArray(), output);
		}
	}

	static void write(UnreadableFile file, DataOutputStream output) throws IOException {
		output.writeBoolean(false);
		output.writeUTF(file.reason().name());
		write(file.arguments(), output);
	}

	private static void write(String text, DataOutputStream output) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		output.writeInt(bytes.length);
		output.write(bytes);
	}

	private static void write(Object[] arguments, DataOutputStream output) throws IOException {
		output.writeInt(arguments.length);
		for (Object argument : arguments) {
			output.writeBoolean(argument instanceof Number);
			output.writeUTF(argument.toString());
		}
	}

	/**
	 * Receive an answer.
	 * @throws UnreadableFile if the file cannot be read
	 * @throws IOException if the answer ends early or breaks the rules above
	 */
	static FileText receive(InputStream answer) throws IOException, UnreadableFile {
		DataInputStream input = new DataInputStream(answer);
		try {
			return input.readBoolean() ? file(input) : refuse(input);
		}
		catch (IllegalArgumentException ex) {
			throw new IOException("An answer with an unknown word", ex);
		}
	}

	private static FileText file(DataInputStream input) throws IOException {
		FileKind kind = FileKind.valueOf(input.readUTF());
		String text = text(input);
		String whole = input.readBoolean() ? text(input) : text;
		int pages = input.readInt();
		return new FileText(kind, text, whole, (pages != NO_PAGES) ? pages : null, notices(input));
	}

	private static String text(DataInputStream input) throws IOException {
		int length = limited(input.readInt(), MOST_BYTES);
		byte[] text = input.readNBytes(length);
		if (text.length < length) {
			throw new IOException("An answer that ends early");
		}
		return new String(text, StandardCharsets.UTF_8);
	}

	private static List<Notice> notices(DataInputStream input) throws IOException {
		int count = limited(input.readInt(), MOST_NOTICES);
		List<Notice> notices = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			Notice.Kind message = Notice.Kind.valueOf(input.readUTF());
			notices.add(new Notice(message, List.of(arguments(input))));
		}
		return notices;
	}

	/** Receive the reason after {@code false}, and throw it. */
	static FileText refuse(DataInputStream input) throws IOException, UnreadableFile {
		Reason reason = Reason.valueOf(input.readUTF());
		throw new UnreadableFile(reason, arguments(input));
	}

	private static Object[] arguments(DataInputStream input) throws IOException {
		Object[] arguments = new Object[limited(input.readInt(), MOST_ARGUMENTS)];
		for (int i = 0; i < arguments.length; i++) {
			boolean number = input.readBoolean();
			String argument = input.readUTF();
			arguments[i] = number ? Long.valueOf(argument) : argument;
		}
		return arguments;
	}

	private static int limited(int length, int most) throws IOException {
		if (length < 0 || length > most) {
			throw new IOException("An answer that is too long");
		}
		return length;
	}

}
