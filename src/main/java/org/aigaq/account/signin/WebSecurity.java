package org.aigaq.account.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Authentication of requests: people by a form, programs by HTTP Basic. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class WebSecurity {

	private static final String CONTENT = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
			+ "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	private static final String[] OPEN = { "/login", "/error", "/favicon.svg", "/aigaq.css", "/theme.js",
			"/signed-out.js", "/webjars/**", "/actuator/health", "/actuator/health/**" };

	/** Addresses for programs; a signed-in browser may use them too. */
	@Bean
	@Order(1)
	SecurityFilterChain programs(HttpSecurity http, SignIns signIns) throws Exception {
		return common(http.securityMatcher("/api/**", "/reports/*.*", "/query.*"), signIns)
			.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
			.csrf((csrf) -> csrf.ignoringRequestMatchers(WebSecurity::namesItself))
			.httpBasic((basic) -> basic.authenticationEntryPoint(new SignInRequired()))
			.formLogin((form) -> form.disable())
			.logout((logout) -> logout.disable())
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain people(HttpSecurity http, SignIns signIns) throws Exception {
		return common(http, signIns)
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.requestMatchers(OPEN)
				.permitAll()
				.requestMatchers("/actuator/**", "/accounts", "/accounts/**")
				.hasRole("ADMIN")
				.anyRequest()
				.authenticated())
			.requestCache((cache) -> cache.requestCache(pagesToComeBackTo()))
			.formLogin((form) -> form.loginPage("/login")
				.successHandler(new SignInRedirect(pagesToComeBackTo()))
				.failureUrl("/login?error"))
			.logout((logout) -> logout.logoutSuccessUrl("/login?out"))
			.build();
	}

	private static HttpSecurity common(HttpSecurity http, SignIns signIns) throws Exception {
		return http.addFilterAfter(new EndedSessions(signIns), SecurityContextHolderFilter.class)
			.addFilterAfter(new PasswordChangeRequired(), AuthorizationFilter.class)
			.exceptionHandling((refused) -> refused.authenticationEntryPoint(new SignInRequired())
				.accessDeniedHandler(new DeniedRequests()))
			.headers(WebSecurity::headers);
	}

	private static void headers(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy((content) -> content.policyDirectives(CONTENT))
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
			.permissionsPolicyHeader(
					(permissions) -> permissions.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"))
			.crossOriginOpenerPolicy((opener) -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
	}

	private static HttpSessionRequestCache pagesToComeBackTo() {
		HttpSessionRequestCache cache = new HttpSessionRequestCache();
		cache.setMatchingRequestParameterName(null);
		PathPatternRequestMatcher pages = PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/**");
		cache.setRequestMatcher((request) -> pages.matches(request) && SignInRequired.isBrowser(request));
		return cache;
	}

	/**
	 * Whether the request has its own name and password; such a request does not use a
	 * session.
	 */
	private static boolean namesItself(HttpServletRequest request) {
		String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
		return authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6);
	}

	@Bean
	PasswordEncoder passwordEncoder() {
		return PasswordEncoderFactories.createDelegatingPasswordEncoder();
	}

	/**
	 * Checks whether an account is locked or disabled after the password, so that neither
	 * the answer nor its time reveals which accounts exist.
	 */
	@Bean
	DaoAuthenticationProvider signInByPassword(SignIns signIns, PasswordEncoder encoder) {
		DaoAuthenticationProvider provider = new DaoAuthenticationProvider(signIns::load);
		provider.setPasswordEncoder(encoder);
		provider.setPreAuthenticationChecks((account) -> {
		});
		provider.setPostAuthenticationChecks((account) -> {
			if (!account.isEnabled()) {
				throw new DisabledException(account.getUsername());
			}
			if (!account.isAccountNonLocked()) {
				throw new LockedException(account.getUsername());
			}
		});
		return provider;
	}

}
