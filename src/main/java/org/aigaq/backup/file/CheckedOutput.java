package org.aigaq.backup.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Counts and hashes what is written. Closing does not close the stream below. */
final class CheckedOutput extends FilterOutputStream {

	private final MessageDigest digest = Sha256.digest();

	private long bytes;

	CheckedOutput(OutputStream below) {
		super(below);
	}

	@Override
	public void write(int one) throws IOException {
		write(new byte[] { (byte) one }, 0, 1);
	}

	@Override
	public void write(byte[] all, int from, int length) throws IOException {
		this.digest.update(all, from, length);
		this.bytes += length;
		this.out.write(all, from, length);
	}

	@Override
	public void close() throws IOException {
		flush();
	}

	Checksums.Entry entry(String name, long rows) {
		return new Checksums.Entry(name, rows, this.bytes, HexFormat.of().formatHex(this.digest.digest()));
	}

}
