package org.aigaq.account.interrupted;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aigaq.account.session.CurrentSession;
import org.aigaq.shared.RedrawsForm;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Controller;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Shows a kept form again. The form is passed to the handler it was sent to, with an
 * additional error, so that the handler draws it as it draws any form with an error, and
 * saves nothing.
 */
@Controller
@ControllerAdvice
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
		request.getRequestDispatcher(form.get().path()).forward(form.get().toShow(request), response);
	}

	@InitBinder
	void holdBack(WebDataBinder binder, HttpServletRequest request) {
		if (InterruptedForm.shownBy(request) != null) {
			binder.addValidators(new NotSentYet());
		}
	}

	/**
	 * A handler that does not check for errors is not called, because it might save
	 * something.
	 */
	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		InterruptedForm form = InterruptedForm.shownBy(request);
		if (form == null) {
			return true;
		}
		if (handler instanceof HandlerMethod method) {
			if (method.hasMethodAnnotation(RedrawsForm.class)) {
				request.setAttribute("notice", "account.kept");
				return true;
			}
			if (showsErrors(method)) {
				return true;
			}
		}
		FlashMap flash = RequestContextUtils.getOutputFlashMap(request);
		flash.put("notice", "account.kept.not-done");
		this.forms.delete(form);
		String page = (form.page() != null) ? form.page() : request.getContextPath() + "/";
		RequestContextUtils.saveOutputFlashMap(page, request, response);
		response.sendRedirect(page);
		return false;
	}

	/** Deletes a kept form once it has been saved, which is answered with a redirect. */
	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		CurrentSession session = CurrentSession.of(request);
		if (session != null && session.keptForms() > 0 && HttpMethod.POST.matches(request.getMethod())
				&& response.getStatus() / 100 == 3) {
			this.forms.deleteSaved(session.account().username(), request.getServletPath());
		}
	}

	static boolean showsErrors(HandlerMethod method) {
		MethodParameter[] parameters = method.getMethodParameters();
		return Arrays.stream(parameters).anyMatch((each) -> Errors.class.isAssignableFrom(each.getParameterType()))
				&& Arrays.stream(parameters)
					.anyMatch((each) -> Arrays.stream(each.getParameterAnnotations())
						.anyMatch((annotation) -> annotation.annotationType().getSimpleName().startsWith("Valid")));
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	/**
	 * Adds an error to every form, because its sender has not confirmed it since signing
	 * in.
	 */
	private static final class NotSentYet implements Validator {

		@Override
		public boolean supports(Class<?> type) {
			return true;
		}

		@Override
		public void validate(@Nullable Object form, Errors errors) {
			errors.reject("account.kept");
		}

	}

}
