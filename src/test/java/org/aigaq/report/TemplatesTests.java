package org.aigaq.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import net.sf.jasperreports.engine.JasperReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class TemplatesTests {

	private static final Path REPORTS = Path.of("reports");

	static List<Path> templates() throws IOException {
		try (Stream<Path> files = Files.list(REPORTS)) {
			return files.filter((file) -> file.toString().endsWith(".jrxml")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("templates")
	void compiles(Path template) {
		String name = template.getFileName().toString().replace(".jrxml", "");
		JasperReport report = new Templates().get(name);

		assertThat(report.getName()).isEqualTo(name);
		assertThat(report.getStyles()).as("styles of its own").isNullOrEmpty();
	}

	@ParameterizedTest
	@MethodSource("templates")
	void holdsNoTextAndRunsNothingButItsQuery(Path template) throws IOException {
		assertThat(Files.readString(template)).contains("reports/aigaq.jrtx", "whenResourceMissingType=\"Error\"")
			.doesNotContain("staticText", "$P!{", "scriptlet", "kind=\"image\"", "SELECT ", " registry.", " internal.")
			.doesNotContainPattern("<expression><!\\[CDATA\\[\"[^\"]*\\p{L}{3}");
	}

}
