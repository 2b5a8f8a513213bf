package org.aigaq.account.interrupted;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aigaq.account.session.CurrentSession;
import org.aigaq.draft.ShownForm;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Shows a kept form again, and deletes it once it has been saved. */
@Controller
class InterruptedFormPages implements HandlerInterceptor, WebMvcConfigurer {

	private final InterruptedForms forms;

	InterruptedFormPages(InterruptedForms forms) {
		this.forms = forms;
	}

	@GetMapping("/kept")
	void show(@AuthenticationPrincipal UserDetails own, HttpServletRequest request, HttpServletResponse response)
			throws ServletException, IOException {
		Optional<InterruptedForm> form = this.forms.newest(own.getUsername());
		if (form.isEmpty()) {
			response.sendRedirect(request.getContextPath() + "/");
			return;
		}
		this.forms.markShown(form.get());
		request.getRequestDispatcher(form.get().path()).forward(form.get().shown().toShow(request), response);
	}

	/**
	 * A form that was saved is answered with a redirect, and so is one that cannot be
	 * shown again.
	 */
	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		CurrentSession session = CurrentSession.of(request);
		boolean sent = HttpMethod.POST.matches(request.getMethod()) || ShownForm.shownBy(request) != null;
		if (session != null && session.keptForms() > 0 && sent && response.getStatus() / 100 == 3) {
			this.forms.deleteSaved(session.account().username(), request.getServletPath());
		}
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

}
