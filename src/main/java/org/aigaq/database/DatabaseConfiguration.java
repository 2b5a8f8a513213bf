package org.aigaq.database;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The server and the connections to it, each with its role. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

	record Passwords(String owner, String app, String analyst) {
	}

	@Bean
	Passwords passwords() {
		return new Passwords(UUID.randomUUID().toString(), UUID.randomUUID().toString(), UUID.randomUUID().toString());
	}

	@Bean
	PostgresServer postgresServer(DatabaseSettings settings, Passwords passwords) throws IOException {
		List<String> roles = Stream
			.of("aigaq_owner", "aigaq_views", "aigaq_app", "aigaq_reader", "aigaq_report", "aigaq_query",
					"aigaq_analyst", "aigaq_watch")
			.map((role) -> "do $$ begin if to_regrole('" + role + "') is null then create role " + role
					+ "; end if; end $$")
			.toList();
		return new PostgresServer(settings.dataDir(), settings.database().port(),
				Stream.concat(roles.stream(),
						Stream.of("alter role aigaq_owner login password '" + passwords.owner() + "'",
								"alter role aigaq_app login password '" + passwords.app() + "'",
								"alter role aigaq_analyst login password '" + passwords.analyst() + "'",
								"alter role aigaq_analyst set search_path = reporting",
								"grant aigaq_reader to aigaq_report, aigaq_query, aigaq_analyst",
								"grant aigaq_views to aigaq_owner"))
					.toList());
	}

	@Bean
	JdbcConnectionDetails appConnection(PostgresServer server, Passwords passwords, DatabaseSettings settings) {
		return new App("aigaq_app", passwords.app(),
				"jdbc:postgresql://127.0.0.1:" + settings.database().port() + "/aigaq");
	}

	@Bean
	FlywayConnectionDetails ownerConnection(PostgresServer server, Passwords passwords, DatabaseSettings settings) {
		return new Owner("aigaq_owner", passwords.owner(),
				"jdbc:postgresql://127.0.0.1:" + settings.database().port() + "/aigaq");
	}

	record App(String getUsername, String getPassword, String getJdbcUrl) implements JdbcConnectionDetails {
	}

	record Owner(String getUsername, String getPassword, String getJdbcUrl) implements FlywayConnectionDetails {
	}

}
