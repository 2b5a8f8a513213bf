package org.aigaq.document.file.reading;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.aigaq.document.file.FileText;
import org.aigaq.document.file.UnreadableFile;
import org.aigaq.document.file.UnreadableFile.Reason;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Reads uploaded files, each in a process of its own that is killed when its time is
 * over: two at a time and 30 seconds for each, so that no file stops the program or the
 * next upload.
 */
@Component
public class FileReading implements DisposableBean {

	private static final int AT_ONCE = 2;

	private static final Duration TIME = Duration.ofSeconds(30);

	private static final int PATIENCE = 5;

	private final Semaphore places = new Semaphore(AT_ONCE, true);

	private final Set<Process> running = ConcurrentHashMap.newKeySet();

	private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor((work) -> {
		Thread thread = new Thread(work, "ends-readings");
		thread.setDaemon(true);
		return thread;
	});

	private final Duration time;

	@Autowired
	FileReading() {
		this(TIME);
	}

	/**
	 * Readings with another limit.
	 * @param time for each file
	 */
	FileReading(Duration time) {
		this.time = time;
	}

	/**
	 * Read the text of a file.
	 * @throws UnreadableFile with a message for its sender
	 */
	public FileText read(byte[] bytes) throws UnreadableFile {
		return read(bytes, "");
	}

	/** Take a text as it is. */
	public FileText pasted(String text) throws UnreadableFile {
		return Extraction.pasted(text);
	}

	/**
	 * Read the text of a file.
	 * @param encoding the encoding that an editor has chosen; empty: none
	 * @throws UnreadableFile with a message for its sender
	 */
	public FileText read(byte[] bytes, String encoding) throws UnreadableFile {
		takePlace();
		try {
			return readInProcess(bytes, encoding);
		}
		catch (IOException ex) {
			throw new UnreadableFile(Reason.BROKEN);
		}
		finally {
			this.places.release();
		}
	}

	private void takePlace() throws UnreadableFile {
		try {
			if (!this.places.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
				throw new UnreadableFile(Reason.BUSY);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new UnreadableFile(Reason.BUSY);
		}
	}

	private FileText readInProcess(byte[] bytes, String encoding) throws IOException, UnreadableFile {
		Path directory = Files.createTempDirectory("reading");
		try {
			Process process = ReadingCommand.start(directory);
			this.running.add(process);
			AtomicBoolean late = new AtomicBoolean();
			Future<?> end = this.clock.schedule(() -> {
				late.set(true);
				kill(process);
			}, this.time.toMillis(), TimeUnit.MILLISECONDS);
			try {
				return answer(process, bytes, encoding);
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

	private static FileText answer(Process process, byte[] bytes, String encoding) throws IOException, UnreadableFile {
		DataOutputStream input = new DataOutputStream(process.getOutputStream());
		input.writeUTF(encoding);
		input.writeInt(bytes.length);
		input.write(bytes);
		input.flush(); // and left open: the process ends when it is closed
		return ReadingAnswer.receive(process.getInputStream());
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

	@Override
	public void destroy() {
		this.clock.shutdownNow();
		this.running.forEach(FileReading::kill);
	}

}
