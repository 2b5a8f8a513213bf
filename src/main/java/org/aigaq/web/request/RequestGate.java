package org.aigaq.web.request;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a request with a wrong host, an unreadable text or a body that is too large,
 * before anything else reads it, with the page of its status.
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

	RequestGate(PublicAddress address, BodyLimits limits) {
		this.address = address;
		this.limits = limits;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		this.address.demandTls(response);
		try {
			this.address.check(request);
			RequestText.checkHead(request);
			this.limits.check(request);
			RequestText.checkFields(request);
		}
		catch (RequestRefused refused) {
			LOG.debug("Refused a request with {}", refused.status());
			this.limits.discardBody(request);
			request.setAttribute(REFUSED, true);
			request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, refused.status().value());
			request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
			response.setStatus(refused.status().value());
			request.getRequestDispatcher("/error").forward(new RequestWithoutContent(request), response);
			return;
		}
		chain.doFilter(request, response);
	}

}
