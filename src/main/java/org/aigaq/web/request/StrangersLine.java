package org.aigaq.web.request;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.aigaq.account.session.RecentSessions;
import org.aigaq.account.throttle.UnknownSender;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Strangers wait for each other, and readers do not wait for strangers: requests without
 * a session that was used a short time ago hold at most three quarters of the threads of
 * the server, and at most half of the processors work on them.
 */
@Component
class StrangersLine {

	/** Of the 200 threads of the server. */
	static final int PLACES = 150;

	private static final String HEALTH = "/actuator/health";

	private final RecentSessions sessions;

	private final Line line = new Line(PLACES, 0, Duration.ZERO,
			Math.max(1, Runtime.getRuntime().availableProcessors() / 2), Duration.ofSeconds(1));

	StrangersLine(RecentSessions sessions) {
		this.sessions = sessions;
	}

	/**
	 * Take a place before the request is read; none is needed by a known session, and by
	 * who asks for the state of health, which the machine does to restart what is broken.
	 * @throws RequestRefused 503: all places are taken
	 */
	Optional<Line.Place> enter(HttpServletRequest request) {
		if (request.getRequestURI().startsWith(HEALTH) || this.sessions.has(request)) {
			return Optional.empty();
		}
		Line.Place place = this.line.enter();
		if (place == null) {
			throw new RequestRefused(HttpStatus.SERVICE_UNAVAILABLE);
		}
		return Optional.of(place);
	}

	/**
	 * Wait for a turn, after the request has been read: a slow sender has none. Static
	 * files need no turn, for they cost little and may be received slowly.
	 */
	static void await(Line.Place place, HttpServletRequest request) {
		UnknownSender.waits(request, place::leave);
		if (!request.getRequestURI().startsWith("/assets/")) {
			place.await();
		}
	}

}
