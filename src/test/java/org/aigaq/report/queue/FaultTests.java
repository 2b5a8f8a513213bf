package org.aigaq.report.queue;

import java.io.IOException;
import java.sql.SQLException;

import net.sf.jasperreports.engine.JRRuntimeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.dao.DataAccessResourceFailureException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.of;

class FaultTests {

	static Arguments[] faults() {
		return new Arguments[] { of(new OutOfMemoryError("Java heap space"), "memory", false),
				of(new JRRuntimeException(new OutOfMemoryError("Java heap space")), "memory", false),
				of(new SQLException("Ran out of memory", "53200", new OutOfMemoryError()), "memory", false),
				of(new SQLException("No space left on device", "53100"), "disk", false),
				of(new JRRuntimeException(new IOException("No space left on device")), "disk", false),
				of(new SQLException("terminating connection", "57P01"), "database", true),
				of(new DataAccessResourceFailureException("gone", new SQLException("refused", "08001")), "database",
						true),
				of(new SQLException("canceling statement", "57014"), "database", false),
				of(new IllegalStateException("ours"), "printing", false) };
	}

	@ParameterizedTest
	@MethodSource("faults")
	void isSaidToWhoeverAsked(Throwable failure, String problem, boolean passing) {
		assertThat(FailureKind.of(failure)).isEqualTo("run.problem." + problem);
		assertThat(FailureKind.isPassing(failure)).isEqualTo(passing);
	}

}
