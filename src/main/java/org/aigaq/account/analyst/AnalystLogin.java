package org.aigaq.account.analyst;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A login of an analyst to the database.
 *
 * @param role the role to sign in with
 * @param label whose it is
 * @param madeAt when it was made
 * @param madeBy the account that made it; {@code null}: the first start
 * @param renewedAt when it got another password; {@code null}: never
 * @param endedAt when it was ended; {@code null}: it may sign in
 */
record AnalystLogin(String role, String label, OffsetDateTime madeAt, @Nullable String madeBy,
		@Nullable OffsetDateTime renewedAt, @Nullable OffsetDateTime endedAt) {

	/** The login of the first start, which is never dropped. */
	static final String FIRST = "aigaq_analyst";

	/** Whether it can get a new password: of those that ended, only the first. */
	public boolean isRenewable() {
		return this.endedAt == null || this.role.equals(FIRST);
	}

}
