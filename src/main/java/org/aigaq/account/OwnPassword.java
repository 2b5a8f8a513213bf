package org.aigaq.account;

import org.aigaq.account.event.EventKind;
import org.aigaq.account.event.SecurityEvents;
import org.aigaq.account.signin.SignIns;
import org.aigaq.account.throttle.Attempt;
import org.aigaq.account.throttle.PasswordChecks;
import org.aigaq.account.throttle.SignInThrottle;
import org.aigaq.account.throttle.TooManyAttempts;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The password of a signed-in account: checked before it is changed, within the same
 * limits as a sign-in, so that an unattended browser is no way to guess it.
 */
@Component
class OwnPassword {

	private final Accounts accounts;

	private final SignIns signIns;

	private final PasswordEncoder encoder;

	private final SignInThrottle throttle;

	private final PasswordChecks checks;

	private final SecurityEvents events;

	OwnPassword(Accounts accounts, SignIns signIns, PasswordEncoder encoder, SignInThrottle throttle,
			PasswordChecks checks, SecurityEvents events) {
		this.accounts = accounts;
		this.signIns = signIns;
		this.encoder = encoder;
		this.throttle = throttle;
		this.checks = checks;
		this.events = events;
	}

	/**
	 * Whether a typed password is the one of the account.
	 * @throws TooManyAttempts it was not checked, after too many wrong ones
	 */
	boolean isRight(String name, String typed) {
		try (Attempt attempt = this.throttle.beginOwn(name)) {
			String hash = this.signIns.load(name).password();
			boolean right = this.checks.run(true, () -> this.encoder.matches(typed, hash));
			if (right) {
				attempt.right();
			}
			else {
				attempt.wrong();
				this.events.recordRepeated(EventKind.REFUSED, name, "own password");
			}
			return right;
		}
		catch (TooManyAttempts tooMany) {
			this.events.recordRepeated(EventKind.THROTTLED, name, "own password");
			throw tooMany;
		}
	}

	/** Change the password of an account, by its owner. */
	@Transactional
	void change(String name, String password) {
		this.accounts.findByName(name).orElseThrow().choosePassword(this.encoder.encode(password));
		this.events.record(EventKind.PASSWORD_CHANGED, null, null);
	}

}
