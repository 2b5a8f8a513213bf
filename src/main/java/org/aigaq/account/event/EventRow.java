package org.aigaq.account.event;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An event to be written. Its subject and detail keep Latin letters, digits and some
 * signs; any other character becomes an underscore, so that no name gets in unnoticed.
 */
record EventRow(EventKind kind, @Nullable String account, @Nullable String address, @Nullable String subject,
		@Nullable String detail) {

	private static final int LONGEST_NAME = 100;

	private static final int LONGEST_DETAIL = 200;

	EventRow {
		account = (account != null) ? cut(account.replaceAll("\\p{Cntrl}", "_"), LONGEST_NAME) : null;
		subject = plain(subject, LONGEST_NAME);
		detail = plain(detail, LONGEST_DETAIL);
	}

	/** The same event without its account and its address. */
	EventRow ofAnybody() {
		return new EventRow(this.kind, null, null, null, null);
	}

	static void insert(JdbcClient database, EventRow event, int times) {
		database.sql("""
				insert into audit.security_event (kind, account, address, subject, detail, times)
				values (:kind, :account, cast(:address as inet), :subject, :detail, :times)""")
			.param("kind", event.kind.code())
			.param("account", event.account)
			.param("address", event.address)
			.param("subject", event.subject)
			.param("detail", event.detail)
			.param("times", times)
			.update();
	}

	private static @Nullable String plain(@Nullable String text, int longest) {
		return (text == null || text.isEmpty()) ? null : cut(text.replaceAll("[^A-Za-z0-9 ._:/#@,;()-]", "_"), longest);
	}

	private static String cut(String text, int longest) {
		return (text.length() > longest) ? text.substring(0, longest) : text;
	}

}
