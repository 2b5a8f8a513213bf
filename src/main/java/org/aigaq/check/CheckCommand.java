package org.aigaq.check;

import java.io.PrintStream;
import java.util.List;

import org.aigaq.check.Checks.Findings;
import org.aigaq.database.CommandDatabase;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The command {@code check}: prints the violations of the rules for the data. */
public final class CheckCommand {

	private CheckCommand() {
	}

	/**
	 * Print the first violations of each broken rule, and a summary.
	 * @param arguments settings, such as {@code --aigaq.data-dir=...}
	 * @return 0 if there is no problem, else 1; hints are not problems
	 */
	public static int run(PrintStream out, String... arguments) {
		var program = new SpringApplicationBuilder(CommandDatabase.class, Checks.class).web(WebApplicationType.NONE)
			.logStartupInfo(false)
			.properties("logging.level.root=warn", CommandDatabase.COMMAND + "=true");
		try (var context = program.run(arguments)) {
			return print(out, context.getBean(Checks.class).all());
		}
	}

	private static int print(PrintStream out, List<Findings> all) {
		long problems = 0;
		long hints = 0;
		for (Findings found : all) {
			if (found.count() > 0) {
				print(out, found);
			}
			problems += found.problem() ? found.count() : 0;
			hints += found.problem() ? 0 : found.count();
		}
		out.println(all.size() + " rules; problems: " + problems + ", hints: " + hints + ".");
		return (problems == 0) ? 0 : 1;
	}

	private static void print(PrintStream out, Findings found) {
		out.println((found.problem() ? "Problem: " : "Hint: ") + found.title() + " (" + found.count() + ")");
		found.rows().forEach((row) -> out.println("  " + row.place() + "  " + row.what()));
		if (found.more() > 0) {
			out.println("  and " + found.more() + " more: /checks/" + found.name());
		}
		out.println();
	}

}
