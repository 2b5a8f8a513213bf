package org.aigaq.report.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The files of reports. A file in the archive is always complete. */
@Component
public class Archive {

	private static final boolean POSIX = Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix");

	private final Path folder;

	public Archive(@Value("${aigaq.data-dir}") Path data) {
		this.folder = data.resolve("reports");
	}

	/**
	 * Move a finished file into the archive; it is synced to disk before it gets its
	 * name.
	 * @param finished the file; it is copied if the archive is on another disk
	 */
	public void take(Path finished, Run run) throws IOException {
		Path file = file(run);
		Files.createDirectories(file.getParent());
		force(finished, StandardOpenOption.WRITE);
		try {
			Files.move(finished, file, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (AtomicMoveNotSupportedException ex) {
			copy(finished, file);
		}
		if (POSIX) {
			force(file.getParent(), StandardOpenOption.READ);
		}
	}

	private static void copy(Path finished, Path file) throws IOException {
		Path part = part(file);
		try {
			Files.copy(finished, part, StandardCopyOption.REPLACE_EXISTING);
			force(part, StandardOpenOption.WRITE);
			Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			Files.deleteIfExists(part);
		}
	}

	private static void force(Path written, StandardOpenOption way) throws IOException {
		try (FileChannel channel = FileChannel.open(written, way)) {
			channel.force(true);
		}
	}

	private static Path part(Path file) {
		return file.resolveSibling(file.getFileName() + ".part");
	}

	/** The path of the file of a run. */
	public Path file(Run run) {
		return this.folder.resolve(run.number().substring(2, 6)).resolve(run.number() + "." + run.format());
	}

	public boolean has(Run run) {
		return Files.isRegularFile(file(run));
	}

	public void remove(Run run) throws IOException {
		Files.deleteIfExists(file(run));
		Files.deleteIfExists(part(file(run)));
	}

}
