package org.aigaq.document.file;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.aigaq.document.file.UnreadableFile.Reason;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Reads uploaded files with limits: two at a time and 30 seconds for each, so that no
 * file blocks the program.
 */
@Component
public class FileReading implements DisposableBean {

	private static final int AT_ONCE = 2;

	private static final int SECONDS = 30;

	private static final int PATIENCE = 5;

	/** Released when a reading has ended, even if nobody waits for it any more. */
	private final Semaphore places = new Semaphore(AT_ONCE, true);

	private final ExecutorService readers = Executors.newCachedThreadPool((work) -> {
		Thread thread = new Thread(work, "reads-file");
		thread.setDaemon(true);
		return thread;
	});

	/**
	 * Read the text of a file.
	 * @throws UnreadableFile with a message for its sender
	 */
	public FileText read(byte[] bytes) throws UnreadableFile {
		FutureTask<FileText> reading = new FutureTask<>(() -> FileText.read(bytes));
		begin(reading);
		try {
			return reading.get(SECONDS, TimeUnit.SECONDS);
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof UnreadableFile unreadable) {
				throw unreadable;
			}
			throw new UnreadableFile((ex.getCause() instanceof OutOfMemoryError) ? Reason.TOO_LONG : Reason.BROKEN,
					FileText.MOST_CHARACTERS);
		}
		catch (TimeoutException ex) {
			reading.cancel(true);
			throw new UnreadableFile(Reason.TOO_SLOW, SECONDS);
		}
		catch (InterruptedException ex) {
			reading.cancel(true);
			Thread.currentThread().interrupt();
			throw new UnreadableFile(Reason.BUSY);
		}
	}

	private void begin(FutureTask<FileText> reading) throws UnreadableFile {
		try {
			if (!this.places.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
				throw new UnreadableFile(Reason.BUSY);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new UnreadableFile(Reason.BUSY);
		}
		this.readers.execute(() -> {
			try {
				reading.run();
			}
			finally {
				this.places.release();
			}
		});
	}

	@Override
	public void destroy() {
		this.readers.shutdownNow();
	}

}
