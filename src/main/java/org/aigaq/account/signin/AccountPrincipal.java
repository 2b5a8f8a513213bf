package org.aigaq.account.signin;

import java.io.Serial;
import java.util.Collection;

import org.aigaq.shared.Reader;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * A signed-in account, as it is at the time of the request.
 *
 * @param username the name to sign in with
 * @param displayName how pages name it
 * @param password hash of the password
 * @param role its role
 * @param enabled whether it may sign in
 * @param locked whether it is locked after wrong passwords
 * @param mustChangePassword whether somebody else set its password
 */
public record AccountPrincipal(String username, String displayName, String password, Role role, boolean enabled,
		boolean locked, boolean mustChangePassword) implements UserDetails, Reader.Named {

	@Serial
	private static final long serialVersionUID = 1L;

	@Override
	public String getUsername() {
		return this.username;
	}

	@Override
	public String getPassword() {
		return this.password;
	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return this.role.authorities();
	}

	@Override
	public boolean isEnabled() {
		return this.enabled;
	}

	@Override
	public boolean isAccountNonLocked() {
		return !this.locked;
	}

	@Override
	public String toString() {
		return this.username;
	}

}
