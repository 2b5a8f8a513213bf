package org.aigaq;

import java.util.Arrays;

import javax.xml.parsers.SAXParserFactory;

import org.aigaq.backup.BackupCommand;
import org.aigaq.backup.RestoreCommand;
import org.aigaq.check.CheckCommand;
import org.aigaq.database.TemporaryFiles;
import org.aigaq.report.command.ReportCommand;
import org.aigaq.report.erasure.EraseCommand;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** An open protest incident database with reporting. */
@SpringBootApplication
public class Aigaq {

	private static final int MISUSED = 2;

	/**
	 * Start the program, or run one command and exit.
	 * @param arguments settings such as {@code --server.port=8081}; before them a command
	 */
	public static void main(String[] arguments) {
		takeParserOfJava();
		if (arguments.length == 0 || arguments[0].startsWith("-")) {
			new SpringApplicationBuilder(Aigaq.class).listeners(new TemporaryFiles()).run(arguments);
		}
		else {
			System.exit(command(arguments[0], Arrays.copyOfRange(arguments, 1, arguments.length)));
		}
	}

	/**
	 * Name the XML parser, so that Java does not search all libraries for one for each
	 * drawing in a report.
	 */
	private static void takeParserOfJava() {
		System.setProperty("javax.xml.parsers.SAXParserFactory",
				SAXParserFactory.newDefaultInstance().getClass().getName());
	}

	private static int command(String name, String... arguments) {
		if (name.equals("check")) {
			return CheckCommand.run(System.out, arguments);
		}
		if (name.equals("report")) {
			return ReportCommand.run(System.out, System.err, arguments);
		}
		if (name.equals("erase")) {
			return EraseCommand.run(System.out, System.err, arguments);
		}
		if (name.equals("backup")) {
			return BackupCommand.run(System.out, System.err, arguments);
		}
		if (name.equals("restore")) {
			return RestoreCommand.run(System.out, System.err, arguments);
		}
		System.err.println("Aigaq has no command " + name + ". It has: backup, check, erase, report, restore.");
		return MISUSED;
	}

}
