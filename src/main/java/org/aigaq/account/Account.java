package org.aigaq.account;

import java.time.OffsetDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.aigaq.account.signin.Role;
import org.jspecify.annotations.Nullable;

/** An account that may sign in. */
@Entity
@Table(schema = "app")
class Account {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private long version;

	private String name;

	private @Nullable String displayName;

	private String passwordHash;

	@Enumerated(EnumType.STRING)
	private Role role;

	private boolean enabled = true;

	private boolean mustChangePassword;

	@Column(insertable = false, updatable = false)
	private @Nullable OffsetDateTime lastSignIn;

	@SuppressWarnings("NullAway.Init")
	protected Account() {
	}

	Account(String name, @Nullable String displayName, Role role, String passwordHash) {
		this.name = name;
		this.displayName = displayName;
		this.role = role;
		this.passwordHash = passwordHash;
	}

	void change(@Nullable String displayName, Role role, boolean enabled) {
		this.displayName = displayName;
		this.role = role;
		this.enabled = enabled;
	}

	/**
	 * Set a password that somebody else chose: the owner must change it after signing in.
	 */
	void givePassword(String hash) {
		this.passwordHash = hash;
		this.mustChangePassword = true;
	}

	/** Set a password that the owner chose. */
	void choosePassword(String hash) {
		this.passwordHash = hash;
		this.mustChangePassword = false;
	}

	boolean isEnabledAdmin() {
		return this.enabled && this.role == Role.ADMIN;
	}

	public String getName() {
		return this.name;
	}

	public @Nullable String getDisplayName() {
		return this.displayName;
	}

	public Role getRole() {
		return this.role;
	}

	public boolean isEnabled() {
		return this.enabled;
	}

	public boolean isMustChangePassword() {
		return this.mustChangePassword;
	}

	public @Nullable OffsetDateTime getLastSignIn() {
		return this.lastSignIn;
	}

	String passwordHash() {
		return this.passwordHash;
	}

	long version() {
		return this.version;
	}

}
