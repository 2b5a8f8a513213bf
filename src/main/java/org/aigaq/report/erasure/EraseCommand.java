package org.aigaq.report.erasure;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

import org.aigaq.database.CommandDatabase;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.dao.DataAccessException;
import org.springframework.modulith.NamedInterface;

/**
 * The command {@code erase}: removes a person on request, after a look at what would be
 * removed.
 */
@NamedInterface("erasure")
public final class EraseCommand {

	private static final int FAILED = 1;

	private static final int MISUSED = 2;

	private static final String USE = "Use: erase person NUMBER, which lists what would be removed; then erase person NUMBER --yes.";

	private EraseCommand() {
	}

	/**
	 * List or remove.
	 * @param words {@code person}, the number, {@code --yes} to remove, settings
	 * @return 0 if it was done, 1 if it failed, 2 if the arguments are invalid; a
	 * sentence says why
	 */
	public static int run(PrintStream out, PrintStream errors, String... words) {
		if (words.length < 2 || !words[0].equals("person") || !words[1].matches("[0-9]{1,9}")) {
			errors.println(USE);
			return MISUSED;
		}
		List<String> rest = Arrays.asList(words).subList(2, words.length);
		String[] settings = rest.stream().filter((word) -> !word.equals("--yes")).toArray(String[]::new);
		var program = new SpringApplicationBuilder(CommandDatabase.class, ErasureParts.class)
			.web(WebApplicationType.NONE)
			.logStartupInfo(false)
			.properties("logging.level.root=error", CommandDatabase.COMMAND + "=true");
		try (var context = program.run(settings)) {
			return run(context.getBean(Erasure.class), Integer.parseInt(words[1]), rest.contains("--yes"), out, errors);
		}
	}

	static int run(Erasure erasure, int number, boolean apply, PrintStream out, PrintStream errors) {
		if (!erasure.isKnown(number)) {
			errors.println("There is no person " + number + ".");
			return MISUSED;
		}
		try {
			(apply ? erasure.apply(number) : erasure.preview(number))
				.forEach((removed) -> out.println("  " + removed.place() + ": " + removed.rows()));
		}
		catch (DataAccessException ex) {
			errors.println(
					"Nothing was removed: " + ex.getMostSpecificCause().getMessage().lines().findFirst().orElse(""));
			return FAILED;
		}
		out.println(apply
				? "Person " + number + " was erased. Backups, files that were passed on and the write-ahead "
						+ "log of PostgreSQL still hold what was removed."
				: "Nothing was changed. To remove this: erase person " + number + " --yes");
		return 0;
	}

}
