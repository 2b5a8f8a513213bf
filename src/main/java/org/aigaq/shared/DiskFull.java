package org.aigaq.shared;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

/** The disk of the database is full: it has saved nothing of a change. */
public final class DiskFull {

	private static final String STATE = "53100";

	private DiskFull() {
	}

	/** Whether this is why something failed. */
	public static boolean isCauseOf(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
			.anyMatch((cause) -> cause instanceof SQLException refused && STATE.equals(refused.getSQLState()));
	}

}
