package org.aigaq.account.session;

import jakarta.servlet.http.HttpServletRequest;
import org.aigaq.account.signin.AccountPrincipal;
import org.jspecify.annotations.Nullable;

/**
 * The session of a request, with its account as it is now.
 *
 * @param id key of the session
 * @param account the account
 * @param keptForms how many forms of the account wait to be shown again
 * @param notices notices for the next page, as JSON; {@code null}: none
 */
public record CurrentSession(long id, AccountPrincipal account, int keptForms, @Nullable String notices) {

	private static final String NAME = CurrentSession.class.getName();

	/** The session of a request; {@code null}: none, or not looked up yet. */
	public static @Nullable CurrentSession of(HttpServletRequest request) {
		return (CurrentSession) request.getAttribute(NAME);
	}

	static void set(@Nullable CurrentSession session, HttpServletRequest request) {
		request.setAttribute(NAME, session);
	}

	CurrentSession withNotices(@Nullable String notices) {
		return new CurrentSession(this.id, this.account, this.keptForms, notices);
	}

}
