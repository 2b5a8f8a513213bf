package org.aigaq.account.signin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jakarta.persistence.EnumeratedValue;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The role of an account; each role includes the roles before it. */
public enum Role {

	/** Reads published incidents. */
	VIEWER("viewer"),
	/** Enters and changes incidents; sees drafts and restricted names. */
	EDITOR("editor"),
	/** Publishes and withdraws incidents. */
	REVIEWER("reviewer"),
	/** Manages accounts. */
	ADMIN("admin");

	@EnumeratedValue
	private final String code;

	Role(String code) {
		this.code = code;
	}

	static Role of(String code) {
		return valueOf(code.toUpperCase(Locale.ROOT));
	}

	/** Its name in the database. */
	public String code() {
		return this.code;
	}

	/** Key of its name in the messages. */
	public String getMessage() {
		return "account.role." + this.code;
	}

	/** The authorities of this role and of the roles it includes. */
	List<GrantedAuthority> authorities() {
		return Arrays.stream(values())
			.filter((role) -> role.compareTo(this) <= 0)
			.<GrantedAuthority>map((role) -> new SimpleGrantedAuthority("ROLE_" + role.name()))
			.toList();
	}

}
