package org.aigaq.document.file;

import java.io.IOException;
import java.io.InputStream;

import org.aigaq.document.file.UnreadableFile.Reason;

/** Measures the unpacked size of a file, whatever it declares, and stops at a limit. */
class UnpackedSize {

	/** The largest unpacked size of one file, in bytes. */
	static final long MOST = 100L << 20;

	/** The same in megabytes, for messages. */
	static final long MEGABYTES = MOST >> 20;

	/**
	 * The largest unpacked size of a markup part, in bytes; parsing takes many times its
	 * size.
	 */
	static final long MOST_MARKUP = 24L << 20;

	private final byte[] buffer = new byte[1 << 14];

	private long all;

	/** Read a part to its end and discard it. */
	void read(InputStream part, long most) throws IOException, UnreadableFile {
		long some = 0;
		for (int read = part.read(this.buffer); read >= 0; read = part.read(this.buffer)) {
			some += read;
			this.all += read;
			if (some > most || this.all > MOST) {
				throw new UnreadableFile(Reason.BOMB, MEGABYTES);
			}
		}
	}

}
