package org.aigaq.database.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.aigaq.database.settings.CannotStart;

/** Runs programs of PostgreSQL and waits for them. */
final class PostgresPrograms {

	private final Path directory;

	private final Path outputs;

	private final List<String> prefix;

	/**
	 * The programs in a directory.
	 * @param directory where they are
	 * @param home data directory, for the user they run as and for their output
	 * @throws CannotStart if this process is root and the system has no user namespaces
	 */
	PostgresPrograms(Path directory, DataDirectory home) {
		this.directory = directory;
		this.outputs = home.resolve("");
		// PostgreSQL refuses to run as root: in a user namespace it runs as another user,
		// and
		// can still read and write root's files
		this.prefix = home.isRoots() ? List.of("unshare", "-U") : List.of();
		if (home.isRoots()) {
			requireUserNamespaces();
		}
	}

	private static void requireUserNamespaces() {
		try {
			if (new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0) {
				return;
			}
		}
		catch (IOException ex) { // unshare is not installed
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		throw new CannotStart(
				"PostgreSQL does not run as root, and this system refuses the user namespace that would help: start Aigaq as an ordinary user.");
	}

	/**
	 * Run a program and wait for it.
	 * @throws Failed unless it ends with exit code 0
	 */
	void run(String program, String... arguments) throws IOException {
		feed("", program, arguments);
	}

	/**
	 * Run a program with input and wait for it.
	 * @param input its standard input
	 * @throws Failed unless it ends with exit code 0
	 */
	void feed(String input, String program, String... arguments) throws IOException {
		// the server would keep a pipe open
		Path output = Files.createTempFile(this.outputs, program, ".out");
		try {
			Process process = start(output, program, arguments);
			try (var standardInput = process.getOutputStream()) {
				standardInput.write(input.getBytes(StandardCharsets.UTF_8));
			}
			catch (IOException ex) {
				// it ended without reading everything: its exit code is checked below
			}
			if (process.waitFor() != 0) {
				throw new Failed(program, Files.readString(output));
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
		finally {
			Files.delete(output);
		}
	}

	private Process start(Path output, String program, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(this.prefix);
		command.add(this.directory.resolve(program).toString());
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
		builder.environment().keySet().removeIf((name) -> name.startsWith("PG"));
		builder.environment().put("LC_ALL", "C");
		return builder.start();
	}

	/** A program ended with an exit code other than 0. */
	static final class Failed extends IOException {

		Failed(String program, String output) {
			super(program + " failed: " + output.strip());
		}

	}

}
