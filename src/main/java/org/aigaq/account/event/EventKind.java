package org.aigaq.account.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What a security event is about. The database has its name in lower case. */
public enum EventKind {

	/** An account signed in with its password. Detail: form or basic. */
	SIGNED_IN,
	/** An account signed out. */
	SIGNED_OUT,
	/** A wrong password, or an account that may not sign in. */
	REFUSED,
	/** A sign-in with a name that no account has. The name is not kept. */
	UNKNOWN_NAME,
	/** A password was not checked, because of too many wrong ones. */
	THROTTLED,
	/** A signed-in account asked for something that it has no right to. */
	DENIED,
	/** A session was ended by its owner, by an administrator or by a change of rights. */
	SESSION_ENDED,
	/** An account was added. Subject: its name; detail: its role. */
	ACCOUNT_ADDED,
	/** An account may no longer sign in. Subject: its name. */
	ACCOUNT_DISABLED,
	/** An account may sign in again. Subject: its name. */
	ACCOUNT_ENABLED,
	/** Subject: the account; detail: the role before and after. */
	ROLE_CHANGED,
	/** An account changed its own password. */
	PASSWORD_CHANGED,
	/** An administrator set the password of an account. Subject: its name. */
	PASSWORD_GIVEN,
	/** An analyst got a login to the database. Subject: the login. */
	ANALYST_ADDED,
	/** The login of an analyst got another password. Subject: the login. */
	ANALYST_RENEWED,
	/** The login of an analyst was ended. Subject: the login. */
	ANALYST_ENDED,
	/** A reading role of the database had other rights or settings than it should. */
	ANALYST_RESET,
	/** A query of an analyst or of the SQL page was ended. */
	QUERY_ENDED,
	/** The file of a report was withdrawn. Subject: its number. */
	FILE_WITHDRAWN,
	/** A person was erased on request. Subject: the number, such as Person 12. */
	PERSON_ERASED,
	/** A restricted name was shown. Read from {@code audit.look}, never recorded here. */
	NAME_SEEN;

	/** Whether somebody without an account can cause it. */
	boolean isOfStrangers() {
		return this == REFUSED || this == UNKNOWN_NAME || this == THROTTLED;
	}

	/** Its name in the database. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Key of its words in the messages. */
	public String getMessage() {
		return "account.event." + code().replace('_', '-');
	}

	static Optional<EventKind> find(@Nullable String code) {
		return Arrays.stream(values()).filter((kind) -> kind.code().equals(code)).findFirst();
	}

}
