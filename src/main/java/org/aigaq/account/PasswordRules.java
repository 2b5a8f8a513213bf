package org.aigaq.account;

import java.net.URI;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * What a new password must be (NIST SP 800-63B, revision 4): 15 to 128 characters of any
 * kind, not common, not easily guessed, not made of the names of the account and of the
 * site. No kinds of characters are demanded, and no password expires.
 */
@Component
class PasswordRules {

	private static final int SHORTEST = 15;

	private static final int LONGEST = 128;

	/** Characters that have to be left without the names of account and site. */
	private static final int LEFT_WITHOUT_NAMES = 8;

	private static final int SHORTEST_NAME = 3;

	private final MessageSource messages;

	private final List<String> names = new ArrayList<>(List.of("aigaq", "айғақ"));

	PasswordRules(MessageSource messages, @Value("${aigaq.public-url}") String address) {
		this.messages = messages;
		String host = URI.create(address).getHost();
		if (host != null) {
			this.names.addAll(Arrays.asList(host.toLowerCase(Locale.ROOT).split("\\.")));
		}
	}

	/** Report at its field why a password is refused. */
	void check(@Nullable String password, @Nullable String account, String field, Errors errors) {
		Refused refused = refused(password, account);
		if (refused != null) {
			errors.rejectValue(field, refused.key(), new Object[] { refused.number() }, null);
		}
	}

	/**
	 * The sentence in English that says why a password is refused; {@code null}: it is
	 * allowed.
	 */
	@Nullable String sentence(@Nullable String password, @Nullable String account) {
		Refused refused = refused(password, account);
		return (refused == null) ? null
				: this.messages.getMessage(refused.key(), new Object[] { refused.number() }, Locale.ENGLISH);
	}

	private @Nullable Refused refused(@Nullable String typed, @Nullable String account) {
		String password = Normalizer.normalize((typed != null) ? typed : "", Normalizer.Form.NFC);
		int length = password.codePointCount(0, password.length());
		if (length < SHORTEST) {
			return new Refused("account.password.short", length);
		}
		if (length > LONGEST) {
			return new Refused("account.password.long", length);
		}
		List<String> context = new ArrayList<>(this.names);
		if (account != null) {
			context.add(account);
		}
		if (isMadeOf(context, password)) {
			return new Refused("account.password.names", length);
		}
		String fault = PasswordGuesses.fault(password);
		return (fault != null) ? new Refused("account.password." + fault, length) : null;
	}

	/** Whether little is left of a password without the names. */
	private static boolean isMadeOf(List<String> names, String password) {
		String before = password.toLowerCase(Locale.ROOT);
		String left = before;
		for (String name : names) {
			left = (name.length() < SHORTEST_NAME) ? left : left.replace(name, "");
		}
		return !left.equals(before)
				&& left.codePoints().filter(Character::isLetterOrDigit).count() < LEFT_WITHOUT_NAMES;
	}

	private record Refused(String key, int number) {
	}

}
