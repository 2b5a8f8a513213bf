package org.aigaq.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

import java.util.stream.Stream;

import org.aigaq.FreePort;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The packaged program as installed by a user: its files, a data directory, ports, and a
 * system account.
 */
final class Installation implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	final Path data;

	final int port;

	private final Path output;

	private final Path errors;

	private final List<String> command;

	private @Nullable Process process;

	private Installation(Path data, int port, Path logs, List<String> command) {
		this.data = data;
		this.port = port;
		this.output = logs.resolve("output");
		this.errors = logs.resolve("errors");
		this.command = command;
	}

	/** An installation of the user who runs the tests, extracted as in the image. */
	static Installation on(Path data, Path logs) throws IOException {
		return on(data, logs, PackagedProgram.extracted());
	}

	/** An installation of the user who runs the tests, with the jar itself. */
	static Installation ofJar(Path data, Path logs) throws IOException {
		return on(data, logs, PackagedProgram.fromJar(PackagedProgram.jar()));
	}

	/** An installation with another command. */
	static Installation on(Path data, Path logs, List<String> command) throws IOException {
		return new Installation(data, FreePort.find(), logs, command);
	}

	/** An installation of a user who is not root, with the jar itself. */
	static Installation ofOrdinaryUser(Path data, Path logs) throws IOException {
		if (!System.getProperty("user.name").equals("root")) {
			return ofJar(data, logs);
		}
		// the user nobody cannot read other home directories
		Path copy = logs.resolve("aigaq.jar");
		Files.copy(PackagedProgram.jar(), copy, StandardCopyOption.REPLACE_EXISTING);
		return on(data, logs,
				Stream
					.concat(Stream.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"),
							PackagedProgram.fromJar(copy).stream())
					.toList());
	}

	/** The same program with another port for its database. */
	Installation withPort(int another) {
		return new Installation(this.data, another, this.output.getParent(), this.command);
	}

	/** The same program with one more setting. */
	Installation withSetting(String name, String value) {
		return new Installation(this.data, this.port, this.output.getParent(),
				Stream.concat(Stream.of("env", name + "=" + value), this.command.stream()).toList());
	}

	/** The same program with a command; its output is kept separately. */
	Installation withCommand(String... words) throws IOException {
		Path logs = Files.createDirectories(this.output.resolveSibling("command"));
		return new Installation(this.data, this.port, logs,
				Stream.concat(this.command.stream(), Stream.of(words)).toList());
	}

	/** Start, and wait until it is ready. */
	Process start() throws Exception {
		return startUntil("Started Aigaq");
	}

	/** Start, and wait until it prints these words. */
	Process startUntil(String words) throws Exception {
		Process process = launch();
		Instant end = Instant.now().plus(PATIENCE);
		while (!Files.readString(this.output).contains(words)) {
			assertThat(process.isAlive()).as(() -> printed()).isTrue();
			assertThat(Instant.now()).as(() -> printed()).isBefore(end);
			Thread.sleep(100);
		}
		return process;
	}

	/** Run it until it ends; returns the exit code. */
	int run() throws Exception {
		return fail();
	}

	/** Start it, expecting that it refuses; returns the exit code. */
	int fail() throws Exception {
		Process process = launch();
		assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as(() -> printed()).isTrue();
		return process.exitValue();
	}

	private Process launch() throws IOException {
		List<String> arguments = new ArrayList<>(this.command);
		arguments.addAll(1 + arguments.indexOf(PackagedProgram.java()), PackagedProgram.OPTIONS);
		ProcessBuilder builder = new ProcessBuilder(arguments).redirectOutput(this.output.toFile())
			.redirectError(this.errors.toFile());
		builder.environment().put("AIGAQ_DATA_DIR", this.data.toString());
		builder.environment().put("AIGAQ_DATABASE_PORT", String.valueOf(this.port));
		builder.environment().put("SERVER_PORT", "0");
		this.process = builder.start();
		return this.process;
	}

	/** Its standard output. */
	String output() throws IOException {
		return Files.readString(this.output);
	}

	/** Its standard error. */
	String errors() throws IOException {
		return Files.readString(this.errors);
	}

	/** Whether it is still running. */
	boolean isRunning() {
		return this.process != null && this.process.isAlive();
	}

	/** Everything it printed. */
	String printed() {
		try {
			return output() + errors();
		}
		catch (IOException ex) {
			return ex.toString();
		}
	}

	/** Connect to its database as the owner. */
	Connection owner() throws IOException, SQLException {
		Properties passwords = new Properties();
		try (var file = Files.newBufferedReader(this.data.resolve("passwords"))) {
			passwords.load(file);
		}
		return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + this.port + "/aigaq", "aigaq_owner",
				passwords.getProperty("aigaq_owner"));
	}

	/** Stop it if it is running, as Ctrl-C does. */
	@Override
	public void close() throws InterruptedException {
		if (this.process != null) {
			this.process.destroy();
			assertThat(this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
		}
	}

	/** Its PostgreSQL process. */
	ProcessHandle postgres() throws IOException {
		String pid = Files.readAllLines(this.data.resolve("postgresql/postmaster.pid")).get(0).strip();
		return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
	}

}
