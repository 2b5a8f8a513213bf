package org.aigaq.report.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.aigaq.database.CommandDatabase;
import org.aigaq.report.Catalogue;
import org.aigaq.report.Format;
import org.aigaq.report.PrintOrder;
import org.aigaq.report.Report;
import org.aigaq.report.Scope;
import org.aigaq.report.Scopes;
import org.aigaq.report.command.CommandLine.Misused;
import org.aigaq.report.queue.RunPrinter;
import org.aigaq.report.run.Archive;
import org.aigaq.report.run.Origin;
import org.aigaq.report.run.Run;
import org.aigaq.report.run.RunLock;
import org.aigaq.report.run.RunSteps;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.modulith.NamedInterface;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;

/**
 * The command {@code report}: prints the same reports as the pages, and archives them
 * too.
 */
@NamedInterface("command")
public final class ReportCommand {

	private static final int FAILED = 1;

	private static final int MISUSED = 2;

	private final Catalogue catalogue;

	private final Scopes scopes;

	private final RunSteps steps;

	private final RunPrinter printer;

	private final Archive archive;

	private final DataSource database;

	private final MessageSource messages;

	ReportCommand(Catalogue catalogue, Scopes scopes, RunSteps steps, RunPrinter printer, Archive archive,
			DataSource database, MessageSource messages) {
		this.catalogue = catalogue;
		this.scopes = scopes;
		this.steps = steps;
		this.printer = printer;
		this.archive = archive;
		this.database = database;
		this.messages = messages;
	}

	/**
	 * Print one report to a file.
	 * @param words key of the report, options, settings
	 * @return 0 if it was printed, 1 if it failed, 2 if the arguments are invalid; a
	 * sentence says why
	 */
	public static int run(PrintStream out, PrintStream errors, String... words) {
		try {
			CommandLine line = CommandLine.read(words);
			known(line);
			var program = new SpringApplicationBuilder(CommandDatabase.class, CommandParts.class)
				.web(WebApplicationType.NONE)
				.logStartupInfo(false)
				.properties("logging.level.root=error", CommandDatabase.COMMAND + "=true");
			try (var context = program.run(line.settings().toArray(String[]::new))) {
				return context.getBean(ReportCommand.class).print(line, out, errors);
			}
		}
		catch (Misused ex) {
			errors.println(ex.getMessage());
			return MISUSED;
		}
	}

	/** Refuse what can be checked without a database. */
	private static void known(CommandLine line) {
		Catalogue catalogue = new Catalogue();
		Report report = catalogue.all()
			.stream()
			.filter((each) -> each.key().equals(line.key()))
			.findFirst()
			.orElseThrow(() -> new Misused("Aigaq has no report " + line.key() + ". It has: "
					+ catalogue.all().stream().map(Report::key).collect(Collectors.joining(", ")) + "."));
		if (report.formats().stream().noneMatch((format) -> format.extension().equals(line.ending()))) {
			throw new Misused("The report " + line.key() + " comes as "
					+ report.formats().stream().map(Format::extension).collect(Collectors.joining(", "))
					+ ": let the name of the file end so.");
		}
	}

	private int print(CommandLine line, PrintStream out, PrintStream errors) {
		PrintOrder order = order(line);
		Run run = print(this.steps.begin(order, Origin.COMMAND, false).orElseThrow());
		if (!run.isDone()) {
			String why = (run.problem() != null) ? run.problem() : run.status().getMessage();
			errors.println(this.messages.getMessage(why, null, Locale.ENGLISH));
			return FAILED;
		}
		Path file = Path.of((line.out() != null) ? line.out() : order.fileName());
		try {
			copy(this.archive.file(run), file.toAbsolutePath());
		}
		catch (IOException ex) {
			errors.println(file + " cannot be written; the report is in the archive as " + run.number() + ".");
			return FAILED;
		}
		out.println(run.number() + ": " + file + ", data state " + run.state());
		return 0;
	}

	private Run print(Run begun) {
		try (RunLock sign = RunLock.of(begun, this.database)) {
			return this.printer.print(begun);
		}
		catch (SQLException ex) {
			throw new UncategorizedSQLException("Sign of life", null, ex);
		}
	}

	private PrintOrder order(CommandLine line) {
		Report report = this.catalogue.get(line.key());
		var errors = new BeanPropertyBindingResult(line.form(), "form");
		Scope scope = this.scopes.read(report, line.form(), errors);
		Locale language = this.scopes.language(line.form(), errors);
		FieldError wrong = errors.getFieldError();
		if (wrong != null) {
			throw new Misused("--" + wrong.getField() + ": " + this.messages.getMessage(wrong, Locale.ENGLISH));
		}
		return new PrintOrder(report, scope, language, report.format(line.ending()));
	}

	/** Copy the file atomically: under its name it is always complete. */
	private static void copy(Path archived, Path file) throws IOException {
		Path part = Files.createTempFile(file.getParent(), ".aigaq-", ".part");
		try {
			Files.copy(archived, part, StandardCopyOption.REPLACE_EXISTING);
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(part);
		}
	}

}
