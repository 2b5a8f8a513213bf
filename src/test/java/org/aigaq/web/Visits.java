package org.aigaq.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.test.context.junit.jupiter.SpringExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Gives tests their visitors, all in one Chromium, and checks the console of each. */
class Visits implements ParameterResolver, AfterEachCallback {

	private static final Namespace OURS = Namespace.create(Visits.class);

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
		return parameter.getParameter().getType() == Visitor.class;
	}

	@Override
	public Visitor resolveParameter(ParameterContext parameter, ExtensionContext test) {
		Session session = test.getStore(StoreScope.LAUNCHER_SESSION, OURS)
			.computeIfAbsent(Session.class, (type) -> new Session(), Session.class);
		String port = SpringExtension.getApplicationContext(test).getEnvironment().getProperty("local.server.port");
		Visitor visitor = new Visitor(session.browser, "http://localhost:" + port);
		visitors(test).add(visitor);
		return visitor;
	}

	@Override
	public void afterEach(ExtensionContext test) {
		List<String> troubles = new ArrayList<>();
		for (Visitor visitor : visitors(test)) {
			troubles.addAll(visitor.troubles());
			visitor.close();
		}
		assertThat(troubles).as("what the browser's console said").isEmpty();
	}

	@SuppressWarnings("unchecked")
	private static List<Visitor> visitors(ExtensionContext test) {
		return test.getStore(OURS).computeIfAbsent(Visitor.class, (type) -> new ArrayList<Visitor>(), List.class);
	}

	/** One Chromium for all tests of a process. */
	private static final class Session implements AutoCloseable {

		private final Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

		private final Browser browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(Chromium.find()).setArgs(Chromium.FLAGS));

		@Override
		public void close() {
			this.browser.close();
			this.playwright.close();
		}

	}

}
