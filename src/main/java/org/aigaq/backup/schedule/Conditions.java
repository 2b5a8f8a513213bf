package org.aigaq.backup.schedule;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The health of the program in sentences for an administrator. A warning does not make it
 * unhealthy: nothing is gained by starting it again.
 */
@Configuration(proxyBeanMethods = false)
class Conditions {

	private static final Status WARNING = new Status("WARNING");

	private static final long MEGABYTE = 1 << 20;

	private static final long LITTLE = 1024 * MEGABYTE;

	private static final long TOO_LITTLE = 50 * MEGABYTE;

	@Bean
	HealthIndicator diskHealthIndicator(@Value("${aigaq.data-dir}") Path data) {
		return () -> {
			long free = data.toAbsolutePath().toFile().getUsableSpace();
			String sentence = free / MEGABYTE + " MB are free where the data are.";
			if (free >= LITTLE) {
				return said(Status.UP, sentence);
			}
			return said((free < TOO_LITTLE) ? Status.DOWN : WARNING,
					sentence + " Make room, or nothing can be saved soon.");
		};
	}

	@Bean
	HealthIndicator databaseHealthIndicator(DataSource database) {
		return () -> {
			try (Connection connection = database.getConnection()) {
				return connection.isValid(2)
						? said(Status.UP,
								"PostgreSQL " + connection.getMetaData().getDatabaseProductVersion() + " answers.")
						: said(Status.DOWN, "The database does not answer: see its log.");
			}
			catch (SQLException ex) {
				return said(Status.DOWN, "The database cannot be reached, or all connections are in use: see the log.");
			}
		};
	}

	@Bean
	HealthIndicator backupHealthIndicator(LastBackup last) {
		return guarded(() -> {
			String made = last.madeAt().map(Instant::toString).orElse("none");
			String problem = last.problem();
			String sentence = "Last backup: " + made
					+ ((problem != null) ? ". The latest attempt failed: " + problem : ".");
			if (last.isOverdue()) {
				return said(WARNING, sentence + " Make one: set AIGAQ_BACKUP_DIR, or run the command backup.");
			}
			return said((problem != null) ? WARNING : Status.UP, sentence);
		});
	}

	@Bean
	HealthIndicator mailHealthIndicator(DataSource database, @Value("${aigaq.smtp-url:}") String server) {
		JdbcClient mails = JdbcClient.create(database);
		return guarded(() -> {
			if (server.isEmpty()) {
				return said(Status.UP, "No mail server is set.");
			}
			long late = mails
				.sql("""
						select count(*) from app.report_mail
						 where status = 'failed' and ended_at > now() - interval '1 day' or status = 'waiting' and attempts > 1""")
				.query(Long.class)
				.single();
			return (late == 0) ? said(Status.UP, "Mails are sent.")
					: said(WARNING, late + " mails failed or wait to be sent again: see the pages of the schedules.");
		});
	}

	/** What is asked of a database that does not answer is said there. */
	private static HealthIndicator guarded(Supplier<Health> question) {
		return () -> {
			try {
				return question.get();
			}
			catch (DataAccessException ex) {
				return said(Status.UNKNOWN, "The database does not answer.");
			}
		};
	}

	private static Health said(Status status, String sentence) {
		return Health.status(status).withDetail("says", sentence).build();
	}

}
