package org.aigaq.draft;

import java.io.IOException;
import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aigaq.shared.RedrawsForm;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Shows a form again. The form has an additional error, so that its handler draws it as
 * it draws any form with an error, and saves nothing. A handler that does not check for
 * errors is not called, because it might save something.
 */
@ControllerAdvice
class ShownForms implements HandlerInterceptor, WebMvcConfigurer {

	@InitBinder
	void holdBack(WebDataBinder binder, HttpServletRequest request) {
		ShownForm form = ShownForm.shownBy(request);
		if (form != null) {
			binder.addValidators(new NotSentYet(form));
		}
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		ShownForm form = ShownForm.shownBy(request);
		if (form == null) {
			return true;
		}
		request.setAttribute("shownAgain", true);
		if (handler instanceof HandlerMethod method) {
			if (method.hasMethodAnnotation(RedrawsForm.class)) {
				request.setAttribute("notice", form.notice());
				request.setAttribute("noticeArguments", form.arguments());
				return true;
			}
			if (showsErrors(method)) {
				return true;
			}
		}
		FlashMap flash = RequestContextUtils.getOutputFlashMap(request);
		flash.put("notice", form.notShown());
		String page = (form.page() != null) ? form.page() : request.getContextPath() + "/";
		RequestContextUtils.saveOutputFlashMap(page, request, response);
		response.sendRedirect(page);
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

	/** Adds an error to every form, because its sender has not sent it. */
	private record NotSentYet(ShownForm form) implements Validator {

		@Override
		public boolean supports(Class<?> type) {
			return true;
		}

		@Override
		public void validate(@Nullable Object target, Errors errors) {
			errors.reject(this.form.notice(), this.form.arguments(), null);
		}

	}

}
