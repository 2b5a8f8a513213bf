package org.aigaq.merge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aigaq.shared.Reader;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * The address of a merged person, organisation or document leads to the record that it
 * was merged into. It is looked up where the page was not found.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class MergedAddresses implements HandlerExceptionResolver {

	private static final Pattern PAGE = Pattern.compile("/(persons|organisations|documents)/([A-Z0-9-]{1,40})(?:/.*)?");

	private final Merges merges;

	private final Reader reader;

	MergedAddresses(Merges merges, Reader reader) {
		this.merges = merges;
		this.reader = reader;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception ex) {
		Matcher page = PAGE.matcher(request.getRequestURI());
		if (!isNotFound(ex) || !request.getMethod().equals("GET") || !page.matches() || !this.reader.isSignedIn()) {
			return null;
		}
		MergeSort sort = MergeSort.ofPages(page.group(1)).orElseThrow();
		Optional<String> kept = this.merges.keptOf(sort, page.group(2));
		if (kept.isEmpty()) {
			return null;
		}
		try { // not for good: a merge can be undone
			response.sendRedirect(sort.page(kept.get()));
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
		return new ModelAndView();
	}

	private static boolean isNotFound(Exception ex) {
		ResponseStatus status = AnnotatedElementUtils.findMergedAnnotation(ex.getClass(), ResponseStatus.class);
		return (ex instanceof ErrorResponse error && error.getStatusCode().isSameCodeAs(HttpStatus.NOT_FOUND))
				|| (status != null && status.code() == HttpStatus.NOT_FOUND);
	}

}
