package org.aigaq.account.session;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import org.aigaq.account.signin.AccountPrincipal;
import org.aigaq.account.signin.SignIns;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * All sessions. A session ends when it has not been used for the time of the settings,
 * when it is 12 hours old, when somebody ends it, and when role or password of its
 * account change; then it is known for a day longer, so that a form sent with it is kept.
 */
@Repository
public class Sessions {

	/** How long a session may last at most. */
	private static final Duration AGE = Duration.ofHours(12);

	/** How long an ended session is known. */
	static final Duration KNOWN = Duration.ofDays(1);

	/** Sessions of one account at a time; a further one ends the oldest. */
	private static final int MOST = 20;

	private static final String ACCOUNT = "(select account.id from app.account where account.name = :name)";

	private static final String END = "update app.session set ended_at = now(), end_reason = :reason ";

	private static final String ENDED = " returning (select name from app.account where id = account_id) as account, end_reason";

	private final JdbcClient database;

	/** The pool for signing in: no other work keeps anybody out. */
	private final JdbcClient lookups;

	private final ApplicationEventPublisher events;

	private final Duration idle;

	Sessions(JdbcClient database, @Qualifier("signInDataSource") DataSource signIns, ApplicationEventPublisher events,
			SessionSettings settings) {
		this.database = database;
		this.lookups = JdbcClient.create(signIns);
		this.events = events;
		this.idle = settings.idle();
	}

	/**
	 * The session with this token, with its account as it is now; none if it has ended or
	 * the account is disabled.
	 */
	Optional<CurrentSession> find(SessionToken token) {
		Optional<Found> found = this.lookups.sql("""
				select session.id, session.notices, session.last_seen_at < now() - interval '1 minute' as unseen, %s,
				       (select count(*) from app.interrupted_form form
				         where form.account_id = account.id and form.kept_at > now() - interval '1 day') as kept_forms
				  from app.session
				  join app.account on account.id = session.account_id
				 where session.token_hash = :hash and session.ended_at is null and account.enabled
				   and session.last_seen_at > now() - make_interval(secs => :idle)
				   and session.started_at > now() - make_interval(secs => :age)""".formatted(SignIns.COLUMNS))
			.param("hash", token.hash())
			.param("idle", this.idle.toSeconds())
			.param("age", AGE.toSeconds())
			.query((row,
					nth) -> new Found(new CurrentSession(row.getLong("id"), SignIns.account(row),
							row.getInt("kept_forms"), row.getString("notices")), row.getBoolean("unseen")))
			.optional();
		found.filter(Found::unseen).ifPresent((each) -> see(each.session().id()));
		return found.map(Found::session);
	}

	private void see(long session) {
		this.lookups.sql("""
				update app.session set last_seen_at = now()
				 where id = :id and last_seen_at < now() - interval '1 minute'""").param("id", session).update();
	}

	/**
	 * Start a session of an account that has just signed in; none if the account was
	 * disabled or has another password meanwhile.
	 */
	Optional<CurrentSession> start(SessionToken token, AccountPrincipal account, @Nullable String address,
			@Nullable String program) {
		Optional<Long> id = this.lookups.sql("""
				insert into app.session (token_hash, account_id, address, program)
				select :hash, account.id, cast(:address as inet), :program
				  from app.account
				 where account.name = :name and account.enabled and account.password_hash = :password
				   for share of account
				returning id""")
			.param("hash", token.hash())
			.param("address", address)
			.param("program", program)
			.param("name", account.username())
			.param("password", account.password())
			.query(Long.class)
			.optional();
		if (id.isPresent()) {
			endOldest(account.username());
		}
		return id.map((each) -> new CurrentSession(each, account, keptForms(account.username()), null));
	}

	private int keptForms(String account) {
		return this.lookups.sql("""
				select count(*)
				  from app.interrupted_form form
				  join app.account on account.id = form.account_id
				 where account.name = :name and form.kept_at > now() - interval '1 day'""")
			.param("name", account)
			.query(Integer.class)
			.single();
	}

	private void endOldest(String account) {
		publish(this.lookups.sql(END + """
				where id in (select session.id
				               from app.session
				              where session.account_id = %s and session.ended_at is null
				              order by session.id desc
				             offset :most)""".formatted(ACCOUNT) + ENDED)
			.param("reason", EndReason.TOO_MANY.code())
			.param("name", account)
			.param("most", MOST));
	}

	/** The sessions of an account that have not ended, the one used last first. */
	public List<OpenSession> of(String account) {
		return this.database.sql("""
				select session.id, session.started_at, session.last_seen_at, host(session.address) as address,
				       session.program
				  from app.session
				  join app.account on account.id = session.account_id
				 where account.name = :name and session.ended_at is null
				   and session.last_seen_at > now() - make_interval(secs => :idle)
				   and session.started_at > now() - make_interval(secs => :age)
				 order by session.last_seen_at desc, session.id desc""")
			.param("name", account)
			.param("idle", this.idle.toSeconds())
			.param("age", AGE.toSeconds())
			.query((row, nth) -> new OpenSession(row.getLong("id"), row.getObject("started_at", OffsetDateTime.class),
					row.getObject("last_seen_at", OffsetDateTime.class), row.getString("address"),
					row.getString("program")))
			.list();
	}

	/** End one session, at sign-in or sign-out. */
	void end(long session, EndReason reason) {
		publish(this.lookups.sql(END + "where id = :id and ended_at is null" + ENDED)
			.param("reason", reason.code())
			.param("id", session));
	}

	/** End one session of an account, if it has it. */
	@Transactional
	public void end(String account, long session, EndReason reason) {
		publish(this.database.sql(END + "where id = :id and ended_at is null and account_id = " + ACCOUNT + ENDED)
			.param("reason", reason.code())
			.param("id", session)
			.param("name", account));
	}

	/** End all sessions of an account except one; 0: without exception. */
	@Transactional
	public void endAll(String account, long except, EndReason reason) {
		publish(this.database.sql(END + "where id <> :id and ended_at is null and account_id = " + ACCOUNT + ENDED)
			.param("reason", reason.code())
			.param("id", except)
			.param("name", account));
	}

	/** End all sessions of all accounts except one. */
	@Transactional
	public void endAllOfEverybody(long except, EndReason reason) {
		publish(this.database.sql(END + "where id <> :id and ended_at is null" + ENDED)
			.param("reason", reason.code())
			.param("id", except));
	}

	/** Mark what has ended by itself, and delete what ended a day ago. */
	@Transactional
	public void clean() {
		publish(this.database
			.sql("""
					update app.session
					   set ended_at = now(),
					       end_reason = case when started_at <= now() - make_interval(secs => :age) then 'age' else 'idle' end
					 where ended_at is null
					   and (started_at <= now() - make_interval(secs => :age)
					        or last_seen_at <= now() - make_interval(secs => :idle))"""
					+ ENDED)
			.param("age", AGE.toSeconds())
			.param("idle", this.idle.toSeconds()));
		this.database.sql("delete from app.session where last_seen_at < now() - make_interval(secs => :known)")
			.param("known", KNOWN.toSeconds())
			.update();
	}

	/** Keep the notices for the next page of a session. */
	void keep(long session, @Nullable String notices) {
		this.lookups.sql("update app.session set notices = cast(:notices as jsonb) where id = :id")
			.param("notices", notices)
			.param("id", session)
			.update();
	}

	private void publish(JdbcClient.StatementSpec ending) {
		ending
			.query((row, nth) -> new SessionEnded(row.getString("account"), EndReason.of(row.getString("end_reason"))))
			.list()
			.forEach(this.events::publishEvent);
	}

	/** A session, and whether it was not seen for a minute. */
	private record Found(CurrentSession session, boolean unseen) {
	}

}
