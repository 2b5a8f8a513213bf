package org.aigaq.shared;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * The account that reads the current page, and its rights; in templates {@code @reader}.
 */
@Component
public class Reader {

	/** An account with a display name. */
	public interface Named {

		/** The display name. */
		String displayName();

	}

	/** Whether an account is signed in. */
	public boolean isSignedIn() {
		return authentication() != null;
	}

	/** The name to sign in with; empty if not signed in. */
	public String getName() {
		Authentication reader = authentication();
		return (reader != null) ? reader.getName() : "";
	}

	/** The display name; empty if not signed in. */
	public String getDisplayName() {
		Authentication reader = authentication();
		return (reader != null && reader.getPrincipal() instanceof Named named) ? named.displayName() : getName();
	}

	/** Whether the reader may see unpublished incidents and restricted names. */
	public boolean isEditor() {
		return may("EDITOR");
	}

	/** Whether the reader may publish. */
	public boolean isReviewer() {
		return may("REVIEWER");
	}

	/** Whether the reader may manage accounts. */
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
