package org.aigaq.report.schedule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * An SMTP server for tests that handles each connection by the next of the given
 * behaviours, and then accepts all mails.
 */
final class TestMailServer implements AutoCloseable {

	private final ServerSocket socket;

	private final Queue<Behaviour> behaviours = new ConcurrentLinkedQueue<>();

	/** The accepted mails, each as lines. */
	final List<List<String>> accepted = Collections.synchronizedList(new ArrayList<>());

	TestMailServer(Behaviour... behaviours) throws IOException {
		this.socket = new ServerSocket(0);
		this.behaviours.addAll(List.of(behaviours));
		Thread thread = new Thread(this::serve, "test mail server");
		thread.setDaemon(true);
		thread.start();
	}

	String url() {
		return "smtp://127.0.0.1:" + this.socket.getLocalPort() + "?from=reports@example.org";
	}

	private void serve() {
		while (!this.socket.isClosed()) {
			try (Socket client = this.socket.accept()) {
				Behaviour behaviour = this.behaviours.poll();
				talk(client, (behaviour != null) ? behaviour : Behaviour.ACCEPTS);
			}
			catch (IOException ex) {
				// the client closed the connection, or the test has ended
			}
		}
	}

	private void talk(Socket client, Behaviour behaviour) throws IOException {
		var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
		OutputStream out = client.getOutputStream();
		say(out, "220 server");
		for (String line = in.readLine(); line != null; line = in.readLine()) {
			if (line.startsWith("RCPT") && behaviour == Behaviour.BUSY) {
				say(out, "451 later");
			}
			else if (line.startsWith("RCPT") && line.contains("<nobody@")) {
				say(out, "550 no such address");
			}
			else if (line.equals("DATA")) {
				say(out, "354 go on");
				List<String> mail = lines(in, behaviour);
				if (behaviour == Behaviour.CLOSES_IN_MAIL) {
					return;
				}
				this.accepted.add(mail);
				say(out, "250 taken");
				if (behaviour == Behaviour.CLOSES_AFTER_MAIL) {
					client.setSoLinger(true, 0); // closed without an answer
					return;
				}
			}
			else {
				say(out, line.equals("QUIT") ? "221 bye" : "250 well");
			}
		}
	}

	private static List<String> lines(BufferedReader in, Behaviour behaviour) throws IOException {
		List<String> lines = new ArrayList<>();
		for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
			lines.add(line);
			if (behaviour == Behaviour.CLOSES_IN_MAIL && lines.size() > 20) {
				return lines;
			}
		}
		return lines;
	}

	private static void say(OutputStream out, String line) throws IOException {
		out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
		out.flush();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

	/** How it handles a connection. */
	enum Behaviour {

		/** Accepts the mail. */
		ACCEPTS,
		/** Asks the client to retry later: 451. */
		BUSY,
		/** Closes the connection in the middle of the mail. */
		CLOSES_IN_MAIL,
		/** Accepts the mail and closes the connection without an answer. */
		CLOSES_AFTER_MAIL

	}

}
