package org.aigaq.source.file;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.aigaq.source.file.UnreadableFile.Reason;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Reads files of strangers with an end: two at a time, each within 30 seconds, so that no
 * file holds up the program.
 */
@Component
public class FileReading implements DisposableBean {

	private static final int SECONDS = 30;

	private final ThreadPoolExecutor readers = new ThreadPoolExecutor(0, 2, 1, TimeUnit.MINUTES,
			new SynchronousQueue<>(), (work) -> {
				Thread thread = new Thread(work, "reads-file");
				thread.setDaemon(true);
				return thread;
			});

	/**
	 * Read the text of a file.
	 * @throws UnreadableFile with what to tell its sender
	 */
	public FileText read(byte[] bytes) throws UnreadableFile {
		Future<FileText> reading;
		try {
			reading = this.readers.submit(() -> FileText.read(bytes));
		}
		catch (RejectedExecutionException ex) {
			throw new UnreadableFile(Reason.BUSY);
		}
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

	@Override
	public void destroy() {
		this.readers.shutdownNow();
	}

}
