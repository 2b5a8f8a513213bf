package org.aigaq.database.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.aigaq.database.settings.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server process that is recorded in a data directory; it may no longer run. */
final class ServerProcess {

	/** A number above the highest process id of any system. */
	private static final String NOBODY = String.valueOf(Integer.MAX_VALUE);

	private static final Logger log = LoggerFactory.getLogger(ServerProcess.class);

	private final Path data;

	private final Path note;

	ServerProcess(Path data) {
		this.data = data;
		this.note = data.resolve("postmaster.pid");
	}

	/**
	 * Stop the server if it runs, whether this program or a killed one started it.
	 * @throws CannotStart if it cannot be determined whether the recorded process is a
	 * server
	 */
	void end(PostgresPrograms programs) throws IOException {
		if (!Files.exists(this.note)) {
			return;
		}
		long pid = Long.parseLong(Files.readAllLines(this.note).get(0).strip());
		Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
		if (process.isEmpty()) {
			return; // both were killed: PostgreSQL detects this and recovers
		}
		String command = process.get()
			.info()
			.commandLine()
			.orElseThrow(() -> new CannotStart(
					"Process %s may be a PostgreSQL that still runs on %s: end it, then start again.".formatted(pid,
							this.data)));
		if (isOurs(command)) {
			log.info("Stopping PostgreSQL");
			programs.run("pg_ctl", "stop", "-m", "fast", "-w", "-s", "-D", this.data.toString());
		}
		else {
			disownNote();
		}
	}

	private boolean isOurs(String command) {
		return command.contains("postgres") && command.contains(this.data.toString());
	}

	/**
	 * Replace the recorded process id, which now belongs to another program. The rest of
	 * the file is kept: PostgreSQL uses it to find processes of the killed server that
	 * still use its shared memory.
	 */
	private void disownNote() throws IOException {
		List<String> lines = new ArrayList<>(Files.readAllLines(this.note));
		lines.set(0, NOBODY);
		Files.write(this.note, lines);
	}

}
