package org.aigaq.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.util.FileSystemUtils;

/**
 * Gives the temporary files of libraries, such as uploads and fonts, a folder in the data
 * directory: what a killed process has left is found there and removed at the next start.
 * To be told of the settings before anything has made a temporary file.
 */
public final class TemporaryFiles implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

	private static final String SUFFIX = "-java";

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		Path data = event.getEnvironment()
			.getRequiredProperty("aigaq.data-dir", Path.class)
			.toAbsolutePath()
			.normalize();
		boolean command = event.getEnvironment().getProperty(CommandDatabase.COMMAND, Boolean.class, false);
		if (command && !Files.isDirectory(data)) {
			return; // where there are no data it says so
		}
		try {
			Path folder = folder(data);
			DataDirectory.create(data);
			FileSystemUtils.deleteRecursively(folder); // of a killed one that had this
														// number
			Files.createDirectories(folder);
			System.setProperty("java.io.tmpdir", folder.toString());
		}
		catch (IOException ex) {
			// the start says soon that the directory cannot be written
		}
	}

	/** Where those of this process are. */
	public static Path folder(Path data) {
		return data.resolve("tmp").resolve(ProcessHandle.current().pid() + SUFFIX);
	}

	/**
	 * Whether a name is that of such a folder, or of one with the number of a process
	 * alone.
	 */
	public static boolean isOfProcess(Path folder) {
		return folder.getFileName().toString().matches("[0-9]+(" + SUFFIX + ")?");
	}

	/** The number of the process that a folder belongs to. */
	public static long process(Path folder) {
		return Long.parseLong(folder.getFileName().toString().replace(SUFFIX, ""));
	}

}
