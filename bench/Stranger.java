import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Somebody who sends the same request again and again, from an address of their own. Costs
 * as little as possible, for attackers of a real network do not work on the processors of
 * the program.
 */
final class Stranger implements AutoCloseable {

	private final int port;

	private final InetAddress from;

	private Socket socket;

	private InputStream answers;

	private Stranger(int port, InetAddress from) {
		this.port = port;
		this.from = from;
	}

	/** One with the address 127.0.0.2 or higher; readers have 127.0.0.1. */
	static Stranger of(int port, int number) throws IOException {
		return new Stranger(port, InetAddress.getByAddress(new byte[] { 127, 0, 0, (byte) (2 + number) }));
	}

	/** A request as it is sent. */
	static byte[] request(String line, String form, String... headers) {
		StringBuilder head = new StringBuilder(line).append(" HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n");
		for (String header : headers) {
			head.append(header).append("\r\n");
		}
		if (form != null) {
			head.append("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ")
				.append(form.length())
				.append("\r\n");
		}
		return head.append("\r\n").append((form != null) ? form : "").toString().getBytes(StandardCharsets.ISO_8859_1);
	}

	/** Send it, and return the status of the answer. */
	int send(byte[] request) throws IOException {
		try {
			if (this.socket == null) {
				this.socket = new Socket(InetAddress.getLoopbackAddress(), this.port, this.from, 0);
				this.socket.setSoTimeout(30_000);
				this.answers = new BufferedInputStream(this.socket.getInputStream());
			}
			this.socket.getOutputStream().write(request);
			return readAnswer();
		}
		catch (IOException ex) {
			close();
			throw ex;
		}
	}

	private int readAnswer() throws IOException {
		int status = Integer.parseInt(line().substring(9, 12));
		long length = 0;
		boolean chunked = false;
		boolean closes = false;
		for (String header = line(); !header.isEmpty(); header = line()) {
			String lower = header.toLowerCase(Locale.ROOT);
			if (lower.startsWith("content-length:")) {
				length = Long.parseLong(lower.substring(15).strip());
			}
			chunked |= lower.startsWith("transfer-encoding:");
			closes |= lower.equals("connection: close");
		}
		if (chunked) {
			for (long size = chunk(); size > 0; size = chunk()) {
				this.answers.skipNBytes(size + 2);
			}
			line();
		}
		else {
			this.answers.skipNBytes(length);
		}
		if (closes) {
			close();
		}
		return status;
	}

	private long chunk() throws IOException {
		return Long.parseLong(line(), 16);
	}

	private String line() throws IOException {
		StringBuilder line = new StringBuilder();
		for (int next = this.answers.read(); next != '\n'; next = this.answers.read()) {
			if (next < 0) {
				throw new EOFException();
			}
			if (next != '\r') {
				line.append((char) next);
			}
		}
		return line.toString();
	}

	@Override
	public void close() throws IOException {
		if (this.socket != null) {
			this.socket.close();
			this.socket = null;
		}
	}

}
