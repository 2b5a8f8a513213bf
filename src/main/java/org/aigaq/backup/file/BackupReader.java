package org.aigaq.backup.file;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a backup file from its beginning to its end. */
public final class BackupReader {

	private static final int BUFFER = 1 << 16;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Path file;

	private final Supplier<Passphrase> passphrase;

	private @Nullable Passphrase asked;

	/**
	 * A reader of a file.
	 * @param passphrase asked for once, if the file is encrypted
	 */
	public BackupReader(Path file, Supplier<Passphrase> passphrase) {
		this.file = file;
		this.passphrase = passphrase;
	}

	/**
	 * Read all of it and compare it with its checksums.
	 * @return what it holds
	 * @throws BackupRefused if it is damaged, incomplete, no backup file, of a later
	 * format, or encrypted with another passphrase
	 */
	public Contents verify() {
		return read((manifest, name, content) -> {
		});
	}

	/**
	 * Read all of it.
	 * @param visitor gets each entry in its order
	 * @return what it holds
	 * @throws BackupRefused as {@link #verify()}
	 */
	public Contents read(Visitor visitor) {
		try (InputStream plain = open(); ZipInputStream zip = zip(plain)) {
			return read(zip, plain, visitor);
		}
		catch (NoSuchFileException ex) {
			throw new BackupRefused("There is no file " + this.file + ".", ex);
		}
		catch (ZipException | EOFException | JacksonException | IllegalArgumentException ex) {
			throw damaged(ex);
		}
		catch (IOException ex) {
			throw Encryption.isBroken(ex) ? damaged(ex)
					: new BackupRefused(this.file + " cannot be read: " + ex.getMessage(), ex);
		}
	}

	private static ZipInputStream zip(InputStream plain) {
		return new ZipInputStream(plain, StandardCharsets.UTF_8);
	}

	private InputStream open() throws IOException {
		if (Encryption.isEncrypted(this.file)) {
			if (this.asked == null) {
				this.asked = this.passphrase.get();
			}
			return new BufferedInputStream(Encryption.reading(this.file, this.asked), BUFFER);
		}
		requireDirectory();
		return new BufferedInputStream(Files.newInputStream(this.file), BUFFER);
	}

	/** The directory of the archive is behind the checksums, which do not cover it. */
	private void requireDirectory() throws IOException {
		try (ZipFile zip = new ZipFile(this.file.toFile(), StandardCharsets.UTF_8)) {
			if (zip.getEntry(Checksums.NAME) == null) {
				throw notABackup();
			}
		}
		catch (ZipException ex) {
			if (isArchive()) {
				throw ex;
			}
			throw notABackup();
		}
	}

	private boolean isArchive() throws IOException {
		try (InputStream start = Files.newInputStream(this.file)) {
			return new String(start.readNBytes(2), StandardCharsets.ISO_8859_1).equals("PK");
		}
	}

	private Contents read(ZipInputStream zip, InputStream plain, Visitor visitor) throws IOException {
		ZipEntry first = zip.getNextEntry();
		if (first == null || !first.getName().equals(Manifest.NAME)) {
			throw notABackup();
		}
		List<Read> entries = new ArrayList<>();
		CheckedInput described = new CheckedInput(zip);
		byte[] description = described.readAllBytes();
		entries.add(new Read(Manifest.NAME, described));
		Manifest manifest = manifest(description);
		for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
			if (entry.getName().equals(Checksums.NAME)) {
				Checksums checksums = JSON.readValue(zip.readAllBytes(), Checksums.class);
				compare(entries, checksums);
				plain.transferTo(OutputStream.nullOutputStream()); // checks the last part
				return new Contents(manifest, checksums);
			}
			CheckedInput content = new CheckedInput(zip);
			entries.add(new Read(entry.getName(), content));
			visitor.visit(manifest, entry.getName(), content);
			content.readToEnd();
		}
		throw new EOFException("no checksums");
	}

	private Manifest manifest(byte[] description) {
		int format = JSON.readTree(description).path("format").asInt(0);
		if (format > Manifest.FORMAT) {
			throw new BackupRefused(
					this.file + " was made by a later version of Aigaq: restore it with that version or a later one.");
		}
		return JSON.readValue(description, Manifest.class);
	}

	private void compare(List<Read> entries, Checksums checksums) throws ZipException {
		if (entries.size() != checksums.entries().size()) {
			throw new ZipException("entries are missing");
		}
		for (int entry = 0; entry < entries.size(); entry++) {
			Read read = entries.get(entry);
			Checksums.Entry written = checksums.entries().get(entry);
			if (!read.name().equals(written.name()) || !read.content().isWhole(written)) {
				throw new ZipException(read.name() + " is not what was written");
			}
		}
	}

	private BackupRefused damaged(Exception cause) {
		return new BackupRefused(this.file
				+ " is damaged or incomplete: nothing was restored; take another copy of it, or another backup.",
				cause);
	}

	private BackupRefused notABackup() {
		return new BackupRefused(this.file + " is no backup of Aigaq.");
	}

	private record Read(String name, CheckedInput content) {
	}

	/**
	 * What a file holds.
	 *
	 * @param manifest its description
	 * @param checksums its end
	 */
	public record Contents(Manifest manifest, Checksums checksums) {
	}

	/** Gets the entries of a file. */
	@FunctionalInterface
	public interface Visitor {

		void visit(Manifest manifest, String name, InputStream content) throws IOException;

	}

}
