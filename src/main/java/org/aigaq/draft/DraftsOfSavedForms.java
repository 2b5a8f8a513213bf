package org.aigaq.draft;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aigaq.shared.Reader;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Deletes the draft of a form that has been saved, which is answered with a redirect, or
 * with a row where the form stands in the row of a list.
 */
@Component
class DraftsOfSavedForms implements HandlerInterceptor, WebMvcConfigurer {

	private final Drafts drafts;

	private final Reader reader;

	DraftsOfSavedForms(Drafts drafts, Reader reader) {
		this.drafts = drafts;
		this.reader = reader;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		if (HttpMethod.POST.matches(request.getMethod()) && isSaved(request, response)
				&& ShownForm.shownBy(request) == null && this.reader.isEditor()) {
			String key = request.getParameter(Drafts.FORM_KEY);
			this.drafts.deleteSaved(this.reader.getName(), request.getServletPath(), (key != null) ? key : "");
		}
	}

	/** A form in a row of a list is answered with the row that takes its place. */
	private static boolean isSaved(HttpServletRequest request, HttpServletResponse response) {
		boolean row = response.getStatus() == 200 && request.getParameter("inPlace") != null
				&& request.getParameter("rows") == null && request.getParameter("text") == null;
		return row || response.getStatus() / 100 == 3;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

}
