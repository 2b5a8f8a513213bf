package org.aigaq.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** The packaged program: the jar, and what is extracted from it as for the image. */
final class PackagedProgram {

	/** Options for a process that lives only a short time. */
	static final List<String> OPTIONS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

	private static final String ARCHIVE = "aigaq.jsa";

	private PackagedProgram() {
	}

	/** The command that starts it from the jar. */
	static List<String> fromJar(Path jar) {
		return List.of(java(), "-jar", jar.toString());
	}

	/**
	 * The command that starts it as extracted, with an archive of its classes, in less
	 * than half the time.
	 */
	static List<String> extracted() throws IOException {
		Path jar = jar();
		String state = Files.size(jar) + "-" + Files.getLastModifiedTime(jar).toMillis();
		Path program = Prepared.directory("program", state, (unfinished) -> extract(jar, unfinished));
		Path archive = Prepared.directory("classes", state, (unfinished) -> archive(program, unfinished));
		return List.of(java(), "-XX:SharedArchiveFile=" + archive.resolve(ARCHIVE), "-jar",
				program.resolve(jar.getFileName()).toString());
	}

	/** The jar that {@code ./mvnw verify} makes. */
	static Path jar() {
		Path jar = Path.of("target", "aigaq.jar").toAbsolutePath();
		assertThat(jar).as("the packaged program (./mvnw verify makes it)").exists();
		return jar;
	}

	static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	private static void extract(Path jar, Path directory) throws IOException {
		try {
			Process process = new ProcessBuilder(java(), "-Djarmode=tools", "-jar", jar.toString(), "extract",
					"--destination", directory.toString())
				.inheritIO()
				.start();
			assertThat(process.waitFor()).isZero();
		}
		catch (InterruptedException ex) {
			throw new IOException(ex);
		}
	}

	/** Write the archive at the end of a run of the extracted program. */
	private static void archive(Path program, Path directory) throws IOException {
		Files.createDirectories(directory);
		PreparedDatabase.migrated(directory.resolve("data"));
		List<String> command = List.of(java(), "-XX:ArchiveClassesAtExit=" + directory.resolve(ARCHIVE), "-jar",
				program.resolve(jar().getFileName()).toString());
		try (Installation run = Installation.on(directory.resolve("data"), directory, command)) {
			run.start();
		}
		catch (IOException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IOException(ex);
		}
		FileSystemUtils.deleteRecursively(directory.resolve("data"));
	}

}
