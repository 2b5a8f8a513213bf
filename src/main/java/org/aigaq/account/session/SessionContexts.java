package org.aigaq.account.session;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aigaq.account.signin.AccountPrincipal;
import org.aigaq.account.throttle.UnknownSender;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Loads who is signed in from the database in each request, so that role and enabled
 * state are those of now, and keeps nothing in memory. Each sign-in gets a new token.
 */
@Component
class SessionContexts implements SecurityContextRepository {

	private final Sessions sessions;

	private final SessionCookie cookie;

	private final RecentSessions recent;

	SessionContexts(Sessions sessions, SessionCookie cookie, RecentSessions recent) {
		this.sessions = sessions;
		this.cookie = cookie;
		this.recent = recent;
	}

	@Override
	@Deprecated
	public SecurityContext loadContext(HttpRequestResponseHolder holder) {
		HttpServletRequest request = holder.getRequest();
		CurrentSession started = CurrentSession.of(request);
		CurrentSession session = (started != null) ? started : find(request);
		CurrentSession.set(session, request);
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		if (session != null) {
			AccountPrincipal account = session.account();
			context.setAuthentication(
					UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
		}
		return context;
	}

	/** Whether the answer is that the database is busy: it is not asked again for it. */
	private static boolean isBusy(HttpServletRequest request) {
		return request.getDispatcherType() == DispatcherType.ERROR
				&& Integer.valueOf(HttpServletResponse.SC_SERVICE_UNAVAILABLE)
					.equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
	}

	private @Nullable CurrentSession find(HttpServletRequest request) {
		SessionToken token = this.cookie.of(request);
		if (token == null || isBusy(request)) {
			return null;
		}
		CurrentSession session = this.sessions.find(token).orElse(null);
		if (session != null) {
			this.recent.add(token);
			UnknownSender.leaves(request);
		}
		else {
			this.recent.remove(token);
		}
		return session;
	}

	/** Start a session, or end it if nobody is signed in any more. */
	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
		Authentication authentication = context.getAuthentication();
		boolean signIn = authentication != null && authentication.getPrincipal() instanceof AccountPrincipal;
		CurrentSession before = find(request);
		if (before != null) {
			this.sessions.end(before.id(), signIn ? EndReason.SIGNED_IN_AGAIN : EndReason.SIGNED_OUT);
		}
		CurrentSession started = null;
		if (signIn) {
			SessionToken token = SessionToken.random();
			started = this.sessions
				.start(token, (AccountPrincipal) authentication.getPrincipal(), address(request),
						Program.name(request.getHeader(HttpHeaders.USER_AGENT)))
				.orElse(null);
			if (started != null) {
				this.cookie.write(token, request, response);
			}
		}
		if (started == null) {
			this.cookie.remove(request, response);
		}
		CurrentSession.set(started, request);
	}

	/** The address without the name of a network card, as in fe80::1%eth0. */
	private static @Nullable String address(HttpServletRequest request) {
		String address = request.getRemoteAddr();
		return (address != null) ? address.replaceFirst("%.*", "") : null;
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		return find(request) != null;
	}

}
