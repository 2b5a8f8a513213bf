package org.aigaq.account.signin;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.aigaq.account.event.EventKind;
import org.aigaq.account.event.SecurityEvents;
import org.aigaq.account.throttle.Attempt;
import org.aigaq.account.throttle.CheckedCredentials;
import org.aigaq.account.throttle.Client;
import org.aigaq.account.throttle.PasswordChecks;
import org.aigaq.account.throttle.SignInThrottle;
import org.aigaq.account.throttle.TooManyAttempts;
import org.aigaq.account.throttle.UnknownSender;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AccountStatusException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Signs in by name and password, within limits for wrong ones. A program's password that
 * was right a short time ago is not hashed again.
 */
class ThrottledSignIn implements AuthenticationProvider {

	private static final long MOST_NAMES = 1_000;

	private final AuthenticationProvider byPassword;

	private final PasswordEncoder encoder;

	private final SignIns signIns;

	private final SignInThrottle throttle;

	private final PasswordChecks checks;

	private final CheckedCredentials checked;

	private final SecurityEvents events;

	/** Names of the last minute, so that many refusals do not become many queries. */
	private final Cache<String, Optional<String>> names = Caffeine.newBuilder()
		.maximumSize(MOST_NAMES)
		.expireAfterWrite(Duration.ofMinutes(1))
		.build();

	ThrottledSignIn(AuthenticationProvider byPassword, PasswordEncoder encoder, SignIns signIns,
			SignInThrottle throttle, PasswordChecks checks, CheckedCredentials checked, SecurityEvents events) {
		this.byPassword = byPassword;
		this.encoder = encoder;
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
			UnknownSender.currentLeaves();
			return signedIn(known.get());
		}
		try (Attempt attempt = this.throttle.begin(name, client)) {
			UnknownSender.currentLeaves();
			return check(attempt, client, name, sent);
		}
		catch (TooManyAttempts tooMany) {
			this.events.recordRepeated(EventKind.THROTTLED, nameOfAccount(name), null);
			throw tooMany;
		}
	}

	private Authentication check(Attempt attempt, Client client, String name, Authentication sent) {
		try {
			AccountPrincipal account = this.checks.run(attempt.isKnown(), () -> checkNow(sent));
			attempt.right();
			this.events.recordRepeated(EventKind.SIGNED_IN, name, client.program() ? "basic" : "form");
			if (client.program()) {
				this.checked.remember(client, name, password(sent), stamp(account));
			}
			return signedIn(account);
		}
		catch (BadCredentialsException | AccountStatusException refused) {
			attempt.wrong();
			String account = nameOfAccount(name);
			this.events.recordRepeated((account != null) ? EventKind.REFUSED : EventKind.UNKNOWN_NAME, account,
					(refused instanceof AccountStatusException) ? "disabled" : null);
			throw refused;
		}
	}

	/** Check the password; the same one gets a new hash if the old one is outdated. */
	private AccountPrincipal checkNow(Authentication sent) {
		AccountPrincipal account = accountOf(sent);
		if (!this.encoder.upgradeEncoding(account.password())) {
			return account;
		}
		String hash = this.encoder.encode(password(sent));
		// another hash meanwhile: of the same password, if somebody else signed in at the
		// same moment, or of another
		return this.signIns.hashAnew(account, hash).orElseGet(() -> accountOf(sent));
	}

	/**
	 * The account, after its password was checked. Where the database did not answer,
	 * nothing is said about the password: the failure goes on as it is.
	 */
	private AccountPrincipal accountOf(Authentication sent) {
		try {
			return (AccountPrincipal) Objects.requireNonNull(this.byPassword.authenticate(sent).getPrincipal());
		}
		catch (InternalAuthenticationServiceException ex) {
			throw (ex.getCause() instanceof RuntimeException failure) ? failure : ex;
		}
	}

	private static Authentication signedIn(AccountPrincipal account) {
		return UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
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
		return this.names.get(name, (unknown) -> this.signIns.find(unknown).map(AccountPrincipal::username))
			.orElse(null);
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
