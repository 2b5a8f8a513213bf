package org.aigaq.database.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.aigaq.database.settings.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.FileSystemUtils;

/**
 * The embedded PostgreSQL server of a data directory. It survives a SIGKILL of this
 * program; the next start finds and stops it. No superuser can connect to it.
 */
public final class PostgresServer implements AutoCloseable {

	static final String DATA = "postgresql";

	private static final int ATTEMPTS = 20;

	private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);

	private final DataDirectory home;

	private final String folder;

	private final Path data;

	private final int port;

	private final PostgresPrograms programs;

	/**
	 * The server of a data directory, not yet started.
	 * @throws CannotStart if the data were written by another version of PostgreSQL
	 */
	public PostgresServer(DataDirectory home, int port) throws IOException {
		this(home, port, DATA);
		RestoredDirectory.requireComplete(home);
	}

	/**
	 * A server on another folder of the data directory, for loading a backup.
	 * @param folder its name
	 */
	public PostgresServer(DataDirectory home, int port, String folder) throws IOException {
		this.home = home;
		this.folder = folder;
		this.data = home.resolve(folder);
		this.port = port;
		requireOwnData();
		this.programs = new PostgresPrograms(PostgresBinaries.unpack(home), home);
	}

	/**
	 * The port of the server that is running on a data directory.
	 * @throws IOException if none is running
	 */
	public static int portOf(Path home) throws IOException {
		return (int) new PostmasterNote(home.resolve(DATA)).port()
			.orElseThrow(() -> new IOException("the server is starting"));
	}

	/** Whether there is no database yet. */
	public boolean isFresh() {
		return !Files.exists(this.data);
	}

	/** Whether a backup is loaded into it: quick and without safety. */
	public boolean isForLoading() {
		return !this.folder.equals(DATA);
	}

	/** Write all of the stopped server's files to the disk. */
	void sync() throws IOException {
		configure(this.data);
		this.programs.run("initdb", "--sync-only", "-D", this.data.toString());
	}

	/**
	 * Start the server, and make its database if there is none.
	 * @param passwords statements that set the passwords of roles
	 * @throws CannotStart if the port is taken or a process still uses the data
	 */
	public void start(List<String> passwords) throws IOException {
		long start = System.nanoTime();
		new ServerProcess(this.data).end(this.programs);
		requireFreePort();
		if (isFresh()) {
			Path unfinished = this.home.resolve("initialising");
			FileSystemUtils.deleteRecursively(unfinished);
			initialise(unfinished);
			prepare(unfinished, passwords);
			this.home.settle(unfinished, this.folder);
		}
		else {
			prepare(this.data, passwords);
		}
		this.programs.run("pg_ctl", "start", "-w", "-s", "-D", this.data.toString(), "-l",
				this.home.resolve("postgresql.log").toString());
		log.info("PostgreSQL ready on 127.0.0.1:{} after {} ms", this.port, (System.nanoTime() - start) / 1_000_000);
	}

	/** What the program sees of the machine that the server runs on: this one. */
	public ServerHost host() {
		return new ServerHost(this.home.resolve("log"));
	}

	private void requireOwnData() throws IOException {
		Path file = this.data.resolve("PG_VERSION");
		if (!Files.exists(file)) {
			return;
		}
		String version = Files.readString(file).strip();
		if (!version.equals(PostgresBinaries.MAJOR)) {
			throw new CannotStart(("The data in %s were written by PostgreSQL %s and this Aigaq brings %s: "
					+ "back them up with the Aigaq that wrote them (backup FILE), set AIGAQ_DATA_DIR to a new directory, "
					+ "and restore the file there (restore FILE).")
				.formatted(this.home, version, PostgresBinaries.MAJOR));
		}
	}

	private void requireFreePort() {
		try (ServerSocket socket = new ServerSocket(this.port, 1, InetAddress.getByName("127.0.0.1"))) {
			log.debug("Port {} is free", socket.getLocalPort());
		}
		catch (IOException ex) {
			throw new CannotStart("Port " + this.port + " of 127.0.0.1 is in use by another program: stop that, "
					+ "or set AIGAQ_DATABASE_PORT to a free port.", ex);
		}
	}

	private void initialise(Path directory) throws IOException {
		this.programs.run("initdb", "-D", directory.toString(), "-U", "postgres", "-E", "UTF8",
				"--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--auth=reject",
				"--data-checksums", "--no-instructions");
		configure(directory);
		execute(directory, "postgres", ServerScripts.roles() + "\n\ncreate database aigaq owner aigaq_owner;\n");
	}

	private void prepare(Path directory, List<String> passwords) throws IOException {
		configure(directory);
		// first what was changed while the program did not run is set back, and noted
		String script = String.join("\n\n", ServerScripts.roles(), ServerScripts.database(), ServerScripts.resetRoles(),
				String.join("\n\n", passwords), ServerScripts.resetRoles());
		for (int attempt = 1;; attempt++) {
			try {
				execute(directory, "aigaq", script);
				return;
			}
			catch (PostgresPrograms.Failed ex) {
				// processes of a killed server end one by one
				if (attempt == ATTEMPTS || !ex.getMessage().contains("shared memory")) {
					throw ex;
				}
				pause();
			}
		}
	}

	private void configure(Path directory) throws IOException {
		Files.writeString(directory.resolve("postgresql.conf"),
				ServerScripts.configuration(this.port) + (isForLoading() ? ServerScripts.QUICK : ""));
		Files.writeString(directory.resolve("pg_hba.conf"), ServerScripts.signIn());
	}

	/**
	 * Run statements as superuser without a server (single-user mode). Each statement
	 * ends with a semicolon and an empty line.
	 */
	private void execute(Path directory, String database, String script) throws IOException {
		this.programs.feed(script, "postgres", "--single", "-j", "-c", "exit_on_error=on", "-c", "log_statement=none",
				"-c", "log_min_error_statement=panic", "-c", "logging_collector=off", "-D", directory.toString(),
				database);
	}

	private static void pause() {
		try {
			Thread.sleep(500);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() {
		try {
			new ServerProcess(this.data).end(this.programs);
		}
		catch (IOException | CannotStart ex) {
			log.warn("PostgreSQL was not stopped, the next start sees to it: {}", ex.getMessage());
		}
	}

}
