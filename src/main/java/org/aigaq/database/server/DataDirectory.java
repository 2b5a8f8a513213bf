package org.aigaq.database.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.aigaq.database.settings.CannotStart;
import org.jspecify.annotations.Nullable;

/** The data directory, locked for one program until closed. */
public final class DataDirectory implements AutoCloseable {

	private static final boolean POSIX = Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix");

	/**
	 * The directories that this process has locked. Their lock file is not opened again:
	 * where any channel of it is closed, the system gives up the lock of the process.
	 */
	private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

	private final Path path;

	private final FileChannel lock;

	private final boolean root;

	private DataDirectory(Path path, FileChannel lock, boolean root) {
		this.path = path;
		this.lock = lock;
		this.root = root;
	}

	/**
	 * Lock the directory; it is created for its owner only if it is missing.
	 * @throws CannotStart if it cannot be written or another program has locked it
	 */
	public static DataDirectory claim(Path directory) {
		Path path = directory.toAbsolutePath().normalize();
		try {
			create(path);
			int user = writingUser(path);
			FileChannel lock = lock(path);
			return new DataDirectory(path, lock, user == 0);
		}
		catch (IOException ex) {
			throw new CannotStart("Aigaq cannot write to " + path
					+ ": give this user the right to, or set AIGAQ_DATA_DIR to another directory.", ex);
		}
	}

	/** Whether another program has locked the directory. */
	public static boolean isHeld(Path directory) {
		if (HELD.contains(directory.toAbsolutePath().normalize())) {
			return true;
		}
		Path file = directory.resolve("lock");
		if (!Files.exists(file)) {
			return false;
		}
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			return !tryLock(channel);
		}
		catch (IOException ex) {
			throw new CannotStart("Aigaq cannot read " + file + ": run the command as the user whose data they are.",
					ex);
		}
	}

	public static void create(Path path) throws IOException {
		if (!Files.isDirectory(path)) {
			Files.createDirectories(path.getParent());
			if (POSIX) {
				Files.createDirectory(path,
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
			}
			else {
				Files.createDirectory(path);
			}
		}
	}

	private static int writingUser(Path path) throws IOException {
		Path probe = Files.createTempFile(path, "probe", null);
		try {
			return POSIX ? (Integer) Files.getAttribute(probe, "unix:uid") : -1;
		}
		finally {
			Files.delete(probe);
		}
	}

	private static FileChannel lock(Path path) throws IOException {
		if (HELD.add(path)) {
			try {
				FileChannel channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE,
						StandardOpenOption.WRITE);
				if (tryLock(channel)) {
					return channel;
				}
				channel.close();
			}
			catch (IOException ex) {
				HELD.remove(path);
				throw ex;
			}
			HELD.remove(path);
		}
		throw new CannotStart("Another Aigaq is running on " + path
				+ ": stop it, or set AIGAQ_DATA_DIR to another directory and AIGAQ_DATABASE_PORT to another port.");
	}

	private static boolean tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock() != null;
		}
		catch (OverlappingFileLockException ex) { // held by this very process
			return false;
		}
	}

	Path resolve(String name) {
		return this.path.resolve(name);
	}

	/** Whether files written here belong to root; PostgreSQL refuses to run as root. */
	boolean isRoots() {
		return this.root;
	}

	/** Move a finished file or directory to its final name atomically. */
	void settle(Path finished, String name) throws IOException {
		Files.move(finished, resolve(name), StandardCopyOption.ATOMIC_MOVE);
		if (POSIX) {
			try (FileChannel directory = FileChannel.open(this.path, StandardOpenOption.READ)) {
				directory.force(true);
			}
		}
	}

	@Override
	public void close() {
		try {
			this.lock.close();
			HELD.remove(this.path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public String toString() {
		return this.path.toString();
	}

}
