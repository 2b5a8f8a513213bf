package org.aigaq.account.signin;

import java.io.IOException;
import java.util.Arrays;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aigaq.shared.RedrawsForm;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
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

	@GetMapping("/kept")
	void show(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
		InterruptedForm form = InterruptedForm.of(request);
		if (form == null) {
			response.sendRedirect(request.getContextPath() + "/");
			return;
		}
		request.getRequestDispatcher(form.path()).forward(form.toShow(request), response);
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
		String page = (form.page() != null) ? form.page() : "/";
		RequestContextUtils.saveOutputFlashMap(page, request, response);
		response.sendRedirect(request.getContextPath() + page);
		return false;
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
