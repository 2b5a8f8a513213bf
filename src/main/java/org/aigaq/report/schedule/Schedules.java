package org.aigaq.report.schedule;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The schedules in the database. */
@Repository
class Schedules {

	private final JdbcClient database;

	Schedules(JdbcClient database) {
		this.database = database;
	}

	/** All schedules, the next due first. */
	List<Schedule> all() {
		return this.database.sql("select * from app.report_schedule order by next_at, id limit 500")
			.query(Schedules::row)
			.list();
	}

	Optional<Schedule> find(long id) {
		return this.database.sql("select * from app.report_schedule where id = :id")
			.param("id", id)
			.query(Schedules::row)
			.optional();
	}

	/**
	 * A due schedule, locked until the transaction ends so that no other process takes
	 * it.
	 */
	Optional<Schedule> takeDue() {
		return this.database.sql("""
				select * from app.report_schedule
				 where next_at <= now()
				 order by next_at
				 limit 1
				 for update skip locked""").query(Schedules::row).optional();
	}

	void add(Schedule schedule) {
		this.database
			.sql("""
					insert into app.report_schedule (report, period, city, code, languages, formats, rhythm, people, attached, account, next_at)
					values (:report, :period, :city, :code, :languages, :formats, :rhythm, :people, :attached, :account, :next)""")
			.param("report", schedule.report())
			.param("period", schedule.period().code())
			.param("city", schedule.city())
			.param("code", schedule.code())
			.param("languages", schedule.languages().toArray(String[]::new))
			.param("formats", schedule.formats().toArray(String[]::new))
			.param("rhythm", schedule.rhythm().code())
			.param("people", schedule.people().toArray(String[]::new))
			.param("attached", schedule.attached())
			.param("account", schedule.account())
			.param("next", schedule.nextAt())
			.update();
	}

	/** Set when it is next due. */
	void dueAt(Schedule schedule, OffsetDateTime next) {
		this.database.sql("update app.report_schedule set next_at = :next where id = :id")
			.param("next", next)
			.param("id", schedule.id())
			.update();
	}

	void remove(Schedule schedule) {
		this.database.sql("delete from app.report_schedule where id = :id").param("id", schedule.id()).update();
	}

	private static Schedule row(ResultSet row, int nth) throws SQLException {
		return new Schedule(row.getLong("id"), row.getString("report"),
				Period.valueOf(row.getString("period").toUpperCase(Locale.ROOT)), row.getString("city"),
				row.getString("code"), texts(row.getArray("languages")), texts(row.getArray("formats")),
				Interval.valueOf(row.getString("rhythm").toUpperCase(Locale.ROOT)), texts(row.getArray("people")),
				row.getBoolean("attached"), row.getString("account"), row.getObject("next_at", OffsetDateTime.class));
	}

	private static List<String> texts(Array array) throws SQLException {
		return List.of((String[]) array.getArray());
	}

}
