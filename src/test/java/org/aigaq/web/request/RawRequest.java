package org.aigaq.web.request;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A request as bytes: what no client library sends. */
final class RawRequest {

	private static final int PATIENCE = 30_000;

	private final String line;

	private final List<String> headers = new ArrayList<>();

	private byte[] body = new byte[0];

	private RawRequest(String line) {
		this.line = line;
	}

	/** Method and target; its characters are sent as bytes. */
	static RawRequest of(String line) {
		return new RawRequest(line).with("Accept: text/html").with("Connection: close");
	}

	/** With this header; its characters are sent as bytes. */
	RawRequest with(String header) {
		this.headers.add(header);
		return this;
	}

	RawRequest body(String type, byte[] body) {
		this.body = body;
		return with("Content-Type: " + type).with("Content-Length: " + body.length);
	}

	/** Send it to this port of this machine. */
	Answer send(int port) throws IOException {
		if (this.headers.stream().noneMatch((header) -> header.startsWith("Host:"))) {
			with("Host: localhost:" + port);
		}
		ByteArrayOutputStream request = new ByteArrayOutputStream();
		request.write((this.line + " HTTP/1.1\r\n" + String.join("\r\n", this.headers) + "\r\n\r\n")
			.getBytes(StandardCharsets.ISO_8859_1));
		request.write(this.body);
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
			socket.setSoTimeout(PATIENCE);
			return new Answer(new String(answer(socket, request.toByteArray()), StandardCharsets.UTF_8));
		}
	}

	/** What comes back; nothing if the server closes while more is being sent. */
	private static byte[] answer(Socket socket, byte[] request) throws IOException {
		try {
			socket.getOutputStream().write(request);
			socket.getOutputStream().flush();
			return socket.getInputStream().readAllBytes();
		}
		catch (SocketException ex) {
			return new byte[0];
		}
	}

	/** An answer with its headers. */
	record Answer(String text) {

		/** The status; 0: no answer. */
		int status() {
			return this.text.isEmpty() ? 0 : Integer.parseInt(this.text.substring(9, 12));
		}

		/** The value of a header; empty if there is none. */
		String header(String name) {
			return this.text.lines()
				.takeWhile((line) -> !line.isEmpty())
				.filter((line) -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
				.map((line) -> line.substring(name.length() + 1).strip())
				.findFirst()
				.orElse("");
		}

	}

}
