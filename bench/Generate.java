import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes up incidents, the same each time, in the database of a data directory. */
final class Generate {

	private static final int BATCH = 1000;

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
		try (Program program = Program.start(Path.of(arguments[0]), data, "none"); Connection owner = program.owner()) {
			into(owner, incidents);
		}
		System.out.printf("%d incidents in %s%n", incidents, data);
	}

	/**
	 * Fill a database that has none. What the triggers keep row by row is computed at the
	 * end for all, by the same functions.
	 */
	static void into(Connection owner, int incidents) throws IOException, SQLException {
		owner.setAutoCommit(false);
		execute(owner, sql("generate-before.sql"));
		owner.commit();
		try (PreparedStatement batch = owner.prepareStatement("call pg_temp.generate(?, ?)");
				PreparedStatement kept = owner.prepareStatement("call pg_temp.keep(?, ?)")) {
			for (PreparedStatement step : new PreparedStatement[] { batch, kept }) {
				for (int first = 0; first < incidents; first += BATCH) {
					step.setInt(1, first);
					step.setInt(2, Math.min(first + BATCH, incidents) - 1);
					step.execute();
					owner.commit();
				}
				execute(owner, "analyze");
			}
		}
		execute(owner, sql("generate-after.sql"));
		owner.commit();
		owner.setAutoCommit(true);
		execute(owner, "analyze");
	}

	private static String sql(String file) throws IOException {
		try (var stream = Generate.class.getResourceAsStream(file)) {
			return new String(stream.readAllBytes());
		}
	}

	private static void execute(Connection owner, String sql) throws SQLException {
		try (Statement statement = owner.createStatement()) {
			statement.execute(sql);
		}
	}

}
