import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Prepares the static files of pages; the build runs it from its source. Each file gets
 * a hash of its content into its name and a compressed twin, so that browsers may keep
 * it for ever; of Tabler only the rules stay whose classes occur in pages. The file
 * {@code names.properties} has the new name of each.
 * <p>
 * Arguments: the folder to write, the folder {@code src/main}, and the class path with
 * the WebJars.
 */
final class StaticFiles {

	private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_-]+");

	private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

	private static final Pattern CLASS = Pattern.compile("\\.((?:[A-Za-z_-]|\\\\.)(?:[A-Za-z0-9_-]|\\\\.)*)");

	private static final Pattern NOT = Pattern.compile(":not\\((?:[^()]|\\([^()]*\\))*\\)");

	private static final Pattern COMMENT = Pattern.compile("/\\*(?s:.*?)\\*/");

	private final Path target;

	private final Set<String> words = new HashSet<>();

	private final Map<String, String> names = new TreeMap<>();

	private StaticFiles(Path target) {
		this.target = target;
	}

	public static void main(String[] arguments) throws Exception {
		Path sources = Path.of(arguments[1]);
		StaticFiles files = new StaticFiles(Path.of(arguments[0]));
		files.clear();
		files.readWords(sources);
		for (Path own : list(sources.resolve("assets"))) {
			files.write(own.getFileName().toString(), Files.readString(own));
		}
		files.write("htmx.js", webJar(arguments[2], "htmx.org", "dist/htmx.min.js"));
		String tabler = webJar(arguments[2], "tabler__core", "dist/css/tabler.min.css");
		files.write("tabler.css", licence(tabler) + files.used(COMMENT.matcher(tabler).replaceAll("")));
		files.writeNames();
	}

	private static List<Path> list(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
	}

	private void clear() throws IOException {
		Files.createDirectories(this.target);
		for (Path old : list(this.target)) {
			Files.delete(old);
		}
	}

	/** Collect what may be a name of a class: words of templates and scripts, quoted words of Java. */
	private void readWords(Path sources) throws IOException {
		for (Path file : list(sources)) {
			String name = file.getFileName().toString();
			if (name.endsWith(".html") || name.endsWith(".js")) {
				collect(Files.readString(file));
			}
			else if (name.endsWith(".java")) {
				QUOTED.matcher(Files.readString(file)).results().forEach((quoted) -> collect(quoted.group(1)));
			}
		}
	}

	private void collect(String text) {
		WORD.matcher(text).results().map(MatchResult::group).forEach(this.words::add);
	}

	private static String webJar(String classPath, String name, String file) throws IOException {
		for (String jar : classPath.split(System.getProperty("path.separator"))) {
			Path path = Path.of(jar);
			if (path.getFileName().toString().startsWith(name + "-")) {
				String version = path.getParent().getFileName().toString();
				try (FileSystem files = FileSystems.newFileSystem(path)) {
					return Files.readString(files.getPath("META-INF/resources/webjars", name, version, file));
				}
			}
		}
		throw new IllegalStateException("No WebJar is called " + name + ".");
	}

	/** The comment with the licence, which has to stay. */
	private static String licence(String style) {
		return COMMENT.matcher(style)
			.results()
			.map(MatchResult::group)
			.filter((comment) -> comment.contains("Copyright"))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("The stylesheet has no licence."));
	}

	/** A stylesheet without the rules that no page uses. */
	private String used(String css) {
		StringBuilder kept = new StringBuilder();
		int at = 0;
		while (at < css.length()) {
			int open = outside(css, at, '{');
			int semicolon = outside(css, at, ';');
			if (semicolon < open) { // a statement such as @charset
				kept.append(css, at, semicolon + 1);
				at = semicolon + 1;
			}
			else if (open == css.length()) {
				at = open;
			}
			else {
				int end = close(css, open);
				kept.append(rule(css.substring(at, open).strip(), css.substring(open + 1, end)));
				at = end + 1;
			}
		}
		return kept.toString();
	}

	private String rule(String head, String body) {
		if (head.startsWith("@media") || head.startsWith("@supports") || head.startsWith("@layer")
				|| head.startsWith("@container")) {
			String inner = used(body);
			return inner.isEmpty() ? "" : head + "{" + inner + "}";
		}
		if (head.startsWith("@")) {
			return head + "{" + body + "}";
		}
		String selectors = String.join(",", selectors(head).stream().filter(this::isUsed).toList());
		return selectors.isEmpty() ? "" : selectors + "{" + body + "}";
	}

	private boolean isUsed(String selector) {
		return CLASS.matcher(NOT.matcher(selector).replaceAll(""))
			.results()
			.allMatch((name) -> this.words.contains(name.group(1).replace("\\", "")));
	}

	/** The selectors of a list; a comma in parentheses belongs to a selector. */
	private static List<String> selectors(String list) {
		List<String> selectors = new ArrayList<>();
		int from = 0;
		while (from <= list.length()) {
			int comma = outside(list, from, ',');
			selectors.add(list.substring(from, comma));
			from = comma + 1;
		}
		return selectors;
	}

	/** Where a character stands next outside of strings, parentheses and brackets, else the length. */
	private static int outside(String css, int from, char wanted) {
		int depth = 0;
		char quote = 0;
		for (int at = from; at < css.length(); at++) {
			char each = css.charAt(at);
			if (each == '\\') {
				at++;
			}
			else if (quote != 0) {
				quote = (each == quote) ? 0 : quote;
			}
			else if (each == '"' || each == '\'') {
				quote = each;
			}
			else if (depth == 0 && each == wanted) {
				return at;
			}
			else if (each == '(' || each == '[') {
				depth++;
			}
			else if (each == ')' || each == ']') {
				depth--;
			}
		}
		return css.length();
	}

	/** Where the brace ends that opens at a place. */
	private static int close(String css, int open) {
		int at = open + 1;
		while (true) {
			int end = outside(css, at, '}');
			int inner = outside(css, at, '{');
			if (end <= inner) {
				return end;
			}
			at = close(css, inner) + 1;
		}
	}

	private void write(String name, String content) throws Exception {
		byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
		String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)).substring(0, 12);
		int dot = name.lastIndexOf('.');
		String hashed = name.substring(0, dot) + "." + hash + name.substring(dot);
		Files.write(this.target.resolve(hashed), bytes);
		Files.write(this.target.resolve(hashed + ".gz"), compressed(bytes));
		this.names.put(name, hashed);
	}

	private static byte[] compressed(byte[] bytes) throws IOException {
		ByteArrayOutputStream compressed = new ByteArrayOutputStream();
		try (GZIPOutputStream stream = new GZIPOutputStream(compressed) {
			{
				this.def.setLevel(Deflater.BEST_COMPRESSION);
			}
		}) {
			stream.write(bytes);
		}
		return compressed.toByteArray();
	}

	/** Written last: with it all is there. */
	private void writeNames() throws IOException {
		List<String> lines = new ArrayList<>();
		this.names.forEach((name, hashed) -> lines.add(name + "=" + hashed));
		Files.write(this.target.resolve("names.properties"), lines);
	}

}
