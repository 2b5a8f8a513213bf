package org.aigaq.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;

/** A file that stays open when the stream that writes to it is closed. */
final class Unclosed implements WritableByteChannel {

	private final FileChannel file;

	private boolean open = true;

	Unclosed(FileChannel file) {
		this.file = file;
	}

	@Override
	public int write(ByteBuffer bytes) throws IOException {
		return this.file.write(bytes);
	}

	@Override
	public boolean isOpen() {
		return this.open;
	}

	@Override
	public void close() {
		this.open = false;
	}

}
