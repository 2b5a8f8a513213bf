package org.aigaq.document.file.reading;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.aigaq.document.file.UnreadableFile;
import org.aigaq.document.file.UnreadableFile.Reason;

import org.springframework.util.FileSystemUtils;

/**
 * Starts processes that read files, each behind the {@link ReadingFence}, and kills those
 * whose time is over.
 */
final class FencedProcesses {

	private final Set<Process> running = ConcurrentHashMap.newKeySet();

	private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor((work) -> {
		Thread thread = new Thread(work, "ends-readings");
		thread.setDaemon(true);
		return thread;
	});

	private final Class<?> program;

	private final Duration time;

	/**
	 * Processes of one program.
	 * @param program its main class
	 * @param time for each process
	 */
	FencedProcesses(Class<?> program, Duration time) {
		this.program = program;
		this.time = time;
	}

	/**
	 * Run a process: send it what it reads and receive its answer.
	 * @throws IOException if it ends early or answers out of order
	 * @throws UnreadableFile as it answers, or if its time is over
	 */
	<T> T run(Request request, Answer<T> answer) throws IOException, UnreadableFile {
		Path directory = Files.createTempDirectory("reading");
		try {
			Process process = ReadingCommand.start(this.program, directory);
			this.running.add(process);
			AtomicBoolean late = new AtomicBoolean();
			Future<?> end = this.clock.schedule(() -> {
				late.set(true);
				kill(process);
			}, this.time.toMillis(), TimeUnit.MILLISECONDS);
			try {
				DataOutputStream input = new DataOutputStream(process.getOutputStream());
				request.send(input);
				input.flush(); // and left open: the process ends when it is closed
				return answer.receive(process.getInputStream());
			}
			catch (IOException ex) {
				if (late.get()) {
					throw new UnreadableFile(Reason.TOO_SLOW, this.time.toSeconds());
				}
				throw ex;
			}
			finally {
				end.cancel(false);
				kill(process);
				this.running.remove(process);
			}
		}
		finally {
			FileSystemUtils.deleteRecursively(directory);
		}
	}

	/** End a process and all that it has started, and wait until it is gone. */
	private static void kill(Process process) {
		process.descendants().forEach(ProcessHandle::destroyForcibly);
		process.destroyForcibly();
		try {
			process.waitFor();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** End all processes; none is started again. */
	void end() {
		this.clock.shutdownNow();
		this.running.forEach(FencedProcesses::kill);
	}

	/** What a process reads. */
	interface Request {

		void send(DataOutputStream input) throws IOException;

	}

	/** How its answer is understood. */
	interface Answer<T> {

		T receive(InputStream answer) throws IOException, UnreadableFile;

	}

}
