package org.aigaq.account.session;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.aigaq.DatabaseTest;
import org.aigaq.account.Browser;
import org.aigaq.web.asset.StaticFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No check depends on how an address ends: an administrator who was disabled gets nothing
 * from any handler, also where a name in the address is that of a file.
 */
@DatabaseTest
class AddressEndingsTests {

	private static final String PASSWORD = "ten blue doors on one street";

	private static final List<String> ENDINGS = List.of("y.js", "y.css", "y.svg", "y.map", "y.woff2", "y.png", "y.ico");

	/** Handlers that answer everybody. */
	private static final Set<String> OPEN = Set.of("/login", "/error");

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient database;

	@Autowired
	PasswordEncoder encoder;

	@Autowired
	StaticFiles files;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping handlers;

	@BeforeEach
	void addAdmin() {
		this.database.sql("insert into app.account (name, password_hash, role) values ('y.js', :hash, 'admin')")
			.param("hash", this.encoder.encode(PASSWORD))
			.update();
	}

	@AfterEach
	void removeAdmin() {
		this.database.sql("delete from app.account where name like 'y.%'").update();
	}

	@Test
	void aDisabledAdminGetsNothingFromAnyHandler() throws Exception {
		Browser admin = signedIn();
		admin.read("/accounts/y.js");
		this.database.sql("update app.account set enabled = false where name = 'y.js'").update();
		Set<String> answered = new TreeSet<>();
		Set<String> addresses = addresses();
		assertThat(addresses).hasSizeGreaterThan(100).contains("/accounts/y.js", "/accounts/y.svg/password");
		for (String address : addresses) {
			int read = admin.get(address).statusCode();
			if (read != 302 && read != 401) {
				answered.add("GET " + address + " " + read);
			}
			var sent = admin.send(address, Map.of("password", "y", "name", "y"));
			boolean refused = sent.statusCode() == 401 || sent.statusCode() == 302
					&& sent.headers().firstValue("Location").orElseThrow().matches(".*/login(\\?.*)?");
			if (!refused) {
				answered.add("POST " + address + " " + sent.statusCode());
			}
		}
		assertThat(answered).isEmpty();
	}

	@Test
	void aChangedRoleCountsAtEveryAddress() throws Exception {
		Browser admin = signedIn();
		admin.read("/accounts/y.js");
		this.database.sql("update app.account set role = 'viewer' where name = 'y.js'").update();
		assertThat(admin.send("/accounts/y.js", Map.of("role", "ADMIN", "enabled", "true", "version", "0"))
			.headers()
			.firstValue("Location")).hasValueSatisfying((address) -> assertThat(address).contains("/login"));
		assertThat(this.database.sql("select role from app.account where name = 'y.js'").query(String.class).single())
			.isEqualTo("viewer");
	}

	@Test
	void aPasswordThatMustBeChangedIsChangedFirst() throws Exception {
		Browser admin = signedIn();
		this.database.sql("update app.account set must_change_password = true where name = 'y.js'").update();
		for (String address : List.of("/accounts/y.js", "/documents/y.css", "/incidents/y.svg", "/nothing.js")) {
			assertThat(admin.get(address).headers().firstValue("Location")).as(address)
				.hasValueSatisfying((location) -> assertThat(location).endsWith("/account"));
		}
	}

	/** Files are served below one address only; there they do not name who asks. */
	@ParameterizedTest
	@ValueSource(strings = { "aigaq.css", "theme.js", "signed-out.js", "marking.js", "passage.js", "choose.js",
			"favicon.svg", "htmx.js", "tabler.css" })
	void filesAreServedToEverybody(String name) throws Exception {
		var answer = new Browser(this.port).get(this.files.address(name));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
		assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/aigaq.css", "/theme.js", "/favicon.svg", "/assets", "/assets/../accounts",
			"/assets/..%2faccounts", "/assets/y.js", "/assets/names.properties",
			"/webjars/htmx.org/2.0.7/dist/htmx.min.js", "/accounts;/y.js", "/accounts/y.js;a=/assets/" })
	void nothingElseIsServedToStrangers(String address) throws Exception {
		assertThat(new Browser(this.port).get(address).statusCode()).isNotEqualTo(200);
	}

	private Browser signedIn() throws Exception {
		Browser browser = new Browser(this.port);
		browser.signIn("y.js", PASSWORD);
		assertThat(browser.get("/accounts/y.js").statusCode()).isEqualTo(200);
		return browser;
	}

	/** The addresses of all handlers; for each variable, names with all the endings. */
	private Set<String> addresses() {
		Set<String> addresses = new TreeSet<>();
		for (RequestMappingInfo handler : this.handlers.getHandlerMethods().keySet()) {
			for (String pattern : handler.getPatternValues()) {
				if (!OPEN.contains(pattern) && isOfPages(handler)) {
					ENDINGS.forEach((name) -> addresses.add(pattern.replaceAll("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", name)));
				}
			}
		}
		return addresses;
	}

	private static boolean isOfPages(RequestMappingInfo handler) {
		Set<RequestMethod> methods = handler.getMethodsCondition().getMethods();
		return methods.isEmpty() || methods.contains(RequestMethod.GET) || methods.contains(RequestMethod.POST);
	}

}
