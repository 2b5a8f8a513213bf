package org.aigaq.web.request;

import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Names the session's cookie {@code __Host-aigaq} and sends it over https only, if the
 * public address is https: browsers then take it from this host alone.
 */
class SecureCookies implements EnvironmentPostProcessor {

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication program) {
		if (environment.getProperty("aigaq.public-url", "").startsWith("https:")) {
			environment.getPropertySources()
				.addFirst(new MapPropertySource("secure cookies",
						Map.of("server.servlet.session.cookie.name", "__Host-aigaq",
								"server.servlet.session.cookie.secure", "true", "server.servlet.session.cookie.path",
								"/")));
		}
	}

}
