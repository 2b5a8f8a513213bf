package org.aigaq.report.page;

import java.util.List;

import org.aigaq.report.run.Run;
import org.aigaq.shared.Notices;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notifies accounts of finished long reports until they open them. */
@Repository
class RunNotices implements Notices {

	private static final int MOST = 3;

	private final JdbcClient database;

	RunNotices(JdbcClient database) {
		this.database = database;
	}

	@Override
	public List<Notice> of(String account) {
		return this.database.sql("""
				select run.number, run.status
				  from app.report_request request
				  join app.report_run run on run.id = request.run_id
				 where request.account = :account and request.seen_at is null and not request.called_off
				   and run.background and run.status in ('done', 'failed')
				 order by run.id desc
				 limit :most""")
			.param("account", account)
			.param("most", MOST)
			.query((row,
					nth) -> new Notice(
							new DefaultMessageSourceResolvable(new String[] { "run.notice." + row.getString("status") },
									new Object[] { row.getString("number") }),
							"/reports/runs/" + row.getString("number")))
			.list();
	}

	/** Record that the account has opened a run. */
	void seen(Run run, String account) {
		this.database.sql("""
				update app.report_request set seen_at = now()
				 where run_id = :run and account = :account and seen_at is null""")
			.param("run", run.id())
			.param("account", account)
			.update();
	}

}
