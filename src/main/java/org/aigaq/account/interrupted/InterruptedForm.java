package org.aigaq.account.interrupted;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A form that was sent after its session had ended. After sign-in it is shown again,
 * filled in, and it is never sent automatically.
 *
 * @param id its key
 * @param path address that the form was sent to
 * @param fields the typed values
 * @param page address of the page it was sent from; {@code null}: not known
 */
record InterruptedForm(long id, String path, Map<String, String[]> fields, @Nullable String page) {

	private static final String NAME = InterruptedForm.class.getName();

	/** The form that this request shows again; {@code null} for any other request. */
	static @Nullable InterruptedForm shownBy(HttpServletRequest request) {
		return (InterruptedForm) request.getAttribute(NAME);
	}

	/** The request as it was sent, marked as one that only shows the form. */
	HttpServletRequest toShow(HttpServletRequest request) {
		request.setAttribute(NAME, this);
		return new HttpServletRequestWrapper(request) {

			@Override
			public String getMethod() {
				return "POST";
			}

			@Override
			public Map<String, String[]> getParameterMap() {
				return InterruptedForm.this.fields;
			}

			@Override
			public @Nullable String getParameter(String name) {
				String[] values = InterruptedForm.this.fields.get(name);
				return (values != null) ? values[0] : null;
			}

			@Override
			public String @Nullable [] getParameterValues(String name) {
				return InterruptedForm.this.fields.get(name);
			}

			@Override
			public Enumeration<String> getParameterNames() {
				return Collections.enumeration(InterruptedForm.this.fields.keySet());
			}

		};
	}

}
