package org.aigaq.database;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** An upload of which half has arrived. */
final class HalfUpload implements AutoCloseable {

	private static final int SIZE = 200_000;

	private final Socket socket;

	private HalfUpload(Socket socket) {
		this.socket = socket;
	}

	static HalfUpload to(SignedInClient program) throws IOException {
		Socket socket = new Socket(InetAddress.getLoopbackAddress(), program.port());
		OutputStream out = socket.getOutputStream();
		out.write("""
				POST /verify HTTP/1.1
				Host: localhost
				Cookie: %s
				Content-Type: multipart/form-data; boundary=here
				Content-Length: %d

				--here
				Content-Disposition: form-data; name="file"; filename="names.txt"

				%s""".formatted(program.cookies(), SIZE, "a".repeat(SIZE / 2))
			.replace("\n", "\r\n")
			.getBytes(StandardCharsets.US_ASCII));
		out.flush();
		return new HalfUpload(socket);
	}

	/** Whether a temporary file belongs to an upload. */
	static boolean isUpload(Path file) {
		return file.getFileName().toString().startsWith("upload_");
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
