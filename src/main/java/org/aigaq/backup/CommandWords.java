package org.aigaq.backup;

import java.util.Arrays;
import java.util.List;

/**
 * The words of a command: a file, options, and settings that begin with two hyphens. A
 * passphrase among them is refused: other users of the machine can read the words.
 *
 * @param words all of them
 * @param options those that the command knows
 */
record CommandWords(List<String> words, List<String> options) {

	private static final String PASSPHRASE = "--aigaq.backup.passphrase=";

	static CommandWords of(String[] words, String... options) {
		return new CommandWords(Arrays.asList(words), List.of(options));
	}

	boolean isValid() {
		return this.words.stream().filter((word) -> !word.startsWith("-")).count() == 1
				&& this.words.stream()
					.filter((word) -> word.startsWith("-"))
					.allMatch((word) -> this.options.contains(word) || word.contains("="))
				&& this.words.stream().noneMatch((word) -> word.startsWith(PASSPHRASE));
	}

	String file() {
		return this.words.stream().filter((word) -> !word.startsWith("-")).findFirst().orElseThrow();
	}

	boolean has(String option) {
		return this.words.contains(option);
	}

	String[] settings() {
		return this.words.stream().filter((word) -> word.startsWith("--") && word.contains("=")).toArray(String[]::new);
	}

}
