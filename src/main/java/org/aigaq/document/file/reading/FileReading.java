package org.aigaq.document.file.reading;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.aigaq.document.file.FileText;
import org.aigaq.document.file.UnreadableFile;
import org.aigaq.document.file.UnreadableFile.Reason;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

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

	private final FencedProcesses processes;

	@Autowired
	FileReading() {
		this(TIME);
	}

	/**
	 * Readings with another limit.
	 * @param time for each file
	 */
	FileReading(Duration time) {
		this.processes = new FencedProcesses(ReadingProcess.class, time);
	}

	/**
	 * Read the text of a file.
	 * @throws UnreadableFile with a message for its sender
	 */
	public FileText read(byte[] bytes) throws UnreadableFile {
		takePlace();
		try {
			return this.processes.run((input) -> {
				input.writeInt(bytes.length);
				input.write(bytes);
			}, ReadingAnswer::receive);
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

	@Override
	public void destroy() {
		this.processes.end();
	}

}
