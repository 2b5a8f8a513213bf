package org.aigaq.report.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.aigaq.report.ScopeForm;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of the command {@code report}.
 *
 * @param key key of the report
 * @param options options of the command, by name
 * @param settings settings of the program, such as {@code --aigaq.data-dir=...}
 */
record CommandLine(String key, Map<String, String> options, List<String> settings) {

	private static final Set<String> OPTIONS = Set.of("from", "to", "city", "code", "lang", "out");

	/**
	 * Parse the arguments.
	 * @throws Misused if they are invalid, with a message
	 */
	static CommandLine read(String... words) {
		if (words.length == 0 || words[0].startsWith("-")) {
			throw new Misused(
					"Which report? For example: report summary --from 2019-06-01 --to 2019-06-30 --out x.pdf");
		}
		Map<String, String> options = new LinkedHashMap<>();
		List<String> settings = new ArrayList<>();
		for (int i = 1; i < words.length; i++) {
			String[] parts = words[i].split("=", 2);
			String name = parts[0].replaceFirst("^--", "");
			if (!words[i].startsWith("--") || (!OPTIONS.contains(name) && parts.length == 1)) {
				throw new Misused("The command report does not take " + words[i]
						+ ". It takes --from, --to, --city, --code, --lang and --out.");
			}
			if (!OPTIONS.contains(name)) {
				settings.add(words[i]);
			}
			else if (parts.length == 2) {
				options.put(name, parts[1]);
			}
			else if (++i < words.length) {
				options.put(name, words[i]);
			}
			else {
				throw new Misused("--" + name + " needs a value.");
			}
		}
		return new CommandLine(words[0], options, settings);
	}

	ScopeForm form() {
		return new ScopeForm(option("from"), option("to"), option("city"), option("code"), option("lang"));
	}

	/**
	 * The path of the file; {@code null}: the name of the download, in the current
	 * directory.
	 */
	@Nullable String out() {
		return option("out");
	}

	/** The extension of that file; {@code pdf} if there is none. */
	String ending() {
		String out = out();
		return (out == null) ? "pdf" : out.substring(out.lastIndexOf('.') + 1);
	}

	private @Nullable String option(String name) {
		return this.options.get(name);
	}

	/** The arguments are invalid; the message says why. */
	static class Misused extends RuntimeException {

		Misused(String sentence) {
			super(sentence);
		}

	}

}
