import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes up incidents, the same each time, in the database of a data directory. */
final class Generate {

	private static final Pattern STEP = Pattern.compile("(?m)^-- step: ");

	private static final List<String> SETTINGS = List.of("synchronous_commit = off", "jit = off", "work_mem = '256MB'",
			"maintenance_work_mem = '512MB'");

	private Generate() {
	}

	public static void main(String[] arguments) throws Exception {
		if (arguments.length != 5 || !arguments[1].equals("--incidents") || !arguments[3].equals("--data-dir")
				|| !arguments[2].matches("[1-9][0-9]{0,6}")) {
			System.err.println("Use: bench/generate --incidents N --data-dir DIR, with N from 1 to 9999999.");
			System.exit(2);
		}
		Path data = Path.of(arguments[4]).toAbsolutePath();
		if (Files.exists(data.resolve("postgresql"))) {
			System.err.println(data + " holds a database already: name another directory.");
			System.exit(2);
		}
		int incidents = Integer.parseInt(arguments[2]);
		long start = System.nanoTime();
		try (Program program = Program.start(Path.of(arguments[0]), data, "none"); Connection owner = program.owner()) {
			into(owner, incidents);
		}
		System.out.printf(Locale.ROOT, "%d incidents in %s after %.0f s%n", incidents, data,
				(System.nanoTime() - start) / 1e9);
	}

	/**
	 * Fill a database that has none. The rows are loaded without triggers, foreign keys
	 * and indexes; tallies are written by a formula, and a sample of them is compared
	 * with what the rules compute.
	 */
	static void into(Connection owner, int incidents) throws IOException, SQLException {
		owner.setAutoCommit(false);
		for (String setting : SETTINGS) {
			execute(owner, "set " + setting);
		}
		execute(owner, "set generate.incidents = " + incidents);
		String[] steps = STEP.split(sql());
		for (String step : List.of(steps).subList(1, steps.length)) {
			long start = System.nanoTime();
			String name = step.lines().findFirst().orElseThrow();
			execute(owner, step.substring(name.length()));
			owner.commit();
			System.err.printf(Locale.ROOT, "%6.1f s %s%n", (System.nanoTime() - start) / 1e9, name);
		}
		owner.setAutoCommit(true);
		execute(owner, "reset all");
	}

	private static String sql() throws IOException {
		try (var stream = Generate.class.getResourceAsStream("generate.sql")) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static void execute(Connection owner, String sql) throws SQLException {
		try (Statement statement = owner.createStatement()) {
			statement.execute(sql);
		}
	}

}
