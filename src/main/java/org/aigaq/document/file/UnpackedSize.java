package org.aigaq.document.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import org.aigaq.document.file.UnreadableFile.Reason;

/** Measures the unpacked size of a file, whatever it declares, and stops at a limit. */
public class UnpackedSize {

	/** The largest unpacked size of one file, in bytes. */
	public static final long MOST = 100L << 20;

	/** The same in megabytes, for messages. */
	public static final long MEGABYTES = MOST >> 20;

	/**
	 * The largest unpacked size of a markup part, in bytes; parsing takes many times its
	 * size.
	 */
	public static final long MOST_MARKUP = 24L << 20;

	private final byte[] buffer = new byte[1 << 14];

	private long all;

	/** Read a part to its end and discard it. */
	public void read(InputStream part, long most) throws IOException, UnreadableFile {
		long some = 0;
		for (int read = part.read(this.buffer); read >= 0; read = part.read(this.buffer)) {
			some += read;
			count(read, some, most);
		}
	}

	/**
	 * Count what a filter writes.
	 * @return writes to a buffer; above the limit it throws an exception whose cause is
	 * an {@link UnreadableFile}
	 */
	public OutputStream counted(ByteArrayOutputStream buffer, long most) {
		return new OutputStream() {

			@Override
			public void write(int value) throws IOException {
				write(new byte[] { (byte) value }, 0, 1);
			}

			@Override
			public void write(byte[] values, int offset, int length) throws IOException {
				try {
					count(length, (long) buffer.size() + length, most);
				}
				catch (UnreadableFile ex) {
					throw new IOException(ex);
				}
				buffer.write(values, offset, length);
			}

		};
	}

	private void count(int more, long some, long most) throws UnreadableFile {
		this.all += more;
		if (some > most || this.all > MOST) {
			throw new UnreadableFile(Reason.BOMB, MEGABYTES);
		}
	}

}
