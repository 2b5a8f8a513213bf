package org.aigaq.draft;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A form with values that were typed earlier. It is passed to the handler that it is sent
 * to, which draws it and saves nothing ({@link ShownForms}).
 *
 * @param path address that the form is sent to
 * @param fields the typed values
 * @param page address of the page that has the form; {@code null}: not known
 * @param notice tells the reader that it is not saved: key of a message
 * @param arguments what that message names
 * @param notShown tells that there is no form to show: key of a message
 */
public record ShownForm(String path, Map<String, String[]> fields, @Nullable String page, String notice,
		Object[] arguments, String notShown) {

	private static final String NAME = ShownForm.class.getName();

	/** The form that this request shows again; {@code null} for any other request. */
	public static @Nullable ShownForm shownBy(HttpServletRequest request) {
		return (ShownForm) request.getAttribute(NAME);
	}

	/** The request as it is sent with the form, marked as one that only shows it. */
	public HttpServletRequest toShow(HttpServletRequest request) {
		request.setAttribute(NAME, this);
		return new HttpServletRequestWrapper(request) {

			@Override
			public String getMethod() {
				return "POST";
			}

			@Override
			public Map<String, String[]> getParameterMap() {
				return ShownForm.this.fields;
			}

			@Override
			public @Nullable String getParameter(String name) {
				String[] values = ShownForm.this.fields.get(name);
				return (values != null) ? values[0] : null;
			}

			@Override
			public String @Nullable [] getParameterValues(String name) {
				return ShownForm.this.fields.get(name);
			}

			@Override
			public Enumeration<String> getParameterNames() {
				return Collections.enumeration(ShownForm.this.fields.keySet());
			}

		};
	}

}
