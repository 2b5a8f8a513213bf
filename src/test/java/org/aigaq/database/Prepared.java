package org.aigaq.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * Directories below {@code target} that cost time to make and are made once, for all
 * tests and all processes that run tests.
 */
final class Prepared {

	private static final Path PLACE = Path.of("target", "prepared").toAbsolutePath();

	private Prepared() {
	}

	/**
	 * The directory of this kind and state, made if it is missing; older states are
	 * deleted.
	 * @param kind name of what it holds
	 * @param state a text that changes with what it is made from
	 * @param maker makes it in a directory that does not exist yet
	 */
	static synchronized Path directory(String kind, String state, Maker maker) throws IOException {
		Path finished = PLACE.resolve(kind + "-" + state);
		Files.createDirectories(PLACE);
		try (FileChannel file = FileChannel.open(PLACE.resolve(kind + ".lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE); FileLock lock = file.lock()) {
			if (!Files.exists(finished)) {
				deleteAll(kind + "-");
				Path unfinished = PLACE.resolve(kind + "-unfinished");
				maker.make(unfinished);
				Files.move(unfinished, finished);
			}
			return finished;
		}
	}

	private static void deleteAll(String prefix) throws IOException {
		List<Path> old;
		try (Stream<Path> all = Files.list(PLACE)) {
			old = all.filter((path) -> path.getFileName().toString().startsWith(prefix)).toList();
		}
		for (Path path : old) {
			FileSystemUtils.deleteRecursively(path);
		}
	}

	/** Makes the content of a directory. */
	interface Maker {

		void make(Path directory) throws IOException;

	}

}
