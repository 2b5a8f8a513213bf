package org.aigaq.check;

import java.io.PrintStream;
import java.util.List;

import javax.sql.DataSource;

import org.aigaq.check.Checks.Findings;
import org.aigaq.database.CommandDatabase;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The command {@code check}: prints the violations of the rules for the data. */
public final class CheckCommand {

	private CheckCommand() {
	}

	/**
	 * Print the first violations of each broken rule, and a summary.
	 * @param arguments settings, such as {@code --aigaq.data-dir=...}
	 * @return 0 if there is no problem, else 1, as where a rule took too long; hints are
	 * not problems
	 */
	public static int run(PrintStream out, String... arguments) {
		var program = new SpringApplicationBuilder(CommandDatabase.class, Checks.class).web(WebApplicationType.NONE)
			.logStartupInfo(false)
			.properties("logging.level.root=warn", CommandDatabase.COMMAND + "=true");
		try (var context = program.run(arguments)) {
			DataSource database = context.getBean("longWorkDataSource", DataSource.class);
			return print(out, context.getBean(Checks.class).all(JdbcClient.create(database)));
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
		List<Findings> unknown = all.stream().filter((found) -> !found.finished()).toList();
		unknown.forEach((found) -> out.println("Took too long: " + found.title()));
		out.println(all.size() + " rules; problems: " + problems + ", hints: " + hints + ".");
		return (problems == 0 && unknown.isEmpty()) ? 0 : 1;
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
