import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the benchmarks that are named, or all. */
final class Bench {

	private Bench() {
	}

	/** One benchmark: prints its lines and tells whether its goals were met. */
	interface Benchmark {

		boolean run(Path jar) throws Exception;

	}

	public static void main(String[] arguments) throws Exception {
		Map<String, Benchmark> all = new LinkedHashMap<>();
		all.put("passages", Passages::run);
		all.put("summary", Summary::run);
		all.put("register", Register::run);
		all.put("rows", LongRegister::run);
		all.put("entering", Entering::run);
		all.put("people", People::run);
		all.put("attacks", Attacks::run);
		all.put("lists", Pages::lists);
		all.put("pages", Pages::pages);
		all.put("search", Pages::search);
		all.put("overview", Pages::overview);
		all.put("checks", Pages::checks);
		List<String> named = List.of(arguments).subList(1, arguments.length);
		for (String name : named) {
			if (!all.containsKey(name)) {
				System.err.printf("No benchmark is called %s; there are: %s.%n", name, String.join(", ", all.keySet()));
				System.exit(2);
			}
		}
		boolean met = true;
		for (Map.Entry<String, Benchmark> benchmark : all.entrySet()) {
			if (named.isEmpty() || named.contains(benchmark.getKey())) {
				met &= benchmark.getValue().run(Path.of(arguments[0]));
			}
		}
		System.exit(met ? 0 : 1);
	}

}
