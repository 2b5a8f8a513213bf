package org.aigaq.database.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the program sees and sets of a server beside SQL: the memory and the priority of
 * its processes (on Linux), and its log files. Of a server elsewhere, nothing.
 */
public final class ServerHost {

	/** A server on a machine that the program does not see. */
	public static final ServerHost ELSEWHERE = new ServerHost(null);

	private static final Path PROCESSES = Path.of("/proc");

	private static final int LOG_FILES = 8;

	/** The priority of Linux ("nice") that has a third of the usual share. */
	private static final String LOW = "5";

	private static final Logger log = LoggerFactory.getLogger(ServerHost.class);

	private final @Nullable Path logs;

	ServerHost(@Nullable Path logs) {
		this.logs = logs;
	}

	/**
	 * The memory of a process that it shares with no other, in bytes.
	 * @return 0 if it has ended or is not on this machine
	 */
	public long memoryOf(int process) {
		if (this.logs == null) {
			return 0;
		}
		try (Stream<String> lines = Files.lines(PROCESSES.resolve(process + "/status"))) {
			return lines.filter((line) -> line.startsWith("RssAnon:"))
				.mapToLong((line) -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
				.findFirst()
				.orElse(0);
		}
		catch (IOException | RuntimeException ex) {
			return 0;
		}
	}

	/**
	 * Let all other processes of the machine go before these: where both want the
	 * processor, these get a third. The lowest priority would stop them while others
	 * work.
	 * @return those for which it was done, or which cannot be given a priority here;
	 * others are to be given again
	 */
	public Set<Integer> giveLowPriority(Collection<Integer> processes) {
		if (this.logs == null || processes.isEmpty() || !Files.isDirectory(PROCESSES)) {
			return Set.copyOf(processes);
		}
		Set<Integer> done = processes.stream().filter(ServerHost::giveLowPriorityToGroup).collect(Collectors.toSet());
		List<String> command = new ArrayList<>(List.of("renice", "-n", LOW, "-p"));
		processes.forEach((process) -> command.add(process.toString()));
		try {
			new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start()
				.waitFor();
		}
		catch (IOException ex) {
			log.debug("Priorities cannot be set here: {}", ex.getMessage());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return done;
	}

	/**
	 * Where Linux groups processes by session (autogroup), a priority counts only within
	 * the group, and each process of PostgreSQL is a group of its own: so the group gets
	 * one too.
	 * @return whether it was done, or there is no such group; Linux takes ten a second
	 */
	private static boolean giveLowPriorityToGroup(int process) {
		Path group = PROCESSES.resolve(process + "/autogroup");
		if (!Files.exists(group)) {
			return true;
		}
		try {
			Files.writeString(group, LOW);
			return true;
		}
		catch (IOException ex) {
			log.debug("The priority of the group of {} was not set: {}", process, ex.getMessage());
			return !Files.exists(group);
		}
	}

	/**
	 * Delete all log files but the newest; each is at most 10 MB when the next is begun.
	 */
	public void trimLogs() {
		if (this.logs == null || !Files.isDirectory(this.logs)) {
			return;
		}
		try (Stream<Path> files = Files.list(this.logs)) {
			List<Path> newestFirst = files.filter((file) -> file.getFileName().toString().startsWith("postgresql-"))
				.sorted(Comparator.comparingLong((Path file) -> file.toFile().lastModified()).reversed())
				.toList();
			for (Path old : newestFirst.subList(Math.min(LOG_FILES, newestFirst.size()), newestFirst.size())) {
				Files.deleteIfExists(old);
			}
		}
		catch (IOException ex) {
			log.warn("Old logs of PostgreSQL were not deleted: {}", ex.getMessage());
		}
	}

}
