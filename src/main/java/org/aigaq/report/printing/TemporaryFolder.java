package org.aigaq.report.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.PreDestroy;
import org.aigaq.database.TemporaryFiles;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The folder for temporary files of printing. Each process has its own, so that files of
 * a killed process can be found and removed at the next start.
 */
@Component
public class TemporaryFolder {

	private final Path folder;

	private final Path ofUploads;

	TemporaryFolder(@Value("${aigaq.data-dir}") Path data) {
		Path all = data.resolve("tmp");
		this.folder = all.resolve(String.valueOf(ProcessHandle.current().pid()));
		this.ofUploads = TemporaryFiles.folder(data);
		// left by a killed process with this process id
		FileSystemUtils.deleteRecursively(this.folder.toFile());
		try {
			Files.createDirectories(this.folder);
			try (Stream<Path> folders = Files.list(all)) {
				folders.filter(TemporaryFolder::isLeft)
					.map(Path::toFile)
					.toList()
					.forEach(FileSystemUtils::deleteRecursively);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The folder. */
	public Path folder() {
		return this.folder;
	}

	/** Create an empty file in it. */
	public Path file() throws IOException {
		return Files.createTempFile(this.folder, "report-", ".tmp");
	}

	/** The files in it now. */
	public List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.toList();
		}
	}

	private static boolean isLeft(Path folder) {
		return TemporaryFiles.isOfProcess(folder) && ProcessHandle.of(TemporaryFiles.process(folder)).isEmpty();
	}

	@PreDestroy
	void remove() {
		FileSystemUtils.deleteRecursively(this.folder.toFile());
		FileSystemUtils.deleteRecursively(this.ofUploads.toFile());
	}

}
