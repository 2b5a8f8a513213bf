package org.aigaq.backup.file;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.password4j.ScryptFunction;

/**
 * The part of an age file that holds its key, encrypted with a passphrase: "scrypt" of
 * age-encryption.org/v1.
 */
final class PassphraseStanza implements RecipientStanzaWriter, RecipientStanzaReader {

	private static final String TYPE = "scrypt";

	private static final byte[] LABEL = "age-encryption.org/v1/scrypt".getBytes(StandardCharsets.US_ASCII);

	/**
	 * Binary logarithm of the work for each guess at a passphrase: 64 MB of memory, as
	 * much as the program can spare.
	 */
	private static final int WORK = 16;

	/** A file that asks for more is not opened: 256 MB. */
	private static final int MOST_WORK = 18;

	private static final int SALT_BYTES = 16;

	private static final int KEY_BYTES = 32;

	private final Passphrase passphrase;

	PassphraseStanza(Passphrase passphrase) {
		this.passphrase = passphrase;
	}

	@Override
	public Iterable<RecipientStanza> getRecipientStanzas(FileKey key) throws GeneralSecurityException {
		byte[] salt = new byte[SALT_BYTES];
		new SecureRandom().nextBytes(salt);
		byte[] body = cipher(Cipher.ENCRYPT_MODE, salt, WORK).doFinal(key.getEncoded());
		return List.of(new Stanza(TYPE,
				List.of(Base64.getEncoder().withoutPadding().encodeToString(salt), String.valueOf(WORK)), body));
	}

	@Override
	public FileKey getFileKey(Iterable<RecipientStanza> stanzas) throws GeneralSecurityException {
		for (RecipientStanza stanza : stanzas) {
			if (stanza.getType().equals(TYPE) && stanza.getArguments().size() == 2) {
				byte[] salt = Base64.getDecoder().decode(stanza.getArguments().get(0));
				int work = Integer.parseInt(stanza.getArguments().get(1));
				if (work < 1 || work > MOST_WORK) {
					throw new InvalidKeyException("work of " + work);
				}
				return new FileKey(cipher(Cipher.DECRYPT_MODE, salt, work).doFinal(stanza.getBody()));
			}
		}
		throw new InvalidKeyException("no passphrase");
	}

	private Cipher cipher(int mode, byte[] salt, int work) throws GeneralSecurityException {
		byte[] labelled = new byte[LABEL.length + salt.length];
		System.arraycopy(LABEL, 0, labelled, 0, LABEL.length);
		System.arraycopy(salt, 0, labelled, LABEL.length, salt.length);
		byte[] key = ScryptFunction.getInstance(1 << work, 8, 1, KEY_BYTES)
			.scrypt(this.passphrase.bytes(), labelled, KEY_BYTES);
		Cipher cipher = Cipher.getInstance("ChaCha20-Poly1305");
		cipher.init(mode, new SecretKeySpec(key, "ChaCha20"), new IvParameterSpec(new byte[12]));
		return cipher;
	}

	private record Stanza(String getType, List<String> getArguments, byte[] getBody) implements RecipientStanza {
	}

}
