package org.aigaq.account.signin;

import org.aigaq.account.event.EventKind;
import org.aigaq.account.event.SecurityEvents;
import org.aigaq.account.throttle.KnownDevices;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Records what happens to signed-in accounts, and makes the browser of a sign-in by form
 * known.
 */
@Component
class SignInRecords {

	private final SecurityEvents events;

	private final KnownDevices devices;

	SignInRecords(SecurityEvents events, KnownDevices devices) {
		this.events = events;
		this.devices = devices;
	}

	@EventListener
	void signedIn(InteractiveAuthenticationSuccessEvent event) {
		if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
				&& current.getResponse() != null) {
			this.devices.remember(event.getAuthentication().getName(), current.getRequest(), current.getResponse());
		}
	}

	@EventListener
	void signedOut(LogoutSuccessEvent event) {
		this.events.recordRepeated(EventKind.SIGNED_OUT, event.getAuthentication().getName(), null);
	}

	/**
	 * A signed-in account asked for what it may not; anonymous requests are only asked to
	 * sign in.
	 */
	@EventListener
	void denied(AuthorizationDeniedEvent<?> event) {
		Authentication account = event.getAuthentication().get();
		if (account != null && account.isAuthenticated() && !(account instanceof AnonymousAuthenticationToken)) {
			this.events.recordRepeated(EventKind.DENIED, account.getName(), null);
		}
	}

}
