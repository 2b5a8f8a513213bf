package org.aigaq.account.throttle;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Requests whose sender is not known yet wait in a line. A request leaves it as soon as
 * its session or its password says who sends it, and also to wait for the check of a
 * password, which has a line of its own.
 */
public final class UnknownSender {

	private static final String LEAVE = UnknownSender.class.getName();

	private UnknownSender() {
	}

	/** A request waits in a line, and leaves it so. */
	public static void waits(HttpServletRequest request, Runnable leave) {
		request.setAttribute(LEAVE, leave);
	}

	/** The request leaves the line, if it waits in one. */
	public static void leaves(HttpServletRequest request) {
		if (request.getAttribute(LEAVE) instanceof Runnable leave) {
			request.removeAttribute(LEAVE);
			leave.run();
		}
	}

	/** The current request leaves the line. */
	public static void currentLeaves() {
		if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current) {
			leaves(current.getRequest());
		}
	}

}
