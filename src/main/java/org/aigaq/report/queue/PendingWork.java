package org.aigaq.report.queue;

import org.aigaq.report.Scope;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Measures pending work: of one report, and of all reports that are not finished. */
@Repository
class PendingWork {

	private final JdbcClient database;

	PendingWork(JdbcClient database) {
		this.database = database;
	}

	/** The number of facts that a report covers, counted up to a bound. */
	int facts(Scope scope, int bound) {
		return this.database.sql("""
				select count(*)
				  from (select
				          from reporting.fact
				         where measure is not null and cast(:code as text) is null
				           and reporting.in_period(date_earliest, date_latest, :from, :to)
				           and (cast(:city as text) is null or :city = any (cities))
				         union all
				        select from reporting.fact where measure is not null and incident_code = :code
				         limit :bound) counted""")
			.params(scope.values())
			.param("bound", bound)
			.query(Integer.class)
			.single();
	}

	/**
	 * The number of unfinished long reports that an account asked for, without those of
	 * its schedules.
	 */
	int of(String account) {
		return this.database.sql("""
				select count(*)
				  from app.report_run run
				  join app.report_request request on request.run_id = run.id
				 where run.background and run.origin = 'page' and run.status in ('waiting', 'printing')
				   and request.account = :account and not request.called_off""")
			.param("account", account)
			.query(Integer.class)
			.single();
	}

	/** The number of unfinished long reports. */
	int all() {
		return this.database.sql("""
				select count(*) from app.report_run where background and status in ('waiting', 'printing')""")
			.query(Integer.class)
			.single();
	}

}
