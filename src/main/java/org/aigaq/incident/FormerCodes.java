package org.aigaq.incident;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aigaq.shared.Reader;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Leads from a code that an incident had before to the incident, if the reader may see
 * it, and from a merged incident to the one that has its facts; both with one query. A
 * page is asked for again under its present address; a form is passed on to it, so that
 * nothing typed is lost.
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
		Present found = address.matches() ? find(address.group(1)) : Present.SAME;
		boolean opened = HttpMethod.GET.matches(request.getMethod());
		if (found.merged() != null && opened) { // not for good: a merge can be undone
			response.sendRedirect(request.getContextPath() + "/incidents/" + found.merged());
			return false;
		}
		if (found.renamed() == null) {
			return true;
		}
		String present = "/incidents/" + found.renamed() + Optional.ofNullable(address.group(2)).orElse("");
		if (opened) {
			String parameters = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
			response.sendRedirect(request.getContextPath() + present + parameters);
		}
		else {
			request.getRequestDispatcher(present).forward(request, response);
		}
		return false;
	}

	private Present find(String code) {
		return this.database
			.sql("""
					select case when :known then registry.kept_code('incident', :code) end as merged,
					       (select incident.code
					          from registry.incident_former_code former
					          join registry.incident on incident.id = former.incident_id
					         where former.code = :code and (incident.status = 'published' or :editor)
					           and not exists (select from registry.incident present where present.code = :code)) as renamed""")
			.param("code", code)
			.param("known", this.reader.isSignedIn())
			.param("editor", this.reader.isEditor())
			.query(Present.class)
			.single();
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	/**
	 * Where an incident is now.
	 *
	 * @param merged the code of the one that it was merged into; {@code null}: it was not
	 * @param renamed the code that it has now; {@code null}: it never had this one
	 */
	private record Present(@Nullable String merged, @Nullable String renamed) {

		private static final Present SAME = new Present(null, null);

	}

}
