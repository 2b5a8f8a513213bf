package org.aigaq.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;

import org.aigaq.backup.file.BackupRefused;
import org.aigaq.backup.file.BackupWriter;
import org.aigaq.backup.file.Checksums;
import org.aigaq.backup.file.Encryption;
import org.aigaq.backup.file.Passphrase;
import org.aigaq.backup.table.Snapshot;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * Makes backups of the database of the program. A file gets its name once it is complete
 * and on the disk; only its owner can read it.
 */
@Component
public class Backup {

	private static final boolean POSIX = Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix");

	private static final Logger log = LoggerFactory.getLogger(Backup.class);

	private final FlywayConnectionDetails owner;

	private final Path archive;

	Backup(FlywayConnectionDetails owner, @Value("${aigaq.data-dir}") Path data) {
		this.owner = owner;
		this.archive = data.resolve("reports");
	}

	/**
	 * Write a backup.
	 * @param file the new file
	 * @param passphrase to encrypt it with; {@code null}: it is not encrypted
	 * @throws BackupRefused if it cannot be made; no file of this name is left then
	 */
	public Checksums write(Path file, @Nullable Passphrase passphrase) {
		if (Files.exists(file)) {
			throw new BackupRefused("There is a file " + file + " already: choose another name.");
		}
		Path part = file.resolveSibling(file.getFileName() + ".part");
		Instant start = Instant.now();
		try (Connection connection = connect()) {
			Snapshot snapshot = new Snapshot(connection, version());
			Files.deleteIfExists(part);
			Checksums written = write(snapshot, part, passphrase);
			Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
			force(file.getParent());
			record(start, file, Files.size(file), passphrase != null, null);
			return written;
		}
		catch (IOException | SQLException ex) {
			record(start, file, null, passphrase != null, ex.getMessage());
			throw new BackupRefused("The backup " + file + " was not made: " + ex.getMessage(), ex);
		}
		finally {
			remove(part);
		}
	}

	private Checksums write(Snapshot snapshot, Path part, @Nullable Passphrase passphrase)
			throws IOException, SQLException {
		try (FileChannel channel = FileChannel.open(part,
				Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownersOnly())) {
			Checksums written;
			// closing the stream closes the channel, which is synced before
			Unclosed below = new Unclosed(channel);
			try (OutputStream out = (passphrase != null) ? Encryption.writing(below, passphrase)
					: Channels.newOutputStream(below);
					BackupWriter writer = new BackupWriter(out, snapshot.manifest())) {
				written = snapshot.writeTo(writer, this.archive);
			}
			channel.force(true);
			return written;
		}
	}

	/** Record it in the database, where the program reads of its backups. */
	private void record(Instant start, Path file, @Nullable Long bytes, boolean encrypted, @Nullable String problem) {
		try (Connection connection = connect();
				var insert = connection.prepareStatement(
						"insert into app.backup (started_at, file, bytes, encrypted, problem) values (?, ?, ?, ?, ?)")) {
			insert.setObject(1, OffsetDateTime.ofInstant(start, ZoneOffset.UTC));
			insert.setString(2, file.toString());
			insert.setObject(3, bytes, Types.BIGINT);
			insert.setBoolean(4, encrypted);
			insert.setString(5, problem);
			insert.executeUpdate();
		}
		catch (SQLException ex) {
			// a database of an earlier version has no such table, a full disk no room
			log.debug("The backup {} was not recorded: {}", file, ex.getMessage());
		}
	}

	private Connection connect() throws SQLException {
		return DriverManager.getConnection(this.owner.getJdbcUrl(), this.owner.getUsername(), this.owner.getPassword());
	}

	private static FileAttribute<?>[] ownersOnly() {
		return POSIX
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

	private static void force(Path folder) throws IOException {
		if (POSIX) {
			try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
				channel.force(true);
			}
		}
	}

	private static void remove(Path part) {
		try {
			Files.deleteIfExists(part);
		}
		catch (IOException ex) {
			// it is not taken for a backup, and the next one deletes it
		}
	}

	/** Version of this program. */
	static String version() {
		String version = Backup.class.getPackage().getImplementationVersion();
		return (version != null) ? version : "0.1.0-SNAPSHOT";
	}

}
