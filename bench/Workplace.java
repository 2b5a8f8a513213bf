import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder for one benchmark, gone when it ends. */
record Workplace(Path folder) implements AutoCloseable {

	static Workplace make() throws IOException {
		return new Workplace(Files.createTempDirectory("aigaq-bench"));
	}

	@Override
	public void close() throws IOException {
		try (var files = Files.walk(this.folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(file);
			}
		}
	}

}
