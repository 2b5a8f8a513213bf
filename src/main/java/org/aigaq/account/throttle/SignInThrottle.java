package org.aigaq.account.throttle;

import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Decides whether a password may be checked now. Wrong passwords are counted by client
 * and name, by network, and by name. A client that is known to the account (by its device
 * cookie, or because the account signed in from its network) is not held up by what
 * others did.
 */
@Component
public class SignInThrottle {

	private static final Duration HOUR = Duration.ofHours(1);

	private static final Duration LONGEST = Duration.ofMinutes(15);

	private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,62}");

	/** One client and one name. */
	private final WrongPasswords clients;

	/** All names from one network. */
	private final WrongPasswords networks;

	/** One name from all clients that are not known to it. */
	private final WrongPasswords names;

	private final KnownDevices devices;

	private final KnownNetworks known;

	@Autowired
	SignInThrottle(KnownDevices devices, KnownNetworks known) {
		this(devices, known, Clock.systemUTC());
	}

	SignInThrottle(KnownDevices devices, KnownNetworks known, Clock clock) {
		this.devices = devices;
		this.known = known;
		this.clients = new WrongPasswords(5, LONGEST, HOUR, clock);
		this.networks = new WrongPasswords(20, Duration.ofMinutes(5), HOUR, clock);
		this.names = new WrongPasswords(100, LONGEST, Duration.ofDays(1), clock);
	}

	/**
	 * Whether this client may have a password of this name checked, leaving others aside.
	 */
	public boolean isOpen(String name, Client client) {
		return this.clients.toWait(key(countable(name), client)).isZero();
	}

	/**
	 * Begin to check a password.
	 * @throws TooManyAttempts it must not be checked now
	 */
	public Attempt begin(String name, Client client) {
		String counted = countable(name);
		boolean device = this.devices.knows(client.device(), counted);
		Attempt attempt = new Attempt(device);
		attempt.count(this.clients, key(counted, client));
		if (!device && !(isHeldUp(counted, client) && this.known.knows(client.network(), counted))) {
			attempt.count(this.networks, client.network());
			attempt.count(this.names, counted);
		}
		return attempt;
	}

	/**
	 * Begin to check the password of a signed-in account.
	 * @throws TooManyAttempts it must not be checked now
	 */
	public Attempt beginOwn(String name) {
		Attempt attempt = new Attempt(true);
		attempt.count(this.clients, "own " + name);
		return attempt;
	}

	/** Forget the wrong passwords of a name, as it has a new one. */
	public void forget(String name) {
		this.names.forget(name);
		this.clients.forget("own " + name);
	}

	private boolean isHeldUp(String name, Client client) {
		return !this.networks.toWait(client.network()).isZero() || !this.names.toWait(name).isZero();
	}

	private String key(String name, Client client) {
		String device = this.devices.knows(client.device(), name) ? client.device() : null;
		return ((device != null) ? "device " + device : "network " + client.network()) + " " + name;
	}

	/** Names that no account can have are counted as one. */
	private static String countable(String name) {
		return NAME.matcher(name).matches() ? name : "?";
	}

}
