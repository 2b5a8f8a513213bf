package org.aigaq.web.request;

import java.io.IOException;
import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * One account does not hold all of the server: it has six requests at a time, as many as
 * a browser sends; others wait for four seconds at most and are then answered 429. Where
 * more than a few run, the next one waits a little.
 */
@Component
@Order(AccountLine.ORDER)
class AccountLine extends OncePerRequestFilter {

	/** After sign-in. */
	static final int ORDER = 0;

	/** Of the ten connections for pages. */
	static final int PLACES = 6;

	static final int WAITING = 14;

	private static final Duration PATIENCE = Duration.ofSeconds(4);

	private static final int TURNS = Math.max(2, Runtime.getRuntime().availableProcessors() / 2);

	private static final Duration WAIT = Duration.ofMillis(300);

	private static final int MOST_ACCOUNTS = 10_000;

	private final PlainAnswer plain;

	private final Cache<String, Line> lines = Caffeine.newBuilder()
		.maximumSize(MOST_ACCOUNTS)
		.expireAfterAccess(Duration.ofHours(1))
		.build();

	AccountLine(PlainAnswer plain) {
		this.plain = plain;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication account = SecurityContextHolder.getContext().getAuthentication();
		if (account == null || account instanceof AnonymousAuthenticationToken) {
			chain.doFilter(request, response);
			return;
		}
		Line.Place place = this.lines
			.get(account.getName(), (unused) -> new Line(PLACES, WAITING, PATIENCE, TURNS, WAIT))
			.enter();
		if (place == null) {
			this.plain.send(HttpStatus.TOO_MANY_REQUESTS, request, response);
			return;
		}
		try {
			place.await();
			chain.doFilter(request, response);
		}
		finally {
			place.leave();
		}
	}

}
