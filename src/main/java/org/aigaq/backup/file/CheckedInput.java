package org.aigaq.backup.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Counts and hashes what is read. Closing does not close the stream below. */
final class CheckedInput extends FilterInputStream {

	private final MessageDigest digest = Sha256.digest();

	private long bytes;

	CheckedInput(InputStream below) {
		super(below);
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] into, int from, int length) throws IOException {
		int read = this.in.read(into, from, length);
		if (read > 0) {
			this.digest.update(into, from, read);
			this.bytes += read;
		}
		return read;
	}

	@Override
	public long skip(long count) throws IOException {
		return readNBytes((int) Math.min(count, 1 << 16)).length;
	}

	@Override
	public void close() {
		// the archive goes on
	}

	/** Whether what was read is what was written; asked once. */
	boolean isWhole(Checksums.Entry entry) {
		return this.bytes == entry.bytes() && HexFormat.of().formatHex(this.digest.digest()).equals(entry.sha256());
	}

	void readToEnd() throws IOException {
		transferTo(OutputStream.nullOutputStream());
	}

}
