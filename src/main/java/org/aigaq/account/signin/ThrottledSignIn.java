package org.aigaq.account.signin;

import java.util.Optional;

import org.aigaq.account.event.EventKind;
import org.aigaq.account.event.SecurityEvents;
import org.aigaq.account.throttle.Attempt;
import org.aigaq.account.throttle.CheckedCredentials;
import org.aigaq.account.throttle.Client;
import org.aigaq.account.throttle.PasswordChecks;
import org.aigaq.account.throttle.SignInThrottle;
import org.aigaq.account.throttle.TooManyAttempts;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AccountStatusException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/**
 * Signs in by name and password, within limits for wrong ones. A program's password that
 * was right a short time ago is not hashed again.
 */
class ThrottledSignIn implements AuthenticationProvider {

	private final AuthenticationProvider byPassword;

	private final SignIns signIns;

	private final SignInThrottle throttle;

	private final PasswordChecks checks;

	private final CheckedCredentials checked;

	private final SecurityEvents events;

	ThrottledSignIn(AuthenticationProvider byPassword, SignIns signIns, SignInThrottle throttle, PasswordChecks checks,
			CheckedCredentials checked, SecurityEvents events) {
		this.byPassword = byPassword;
		this.signIns = signIns;
		this.throttle = throttle;
		this.checks = checks;
		this.checked = checked;
		this.events = events;
	}

	@Override
	public Authentication authenticate(Authentication sent) throws AuthenticationException {
		Client client = (Client) sent.getDetails();
		String name = SignIns.plain(sent.getName());
		Optional<AccountPrincipal> known = alreadyChecked(client, name, sent);
		if (known.isPresent()) {
			return UsernamePasswordAuthenticationToken.authenticated(known.get(), null, known.get().getAuthorities());
		}
		try (Attempt attempt = this.throttle.begin(name, client)) {
			return check(attempt, client, name, sent);
		}
		catch (TooManyAttempts tooMany) {
			this.events.recordRepeated(EventKind.THROTTLED, nameOfAccount(name), null);
			throw tooMany;
		}
	}

	private Authentication check(Attempt attempt, Client client, String name, Authentication sent) {
		try {
			Authentication account = this.checks.run(attempt.isKnown(), () -> this.byPassword.authenticate(sent));
			attempt.right();
			this.events.recordRepeated(EventKind.SIGNED_IN, name, client.program() ? "basic" : "form");
			if (client.program() && account.getPrincipal() instanceof AccountPrincipal principal) {
				this.checked.remember(client, name, password(sent), stamp(principal));
			}
			return account;
		}
		catch (BadCredentialsException | AccountStatusException refused) {
			attempt.wrong();
			String account = nameOfAccount(name);
			this.events.recordRepeated((account != null) ? EventKind.REFUSED : EventKind.UNKNOWN_NAME, account,
					(refused instanceof AccountStatusException) ? "disabled" : null);
			throw refused;
		}
	}

	private Optional<AccountPrincipal> alreadyChecked(Client client, String name, Authentication sent) {
		if (!client.program() || !this.throttle.isOpen(name, client)) {
			return Optional.empty();
		}
		String stamp = this.checked.stamp(client, name, password(sent));
		return (stamp == null) ? Optional.empty()
				: this.signIns.find(name).filter((account) -> account.enabled() && stamp(account).equals(stamp));
	}

	/** The name if an account has it; otherwise {@code null}, as it may be anything. */
	private @Nullable String nameOfAccount(String name) {
		return this.signIns.find(name).map(AccountPrincipal::username).orElse(null);
	}

	/** Changes with role and password. */
	private static String stamp(AccountPrincipal account) {
		return account.role().code() + " " + account.password();
	}

	private static String password(Authentication sent) {
		return String.valueOf(sent.getCredentials());
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

}
