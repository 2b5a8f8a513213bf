package org.aigaq.database.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.aigaq.database.settings.CannotStart;

/** Runs PostgreSQL's own programs, each to its end. */
final class PostgresPrograms {

	private final Path directory;

	private final Path outputs;

	private final List<String> prefix;

	/**
	 * The programs of a directory.
	 * @param directory where they are
	 * @param home whose user they run as, and where their output stands meanwhile
	 * @throws CannotStart if this is root and the system has no user namespaces
	 */
	PostgresPrograms(Path directory, DataDirectory home) {
		this.directory = directory;
		this.outputs = home.resolve("");
		// PostgreSQL refuses to be root: in a user namespace of its own it is nobody in
		// particular, yet reads and writes what is root's
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
		catch (IOException ex) { // there is no unshare
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		throw new CannotStart(
				"PostgreSQL does not run as root, and this system refuses the user namespace that would help: start Aigaq as an ordinary user.");
	}

	/**
	 * Run a program to its end.
	 * @throws Failed unless it ends with exit code 0
	 */
	void run(String program, String... arguments) throws IOException {
		feed("", program, arguments);
	}

	/**
	 * Run a program to its end.
	 * @param input what it reads from standard input
	 * @throws Failed unless it ends with exit code 0
	 */
	void feed(String input, String program, String... arguments) throws IOException {
		Path output = Files.createTempFile(this.outputs, program, ".out"); // a pipe would
																			// stay open
																			// in the
																			// server
		try {
			Process process = start(output, program, arguments);
			try (var standardInput = process.getOutputStream()) {
				standardInput.write(input.getBytes(StandardCharsets.UTF_8));
			}
			catch (IOException ex) { // it ended without reading on: its exit code tells
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

	/** A program that ended with another exit code than 0. */
	static final class Failed extends IOException {

		Failed(String program, String output) {
			super(program + " failed: " + output.strip());
		}

	}

}
