package org.aigaq.web.request;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends the answers "too many requests" and "too large" after a second, so that who asks
 * again at once does not take the processors. No thread waits for it.
 */
@Component
@Order(RequestGate.ORDER - 1)
class DelayedRefusals extends OncePerRequestFilter {

	/** Answers that wait at a time; others are sent at once. */
	static final int MOST = 500;

	private static final Set<Integer> DELAYED = Set.of(HttpStatus.TOO_MANY_REQUESTS.value(),
			HttpStatus.CONTENT_TOO_LARGE.value());

	private static final long SECONDS = 1;

	private final Semaphore places = new Semaphore(MOST);

	private final ScheduledExecutorService clock = new ScheduledThreadPoolExecutor(1);

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(request, response);
		if (DELAYED.contains(response.getStatus()) && request.isAsyncSupported() && !request.isAsyncStarted()
				&& this.places.tryAcquire()) {
			AsyncContext answer = request.startAsync();
			answer.setTimeout(0);
			this.clock.schedule(() -> send(answer), SECONDS, TimeUnit.SECONDS);
		}
	}

	private void send(AsyncContext answer) {
		this.places.release();
		answer.complete();
	}

	@PreDestroy
	void close() {
		this.clock.shutdown();
	}

}
