package org.aigaq.account.session;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.PropertyMapper;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseCookie.ResponseCookieBuilder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The session cookie. Its name and attributes are those of
 * {@code server.servlet.session.cookie}.
 */
@Component
public class SessionCookie {

	private final Cookie settings;

	SessionCookie(ServerProperties server) {
		this.settings = server.getServlet().getSession().getCookie();
	}

	/** The token that the request carries; {@code null}: none. */
	@Nullable SessionToken of(HttpServletRequest request) {
		jakarta.servlet.http.Cookie cookie = WebUtils.getCookie(request, name());
		return (cookie != null) ? SessionToken.of(cookie.getValue()) : null;
	}

	/** Whether cookies of this answer are sent over https only. */
	public boolean isSecure(HttpServletRequest request) {
		Boolean secure = this.settings.getSecure();
		return (secure != null) ? secure : request.isSecure();
	}

	void write(SessionToken token, HttpServletRequest request, HttpServletResponse response) {
		send(cookie(token.value(), request), response);
	}

	void remove(HttpServletRequest request, HttpServletResponse response) {
		send(cookie("", request).maxAge(Duration.ZERO), response);
	}

	private static void send(ResponseCookieBuilder cookie, HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
	}

	private ResponseCookieBuilder cookie(String value, HttpServletRequest request) {
		ResponseCookieBuilder cookie = ResponseCookie.from(name(), value).httpOnly(true).secure(isSecure(request));
		String context = request.getContextPath();
		cookie.path(context.isEmpty() ? "/" : context).sameSite(SameSite.LAX.attributeValue());
		PropertyMapper set = PropertyMapper.get();
		set.from(this.settings::getDomain).to(cookie::domain);
		set.from(this.settings::getPath).to(cookie::path);
		set.from(this.settings::getSameSite).as(SameSite::attributeValue).to(cookie::sameSite);
		return cookie;
	}

	private String name() {
		String name = this.settings.getName();
		return (name != null) ? name : "aigaq";
	}

}
