package org.aigaq.shared;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * The account that reads the current page, and what it may; in templates {@code @reader}.
 */
@Component
public class Reader {

	/** An account with a name for people. */
	public interface Named {

		/** How pages name it. */
		String displayName();

	}

	/** Whether somebody is signed in. */
	public boolean isSignedIn() {
		return authentication() != null;
	}

	/** The name to sign in with; empty for nobody. */
	public String getName() {
		Authentication reader = authentication();
		return (reader != null) ? reader.getName() : "";
	}

	/** How pages name the account; empty for nobody. */
	public String getDisplayName() {
		Authentication reader = authentication();
		return (reader != null && reader.getPrincipal() instanceof Named named) ? named.displayName() : getName();
	}

	/** Whether they may see what is not published, and names that are restricted. */
	public boolean isEditor() {
		return may("EDITOR");
	}

	/** Whether they may publish. */
	public boolean isReviewer() {
		return may("REVIEWER");
	}

	/** Whether they may change accounts. */
	public boolean isAdmin() {
		return may("ADMIN");
	}

	private static boolean may(String role) {
		Authentication reader = authentication();
		return reader != null && reader.getAuthorities()
			.stream()
			.map(GrantedAuthority::getAuthority)
			.anyMatch((authority) -> ("ROLE_" + role).equals(authority));
	}

	private static @Nullable Authentication authentication() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication instanceof AnonymousAuthenticationToken) ? null : authentication;
	}

}
