package org.aigaq.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aigaq.shared.RedrawsForm;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Sets the status of a form that was not saved: 409 if another editor saved first, 422 if
 * a field cannot be read.
 */
class FormStatus implements HandlerInterceptor {

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page == null || !HttpMethod.POST.matches(request.getMethod())
				|| response.getStatus() != HttpStatus.OK.value() || onlyDraws(request, handler)) {
			return;
		}
		for (Object shown : page.getModel().values()) {
			if (shown instanceof BindingResult form && form.hasErrors()) {
				response.setStatus((isSecond(form) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
			}
		}
	}

	/** Whether the form is only shown again after sign-in, without being sent. */
	private static boolean onlyDraws(HttpServletRequest request, Object handler) {
		return request.getDispatcherType() != DispatcherType.REQUEST
				|| (handler instanceof HandlerMethod method && method.hasMethodAnnotation(RedrawsForm.class));
	}

	private static boolean isSecond(BindingResult form) {
		return form.getGlobalErrors()
			.stream()
			.map(ObjectError::getCode)
			.anyMatch((code) -> code != null && code.endsWith("changed-meanwhile"));
	}

}
