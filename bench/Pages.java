import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Pages for eight readers at once, among 100,000 made-up incidents, or those of the data
 * directory that the variable AIGAQ_BENCH_DATA names.
 */
final class Pages {

	private static final Duration TIME = Duration.ofSeconds(20);

	private static final int DRAWN = 200;

	private static final double PAGE = 50;

	private static final double OVER_ALL = 300;

	private final Program program;

	private final Connection owner;

	private Pages(Program program, Connection owner) {
		this.program = program;
		this.owner = owner;
	}

	private static boolean run(Path jar, Task task) throws Exception {
		String given = System.getenv("AIGAQ_BENCH_DATA");
		if (given != null) {
			return measure(jar, Path.of(given).toAbsolutePath(), task);
		}
		try (Workplace place = Workplace.make()) {
			try (Program program = Program.start(jar, place.folder(), "none"); Connection owner = program.owner()) {
				Generate.into(owner, 100_000);
			}
			return measure(jar, place.folder(), task);
		}
	}

	private static boolean measure(Path jar, Path data, Task task) throws Exception {
		boolean met;
		List<String> addresses = new ArrayList<>();
		try (Program program = Program.start(jar, data, "none"); Connection owner = program.owner()) {
			program.signIn();
			met = true;
			for (Kind kind : task.kinds(new Pages(program, owner))) {
				met &= ManyReaders.of(program, kind.addresses(), TIME).print(kind.name(), kind.goal());
				addresses.add(kind.addresses().get(0));
			}
			System.out.printf("%-34s %9d MiB%n", "most memory of the program", program.mostMemory());
		}
		return Plans.print(jar, data, addresses) & met;
	}

	static boolean lists(Path jar) throws Exception {
		return run(jar, (pages) -> List.of(new Kind("list of incidents", List.of("/incidents"), PAGE),
				new Kind("list: one city, one year",
						pages.drawn("select '/incidents?city=' || name || '&from=2019&to=2019' from registry.city"), PAGE),
				new Kind("list of detentions", List.of("/detentions"), PAGE),
				new Kind("list of facts: one click away", List.of("/detentions?held=yes", "/detentions?group=women", "/penalties?kind=fine", "/penalties?differ=yes"), OVER_ALL),
				new Kind("list: most detained, last changed", List.of("/incidents?sort=detained", "/incidents?sort=changed"), PAGE),
				new Kind("list of documents", List.of("/documents"), PAGE),
				new Kind("list of persons", List.of("/persons"), PAGE),
				new Kind("list of disagreements", List.of("/disagreements"), OVER_ALL)));
	}

	static boolean pages(Path jar) throws Exception {
		return run(jar, (pages) -> {
			Map<String, String> tables = new LinkedHashMap<>();
			tables.put("incident", "select '/incidents/' || code from registry.incident where event_type <> 'wave'");
			tables.put("document", "select '/documents/' || code from registry.document");
			tables.put("person", "select '/persons/' || number from registry.person");
			List<Kind> kinds = new ArrayList<>();
			List<String> all = new ArrayList<>();
			for (Map.Entry<String, String> each : tables.entrySet()) {
				List<String> addresses = pages.drawn(each.getValue());
				kinds.add(new Kind("page of one " + each.getKey(), addresses, PAGE));
				all.addAll(addresses);
			}
			all.add("/incidents");
			kinds.add(new Kind("these pages in turn", all, PAGE));
			return kinds;
		});
	}

	static boolean search(Path jar) throws Exception {
		return run(jar, (pages) -> {
			List<String> words = pages.strings("""
					select word from registry.incident, string_to_table(summary, ' ') word
					 where id % greatest(1, (select max(id) / 100 from registry.incident)) = 7 and word ~ '^[[:alpha:]]{2,}$'""");
			return List.of(
					new Kind("search: words by frequency", words.stream().map(Pages::search).limit(DRAWN).toList(), PAGE),
					new Kind("search: a word with many hits", List.of(search("люди"), search("people")), OVER_ALL),
					new Kind("search: a word that is nowhere", List.of(search("qwertyuiop")), OVER_ALL),
					new Kind("search over everything", words.stream().map((word) -> search(word).replace("/incidents?", "/search?")).limit(DRAWN).toList(), PAGE),
					new Kind("search: a code", pages.drawn("select '/incidents?q=' || code from registry.incident"), PAGE));
		});
	}

	static boolean overview(Path jar) throws Exception {
		return run(jar, (pages) -> List.of(new Kind("overview", List.of("/"), OVER_ALL)));
	}

	static boolean checks(Path jar) throws Exception {
		return run(jar, (pages) -> List.of(new Kind("last result of the checks", List.of("/checks"), OVER_ALL)));
	}

	private static String search(String word) {
		return "/incidents?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8);
	}

	/** Some of the addresses that a query gives, the same each time. */
	private List<String> drawn(String query) throws SQLException {
		return strings("select address from (" + query + ") drawn (address) order by md5(address) limit " + DRAWN);
	}

	private List<String> strings(String query) throws SQLException {
		try (Statement statement = this.owner.createStatement(); ResultSet rows = statement.executeQuery(query)) {
			List<String> strings = new ArrayList<>();
			while (rows.next()) {
				strings.add(rows.getString(1).replace(" ", "%20"));
			}
			return strings;
		}
	}

	/**
	 * Pages that are measured together.
	 *
	 * @param goal for the median, in milliseconds
	 */
	private record Kind(String name, List<String> addresses, double goal) {
	}

	@FunctionalInterface
	private interface Task {

		List<Kind> kinds(Pages pages) throws SQLException;

	}

}
