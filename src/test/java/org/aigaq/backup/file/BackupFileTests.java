package org.aigaq.backup.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Files that are damaged, cut, of a later version, or encrypted. */
class BackupFileTests {

	private static final Passphrase PASSPHRASE = new Passphrase("several unrelated words, kept apart");

	private static final Manifest MANIFEST = new Manifest(Manifest.FORMAT, "0.1.0", "18.6", Instant.EPOCH, "none",
			List.of("V001__schemas.sql"), List.of(new Manifest.Columns("app.setting", List.of("name", "value"))));

	@TempDir
	Path place;

	@Test
	void holdsWhatWasWritten() throws Exception {
		assertThat(content(write(MANIFEST, null))).contains("app.setting", "rows=1, bytes=10", "value=7");
		assertThat(content(write(MANIFEST, PASSPHRASE))).contains("app.setting", "rows=1, bytes=10", "value=7");
	}

	@Test
	void encryptedFileShowsNothing() throws Exception {
		byte[] bytes = Files.readAllBytes(write(MANIFEST, PASSPHRASE));
		assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).startsWith("age-encryption.org/v1\n-> scrypt ")
			.doesNotContain("app.setting", "manifest");
	}

	@Test
	void cutAtAnyPlaceIsRefused() throws Exception {
		byte[] plain = Files.readAllBytes(write(MANIFEST, null));
		for (int length = 0; length < plain.length; length += 7) {
			assertRefused(Arrays.copyOf(plain, length));
		}
		assertRefused(Arrays.copyOf(plain, plain.length - 1));
		byte[] encrypted = Files.readAllBytes(write(MANIFEST, PASSPHRASE));
		for (int cut : new int[] { 1, 16, 17, 70_000, 140_000, encrypted.length - 30 }) {
			assertRefused(Arrays.copyOf(encrypted, encrypted.length - cut));
		}
	}

	@Test
	void eachChangedBitIsRefusedOrChangesNothing() throws Exception {
		Random random = new Random(22);
		Path file = write(MANIFEST, null);
		String content = content(file);
		byte[] plain = Files.readAllBytes(file);
		for (int attempt = 0; attempt < 200; attempt++) {
			byte[] changed = plain.clone();
			changed[random.nextInt(plain.length)] ^= (byte) (1 << random.nextInt(8));
			try {
				// times of entries and the like, which nobody reads
				assertThat(content(Files.write(this.place.resolve("changed"), changed))).isEqualTo(content);
			}
			catch (BackupRefused ex) {
				assertThat(ex.getMessage()).contains("changed");
			}
		}
	}

	@Test
	void changedBitOfAnEncryptedFileIsRefused() throws Exception {
		Random random = new Random(22);
		byte[] encrypted = Files.readAllBytes(write(MANIFEST, PASSPHRASE));
		for (int attempt = 0; attempt < 4; attempt++) {
			byte[] changed = encrypted.clone();
			changed[200 + random.nextInt(encrypted.length - 200)] ^= 1;
			assertRefused(changed);
		}
	}

	@Test
	void otherPassphraseIsRefused() throws Exception {
		Path file = write(MANIFEST, PASSPHRASE);
		assertThatExceptionOfType(BackupRefused.class)
			.isThrownBy(() -> new BackupReader(file, () -> new Passphrase("several unrelated words")).verify())
			.withMessageStartingWith("The passphrase is not that of");
	}

	@Test
	void laterFormatIsRefused() throws Exception {
		Manifest later = new Manifest(Manifest.FORMAT + 1, "9.0", "25", Instant.EPOCH, "none", List.of(), List.of());
		Path file = write(later, null);
		assertThatExceptionOfType(BackupRefused.class)
			.isThrownBy(() -> new BackupReader(file, () -> PASSPHRASE).verify())
			.withMessageContaining("was made by a later version of Aigaq");
	}

	@Test
	void otherFilesAreNoBackup() throws Exception {
		assertRefused("a text".getBytes(StandardCharsets.UTF_8));
		assertRefused(new byte[0]);
		assertRefused("PK".getBytes(StandardCharsets.UTF_8));
		assertThatExceptionOfType(BackupRefused.class)
			.isThrownBy(() -> new BackupReader(this.place.resolve("missing"), () -> PASSPHRASE).verify())
			.withMessageContaining("There is no file");
	}

	@Test
	void shortPassphraseIsRefused() {
		assertThatExceptionOfType(BackupRefused.class).isThrownBy(() -> Passphrase.ofNew("short"));
		assertThat(PASSPHRASE.toString()).doesNotContain("words");
	}

	private void assertRefused(byte[] bytes) throws IOException {
		Path file = Files.write(this.place.resolve("refused"), bytes);
		assertThatExceptionOfType(BackupRefused.class)
			.isThrownBy(() -> new BackupReader(file, () -> PASSPHRASE).verify());
	}

	private static String content(Path file) {
		List<String> all = new ArrayList<>();
		BackupReader.Contents contents = new BackupReader(file, () -> PASSPHRASE)
			.read((manifest, name, content) -> all.add(name + Arrays.hashCode(content.readAllBytes())));
		return all + " " + contents;
	}

	private Path write(Manifest manifest, @Nullable Passphrase passphrase) throws IOException {
		Path file = this.place.resolve("file" + (passphrase != null));
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
				StandardOpenOption.TRUNCATE_EXISTING);
				OutputStream out = (passphrase != null) ? Encryption.writing(channel, passphrase)
						: Channels.newOutputStream(channel);
				BackupWriter writer = new BackupWriter(out, manifest)) {
			writer.write("tables/app.setting", (entry) -> {
				entry.write("seed\tnone\n".getBytes(StandardCharsets.UTF_8));
				return 1;
			});
			byte[] noise = new byte[200_000];
			new Random(1).nextBytes(noise);
			writer.write("reports/2026/R-2026-0001.pdf", (entry) -> {
				entry.write(noise, 0, (passphrase != null) ? noise.length : 2000);
				return 0;
			});
			writer.finish(List.of(new Checksums.Sequence("app.x", 7, true)));
		}
		return file;
	}

}
