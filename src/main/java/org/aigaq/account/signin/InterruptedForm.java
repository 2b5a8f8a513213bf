package org.aigaq.account.signin;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/**
 * A form that was sent after its session had ended. After sign-in it is shown again,
 * filled in, and it is never sent automatically. Passwords are not kept.
 *
 * @param path address that the form was sent to
 * @param fields the typed values
 * @param page address of the page it was sent from; {@code null}: not known
 */
public record InterruptedForm(String path, Map<String, String[]> fields, @Nullable String page) {

	private static final String NAME = InterruptedForm.class.getName();

	/** The largest form that is kept, in characters. */
	private static final int LIMIT = 1 << 20;

	/** Keep the form of a request, unless it is too large. */
	static void keep(HttpServletRequest request) {
		Map<String, String[]> fields = new TreeMap<>(request.getParameterMap());
		fields.keySet().removeIf((name) -> name.equals("_csrf") || name.toLowerCase(Locale.ROOT).contains("password"));
		long size = fields.entrySet()
			.stream()
			.mapToLong((field) -> field.getKey().length() + String.join("", field.getValue()).length())
			.sum();
		if (size <= LIMIT) {
			fields.putIfAbsent("rows", new String[] { "" });
			request.getSession()
				.setAttribute(NAME, new InterruptedForm(request.getServletPath(), fields, from(request)));
		}
	}

	private static @Nullable String from(HttpServletRequest request) {
		String referrer = request.getHeader("Referer");
		String origin = request.getRequestURL().substring(0, request.getRequestURL().indexOf(request.getRequestURI()));
		return (referrer != null && referrer.startsWith(origin + "/")) ? referrer.substring(origin.length()) : null;
	}

	public static @Nullable InterruptedForm of(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return (session != null) ? (InterruptedForm) session.getAttribute(NAME) : null;
	}

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
