package org.aigaq.backup.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;

import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;

/**
 * Encryption with a passphrase, in the format of age (age-encryption.org/v1), which the
 * program age opens too. A file is encrypted and authenticated in parts of 64 KB; the
 * last one is marked, so that a file that was cut is noticed.
 */
public final class Encryption {

	private static final byte[] START = "age-encryption.org/v1\n".getBytes(StandardCharsets.US_ASCII);

	private Encryption() {
	}

	/** A stream that encrypts into a channel; closing it ends the file. */
	public static OutputStream writing(WritableByteChannel file, Passphrase passphrase) throws IOException {
		try {
			return Channels.newOutputStream(new StandardEncryptingChannelFactory().newEncryptingChannel(file,
					List.of(new PassphraseStanza(passphrase))));
		}
		catch (GeneralSecurityException ex) {
			throw new IOException(ex);
		}
	}

	/** Whether a file is encrypted. */
	static boolean isEncrypted(Path file) throws IOException {
		try (InputStream start = Files.newInputStream(file)) {
			return Arrays.equals(start.readNBytes(START.length), START);
		}
	}

	/**
	 * A stream that decrypts a file.
	 * @throws BackupRefused if it was encrypted with another passphrase
	 */
	static InputStream reading(Path file, Passphrase passphrase) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
		try {
			return Channels.newInputStream(new StandardDecryptingChannelFactory().newDecryptingChannel(channel,
					List.of(new PassphraseStanza(passphrase))));
		}
		catch (GeneralSecurityException | RuntimeException ex) {
			channel.close();
			throw new BackupRefused(
					"The passphrase is not that of " + file + ", or the file is damaged: nothing was restored.", ex);
		}
	}

	/** Whether a file could be read but not decrypted: it is not what was written. */
	static boolean isBroken(IOException failure) {
		return failure.getCause() instanceof GeneralSecurityException
				|| failure.getClass().getPackageName().startsWith("com.exceptionfactory.jagged");
	}

}
