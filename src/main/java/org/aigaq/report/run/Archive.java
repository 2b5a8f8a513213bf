package org.aigaq.report.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The files of reports: a file that is there is whole. */
@Component
public class Archive {

	private final Path folder;

	Archive(@Value("${aigaq.data-dir}") Path data) {
		this.folder = data.resolve("reports");
	}

	/**
	 * Take a finished file in: it is on the disk before it bears its name.
	 * @param finished the file, which is moved
	 */
	void take(Path finished, Run run) throws IOException {
		try (FileChannel written = FileChannel.open(finished, StandardOpenOption.WRITE)) {
			written.force(true);
		}
		Path file = file(run);
		Files.createDirectories(file.getParent());
		Files.move(finished, file, StandardCopyOption.ATOMIC_MOVE);
	}

	/** Where the file of a run is, if it is kept. */
	public Path file(Run run) {
		return this.folder.resolve(run.number().substring(2, 6)).resolve(run.number() + "." + run.format());
	}

	boolean has(Run run) {
		return Files.isRegularFile(file(run));
	}

	void remove(Run run) throws IOException {
		Files.deleteIfExists(file(run));
	}

}
