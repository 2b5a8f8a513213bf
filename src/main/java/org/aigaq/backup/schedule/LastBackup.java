package org.aigaq.backup.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

import javax.sql.DataSource;

import org.aigaq.backup.BackupSettings;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The last backup that was made, by the program or by the command. */
@Component
public class LastBackup {

	private final JdbcClient database;

	private final BackupSettings settings;

	LastBackup(DataSource database, BackupSettings settings) {
		this.database = JdbcClient.create(database);
		this.settings = settings;
	}

	/** The moment whose data it holds; empty: there is none. */
	public Optional<Instant> madeAt() {
		return Optional.ofNullable(made()).map(OffsetDateTime::toInstant);
	}

	/** The same for a page; {@code null}: there is none. */
	public @Nullable OffsetDateTime made() {
		return this.database
			.sql("select started_at from app.backup where problem is null order by ended_at desc limit 1")
			.query(OffsetDateTime.class)
			.optional()
			.orElse(null);
	}

	/** Size of its file in bytes; 0: there is none. */
	public long bytes() {
		return this.database.sql("select bytes from app.backup where problem is null order by ended_at desc limit 1")
			.query(Long.class)
			.optional()
			.orElse(0L);
	}

	/** Why the latest attempt failed; {@code null}: it did not. */
	public @Nullable String problem() {
		return this.database
			.sql("select coalesce(problem, '') as problem from app.backup order by ended_at desc limit 1")
			.query(String.class)
			.optional()
			.filter((problem) -> !problem.isEmpty())
			.orElse(null);
	}

	/** Whether the last one is older than one and a half times what the setting says. */
	public boolean isOverdue() {
		Duration patience = this.settings.every().multipliedBy(3).dividedBy(2);
		return madeAt().filter((made) -> made.isAfter(Clock.systemUTC().instant().minus(patience))).isEmpty();
	}

}
