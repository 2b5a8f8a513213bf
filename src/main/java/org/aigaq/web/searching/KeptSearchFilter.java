package org.aigaq.web.searching;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Gives the page of a list the fields of a kept search as parameters. The attribute
 * {@code keptSearch} has its token, for the links to further pages.
 */
@Component
class KeptSearchFilter extends OncePerRequestFilter {

	private static final String TOKEN = "[A-Za-z0-9_-]{22}";

	private final KeptSearches searches;

	KeptSearchFilter(KeptSearches searches) {
		this.searches = searches;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getMethod().equals("GET") || !KeptSearchPages.isList(request.getRequestURI())
				|| request.getRemoteUser() == null || request.getQueryString() == null
				|| request.getParameter("search") == null;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String token = request.getParameter("search");
		Optional<String> query = token.matches(TOKEN) ? this.searches.find(token, request.getRemoteUser())
				: Optional.empty();
		if (query.isEmpty()) {
			response.sendRedirect(request.getRequestURI()); // the search is kept no
															// longer
			return;
		}
		request.setAttribute("keptSearch", token);
		chain.doFilter(new Searching(request, fields(query.get())), response);
	}

	private static Map<String, String[]> fields(String query) {
		MultiValueMap<String, String> encoded = UriComponentsBuilder.newInstance()
			.query(query)
			.build()
			.getQueryParams();
		Map<String, String[]> fields = new LinkedHashMap<>();
		encoded.forEach((name, values) -> fields.put(decoded(name),
				values.stream().map(KeptSearchFilter::decoded).toArray(String[]::new)));
		return fields;
	}

	private static String decoded(@Nullable String text) {
		return (text != null) ? UriUtils.decode(text, StandardCharsets.UTF_8) : "";
	}

}
