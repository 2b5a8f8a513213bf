package org.aigaq.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.aigaq.database.server.DataDirectory;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * Stores uploads in a folder of the data directory instead of the system's temporary
 * folder, so that files of a killed process can be found and removed at the next start.
 */
public final class TemporaryFiles implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

	private static final String SUFFIX = "-web";

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		Path data = Path.of(event.getEnvironment().getRequiredProperty("aigaq.data-dir")).toAbsolutePath().normalize();
		Path folder = folder(data);
		try {
			DataDirectory.create(data);
			// left by a killed process with this process id
			FileSystemUtils.deleteRecursively(folder);
			Files.createDirectories(folder);
			event.getEnvironment()
				.getPropertySources()
				.addLast(new MapPropertySource("temporary files", Map.of("server.tomcat.basedir", folder.toString())));
		}
		catch (IOException ex) {
			// a later step of the start reports that the directory cannot be written
		}
	}

	/** The folder of this process. */
	public static Path folder(Path data) {
		return data.resolve("tmp").resolve(ProcessHandle.current().pid() + SUFFIX);
	}

	/**
	 * Whether a folder name belongs to a process: this program's prefix or a process id
	 * alone.
	 */
	public static boolean isOfProcess(Path folder) {
		return folder.getFileName().toString().matches("[0-9]+(" + SUFFIX + ")?");
	}

	/** The id of the process that a folder belongs to. */
	public static long process(Path folder) {
		return Long.parseLong(folder.getFileName().toString().replace(SUFFIX, ""));
	}

}
