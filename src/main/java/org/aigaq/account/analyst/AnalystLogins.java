package org.aigaq.account.analyst;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.aigaq.account.event.EventKind;
import org.aigaq.account.event.SecurityEvents;
import org.aigaq.shared.Reader;
import org.postgresql.util.PasswordUtil;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All logins of analysts. The roles of the database are made and ended by the functions
 * of {@code db/external/access.sql}; a password leaves this class once, and only its
 * SCRAM verifier is sent to the database.
 */
@Component
class AnalystLogins {

	private static final int PASSWORD_BYTES = 32;

	private final Base64StringKeyGenerator passwords = new Base64StringKeyGenerator(
			Base64.getUrlEncoder().withoutPadding(), PASSWORD_BYTES);

	private final JdbcClient database;

	private final Reader reader;

	private final SecurityEvents events;

	private final String address;

	AnalystLogins(JdbcClient database, Reader reader, SecurityEvents events, JdbcConnectionDetails connection) {
		this.database = database;
		this.reader = reader;
		this.events = events;
		this.address = connection.getJdbcUrl().replaceFirst("^jdbc:postgresql://", "").replaceFirst("\\?.*", "");
	}

	/** All of them, those that may sign in first. */
	public List<AnalystLogin> all() {
		return this.database.sql("""
				select role, label, made_at, made_by, renewed_at, ended_at
				  from app.analyst_login
				 order by ended_at is not null, made_at, role
				""").query(AnalystLogins::login).list();
	}

	Optional<AnalystLogin> find(String role) {
		return this.database
			.sql("select role, label, made_at, made_by, renewed_at, ended_at from app.analyst_login where role = ?")
			.param(role)
			.query(AnalystLogins::login)
			.optional();
	}

	/**
	 * Make a login.
	 * @param label whose it is
	 * @return how the analyst connects, with the password, which is not stored
	 */
	@Transactional
	ToldLogin make(String label) {
		String password = this.passwords.generateKey();
		String role = this.database.sql("select access.make_analyst(?)")
			.param(verifier(password))
			.query(String.class)
			.single();
		this.database.sql("insert into app.analyst_login (role, label, made_by) values (?, ?, ?)")
			.params(role, label, this.reader.getName())
			.update();
		this.events.record(EventKind.ANALYST_ADDED, role, null);
		return told(role, password);
	}

	/**
	 * Give a login another password and end its sessions; the first login may sign in
	 * again.
	 * @return how the analyst connects; empty: there is no such login any more
	 */
	@Transactional
	Optional<ToldLogin> renew(String role) {
		String password = this.passwords.generateKey();
		if (!call("select access.renew_analyst(?, ?)", role, verifier(password))) {
			return Optional.empty();
		}
		this.database.sql("update app.analyst_login set renewed_at = now(), ended_at = null where role = ?")
			.param(role)
			.update();
		this.events.record(EventKind.ANALYST_RENEWED, role, null);
		return Optional.of(told(role, password));
	}

	/**
	 * End a login and its sessions.
	 * @return whether there was one that could sign in
	 */
	@Transactional
	boolean end(String role) {
		boolean ended = call("select access.end_analyst(?)", role);
		if (ended) {
			this.database.sql("update app.analyst_login set ended_at = now() where role = ?").param(role).update();
			this.events.record(EventKind.ANALYST_ENDED, role, null);
		}
		return ended;
	}

	private boolean call(String sql, Object... values) {
		return this.database.sql(sql).params(values).query(Boolean.class).single();
	}

	private ToldLogin told(String role, String password) {
		return new ToldLogin(role, "psql postgresql://" + role + ":" + password + "@" + this.address);
	}

	private static String verifier(String password) {
		try {
			return PasswordUtil.encodePassword("", password.toCharArray(), "scram-sha-256");
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static AnalystLogin login(ResultSet row, int number) throws SQLException {
		return new AnalystLogin(row.getString("role"), row.getString("label"),
				row.getObject("made_at", OffsetDateTime.class), row.getString("made_by"),
				row.getObject("renewed_at", OffsetDateTime.class), row.getObject("ended_at", OffsetDateTime.class));
	}

	/**
	 * A login whose password is told now and never again.
	 *
	 * @param role the role
	 * @param line the line for psql, with the password
	 */
	record ToldLogin(String role, String line) {

		@Override
		public String toString() {
			return this.role;
		}

	}

}
