package org.aigaq.web;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aigaq.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 503 with a sentence where no database connection is free, or the database has
 * ended what took too long. The log says it once a minute.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BusyRequests extends OncePerRequestFilter {

	private static final Logger LOG = LoggerFactory.getLogger(BusyRequests.class);

	/** The database cannot be reached, is stopping or takes no more connections. */
	private static final Pattern OUT_OF_REACH = Pattern.compile("08...|57P0[1-3]|53300");

	/** Statement, idle transaction or transaction over its time limit (SQLSTATE). */
	private static final Set<String> OVER_TIME = Set.of("57014", "25P03", "25P04");

	private static final long PAUSE = Duration.ofMinutes(1).toNanos();

	private final AtomicLong told = new AtomicLong(System.nanoTime() - PAUSE);

	/** Whether this request is answered so. */
	static boolean isBusy(HttpServletRequest request) {
		return request.getAttribute(Refusal.class.getName()) instanceof Refusal refusal
				&& refusal.status() == HttpStatus.SERVICE_UNAVAILABLE;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (ServletException | RuntimeException ex) {
			Refusal refusal = refusal(ex);
			if (refusal == null || response.isCommitted()) {
				throw ex;
			}
			tell(ex);
			request.setAttribute(Refusal.class.getName(), refusal);
			response.sendError(refusal.status().value());
		}
	}

	private static @Nullable Refusal refusal(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLTransientConnectionException) {
				return Refusal.busy("web.error.503.detail");
			}
			if (cause instanceof SQLException refused
					&& OUT_OF_REACH.matcher(String.valueOf(refused.getSQLState())).matches()) {
				return Refusal.busy("web.error.503.detail");
			}
			if (cause instanceof SQLException refused && OVER_TIME.contains(String.valueOf(refused.getSQLState()))) {
				return Refusal.busy("web.error.503.time");
			}
		}
		return null;
	}

	private void tell(Throwable failure) {
		long last = this.told.get();
		long now = System.nanoTime();
		if (now - last >= PAUSE && this.told.compareAndSet(last, now)) {
			Throwable cause = failure;
			while (cause.getCause() != null) {
				cause = cause.getCause();
			}
			LOG.warn("Requests are answered 503; the first because: {}", cause.getMessage());
		}
	}

}
