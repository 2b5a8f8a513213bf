package org.aigaq.document.file.reading;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.aigaq.document.file.UnreadableFile;
import org.aigaq.document.file.UnreadableFile.Reason;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Renders pages of PDF files on demand, each time in a process of its own: one at a time,
 * 15 seconds each. The next pages are rendered with a page as far as it goes quickly. The
 * newest pictures are kept in memory, up to a limit; none is stored.
 */
@Component
public class PageRendering implements DisposableBean {

	private static final Duration TIME = Duration.ofSeconds(15);

	private static final int PATIENCE = 20;

	/** The pages that are rendered by one process. */
	private static final int AT_ONCE = 4;

	/** The most memory for pictures, in bytes. */
	private static final int MOST_KEPT = 24 << 20;

	private final Semaphore place = new Semaphore(1, true);

	private final Map<Page, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true);

	private final FencedProcesses processes;

	private int size;

	@Autowired
	PageRendering() {
		this(TIME);
	}

	/**
	 * Rendering with another limit.
	 * @param time for each process
	 */
	PageRendering(Duration time) {
		this.processes = new FencedProcesses(PictureProcess.class, time);
	}

	/**
	 * The picture of a page, PNG or JPEG.
	 * @param hash SHA-256 of the file
	 * @param number of the page, from 1
	 * @param file reads the file, if it is needed
	 * @throws UnreadableFile if there is no such page or no picture of it
	 */
	public byte[] picture(String hash, int number, Supplier<byte[]> file) throws UnreadableFile {
		Page page = new Page(hash, number);
		byte[] known = known(page);
		if (known != null) {
			return known;
		}
		takePlace();
		try {
			known = known(page); // rendered while this one waited
			return (known != null) ? known : render(page, file.get());
		}
		catch (IOException ex) {
			throw new UnreadableFile(Reason.BROKEN);
		}
		finally {
			this.place.release();
		}
	}

	private byte[] render(Page page, byte[] bytes) throws IOException, UnreadableFile {
		SortedMap<Integer, byte[]> pictures = this.processes.run((input) -> {
			input.writeInt(page.number());
			input.writeInt(AT_ONCE);
			input.writeInt(bytes.length);
			input.write(bytes);
		}, (answer) -> PictureProcess.receive(answer, page.number()));
		pictures.forEach((number, picture) -> keep(new Page(page.hash(), number), picture));
		return pictures.get(page.number());
	}

	private void takePlace() throws UnreadableFile {
		try {
			if (!this.place.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
				throw new UnreadableFile(Reason.BUSY);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new UnreadableFile(Reason.BUSY);
		}
	}

	private synchronized byte @Nullable [] known(Page page) {
		return this.kept.get(page);
	}

	private synchronized void keep(Page page, byte[] picture) {
		byte[] before = this.kept.put(page, picture);
		this.size += picture.length - ((before != null) ? before.length : 0);
		var oldest = this.kept.values().iterator();
		while (this.size > MOST_KEPT && oldest.hasNext()) {
			this.size -= oldest.next().length;
			oldest.remove();
		}
	}

	@Override
	public void destroy() {
		this.processes.end();
	}

	/**
	 * A page of a file.
	 *
	 * @param hash SHA-256 of the file
	 * @param number from 1
	 */
	private record Page(String hash, int number) {
	}

}
