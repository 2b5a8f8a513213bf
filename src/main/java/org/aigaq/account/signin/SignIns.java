package org.aigaq.account.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Loads accounts for sign-in and counts wrong passwords: five in a row lock the account
 * for 15 minutes.
 */
@Component
public class SignIns {

	/** Columns of {@code app.account} that {@link #account} reads. */
	public static final String COLUMNS = """
			account.name, coalesce(account.display_name, account.name) as display_name, account.password_hash,
			account.role, account.enabled, coalesce(account.locked_until > now(), false) as locked,
			account.must_change_password""";

	private final JdbcClient database;

	SignIns(JdbcClient database) {
		this.database = database;
	}

	public AccountPrincipal load(String name) {
		return find(name).orElseThrow(() -> UsernameNotFoundException.fromUsername(name));
	}

	private Optional<AccountPrincipal> find(String name) {
		return this.database.sql("select " + COLUMNS + " from app.account where account.name = :name")
			.param("name", plain(name))
			.query((row, number) -> account(row))
			.optional();
	}

	/** The account of a row that has the {@link #COLUMNS}. */
	public static AccountPrincipal account(ResultSet row) throws SQLException {
		return new AccountPrincipal(row.getString("name"), row.getString("display_name"),
				row.getString("password_hash"), Role.of(row.getString("role")), row.getBoolean("enabled"),
				row.getBoolean("locked"), row.getBoolean("must_change_password"));
	}

	@EventListener
	void count(AuthenticationFailureBadCredentialsEvent wrong) {
		this.database.sql("""
				update app.account
				   set failed_sign_ins = (failed_sign_ins + 1) % 5,
				       locked_until = case when failed_sign_ins >= 4 then now() + interval '15 minutes' end
				 where name = :name and (locked_until is null or locked_until <= now())""")
			.param("name", plain(wrong.getAuthentication().getName()))
			.update();
	}

	@EventListener
	void forget(AuthenticationSuccessEvent right) {
		this.database.sql("""
				update app.account set failed_sign_ins = 0, locked_until = null, last_sign_in = now()
				 where name = :name
				   and (failed_sign_ins > 0 or last_sign_in is null or last_sign_in < now() - interval '1 minute')""")
			.param("name", plain(right.getAuthentication().getName()))
			.update();
	}

	private static String plain(String name) {
		return name.strip().toLowerCase(Locale.ROOT);
	}

}
