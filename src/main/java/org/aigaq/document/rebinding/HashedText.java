package org.aigaq.document.rebinding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import org.aigaq.document.rebinding.Rebinding.Span;

/**
 * A text that can be searched by the hash of words, for passages whose own text was never
 * loaded.
 */
public class HashedText {

	/** Time limit for all searches of one text, since each search hashes all of it. */
	private static final long MOST_NANOSECONDS = 5_000_000_000L;

	private final byte[] bytes;

	private final int[] starts;

	private int shift;

	private long spent;

	public HashedText(String text) {
		this.bytes = text.getBytes(StandardCharsets.UTF_8);
		this.starts = new int[text.codePointCount(0, text.length()) + 1];
		int point = 0;
		for (int i = 0; i < this.bytes.length; i++) {
			if ((this.bytes[i] & 0xc0) != 0x80) {
				this.starts[point++] = i;
			}
		}
		this.starts[point] = this.bytes.length;
	}

	/** Whether the words at this span have this hash; false past the end. */
	public boolean has(Span span, String hash) {
		return holds(span) && hash(span).equals(hash);
	}

	/** Whether the span lies within the text. */
	public boolean holds(Span span) {
		return span.end() < this.starts.length;
	}

	/** The hash of the words at this span. */
	public String hash(Span span) {
		return HexFormat.of().formatHex(digest(sha256(), span.start(), span.end()));
	}

	/**
	 * The first span with this hash, searched near the last one found, then everywhere
	 * within the time limit.
	 */
	public Optional<Span> find(Span was, String hash) {
		int length = was.end() - was.start();
		byte[] sought = HexFormat.of().parseHex(hash);
		MessageDigest digest = sha256();
		if (is(digest, was.start() + this.shift, length, sought)) {
			return Optional.of(new Span(was.start() + this.shift, was.end() + this.shift));
		}
		long began = System.nanoTime();
		try {
			for (int start = 0; start + length < this.starts.length; start++) {
				if (is(digest, start, length, sought)) {
					this.shift = start - was.start();
					return Optional.of(new Span(start, start + length));
				}
				if ((start & 0xfff) == 0 && this.spent + System.nanoTime() - began > MOST_NANOSECONDS) {
					break;
				}
			}
			return Optional.empty();
		}
		finally {
			this.spent += System.nanoTime() - began;
		}
	}

	private boolean is(MessageDigest digest, int start, int length, byte[] sought) {
		return start >= 0 && start + length < this.starts.length
				&& MessageDigest.isEqual(digest(digest, start, start + length), sought);
	}

	private byte[] digest(MessageDigest digest, int start, int end) {
		digest.update(this.bytes, this.starts[start], this.starts[end] - this.starts[start]);
		return digest.digest();
	}

	/** The SHA-256 of a file, in lower-case hexadecimal. */
	public static String sha256(byte[] bytes) {
		return HexFormat.of().formatHex(sha256().digest(bytes));
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
