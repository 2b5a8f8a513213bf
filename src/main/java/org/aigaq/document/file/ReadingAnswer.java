package org.aigaq.document.file;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.aigaq.document.file.UnreadableFile.Reason;

/**
 * The answer of the reading process: {@code true}, the kind of the file, the length of
 * its text in bytes and the text in UTF-8; or {@code false}, the reason why it cannot be
 * read, the number of arguments and the arguments.
 */
final class ReadingAnswer {

	/** The longest text in UTF-8, in bytes. */
	private static final int MOST_BYTES = 4 * FileText.MOST_CHARACTERS;

	private static final int MOST_ARGUMENTS = 4;

	private ReadingAnswer() {
	}

	static void write(FileText file, DataOutputStream output) throws IOException {
		byte[] text = file.text().getBytes(StandardCharsets.UTF_8);
		output.writeBoolean(true);
		output.writeUTF(file.kind().name());
		output.writeInt(text.length);
		output.write(text);
	}

	static void write(UnreadableFile file, DataOutputStream output) throws IOException {
		output.writeBoolean(false);
		output.writeUTF(file.reason().name());
		output.writeInt(file.arguments().length);
		for (Object argument : file.arguments()) {
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
			return input.readBoolean() ? text(input) : refuse(input);
		}
		catch (IllegalArgumentException ex) {
			throw new IOException("An answer with an unknown word", ex);
		}
	}

	private static FileText text(DataInputStream input) throws IOException {
		FileKind kind = FileKind.valueOf(input.readUTF());
		int length = limited(input.readInt(), MOST_BYTES);
		byte[] text = input.readNBytes(length);
		if (text.length < length) {
			throw new IOException("An answer that ends early");
		}
		return new FileText(kind, new String(text, StandardCharsets.UTF_8));
	}

	private static FileText refuse(DataInputStream input) throws IOException, UnreadableFile {
		Reason reason = Reason.valueOf(input.readUTF());
		Object[] arguments = new Object[limited(input.readInt(), MOST_ARGUMENTS)];
		for (int i = 0; i < arguments.length; i++) {
			boolean number = input.readBoolean();
			String argument = input.readUTF();
			arguments[i] = number ? Long.valueOf(argument) : argument;
		}
		throw new UnreadableFile(reason, arguments);
	}

	private static int limited(int length, int most) throws IOException {
		if (length < 0 || length > most) {
			throw new IOException("An answer that is too long");
		}
		return length;
	}

}
