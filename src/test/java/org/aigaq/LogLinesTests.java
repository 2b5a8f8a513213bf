package org.aigaq;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing that was sent can look like an entry of the log, nor move the cursor. */
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class LogLinesTests {

	private static final Logger LOG = LoggerFactory.getLogger(LogLinesTests.class);

	private static final String FORGED = "2026-11-30T10:00:00.000Z  INFO [main] org.aigaq.Aigaq : admin signed in";

	@Test
	void furtherLinesAreSetInAndControlCharactersAreReplaced(CapturedOutput output) {
		for (String end : List.of("\n", "\r", "\r\n", "\u0085", "\u2028")) {
			LOG.warn("refused: {}", "x" + end + FORGED + "\u001b[2J");
			LOG.warn("refused", new IllegalStateException("x" + end + FORGED + "\u001b[2J",
					new IllegalArgumentException("y" + end + FORGED)));
		}
		assertThat(output.getAll()).contains("    " + FORGED).doesNotContain("\u001b");
		assertThat(output.getAll().split("\\R")).noneMatch((line) -> line.startsWith("2026-11-30T10:00:00"));
		assertThat(output.getAll().lines())
			.anyMatch((line) -> line.matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(Z|[+-]\\d\\d:\\d\\d)  ?WARN .*"));
	}

}
