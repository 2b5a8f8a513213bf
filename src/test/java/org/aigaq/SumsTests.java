package org.aigaq;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Figures are added, and their least and greatest taken, by db/tally alone: no template,
 * query or class does it.
 */
class SumsTests {

	/** An aggregate, or a comparison, over a low or a high in SQL. */
	private static final Pattern SQL = Pattern.compile(
			"\\b(sum|min|max|greatest|least|avg)\\s*\\([^;]{0,60}?\\b(?!term_)(\\w+_)?(low|high|scale)\\b",
			Pattern.CASE_INSENSITIVE);

	/** A sum, the least or the greatest of lows or highs in Java. */
	private static final Pattern JAVA = Pattern.compile(
			"(Math\\.(max|min|addExact)\\([^;]*(low|high(?!est))\\w*\\(\\))|((low|high)\\w*\\(\\)\\s*\\+\\s*\\w+\\.?(low|high))|((mapToInt|mapToLong)\\([^;]*(low|high(?!est))[^;]*\\.(sum|max|min)\\(\\))",
			Pattern.CASE_INSENSITIVE);

	/**
	 * The claims of one source, which a rule of disagreement adds; and positions of
	 * drawings.
	 */
	private static final List<String> NO_FIGURES = List.of("db/reporting/R__20_disagreement_parts_of_source.sql",
			"src/main/java/org/aigaq/report/drawing/");

	@Test
	void onlyTheTallyAddsFigures() throws IOException {
		List<String> found = new ArrayList<>();
		for (String folder : List.of("db/reporting", "db/checks", "reports", "src/main/java", "src/main/resources")) {
			try (Stream<Path> files = Files.walk(Path.of(folder))) {
				for (Path file : files.filter((path) -> path.toString().matches(".*\\.(sql|jrxml|java|html)"))
					.toList()) {
					if (NO_FIGURES.stream().noneMatch(file.toString()::startsWith)) {
						sums(Files.readString(file)).forEach((sum) -> found.add(file + ": " + sum));
					}
				}
			}
		}
		assertThat(found).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "select sum(coalesce(low, 0)) filter (where named)", "max(count_high)",
			"min(figure.reported_low)", "select greatest(low, high)", "Math.max(or0(tally.reportedLow()), 0)",
			"rows.stream().mapToLong((row) -> row.high()).sum()", "one.low() + other.low()" })
	void sumIsFound(String sum) {
		assertThat(sums(sum)).hasSize(1);
	}

	private static List<String> sums(String text) {
		return Stream.of(SQL, JAVA)
			.flatMap((pattern) -> pattern.matcher(text).results())
			.map(MatchResult::group)
			.toList();
	}

}
