package org.aigaq.database.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.aigaq.database.settings.CannotStart;

import org.springframework.util.FileSystemUtils;

/**
 * A data directory that a backup is restored into. All is made in one folder of it, and
 * moved to its place at the end; while that folder is there, the program does not start.
 */
public final class RestoredDirectory {

	private static final String FOLDER = "restoring";

	/** The cluster while it is loaded. */
	public static final String CLUSTER = FOLDER + "/" + PostgresServer.DATA;

	private static final String REPORTS = "reports";

	/** What a start leaves before there is any data. */
	private static final Predicate<String> WITHOUT_DATA = Pattern
		.compile("lock|tmp|log|programs-.*|passwords.*|postgresql\\.log|unpacking|initialising|" + FOLDER
				+ "|.*\\.out|.*probe.*")
		.asMatchPredicate();

	private final DataDirectory home;

	private final Set<String> before;

	private RestoredDirectory(DataDirectory home) throws IOException {
		this.home = home;
		boolean again = Files.exists(home.resolve(FOLDER)); // then its reports are half
															// made
		this.before = names().stream()
			.filter((name) -> !name.equals(FOLDER) && !(again && name.equals(REPORTS)))
			.collect(Collectors.toSet());
	}

	/**
	 * Begin to restore; what a killed restore left is removed.
	 * @param cluster whether the database goes here too
	 * @throws CannotStart if there are data
	 */
	public static RestoredDirectory begin(DataDirectory home, boolean cluster) throws IOException {
		RestoredDirectory directory = new RestoredDirectory(home);
		boolean again = Files.exists(home.resolve(FOLDER));
		List<String> data = directory.names()
			.stream()
			.filter((name) -> !WITHOUT_DATA.test(name) && !(again && name.equals(REPORTS)))
			.filter((name) -> cluster || name.equals(REPORTS))
			.toList();
		if (!data.isEmpty()) {
			throw new CannotStart(home + " is not empty, it has " + data.get(0)
					+ ": set AIGAQ_DATA_DIR to a new directory to restore into.");
		}
		if (again) {
			if (Files.exists(home.resolve(CLUSTER))) {
				new PostgresServer(home, 1, CLUSTER).close();
			}
			delete(home.resolve(REPORTS));
			delete(home.resolve(FOLDER));
		}
		Files.createDirectories(directory.archive());
		return directory;
	}

	/**
	 * @throws CannotStart if a restore was killed before it was complete
	 */
	static void requireComplete(DataDirectory home) throws IOException {
		if (!Files.exists(home.resolve(FOLDER))) {
			return;
		}
		if (!Files.exists(home.resolve(PostgresServer.DATA))) {
			throw new CannotStart("A backup was being restored into " + home
					+ " and was interrupted: run the command restore again, or delete the directory.");
		}
		delete(home.resolve(FOLDER));
	}

	/** Folder for the archived reports. */
	public Path archive() {
		return this.home.resolve(FOLDER).resolve(REPORTS);
	}

	/** Move the reports to their place; the database comes after them. */
	public void settleReports() throws IOException {
		if (!Files.exists(this.home.resolve(REPORTS))) {
			this.home.settle(archive(), REPORTS);
		}
	}

	/** Move the cluster to its place: from then on the directory has data. */
	public void settleCluster() throws IOException {
		PostgresServer server = new PostgresServer(this.home, 1, CLUSTER);
		server.sync();
		this.home.settle(this.home.resolve(CLUSTER), PostgresServer.DATA);
	}

	/** All is in its place. */
	public void end() throws IOException {
		delete(this.home.resolve(FOLDER));
	}

	/** Remove all that was made. */
	public void abandon() throws IOException {
		for (String name : names()) {
			if (!this.before.contains(name) && !name.equals("lock") && !name.equals(FOLDER)) {
				delete(this.home.resolve(name));
			}
		}
		delete(this.home.resolve(FOLDER));
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(this.home.resolve(""))) {
			return files.map((file) -> file.getFileName().toString()).sorted().toList();
		}
	}

	private static void delete(Path path) throws IOException {
		if (Files.isSymbolicLink(path)) {
			Files.delete(path);
		}
		else {
			FileSystemUtils.deleteRecursively(path);
		}
	}

}
