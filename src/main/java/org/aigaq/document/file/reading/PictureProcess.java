package org.aigaq.document.file.reading;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.SortedMap;
import java.util.TreeMap;

import org.aigaq.document.file.UnreadableFile;
import org.aigaq.document.file.UnreadableFile.Reason;
import org.aigaq.document.file.pdf.PagePictures;

/**
 * The process that renders pages of one PDF: the number of the first page, the number of
 * pages and the file come on standard input. For each page the answer is {@code true},
 * the length of the picture and the picture; it ends with {@code false} and, where the
 * first page cannot be rendered, the reason as in {@link ReadingAnswer}.
 */
final class PictureProcess {

	/** The largest picture of a page, in bytes. */
	private static final int MOST_BYTES = 8 << 20;

	private PictureProcess() {
	}

	/** Render pages of one file. */
	public static void main(String[] none) throws IOException {
		ReadingProcess.run((input) -> {
			int first = input.readInt();
			int count = input.readInt();
			byte[] bytes = ReadingProcess.file(input);
			return (output) -> {
				PagePictures.render(bytes, first, count, (picture) -> write(picture, output));
				ReadingAnswer.write(new UnreadableFile(Reason.NO_MORE_PAGES), output);
			};
		});
	}

	private static void write(byte[] picture, DataOutputStream output) throws IOException {
		output.writeBoolean(true);
		output.writeInt(picture.length);
		output.write(picture);
		output.flush();
	}

	/**
	 * Receive the pictures by page.
	 * @throws UnreadableFile if there is none
	 */
	static SortedMap<Integer, byte[]> receive(InputStream answer, int first) throws IOException, UnreadableFile {
		DataInputStream input = new DataInputStream(answer);
		SortedMap<Integer, byte[]> pictures = new TreeMap<>();
		try {
			while (input.readBoolean()) {
				pictures.put(first + pictures.size(), picture(input));
			}
		}
		catch (IOException ex) {
			if (pictures.isEmpty()) {
				throw ex;
			}
		}
		if (pictures.isEmpty()) {
			ReadingAnswer.refuse(input);
		}
		return pictures;
	}

	private static byte[] picture(DataInputStream input) throws IOException {
		int length = input.readInt();
		if (length < 1 || length > MOST_BYTES) {
			throw new IOException("A picture that is too large");
		}
		byte[] picture = input.readNBytes(length);
		if (picture.length < length) {
			throw new IOException("An answer that ends early");
		}
		return picture;
	}

}
