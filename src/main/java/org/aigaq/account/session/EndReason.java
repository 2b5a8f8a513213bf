package org.aigaq.account.session;

import java.util.Locale;

/** Why a session ended. */
public enum EndReason {

	/** Its owner signed out. */
	SIGNED_OUT,
	/** Its browser signed in again, or its owner chose a new password in it. */
	SIGNED_IN_AGAIN,
	/** Its owner ended it from another session. */
	ENDED_BY_OWNER,
	/** An administrator ended it. */
	ENDED_BY_ADMIN,
	/** Role or password changed, or the account was disabled; set by the database. */
	ACCOUNT_CHANGED,
	/** Unused for too long. */
	IDLE,
	/** Older than 12 hours. */
	AGE,
	/** The account signed in too often since. */
	TOO_MANY;

	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	static EndReason of(String code) {
		return valueOf(code.toUpperCase(Locale.ROOT));
	}

}
