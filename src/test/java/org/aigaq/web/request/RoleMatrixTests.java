package org.aigaq.web.request;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.aigaq.DatabaseTest;
import org.aigaq.account.signin.SignIns;
import org.aigaq.web.RegisteredHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Who reaches which handler: every registered handler, also those of the actuator, with
 * every role, compared with the table {@code who-may.txt}. A handler without a row fails.
 */
@DatabaseTest
class RoleMatrixTests {

	/** The columns of the table; the first is a reader who is not signed in. */
	private static final List<String> ROLES = List.of("", "viewer", "editor", "reviewer", "admin");

	@Autowired
	MockMvcTester pages;

	@Autowired
	JdbcClient database;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	SignIns signIns;

	@Autowired
	List<RequestMappingInfoHandlerMapping> handlers;

	/** Committed, because sign-in has connections of its own. */
	@BeforeEach
	void anAccountOfEachRole() {
		ROLES.stream()
			.filter((role) -> !role.isEmpty())
			.forEach((role) -> this.database.sql(
					"insert into app.account (name, password_hash, role) values ('matrix.' || :role, '{noop}x', :role)")
				.param("role", role)
				.update());
	}

	@AfterEach
	void noSuchAccounts() {
		this.database.sql("delete from app.account where name like 'matrix.%'").update();
	}

	@Test
	void everyCellIsAsTheTableSays() throws IOException {
		Map<String, List<String>> found = new LinkedHashMap<>();
		for (RegisteredHandler handler : RegisteredHandler.all(this.handlers)) {
			found.put(handler.name(), ROLES.stream().map((role) -> outcome(handler, handler.address(), role)).toList());
		}
		List<String> expected = lines(table()).lines().toList();
		List<String> answered = lines(found).lines().toList();
		assertThat(answered).as("answers that the table does not say")
			.filteredOn((row) -> !expected.contains(row))
			.isEmpty();
		assertThat(answered).isEqualTo(expected);
	}

	@Test
	void endingOfAnAddressChangesNothing() throws IOException {
		Map<String, List<String>> table = table();
		int tried = 0;
		for (RegisteredHandler handler : RegisteredHandler.all(this.handlers)) {
			List<String> row = table.getOrDefault(handler.name(), List.of());
			for (String ending : List.of("y.js", "y.css", "y.svg", "y.ico", "webjars", "assets")) {
				String address = handler.address(ending);
				if (address.equals(handler.address()) || handler.pattern().contains("[a-z0-9_]+")) {
					continue;
				}
				for (int i = 0; i < ROLES.size(); i++) {
					tried++;
					assertThat(outcome(handler, address, ROLES.get(i)))
						.as(handler.method() + " " + address + " " + ROLES.get(i))
						.isIn(row.get(i).equals("yes") ? List.of("yes", "no") : List.of(row.get(i)));
				}
			}
			for (String ending : List.of(".js", ".css", ".svg", "/x.js", ";.js", "%2ejs")) {
				if (handler.pattern().equals("/")) {
					continue;
				}
				tried++;
				assertThat(outcome(handler, handler.address() + ending, "")).as(handler.address() + ending)
					.isIn("sign-in", "no", "nothing", row.get(0));
			}
		}
		assertThat(tried).isGreaterThan(1_000);
	}

	@Test
	void nothingIsChangedWithoutTheValueOfAForm() {
		int tried = 0;
		for (RegisteredHandler handler : RegisteredHandler.all(this.handlers)) {
			if (handler.method().equals(HttpMethod.POST) && !handler.pattern().equals("/error")) {
				for (String role : ROLES) {
					tried++;
					MvcTestResult answer = exchange(request(handler, handler.address(), role));
					assertThat(answer.getResponse().getStatus()).as(handler.name() + " " + role).isIn(302, 401, 403);
					assertThat(answer.getResponse().getRedirectedUrl()).as(handler.name() + " " + role)
						.isIn(null, "/login", "/login?lost");
				}
			}
		}
		assertThat(tried).isGreaterThan(100);
	}

	@Test
	void otherMethodsReachNoHandler() {
		for (RegisteredHandler handler : RegisteredHandler.all(this.handlers)) {
			for (HttpMethod method : List.of(HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE,
					HttpMethod.valueOf("TRACE"))) {
				MvcTestResult answer = exchange(
						with(this.pages.method(method).uri(handler.address()), "admin").with(csrf()));
				assertThat(answer.getResponse().getStatus()).as(method + " " + handler.address()).isBetween(400, 499);
			}
		}
	}

	private String outcome(RegisteredHandler handler, String address, String role) {
		MvcTestResult answer = exchange(request(handler, address, role).with(csrf()));
		int status = (answer.getUnresolvedException() != null) ? 500 : answer.getResponse().getStatus();
		if (status >= 500) {
			return "error";
		}
		String redirect = String.valueOf(answer.getResponse().getRedirectedUrl());
		if (status == 401 || redirect.startsWith("/login")) {
			return "sign-in";
		}
		return (status == 403) ? "no" : ((status == 404 || status == 400) && role.isEmpty()) ? "nothing" : "yes";
	}

	private AbstractMockHttpServletRequestBuilder<?> request(RegisteredHandler handler, String address, String role) {
		AbstractMockHttpServletRequestBuilder<?> request = handler.parameters().contains("file")
				? this.pages.post().uri(address).multipart().file("file", new byte[] { 'x' })
				: this.pages.method(handler.method()).uri(URI.create(address));
		request.header("Accept", handler.isActuator() ? MediaType.ALL_VALUE : MediaType.TEXT_HTML_VALUE);
		handler.headers().forEach((header) -> request.header(header, "true"));
		handler.demanded().stream().filter((each) -> !each.startsWith("!")).forEach((each) -> {
			String[] parameter = each.split("=");
			request.param(parameter[0], (parameter.length > 1) ? parameter[1] : "");
		});
		handler.parameters()
			.stream()
			.filter((each) -> each.matches("[A-Za-z]+") && !each.equals("file"))
			.forEach((each) -> request.param(each, "1"));
		return with(request, role);
	}

	private AbstractMockHttpServletRequestBuilder<?> with(AbstractMockHttpServletRequestBuilder<?> request,
			String role) {
		if (!role.isEmpty()) {
			request.with(user(this.signIns.load("matrix." + role)));
		}
		return request;
	}

	/**
	 * Each request is undone; one transaction for all would be longer than one may be.
	 */
	private MvcTestResult exchange(AbstractMockHttpServletRequestBuilder<?> request) {
		return Objects.requireNonNull(new TransactionTemplate(this.transactions).execute((transaction) -> {
			transaction.setRollbackOnly();
			this.database.sql("set local statement_timeout = '1min'").update(); // time is
																				// no
																				// matter
																				// here
			return this.pages.perform(request);
		}));
	}

	private static Map<String, List<String>> table() throws IOException {
		Map<String, List<String>> table = new LinkedHashMap<>();
		new ClassPathResource("who-may.txt").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.forEach((line) -> {
				List<String> cells = List.of(line.strip().split(" +\\| +"));
				table.put(cells.get(0), cells.subList(1, cells.size()));
			});
		return table;
	}

	private static String lines(Map<String, List<String>> table) {
		StringBuilder lines = new StringBuilder();
		table.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.forEach((row) -> lines
				.append("%-83s | %-8s | %-6s | %-6s | %-8s | %s%n".formatted(row.getKey(), row.getValue().get(0),
						row.getValue().get(1), row.getValue().get(2), row.getValue().get(3), row.getValue().get(4))));
		return lines.toString();
	}

}
