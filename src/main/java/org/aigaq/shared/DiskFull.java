package org.aigaq.shared;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/** The disk of the database is full: it has saved nothing of a change. */
public final class DiskFull {

	private static final String STATE = "53100";

	private DiskFull() {
	}

	/** Whether this is why something failed. */
	public static boolean isCauseOf(Throwable failure) {
		for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException refused && STATE.equals(refused.getSQLState())) {
				return true;
			}
		}
		return false;
	}

}
