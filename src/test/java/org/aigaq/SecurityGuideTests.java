package org.aigaq;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The guides on security name tests and classes that exist, answer every point of the
 * standard, and list every algorithm and every secret.
 */
class SecurityGuideTests {

	private static final Path STANDARD = Path.of("docs/asvs.md");

	private static final Path INVENTORY = Path.of("docs/inventory.md");

	/** The points of levels 1 and 2 of OWASP ASVS 5.0.0, a number a line. */
	private static final Path POINTS = Path.of("src/test/resources/asvs-5.0.0-levels-1-2.txt");

	/** A class, with or without its package below org.aigaq and a method. */
	private static final Pattern CLASS = Pattern.compile("`(?:[a-z]+\\.)*([A-Z][a-z]+[A-Z]\\w+)(?:\\.([a-z]\\w+))?`");

	/** Classes of libraries that the guides name. */
	private static final Set<String> OF_OTHERS = Set.of("RemoteIpValve");

	private static final Pattern TEST = Pattern.compile("`\\w+(Tests|IT)(\\.\\w+)?`");

	private static final Pattern LINK = Pattern.compile("]\\([^)]+\\)");

	private static final List<String> ANSWERS = List.of("met", "met in part", "not met", "does not apply");

	private static final int MOST_WORDS = 10;

	@ParameterizedTest
	@ValueSource(strings = { "docs/security.md", "docs/asvs.md", "docs/inventory.md" })
	void everyClassAndTestThatAGuideNamesExists(Path guide) throws IOException {
		Map<String, Path> classes = classes();
		List<String> missing = new ArrayList<>();
		for (MatchResult name : CLASS.matcher(Files.readString(guide)).results().toList()) {
			Path file = classes.get(name.group(1));
			if ((file == null) ? !OF_OTHERS.contains(name.group(1))
					: name.group(2) != null && !Files.readString(file).contains(" " + name.group(2) + "(")) {
				missing.add(name.group());
			}
		}
		assertThat(missing).as("classes and tests that " + guide + " names and that are not there").isEmpty();
	}

	@Test
	void everyPointOfTheStandardHasARow() throws IOException {
		List<String> numbers = rows().stream().map((row) -> row.get(0)).toList();
		assertThat(numbers).doesNotHaveDuplicates();
		List<String> points = Files.readAllLines(POINTS);
		assertThat(points).hasSize(253);
		assertThat(points).as("points without a row")
			.allMatch((point) -> numbers.stream().anyMatch((number) -> covers(number, point)));
		assertThat(numbers).as("rows of no point")
			.allMatch((number) -> points.stream().anyMatch((point) -> covers(number, point)));
	}

	/** Whether a row is about a point: its own, or that of its section or chapter. */
	private static boolean covers(String number, String point) {
		return point.equals(number) || point.startsWith(number + ".");
	}

	@Test
	void everyRowAnswersAndShowsIt() throws IOException {
		assertThat(rows()).allSatisfy((row) -> {
			assertThat(row).as(row.get(0)).hasSize(5);
			assertThat(row.get(1).split("\\s+")).as(row.get(0)).hasSizeBetween(1, MOST_WORDS);
			assertThat(row.get(2)).as(row.get(0)).isIn(ANSWERS);
			assertThat(row.get(4)).as("the test or the reason of " + row.get(0)).isNotBlank();
			if (row.get(2).startsWith("met")) {
				assertThat(TEST.matcher(row.get(4)).find() || LINK.matcher(row.get(4)).find())
					.as("a test or a page shows " + row.get(0))
					.isTrue();
			}
		});
	}

	@Test
	void totalsAreThoseOfTheTable() throws IOException {
		Map<String, Integer> totals = new TreeMap<>();
		List<String> points = Files.readAllLines(POINTS);
		rows().forEach((row) -> totals.merge(row.get(2),
				(int) points.stream().filter((point) -> covers(row.get(0), point)).count(), Integer::sum));
		String guide = Files.readString(STANDARD);
		ANSWERS.forEach((answer) -> assertThat(guide).contains(totals.getOrDefault(answer, 0) + " " + answer));
	}

	/** The rows of the tables of points, without their heads. */
	private static List<List<String>> rows() throws IOException {
		return Files.readAllLines(STANDARD)
			.stream()
			.filter((line) -> line.matches("\\| \\d.*"))
			.map((line) -> Stream.of(line.substring(1, line.length() - 1).split("(?<!\\\\)\\|"))
				.map(String::strip)
				.toList())
			.toList();
	}

	@Test
	void scriptsKeepNothingInTheBrowser() throws IOException {
		assertThat(found(Path.of("src/main/assets"), "\\b(localStorage|sessionStorage|indexedDB|cookie)\\b")).isEmpty();
		assertThat(Path.of("src/main/resources/templates/web/layout.html")).content()
			.contains("\"historyCacheSize\":0");
	}

	@Test
	void inventoryListsEveryAlgorithm() throws IOException {
		String guide = Files.readString(INVENTORY);
		assertThat(found(Path.of("src/main/java"), "(?:MessageDigest|Mac|Cipher|Signature|KeyFactory|KeyPairGenerator)"
				+ "\\s*\\.getInstance\\(\"([^\"]+)\"|\\b(Argon2|BCrypt|SCrypt|Pbkdf2)(?:Password4j)?PasswordEncoder"))
			.isNotEmpty()
			.allSatisfy((algorithm) -> assertThat(guide).contains(algorithm));
		assertThat(found(Path.of("db"), "\\b(sha224|sha256|sha384|sha512|md5|hmac|crypt|digest)\\(")).isNotEmpty()
			.allSatisfy((algorithm) -> assertThat(guide).contains("`" + algorithm + "`"));
	}

	@Test
	void inventoryListsEverySecretOfTheSettings() throws IOException {
		String guide = Files.readString(INVENTORY);
		assertThat(found(Path.of("README.md"), "`(AIGAQ_\\w*(?:PASSWORD|SECRET|KEY|SMTP_URL))`")).hasSizeGreaterThan(3)
			.allSatisfy((secret) -> assertThat(guide).contains("`" + secret + "`"));
	}

	private static TreeSet<String> found(Path root, String expression) throws IOException {
		TreeSet<String> found = new TreeSet<>();
		try (Stream<Path> files = Files.walk(root)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Pattern.compile(expression)
					.matcher(Files.readString(file))
					.results()
					.forEach((match) -> found.add((match.group(1) != null) ? match.group(1) : match.group(2)));
			}
		}
		return found;
	}

	/** All classes of the program and of its tests by simple name. */
	private static Map<String, Path> classes() throws IOException {
		Map<String, Path> classes = new TreeMap<>();
		for (String root : List.of("src/main/java", "src/test/java")) {
			try (Stream<Path> files = Files.walk(Path.of(root))) {
				new ArrayList<>(files.toList()).forEach((file) -> {
					String name = file.getFileName().toString();
					if (name.endsWith(".java")) {
						classes.put(name.substring(0, name.length() - ".java".length()), file);
					}
				});
			}
		}
		return classes;
	}

}
