package org.aigaq.web.request;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a request with a wrong host, an unreadable text or a body that is too large,
 * before anything else reads it, with the page of its status; strangers get a short text
 * instead, and wait for each other.
 */
@Component
@Order(RequestGate.ORDER)
class RequestGate extends OncePerRequestFilter {

	/** After the filters that set the character encoding and look up the session. */
	static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 100;

	/** Attribute of a request that was refused. */
	static final String REFUSED = RequestGate.class.getName() + ".refused";

	private static final Logger LOG = LoggerFactory.getLogger(RequestGate.class);

	private final PublicAddress address;

	private final BodyLimits limits;

	private final StrangersLine strangers;

	private final PlainAnswer plain;

	RequestGate(PublicAddress address, BodyLimits limits, StrangersLine strangers, PlainAnswer plain) {
		this.address = address;
		this.limits = limits;
		this.strangers = strangers;
		this.plain = plain;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<Line.Place> place = Optional.empty();
		try {
			place = this.strangers.enter(request);
			this.address.check(request);
			RequestText.checkHead(request);
			this.limits.check(request);
			RequestText.checkFields(request, this.limits.longestValue(request));
			place.ifPresent((each) -> StrangersLine.await(each, request));
			chain.doFilter(request, response);
		}
		catch (RequestRefused refused) {
			refuse(refused.status(), request, response);
		}
		finally {
			place.ifPresent(Line.Place::leave);
		}
	}

	private void refuse(HttpStatus status, HttpServletRequest request, HttpServletResponse response)
			throws ServletException, IOException {
		LOG.debug("Refused a request with {}", status);
		boolean known = status != HttpStatus.SERVICE_UNAVAILABLE && this.limits.isKnown(request);
		BodyLimits.discard(request, known);
		request.setAttribute(REFUSED, true);
		if (!known) {
			this.plain.send(status, request, response);
			return;
		}
		request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status.value());
		request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
		response.setStatus(status.value());
		request.getRequestDispatcher("/error").forward(new RequestWithoutContent(request), response);
	}

}
