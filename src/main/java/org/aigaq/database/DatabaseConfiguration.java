package org.aigaq.database;

import java.time.Duration;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.aigaq.database.server.ServerHost;
import org.aigaq.database.settings.DatabaseSettings;
import org.aigaq.database.settings.Role;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The database, and a connection pool for each role and kind of work. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

	private static final int SIGN_INS_AT_ONCE = 3;

	private static final int LONG_AT_ONCE = 3;

	private static final int REPORTS_AT_ONCE = 4;

	/** Three tasks, and the keeping of their schedule. */
	private static final int TASKS_AT_ONCE = 4;

	/** How long a request waits for a connection. */
	private static final Duration WAIT = Duration.ofSeconds(4);

	private static final Duration CONNECT = Duration.ofSeconds(5);

	@Bean
	Database database(DatabaseSettings settings, @Value("${" + CommandDatabase.COMMAND + ":false}") boolean command) {
		if (command && !settings.database().isExternal()) {
			return RunningDatabase.orOwn(settings);
		}
		return settings.database().isExternal() ? ExternalDatabase.reach(settings) : EmbeddedDatabase.start(settings);
	}

	/** The role of the program, which reads and writes rows. */
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

	/** The connections of the program where nothing else is said. */
	@Bean
	@Primary
	DataSource dataSource(HikariDataSource pages, @Qualifier("backgroundDataSource") DataSource background) {
		return new PoolByThread(pages, background);
	}

	/** The pool for pages; its limits are in {@code application.yaml}. */
	@Bean
	@ConfigurationProperties("spring.datasource.hikari")
	HikariDataSource pagesDataSource(JdbcConnectionDetails app) {
		HikariDataSource pool = new HikariDataSource();
		pool.setJdbcUrl(app.getJdbcUrl());
		pool.setUsername(app.getUsername());
		pool.setPassword(app.getPassword());
		return pool;
	}

	/** The pool for tasks in the background, such as mails and the steps of reports. */
	@Bean(defaultCandidate = false)
	@Qualifier("backgroundDataSource")
	DataSource backgroundDataSource(Database database) {
		HikariDataSource pool = pool("background", database, Role.APP, WorkLimits.BACKGROUND);
		pool.setMaximumPoolSize(TASKS_AT_ONCE);
		pool.setMinimumIdle(1);
		pool.addDataSourceProperty("reWriteBatchedInserts", true);
		return pool;
	}

	/**
	 * The pool for signing in, sessions and the record of looks at names, so that no
	 * other work keeps anybody from signing in. Connections are borrowed from it also
	 * while one of the program's is held: never the other way round.
	 */
	@Bean(defaultCandidate = false)
	@Qualifier("signInDataSource")
	DataSource signInDataSource(Database database) {
		HikariDataSource pool = pool("sign-in", database, Role.APP, WorkLimits.SIGN_IN);
		pool.setMaximumPoolSize(SIGN_INS_AT_ONCE);
		pool.setMinimumIdle(1);
		return pool;
	}

	/** The pool for checks and the overview, which read all of the register. */
	@Bean(defaultCandidate = false)
	@Qualifier("longWorkDataSource")
	DataSource longWorkDataSource(Database database) {
		HikariDataSource pool = pool("long-work", database, Role.APP, WorkLimits.LONG_WORK);
		pool.setMaximumPoolSize(LONG_AT_ONCE);
		pool.setMinimumIdle(0);
		pool.setReadOnly(true);
		return pool;
	}

	/**
	 * The pool for reports, with the role that can only read schema {@code reporting}.
	 * Each borrowed connection reads from one snapshot of the data until it is returned.
	 */
	@Bean(defaultCandidate = false)
	@Qualifier("reportDataSource")
	DataSource reportDataSource(Database database) {
		HikariDataSource pool = pool("reports", database, Role.REPORT, WorkLimits.REPORTS);
		pool.setMaximumPoolSize(REPORTS_AT_ONCE);
		// cached plans are lost with their connection, so connections are kept; nobody
		// can take their place
		pool.setMinimumIdle(REPORTS_AT_ONCE);
		pool.setMaxLifetime(0);
		// every query is repeated, so prepare it at once
		pool.addDataSourceProperty("prepareThreshold", 1);
		pool.setReadOnly(true);
		pool.setAutoCommit(false);
		pool.setConnectionInitSql(WorkLimits.REPORTS.sql() + "; commit");
		pool.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
		return pool;
	}

	private static HikariDataSource pool(String name, Database database, Role role, WorkLimits limits) {
		Database.Login login = database.login(role);
		HikariDataSource pool = new HikariDataSource();
		pool.setPoolName(name);
		pool.setJdbcUrl(database.url());
		pool.setUsername(login.name());
		pool.setPassword(login.password().value());
		pool.setConnectionTimeout(WAIT.toMillis());
		pool.setConnectionInitSql(limits.sql());
		pool.addDataSourceProperty("ApplicationName", "aigaq " + name);
		// the detail of an error holds the refused row, and so names
		pool.addDataSourceProperty("logServerErrorDetail", false);
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
