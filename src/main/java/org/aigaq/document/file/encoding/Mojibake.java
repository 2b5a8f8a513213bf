package org.aigaq.document.file.encoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.aigaq.document.file.Notice;

/**
 * Finds text that was read in a wrong encoding once and saved: UTF-8 read as Windows-1251
 * or Latin-1, Windows-1251 read as Latin-1, KOI8-R read as Windows-1251 and the reverse.
 */
public final class Mojibake {

	private static final Pattern WORD = Pattern.compile("[^\\p{ASCII}]{2,200}");

	private static final int MOST_WORDS = 20_000;

	/** So many words of a kind, or so many letters in one word, are no accident. */
	private static final int WORDS = 3;

	private static final int LETTERS = 4;

	private static final int LONGEST = 80;

	private static final List<Pair> PAIRS = List.of(pair("windows-1251", "UTF-8"), pair("windows-1252", "UTF-8"),
			pair("windows-1252", "windows-1251"), pair("windows-1251", "KOI8-R"), pair("KOI8-R", "windows-1251"));

	private Mojibake() {
	}

	/** The notice with an example, if the text has words of this kind. */
	public static Optional<Notice> in(String text) {
		return PAIRS.stream().flatMap((pair) -> pair.find(text).stream()).findFirst();
	}

	private static Pair pair(String read, String written) {
		return new Pair(Encoding.named(read).orElseThrow(), Encoding.named(written).orElseThrow());
	}

	/**
	 * Two encodings.
	 *
	 * @param read in which the text was read
	 * @param written in which it was written
	 */
	private record Pair(Encoding read, Encoding written) {

		Optional<Notice> find(String text) {
			Matcher word = WORD.matcher(text);
			List<String> found = new ArrayList<>();
			for (int i = 0; i < MOST_WORDS && found.size() < WORDS && word.find(); i++) {
				Optional<String> right = right(word.group());
				if (right.isPresent()) {
					found.add(word.group());
					if (this.written.isUnicode() && right.get().length() >= LETTERS) {
						return Optional.of(notice(text, word.start(), right.get()));
					}
				}
			}
			return (found.size() == WORDS) ? right(found.get(0)).map((right) -> example(found.get(0), right))
					: Optional.empty();
		}

		/** The word as it was written, if it was read wrong. */
		private Optional<String> right(String word) {
			return bytes(word).flatMap(this.written::decodeStrictly).filter((right) -> isBetter(word, right));
		}

		private boolean isBetter(String word, String right) {
			if (this.written.isUnicode()) {
				return right.length() < word.length()
						&& right.chars().allMatch((c) -> Character.isLetter(c) || c >= 0xa0 && c < 0xc0 || c > 0x2000);
			}
			return word.length() >= LETTERS && right.chars().allMatch(Character::isLetter)
					&& right.substring(1).equals(right.substring(1).toLowerCase(Locale.ROOT)) && isWrong(word);
		}

		/** Accents only, or a small letter before capitals only. */
		private boolean isWrong(String word) {
			if (this.read.name().equals("windows-1252")) {
				return word.chars().allMatch((c) -> c >= 0xc0 && c <= 0xff);
			}
			String rest = word.substring(1);
			return rest.equals(rest.toUpperCase(Locale.ROOT)) && !rest.equals(rest.toLowerCase(Locale.ROOT));
		}

		private Optional<byte[]> bytes(String word) {
			byte[] bytes = new byte[word.length()];
			for (int i = 0; i < bytes.length; i++) {
				char character = word.charAt(i);
				byte[] one = word.substring(i, i + 1).getBytes(this.read.charset());
				if (one.length == 1 && one[0] != '?') {
					bytes[i] = one[0];
				}
				else if (character < 0x100) {
					bytes[i] = (byte) character; // a control character of Latin-1
				}
				else {
					return Optional.empty();
				}
			}
			return Optional.of(bytes);
		}

		private static Notice notice(String text, int at, String right) {
			int end = at;
			while (end < text.length() && end - at < LONGEST && !Character.isWhitespace(text.charAt(end))) {
				end++;
			}
			return example(text.substring(at, end), right);
		}

		private static Notice example(String wrong, String right) {
			return new Notice(Notice.Kind.MOJIBAKE, List.of(shown(wrong), shown(right)));
		}

		private static String shown(String text) {
			String plain = text.replaceAll("\\p{C}", "");
			return plain.substring(0, Math.min(plain.length(), LONGEST));
		}

	}

}
