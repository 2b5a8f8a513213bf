package org.aigaq.database.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.aigaq.database.settings.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server process that is recorded in a data directory; it may no longer run. */
final class ServerProcess {

	private static final Logger log = LoggerFactory.getLogger(ServerProcess.class);

	private final Path data;

	private final PostmasterNote note;

	ServerProcess(Path data) {
		this.data = data;
		this.note = new PostmasterNote(data);
	}

	/**
	 * Stop the server if it runs, whether this program or a killed one started it.
	 * @throws CannotStart if it cannot be determined whether the recorded process is a
	 * server
	 */
	void end(PostgresPrograms programs) throws IOException {
		if (!this.note.exists()) {
			return;
		}
		OptionalLong noted = this.note.process();
		if (noted.isEmpty()) {
			mendNote();
			return;
		}
		long pid = noted.getAsLong();
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
			this.note.disown();
		}
	}

	private boolean isOurs(String command) {
		return command.contains("postgres") && command.contains(this.data.toString());
	}

	/**
	 * The note is empty or garbled, as a crash of the machine leaves it. Without it
	 * PostgreSQL starts as after any crash; so it is deleted where the system shows that
	 * no server uses the data.
	 */
	private void mendNote() throws IOException {
		List<ProcessHandle> running = ProcessHandle.allProcesses().filter(this::mayUseData).toList();
		if (!running.isEmpty()) {
			throw new CannotStart(
					"%s says nothing of the process that uses the data, and process %s may be a PostgreSQL that does: end it, then start again."
						.formatted(this.data.resolve("postmaster.pid"), running.get(0).pid()));
		}
		log.warn("{} was empty or garbled, as a crash leaves it, and was deleted", this.data.resolve("postmaster.pid"));
		this.note.delete();
	}

	/** A server whose command line cannot be read may be one of this data directory. */
	private boolean mayUseData(ProcessHandle process) {
		String program = process.info().command().orElse("");
		return process.info().commandLine().map(this::isOurs).orElse(program.contains("postgres"));
	}

}
