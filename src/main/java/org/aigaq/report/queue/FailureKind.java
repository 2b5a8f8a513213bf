package org.aigaq.report.queue;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

import com.lowagie.text.ExceptionConverter;
import org.aigaq.report.text.TooManyReferences;

import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Classifies why printing failed: the request, the machine, the database or the program.
 */
final class FailureKind {

	private static final String DISK_FULL = "53100";

	private FailureKind() {
	}

	/** Key of the message that says why. */
	static String of(Throwable failure) {
		if (causes(failure).anyMatch(FailureKind::isOfMemory)) {
			return "run.problem.memory";
		}
		return causes(failure).flatMap(FailureKind::known)
			.findFirst()
			.orElseGet(() -> isOfDatabase(failure) ? "run.problem.database" : "run.problem.printing");
	}

	/**
	 * Whether the connection to the database failed, so that a retry may succeed:
	 * SQLSTATE classes 08 and 57P.
	 */
	static boolean isPassing(Throwable failure) {
		Optional<SQLException> refused = causes(failure).filter(SQLException.class::isInstance)
			.map(SQLException.class::cast)
			.findFirst();
		return refused.map(SQLException::getSQLState)
			.map((state) -> state.startsWith("08") || state.startsWith("57P"))
			.orElse(refused.isPresent());
	}

	private static boolean isOfMemory(Throwable cause) {
		return cause instanceof OutOfMemoryError || cause instanceof TooManyReferences;
	}

	private static Stream<String> known(Throwable cause) {
		if (cause instanceof SQLException refused) {
			return Stream.of(DISK_FULL.equals(refused.getSQLState()) ? "run.problem.disk" : "run.problem.database");
		}
		return (cause instanceof IOException) ? Stream.of("run.problem.disk") : Stream.empty();
	}

	private static boolean isOfDatabase(Throwable failure) {
		return causes(failure)
			.anyMatch((cause) -> cause instanceof DataAccessException || cause instanceof TransactionException);
	}

	private static Stream<Throwable> causes(Throwable failure) {
		return Stream.iterate(failure, (cause) -> cause != null,
				(cause) -> (cause instanceof ExceptionConverter hidden) ? hidden.getException() : cause.getCause());
	}

}
