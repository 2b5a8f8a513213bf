import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The plans of the statements that pages run, written by the server while it runs them
 * (auto_explain), and kept in {@code target/bench/plans.txt}.
 */
final class Plans {

	private static final Path KEPT = Path.of("target", "bench", "plans.txt");

	private static final String EXPLAIN = """
			session_preload_libraries = 'auto_explain'
			auto_explain.log_min_duration = 0
			auto_explain.log_analyze = on
			auto_explain.log_timing = off
			auto_explain.log_nested_statements = on
			auto_explain.log_parameter_max_length = 0
			""";

	private static final int LARGE = 20_000;

	private static final Pattern SCAN = Pattern.compile("Seq Scan on (\\w+)");

	private Plans() {
	}

	/**
	 * Open each page once and keep the plans.
	 * @return whether no statement reads a large table from end to end
	 */
	static boolean print(Path jar, Path data, List<String> addresses) throws Exception {
		Path settings = data.resolve("postgresql").resolve("postgresql.auto.conf");
		String before = Files.readString(settings);
		Set<String> large = new TreeSet<>();
		Files.writeString(settings, EXPLAIN, StandardOpenOption.APPEND);
		try (Program program = Program.start(jar, data, "none")) {
			try (Connection owner = program.owner(); Statement statement = owner.createStatement();
					ResultSet tables = statement.executeQuery("select relname from pg_class where relkind = 'r' and reltuples > " + LARGE)) {
				while (tables.next()) {
					large.add(tables.getString(1));
				}
			}
			program.signIn();
			Files.writeString(KEPT, "");
			Set<Path> started = logs(data);
			long[] from = started.stream().mapToLong(Plans::size).toArray();
			for (String address : addresses) {
				program.get(address);
			}
			int nth = 0;
			for (Path log : started) {
				byte[] bytes = Files.readAllBytes(log);
				int start = (int) from[nth++];
				Files.writeString(KEPT, new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8),
						StandardOpenOption.APPEND);
			}
		}
		finally {
			Files.writeString(settings, before);
		}
		Set<String> scanned = new TreeSet<>();
		Matcher scan = SCAN.matcher(Files.readString(KEPT));
		while (scan.find()) {
			if (large.contains(scan.group(1))) {
				scanned.add(scan.group(1));
			}
		}
		System.out.printf("%-34s %s   plans in %s   goal none %s%n", "large tables read from end to end",
				scanned.isEmpty() ? "none" : String.join(", ", scanned), KEPT, scanned.isEmpty() ? "met" : "MISSED");
		return scanned.isEmpty();
	}

	private static Set<Path> logs(Path data) throws IOException {
		try (Stream<Path> files = Files.list(data.resolve("log"))) {
			return files.filter((file) -> file.getFileName().toString().startsWith("postgresql-"))
				.collect(TreeSet::new, Set::add, Set::addAll);
		}
	}

	private static long size(Path file) {
		try {
			return Files.size(file);
		}
		catch (IOException ex) {
			return 0;
		}
	}

}
