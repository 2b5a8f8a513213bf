package org.aigaq.report.printing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.sf.jasperreports.engine.JasperReport;
import org.aigaq.report.Catalogue;
import org.aigaq.report.Report;
import org.aigaq.report.Report.Section;
import org.aigaq.report.organisation.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class TemplatesTests {

	private static final Path REPORTS = Path.of("reports");

	private static final String FRAME = "report";

	static List<Path> templates() throws IOException {
		return files(REPORTS, ".jrxml");
	}

	static List<Path> rows() throws IOException {
		return files(REPORTS.resolve("rows"), ".sql");
	}

	@ParameterizedTest
	@MethodSource("templates")
	void compiles(Path template) {
		String name = name(template, ".jrxml");
		JasperReport report = new Templates(Organisation.NONE).get(name);

		assertThat(report.getName()).isEqualTo(name);
		assertThat(report.getStyles()).as("styles of its own").isNullOrEmpty();
		assertThat(report.getScriptletClass()).isNull();
	}

	@ParameterizedTest
	@MethodSource("templates")
	void holdsNoTextAndRunsNothingButItsQuery(Path template) throws IOException {
		String text = Files.readString(template);
		assertThat(text).contains("reports/aigaq.jrtx", "whenResourceMissingType=\"Error\"")
			.doesNotContain("staticText", "$P!{", "scriptlet", "SELECT ", " registry.", " internal.", "java.net",
					"java.io", "Runtime", "System.")
			.doesNotContainPattern("<expression><!\\[CDATA\\[\"[^\"]*\\p{L}{3}");
		Matcher images = Pattern.compile("kind=\"image\"(?s:.*?)<expression><!\\[CDATA\\[(.*?)]]>").matcher(text);
		while (images.find()) {
			assertThat(images.group(1)).as("only drawings and the logo are images")
				.matches("\\$P\\{drawings}\\.(line|bar|map)\\(.*|\\$P\\{logo}");
		}
	}

	@ParameterizedTest
	@MethodSource("templates")
	void printsWhatIsReadWithoutReckoning(Path template) throws IOException {
		Matcher expressions = Pattern.compile("Expression><!\\[CDATA\\[(.*?)]]>", Pattern.DOTALL)
			.matcher(Files.readString(template));
		while (expressions.find()) {
			assertThat(expressions.group(1).replaceAll("\"[^\"]*\"", "\"\""))
				.doesNotContainPattern("\\$F\\{\\w+}\\s*[-*/%]|[-*/%]\\s*\\$F\\{|\\.(intValue|add|subtract)\\(");
		}
	}

	@ParameterizedTest
	@MethodSource("rows")
	void rowsAreReadFromTheViewsOnly(Path query) throws IOException {
		String text = Files.readString(query);
		Matcher relations = Pattern.compile("(?:from|join)\\s+(?!lateral)([a-z_.]+)").matcher(text);
		List<String> own = Pattern.compile("(?:with |, )(\\w+) as (?:materialized )?\\(")
			.matcher(text)
			.results()
			.map((match) -> match.group(1))
			.toList();
		while (relations.find()) {
			assertThat(relations.group(1)).matches((name) -> name.startsWith("reporting.") || own.contains(name));
		}
		assertThat(text).startsWith("-- ").doesNotContainPattern(";\\s*\n");
	}

	@Test
	void everyTemplateAndQueryBelongsToAReport() throws IOException {
		List<Report> reports = new Catalogue().all();

		assertThat(templates().stream().map((file) -> name(file, ".jrxml")).filter((name) -> !name.equals(FRAME)))
			.containsExactlyElementsOf(reports.stream()
				.flatMap((report) -> report.sections().stream())
				.map(Section::template)
				.collect(Collectors.toCollection(TreeSet::new)));
		assertThat(rows().stream().map((file) -> name(file, ".sql"))).containsExactlyElementsOf(reports.stream()
			.flatMap((report) -> report.tables().stream())
			.collect(Collectors.toCollection(TreeSet::new)));
	}

	private static String name(Path file, String ending) {
		return file.getFileName().toString().replace(ending, "");
	}

	private static List<Path> files(Path folder, String ending) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
		}
	}

}
