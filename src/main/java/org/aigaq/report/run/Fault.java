package org.aigaq.report.run;

import java.io.IOException;
import java.sql.SQLException;

import org.springframework.dao.DataAccessException;

/** Says in whose hands a failed printing lies. */
final class Fault {

	private Fault() {
	}

	/** Key of the sentence for whoever asked. */
	static String of(Exception failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException || cause instanceof DataAccessException) {
				return "run.problem.database";
			}
			if (cause instanceof IOException) {
				return "run.problem.disk";
			}
		}
		return "run.problem.printing";
	}

}
