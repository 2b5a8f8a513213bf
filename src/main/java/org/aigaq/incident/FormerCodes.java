package org.aigaq.incident;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aigaq.shared.Reader;

import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Leads from a code that an incident had before to the incident, if the reader may see
 * it. A page is asked for again under its present address; a form is passed on to it, so
 * that nothing typed is lost.
 */
@Component
class FormerCodes implements HandlerInterceptor, WebMvcConfigurer {

	private static final Pattern INCIDENT = Pattern.compile("/incidents/((?:DRAFT|KZ-[0-9]{4})-[0-9]{4,9})(/.*)?");

	private final JdbcClient database;

	private final Reader reader;

	FormerCodes(JdbcClient database, Reader reader) {
		this.database = database;
		this.reader = reader;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws ServletException, IOException {
		Matcher address = INCIDENT.matcher(request.getRequestURI().substring(request.getContextPath().length()));
		Optional<String> code = address.matches() ? code(address.group(1)) : Optional.empty();
		if (code.isEmpty()) {
			return true;
		}
		String present = "/incidents/" + code.get() + Optional.ofNullable(address.group(2)).orElse("");
		if (HttpMethod.GET.matches(request.getMethod())) {
			String parameters = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
			response.sendRedirect(request.getContextPath() + present + parameters);
		}
		else {
			request.getRequestDispatcher(present).forward(request, response);
		}
		return false;
	}

	private Optional<String> code(String former) {
		return this.database.sql("""
				select incident.code
				  from registry.incident_former_code former
				  join registry.incident on incident.id = former.incident_id
				 where former.code = :code and (incident.status = 'published' or :editor)
				   and not exists (select from registry.incident present where present.code = :code)""")
			.param("code", former)
			.param("editor", this.reader.isEditor())
			.query(String.class)
			.optional();
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

}
