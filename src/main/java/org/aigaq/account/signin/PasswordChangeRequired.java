package org.aigaq.account.signin;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets an account whose password somebody else set only change it: browsers are
 * redirected, other requests are refused with 403.
 */
class PasswordChangeRequired extends OncePerRequestFilter {

	private static final Set<String> ALLOWED = Set.of("/account", "/login", "/logout", "/error");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		String path = request.getServletPath();
		if (authentication == null || !(authentication.getPrincipal() instanceof AccountPrincipal account)
				|| !account.mustChangePassword() || ALLOWED.contains(path)) {
			chain.doFilter(request, response);
		}
		else if (SignInRequired.isBrowser(request)) {
			response.sendRedirect(request.getContextPath() + "/account");
		}
		else {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
	}

}
