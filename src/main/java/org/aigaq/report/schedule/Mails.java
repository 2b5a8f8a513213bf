package org.aigaq.report.schedule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.aigaq.shared.Notices;
import org.jspecify.annotations.Nullable;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The mails of schedules in the database. The owner of a schedule is notified of mails
 * that were given up.
 */
@Repository
class Mails implements Notices {

	private static final int SHOWN = 100;

	private final JdbcClient database;

	Mails(JdbcClient database) {
		this.database = database;
	}

	/** The latest mails. */
	List<Mail> latest() {
		return this.database.sql("select * from app.report_mail order by id desc limit :most")
			.param("most", SHOWN)
			.query(Mails::row)
			.list();
	}

	/** A mail that is due, locked until the transaction ends. */
	Optional<Mail> takeWaiting() {
		return this.database.sql("""
				select * from app.report_mail
				 where status = 'waiting' and next_at <= now()
				 order by next_at, id
				 limit 1
				 for update skip locked""").query(Mails::row).optional();
	}

	void add(Schedule schedule, String address, List<String> runs) {
		this.database.sql("""
				insert into app.report_mail (schedule_id, due_at, address, runs)
				values (:schedule, :due, :address, :runs)
				on conflict do nothing""")
			.param("schedule", schedule.id())
			.param("due", schedule.nextAt())
			.param("address", address)
			.param("runs", runs.toArray(String[]::new))
			.update();
	}

	void sent(Mail mail) {
		end(mail, "sent", null);
	}

	/** Record that it was given up. */
	void failed(Mail mail, String problem) {
		end(mail, "failed", problem);
	}

	/** Postpone it. */
	void later(Mail mail, Duration pause) {
		this.database.sql("update app.report_mail set next_at = now() + make_interval(secs => :seconds) where id = :id")
			.param("seconds", pause.toSeconds())
			.param("id", mail.id())
			.update();
	}

	/**
	 * Record an attempt: unless its result is recorded too, the mail is due again after
	 * the pause.
	 */
	void attempt(Mail mail, Duration pause) {
		this.database.sql("""
				update app.report_mail
				   set attempts = attempts + 1, next_at = now() + make_interval(secs => :seconds)
				 where id = :id""").param("seconds", pause.toSeconds()).param("id", mail.id()).update();
	}

	/** Record that the attempt failed. */
	void inVain(Mail mail, String problem) {
		this.database.sql("update app.report_mail set problem = :problem where id = :id")
			.param("problem", problem)
			.param("id", mail.id())
			.update();
	}

	/** Replace a failed report by the run that prints it again. */
	void replace(String failed, String next) {
		this.database.sql("""
				update app.report_mail set runs = array_replace(runs, :failed, :next)
				 where status = 'waiting' and :failed = any (runs)""")
			.param("failed", failed)
			.param("next", next)
			.update();
	}

	/** The mail with this key. */
	Optional<Mail> find(long id) {
		return this.database.sql("select * from app.report_mail where id = :id")
			.param("id", id)
			.query(Mails::row)
			.optional();
	}

	/** Mark the failed mails of an account's schedules as seen. */
	void seen(String account) {
		this.database.sql("""
				update app.report_mail mail set seen_at = now()
				  from app.report_schedule schedule
				 where schedule.id = mail.schedule_id and schedule.account = :account
				   and mail.status = 'failed' and mail.seen_at is null""").param("account", account).update();
	}

	@Override
	public List<Notice> of(String account) {
		return this.database.sql("""
				select count(*)
				  from app.report_mail mail
				  join app.report_schedule schedule on schedule.id = mail.schedule_id
				 where schedule.account = :account and mail.status = 'failed' and mail.seen_at is null
				having count(*) > 0""")
			.param("account", account)
			.query((row,
					nth) -> new Notice(new DefaultMessageSourceResolvable(new String[] { "schedule.notice.failed" },
							new Object[] { row.getInt(1) }), "/reports/schedules"))
			.list();
	}

	private void end(Mail mail, String status, @Nullable String problem) {
		this.database.sql("""
				update app.report_mail
				   set status = :status, ended_at = now(), problem = :problem
				 where id = :id and status = 'waiting'""")
			.param("status", status)
			.param("problem", problem)
			.param("id", mail.id())
			.update();
	}

	private static Mail row(ResultSet row, int nth) throws SQLException {
		return new Mail(row.getLong("id"), row.getLong("schedule_id"), row.getObject("due_at", OffsetDateTime.class),
				row.getString("address"), List.of((String[]) row.getArray("runs").getArray()), row.getString("status"),
				row.getInt("attempts"), row.getObject("next_at", OffsetDateTime.class), row.getString("problem"));
	}

}
