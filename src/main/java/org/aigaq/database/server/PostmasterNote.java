package org.aigaq.database.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * The file {@code postmaster.pid} of a data directory: which process is its server. A
 * crash of the machine can leave it empty or garbled.
 */
final class PostmasterNote {

	/** A number above the highest process id of any system. */
	private static final String NOBODY = String.valueOf(Integer.MAX_VALUE);

	private final Path file;

	PostmasterNote(Path data) {
		this.file = data.resolve("postmaster.pid");
	}

	boolean exists() {
		return Files.exists(this.file);
	}

	/** The process; empty if the file does not say. */
	OptionalLong process() throws IOException {
		List<String> lines = lines();
		String first = lines.isEmpty() ? "" : lines.get(0).strip();
		return first.matches("[0-9]{1,10}") ? OptionalLong.of(Long.parseLong(first)) : OptionalLong.empty();
	}

	/** The port; empty if the file does not say. */
	OptionalLong port() throws IOException {
		List<String> lines = lines();
		String fourth = (lines.size() > 3) ? lines.get(3).strip() : "";
		return fourth.matches("[0-9]{1,5}") ? OptionalLong.of(Long.parseLong(fourth)) : OptionalLong.empty();
	}

	/**
	 * Replace the recorded process id, which now belongs to another program. The rest of
	 * the file is kept: PostgreSQL uses it to find processes of the killed server that
	 * still use its shared memory.
	 */
	void disown() throws IOException {
		List<String> lines = new ArrayList<>(lines());
		lines.set(0, NOBODY);
		Files.write(this.file, lines, StandardCharsets.ISO_8859_1);
	}

	/** Delete the file, where no process uses the data. */
	void delete() throws IOException {
		Files.deleteIfExists(this.file);
	}

	private List<String> lines() throws IOException {
		return Files.readAllLines(this.file, StandardCharsets.ISO_8859_1);
	}

}
