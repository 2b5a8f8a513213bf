package org.aigaq.account.event;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The address that a request came from. */
public final class ClientAddress {

	private ClientAddress() {
	}

	/** The address of a request, without the zone of a local IPv6 address. */
	public static String of(HttpServletRequest request) {
		String address = request.getRemoteAddr();
		int zone = address.indexOf('%');
		return (zone < 0) ? address : address.substring(0, zone);
	}

	/** The address of the current request; {@code null}: outside of a request. */
	static @Nullable String current() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current)
				? of(current.getRequest()) : null;
	}

}
