package org.aigaq.account.signin;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.aigaq.account.event.SecurityEvents;
import org.aigaq.account.throttle.CheckedCredentials;
import org.aigaq.account.throttle.Client;
import org.aigaq.account.throttle.PasswordChecks;
import org.aigaq.account.throttle.SignInThrottle;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.savedrequest.RequestCache;

/** Authentication of requests: people by a form, programs by HTTP Basic. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class WebSecurity {

	/** 19 MiB, two rounds, one lane, a hash of 32 bytes: the first choice of OWASP. */
	private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

	private static final String[] OPEN = { "/login", SignInRefused.WAIT, "/error", "/actuator/health",
			"/actuator/health/**" };

	private final SecurityContextRepository sessions;

	private final CsrfTokenRepository formTokens;

	private final AuthenticationEntryPoint signIn;

	private final AccessDeniedHandler denied;

	private final HeaderWriter answerHeaders;

	WebSecurity(SecurityContextRepository sessions, CsrfTokenRepository formTokens, AuthenticationEntryPoint signIn,
			AccessDeniedHandler denied, HeaderWriter answerHeaders) {
		this.answerHeaders = answerHeaders;
		this.sessions = sessions;
		this.formTokens = formTokens;
		this.signIn = signIn;
		this.denied = denied;
	}

	/**
	 * Static files, which are the only ones that are served without looking up the
	 * session: all others are checked, whatever their address ends in.
	 */
	@Bean
	@Order(0)
	SecurityFilterChain files(HttpSecurity http) throws Exception {
		return http.securityMatcher("/assets/**")
			.securityContext((context) -> context.securityContextRepository(new NullSecurityContextRepository()))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.csrf((csrf) -> csrf.disable())
			.logout((logout) -> logout.disable())
			.headers((headers) -> {
				headers.defaultsDisabled().addHeaderWriter(this.answerHeaders);
			})
			.build();
	}

	/** Addresses for programs; a signed-in browser may use them too. */
	@Bean
	@Order(1)
	SecurityFilterChain programs(HttpSecurity http) throws Exception {
		return common(http.securityMatcher("/api/**", "/reports/*.*", "/query.*", "/actuator/prometheus"))
			.csrf((csrf) -> csrf.ignoringRequestMatchers(WebSecurity::namesItself))
			.httpBasic((basic) -> basic.authenticationDetailsSource(Client::program)
				.authenticationEntryPoint(new SignInRequired()))
			.formLogin((form) -> form.disable())
			.logout((logout) -> logout.disable())
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain people(HttpSecurity http, RequestCache pageToReturnTo, AuthenticationSuccessHandler signedIn)
			throws Exception {
		return common(http).requestCache((cache) -> cache.requestCache(pageToReturnTo))
			.formLogin((form) -> form.loginPage("/login")
				.authenticationDetailsSource(Client::browser)
				.successHandler(signedIn)
				.failureHandler(new SignInRefused()))
			.logout((logout) -> logout.logoutSuccessUrl("/login?out")
				.addLogoutHandler(new HeaderWriterLogoutHandler(
						new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE))))
			.build();
	}

	/** What holds for all addresses except static files. */
	private HttpSecurity common(HttpSecurity http) throws Exception {
		return http.securityContext((context) -> context.securityContextRepository(this.sessions))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf((csrf) -> csrf.csrfTokenRepository(this.formTokens))
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.requestMatchers(OPEN)
				.permitAll()
				.requestMatchers("/actuator/**", "/accounts", "/accounts/**", "/security-events")
				.hasRole("ADMIN")
				.anyRequest()
				.authenticated())
			.addFilterAfter(new PasswordChangeRequired(), AuthorizationFilter.class)
			.exceptionHandling(
					(refused) -> refused.authenticationEntryPoint(this.signIn).accessDeniedHandler(this.denied))
			.headers(this::headers);
	}

	private void headers(HeadersConfigurer<HttpSecurity> headers) {
		headers.defaultsDisabled().cacheControl(Customizer.withDefaults()).addHeaderWriter(this.answerHeaders);
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
		return new NormalisedPasswords(new Argon2Password4jPasswordEncoder(ARGON2ID), new BCryptPasswordEncoder());
	}

	/**
	 * Checks whether an account is disabled after the password, so that neither the
	 * answer nor its time reveals which accounts exist.
	 */
	@Bean
	AuthenticationProvider signInByPassword(SignIns signIns, PasswordEncoder encoder, SignInThrottle throttle,
			PasswordChecks checks, CheckedCredentials checked, SecurityEvents events) {
		DaoAuthenticationProvider byPassword = new DaoAuthenticationProvider(signIns::load);
		byPassword.setPasswordEncoder(encoder);
		byPassword.setPreAuthenticationChecks((account) -> {
		});
		byPassword.setPostAuthenticationChecks((account) -> {
			if (!account.isEnabled()) {
				throw new DisabledException(account.getUsername());
			}
		});
		return new ThrottledSignIn(byPassword, encoder, signIns, throttle, checks, checked, events);
	}

	/** Denied requests are security events. */
	@Bean
	AuthorizationEventPublisher deniedRequests(ApplicationEventPublisher publisher) {
		return new SpringAuthorizationEventPublisher(publisher);
	}

}
