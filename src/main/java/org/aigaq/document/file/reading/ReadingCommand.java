package org.aigaq.document.file.reading;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Starts processes that read files: with the Java and the class path of this program,
 * little memory, no environment and an empty working directory.
 */
final class ReadingCommand {

	/** The heap of the process, in megabytes. */
	static final int MEGABYTES = 320;

	/** The first Java without a security manager (JEP 486). */
	private static final int WITHOUT_MANAGER = 24;

	/** What Java needs to read file names; no secrets. */
	private static final List<String> LOCALE = List.of("LANG", "LC_ALL", "LC_CTYPE");

	private static final String STARTER = "org.springframework.boot.loader.launch.PropertiesLauncher";

	private ReadingCommand() {
	}

	/**
	 * Start a process.
	 * @param program its main class
	 * @param directory its working directory, where it may write
	 */
	static Process start(Class<?> program, Path directory) throws IOException {
		ProcessBuilder process = new ProcessBuilder(command(program, directory)).directory(directory.toFile())
			.redirectError(ProcessBuilder.Redirect.DISCARD);
		process.environment().keySet().retainAll(LOCALE);
		return process.start();
	}

	private static List<String> command(Class<?> program, Path directory) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(machine(directory));
		command.addAll(List.of("-cp", classPath()));
		if (isPackaged()) {
			command.addAll(List.of("-Dloader.main=" + program.getName(), STARTER));
		}
		else {
			command.add(program.getName());
		}
		return command;
	}

	/** Settings of Java and of the libraries. */
	private static List<String> machine(Path directory) {
		Stream<@Nullable String> settings = Stream.of("-Xmx" + MEGABYTES + "m", "-Xms32m", "-XX:MaxMetaspaceSize=96m",
				"-XX:MaxDirectMemorySize=16m", "-XX:ReservedCodeCacheSize=32m", "-XX:+UseSerialGC",
				"-XX:TieredStopAtLevel=1", "-Xshare:auto", "-XX:ActiveProcessorCount=1", "-XX:-UsePerfData",
				"-XX:+DisableAttachMechanism", "-XX:-CreateCoredumpOnCrash", "-Djava.awt.headless=true",
				"-Dfile.encoding=UTF-8", "-Djava.io.tmpdir=" + directory, "-Duser.home=" + directory,
				"-Djdk.serialFilter=!*", "-Djavax.xml.accessExternalDTD=", "-Djavax.xml.accessExternalSchema=",
				"-Djavax.xml.accessExternalStylesheet=",
				"-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
				"-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
				"-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
				(Runtime.version().feature() < WITHOUT_MANAGER) ? "-Djava.security.manager=allow" : null);
		return settings.flatMap(Stream::ofNullable).toList();
	}

	/** The class path of this program; its parts may be relative to its directory. */
	private static String classPath() {
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((part) -> !part.isEmpty())
			.map((part) -> Path.of(part).toAbsolutePath().toString())
			.collect(Collectors.joining(File.pathSeparator));
	}

	/** Whether the program runs from its jar, with the libraries inside. */
	private static boolean isPackaged() {
		return String.valueOf(ReadingCommand.class.getResource("ReadingCommand.class")).startsWith("jar:nested:");
	}

}
