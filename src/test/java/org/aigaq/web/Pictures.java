package org.aigaq.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The folder for screenshots of tests. */
public final class Pictures {

	private static final Path TAKEN = Path.of("target", "pictures");

	private static final Path DOCUMENTATION = Path.of("docs", "pictures");

	private Pictures() {
	}

	/** The file for a screenshot of this name. */
	public static Path file(String name) throws IOException {
		return Files.createDirectories(TAKEN).resolve(name + ".png");
	}

	/** With {@code -Dpictures}, also copy a screenshot to the documentation. */
	public static void keep(Path picture) throws IOException {
		if (System.getProperty("pictures") != null) {
			Files.copy(picture, Files.createDirectories(DOCUMENTATION).resolve(picture.getFileName()),
					StandardCopyOption.REPLACE_EXISTING);
		}
	}

}
