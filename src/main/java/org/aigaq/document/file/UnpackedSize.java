package org.aigaq.document.file;

import java.io.IOException;
import java.io.InputStream;

import org.aigaq.document.file.UnreadableFile.Reason;

/**
 * Counts what a file unpacks to, whatever it says of itself, and stops where it is too
 * much.
 */
class UnpackedSize {

	/** The most that one file may unpack to, in bytes. */
	static final long MOST = 100L << 20;

	/** The same in megabytes, for messages. */
	static final long MEGABYTES = MOST >> 20;

	/** Of one part that is read as markup, which takes many times its size in memory. */
	static final long MOST_MARKUP = 24L << 20;

	private final byte[] buffer = new byte[1 << 14];

	private long all;

	/** Read to the end; nothing is kept. */
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
