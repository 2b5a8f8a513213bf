package org.aigaq.account;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

import org.aigaq.account.event.EventKind;
import org.aigaq.account.event.SecurityEvents;
import org.aigaq.account.signin.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Adds the account {@code admin} when the program starts for the first time. */
@Component
class FirstAccount {

	private static final String NAME = "admin";

	/** Characters of a generated password, without those that are easily confused. */
	private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

	private final Accounts accounts;

	private final PasswordEncoder encoder;

	private final PasswordRules rules;

	private final SecurityEvents events;

	private final MessageSource messages;

	private final @Nullable String given;

	private @Nullable String untold;

	FirstAccount(Accounts accounts, PasswordEncoder encoder, PasswordRules rules, SecurityEvents events,
			MessageSource messages, @Value("${aigaq.admin-password:#{null}}") @Nullable String given) {
		this.accounts = accounts;
		this.encoder = encoder;
		this.rules = rules;
		this.events = events;
		this.messages = messages;
		this.given = StringUtils.hasText(given) ? given : null;
	}

	@EventListener(ApplicationStartedEvent.class)
	void add() {
		if (this.accounts.count() > 0) {
			return;
		}
		String refused = (this.given != null) ? this.rules.sentence(this.given, NAME) : null;
		if (refused != null) {
			throw new FirstPasswordRefused(message("account.first.refused", refused));
		}
		String password = (this.given != null) ? this.given : random();
		this.accounts.save(new Account(NAME, null, Role.ADMIN, this.encoder.encode(password)));
		this.events.recordOf(null, EventKind.ACCOUNT_ADDED, NAME, Role.ADMIN.code());
		this.untold = (this.given != null) ? null : password;
	}

	/** Print the generated password once to standard output, not to a log. */
	@EventListener(ApplicationReadyEvent.class)
	@Order
	void tell() {
		if (this.untold != null) {
			System.out.println(message("account.first.told", this.untold));
			this.untold = null;
		}
	}

	private String message(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, Locale.ENGLISH);
	}

	/** A generated password of about 99 bits. */
	private static String random() {
		return new SecureRandom().ints(20, 0, LETTERS.length())
			.mapToObj((index) -> LETTERS.substring(index, index + 1))
			.collect(Collectors.joining());
	}

}
