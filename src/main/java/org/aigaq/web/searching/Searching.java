package org.aigaq.web.searching;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** A request with the parameters of its address and the fields of a kept search. */
final class Searching extends HttpServletRequestWrapper {

	private final Map<String, String[]> parameters;

	/**
	 * Add fields to a request.
	 * @param fields where the address has a parameter of the same name, that counts
	 */
	Searching(HttpServletRequest request, Map<String, String[]> fields) {
		super(request);
		this.parameters = new LinkedHashMap<>(fields);
		this.parameters.putAll(request.getParameterMap());
	}

	@Override
	public @Nullable String getParameter(String name) {
		String[] values = this.parameters.get(name);
		return (values != null) ? values[0] : null;
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		return Collections.unmodifiableMap(this.parameters);
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(this.parameters.keySet());
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		return this.parameters.get(name);
	}

}
