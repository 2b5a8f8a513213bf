package org.aigaq.database;

import java.time.Duration;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.aigaq.database.server.ServerHost;
import org.aigaq.database.settings.DatabaseSettings;
import org.aigaq.database.settings.Role;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database, and a connection pool for each role. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

	private static final int REPORTS_AT_ONCE = 4;

	private static final Duration CONNECT = Duration.ofSeconds(5);

	@Bean
	Database database(DatabaseSettings settings, @Value("${" + CommandDatabase.COMMAND + ":false}") boolean command) {
		if (command && !settings.database().isExternal()) {
			return RunningDatabase.orOwn(settings);
		}
		return settings.database().isExternal() ? ExternalDatabase.reach(settings) : EmbeddedDatabase.start(settings);
	}

	/** The pool of the program, which reads and writes rows. */
	@Bean
	JdbcConnectionDetails appConnection(Database database) {
		Database.Login app = database.login(Role.APP);
		return new AppConnection(app.name(), app.password().value(), database.url());
	}

	/** The connection for migrations, which changes the structure. */
	@Bean
	FlywayConnectionDetails ownerConnection(Database database) {
		Database.Login owner = database.login(Role.OWNER);
		return new OwnerConnection(owner.name(), owner.password().value(), database.url());
	}

	/**
	 * The pool for reports, with the role that can only read schema {@code reporting}.
	 * Each borrowed connection reads from one snapshot of the data until it is returned.
	 */
	@Bean(defaultCandidate = false)
	@Qualifier("reportDataSource")
	DataSource reportDataSource(Database database) {
		Database.Login report = database.login(Role.REPORT);
		HikariDataSource pool = new HikariDataSource();
		pool.setPoolName("reports");
		pool.setJdbcUrl(database.url());
		pool.setUsername(report.name());
		pool.setPassword(report.password().value());
		pool.setMaximumPoolSize(REPORTS_AT_ONCE);
		// cached plans are lost with their connection, so connections are kept; nobody
		// can take their place
		pool.setMinimumIdle(REPORTS_AT_ONCE);
		pool.setMaxLifetime(0);
		// every query is repeated, so prepare it at once
		pool.addDataSourceProperty("prepareThreshold", 1);
		pool.setReadOnly(true);
		pool.setAutoCommit(false);
		pool.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
		return pool;
	}

	/**
	 * The connection of the watch. It is kept open, so that nobody can take its place.
	 */
	@Bean(defaultCandidate = false)
	@Qualifier("watchDataSource")
	DataSource watchDataSource(Database database) {
		Database.Login watch = database.login(Role.WATCH);
		HikariDataSource pool = new HikariDataSource();
		pool.setPoolName("watch");
		pool.setJdbcUrl(database.url());
		pool.setUsername(watch.name());
		pool.setPassword(watch.password().value());
		pool.setMaximumPoolSize(1);
		pool.setMaxLifetime(0);
		pool.setConnectionTimeout(CONNECT.toMillis());
		return pool;
	}

	/** The machine of the server, for the watch. */
	@Bean
	ServerHost serverHost(Database database) {
		return database.host();
	}

	private record AppConnection(String getUsername, String getPassword,
			String getJdbcUrl) implements JdbcConnectionDetails {

		@Override
		public String toString() {
			return this.getUsername;
		}

	}

	private record OwnerConnection(String getUsername, String getPassword,
			String getJdbcUrl) implements FlywayConnectionDetails {

		@Override
		public String toString() {
			return this.getUsername;
		}

	}

}
