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
final class MoodyServer implements AutoCloseable {

	private final ServerSocket socket;

	private final Queue<Mood> moods = new ConcurrentLinkedQueue<>();

	/** The accepted mails, each as lines. */
	final List<List<String>> accepted = Collections.synchronizedList(new ArrayList<>());

	MoodyServer(Mood... moods) throws IOException {
		this.socket = new ServerSocket(0);
		this.moods.addAll(List.of(moods));
		Thread thread = new Thread(this::serve, "moody mail server");
		thread.setDaemon(true);
		thread.start();
	}

	String url() {
		return "smtp://127.0.0.1:" + this.socket.getLocalPort() + "?from=reports@example.org";
	}

	private void serve() {
		while (!this.socket.isClosed()) {
			try (Socket caller = this.socket.accept()) {
				Mood mood = this.moods.poll();
				talk(caller, (mood != null) ? mood : Mood.WELL);
			}
			catch (IOException ex) {
				// the client closed the connection, or the test has ended
			}
		}
	}

	private void talk(Socket caller, Mood mood) throws IOException {
		var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
		OutputStream out = caller.getOutputStream();
		say(out, "220 moody");
		for (String line = in.readLine(); line != null; line = in.readLine()) {
			if (line.startsWith("RCPT") && mood == Mood.BUSY) {
				say(out, "451 later");
			}
			else if (line.startsWith("RCPT") && line.contains("<nobody@")) {
				say(out, "550 no such address");
			}
			else if (line.equals("DATA")) {
				say(out, "354 go on");
				List<String> mail = lines(in, mood);
				if (mood == Mood.DIES_AT_HALF) {
					return;
				}
				this.accepted.add(mail);
				say(out, "250 taken");
				if (mood == Mood.DIES_AFTER) {
					caller.setSoLinger(true, 0); // closed without an answer
					return;
				}
			}
			else {
				say(out, line.equals("QUIT") ? "221 bye" : "250 well");
			}
		}
	}

	private static List<String> lines(BufferedReader in, Mood mood) throws IOException {
		List<String> lines = new ArrayList<>();
		for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
			lines.add(line);
			if (mood == Mood.DIES_AT_HALF && lines.size() > 20) {
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
	enum Mood {

		/** Accepts the mail. */
		WELL,
		/** Asks the client to retry later: 451. */
		BUSY,
		/** Closes the connection in the middle of the mail. */
		DIES_AT_HALF,
		/** Accepts the mail and closes the connection without an answer. */
		DIES_AFTER

	}

}
