package org.aigaq.backup.schedule;

import java.time.Clock;
import java.time.Duration;
import java.util.function.ToDoubleFunction;

import javax.sql.DataSource;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Figures of the program that an administrator would be alarmed by. */
@Component
class Gauges implements MeterBinder {

	private final LastBackup last;

	private final JdbcClient database;

	Gauges(LastBackup last, DataSource database) {
		this.last = last;
		this.database = JdbcClient.create(database);
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		gauge(registry, "aigaq.backup.age", "Seconds since the last backup; NaN: there is none",
				(gauges) -> gauges.last.madeAt()
					.map((made) -> (double) Duration.between(made, Clock.systemUTC().instant()).toSeconds())
					.orElse(Double.NaN));
		gauge(registry, "aigaq.backup.bytes", "Size of the last backup", (gauges) -> gauges.last.bytes());
		gauge(registry, "aigaq.backup.failed", "1: the latest attempt at a backup failed",
				(gauges) -> (gauges.last.problem() != null) ? 1 : 0);
		gauge(registry, "aigaq.mails.failed", "Mails that failed in the last day", (gauges) -> gauges.count("""
				select count(*) from app.report_mail
				 where status = 'failed' and ended_at > now() - interval '1 day'"""));
		gauge(registry, "aigaq.reports.waiting", "Reports that wait or are generated", (gauges) -> gauges
			.count("select count(*) from app.report_run where status in ('waiting', 'printing')"));
	}

	private void gauge(MeterRegistry registry, String name, String description, ToDoubleFunction<Gauges> value) {
		Gauge.builder(name, this, (gauges) -> {
			try {
				return value.applyAsDouble(gauges);
			}
			catch (DataAccessException ex) {
				return Double.NaN;
			}
		}).description(description).strongReference(true).register(registry);
	}

	private double count(String sql) {
		return this.database.sql(sql).query(Long.class).single();
	}

}
